import { css } from 'lit';

export const numberChoiceStyles = css`
  .next {
    display: flex;
    flex-wrap: wrap;
    gap: 0.125rem 0.5rem;
    align-items: baseline;
    min-height: 1.5rem;
    margin-top: -0.5rem;
  }

  .next b {
    color: var(--ce-accent);
    overflow-wrap: anywhere;
  }

  .notice {
    margin-top: 0.5rem;
  }

  summary {
    width: fit-content;
    padding: 0.25rem 0.375rem;
    margin-left: -0.375rem;
    border-radius: var(--ce-radius-s);
    color: var(--ce-accent);
    font-size: var(--ce-text-s);
    cursor: pointer;
  }

  summary:hover {
    background: var(--ce-hover);
  }

  summary:focus-visible {
    outline: 2px solid var(--ce-accent);
    outline-offset: 2px;
  }

  .choice {
    display: grid;
    gap: 0.875rem;
    margin-top: 0.5rem;
    padding: 0.875rem 1rem;
    border: 1px solid var(--ce-line);
    border-radius: var(--ce-radius);
  }

  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
    min-width: 0;
  }

  legend {
    padding: 0;
    margin-bottom: 0.375rem;
    color: var(--ce-ink-soft);
    font-size: var(--ce-text-s);
    font-weight: 550;
  }

  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375rem 1.25rem;
  }

  .ways label {
    display: inline-flex;
    align-items: center;
    gap: 0.5rem;
    min-height: 2rem;
    cursor: pointer;
  }

  .ways input {
    accent-color: var(--ce-accent);
  }

  [role='status']:empty {
    display: none;
  }

  vaadin-text-field,
  vaadin-text-area,
  vaadin-date-picker,
  vaadin-combo-box {
    width: 100%;
    min-width: 0;
    --vaadin-field-default-width: 100%;
  }
`;
