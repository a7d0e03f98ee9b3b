import { css } from 'lit';

export const dispatchStyles = css`
  :host {
    display: grid;
    gap: 1.25rem;
    align-content: start;
  }

  .panel {
    display: grid;
    gap: 1rem;
    padding: 1.25rem;
  }

  .letters {
    display: grid;
  }

  .letters li {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    gap: 0.125rem 0.875rem;
    padding: 0.75rem 0;
    border-bottom: 1px solid var(--ce-line);
    align-items: start;
  }

  @media (max-width: 700px) {
    .letters li {
      grid-template-columns: auto minmax(0, 1fr);
    }

    .letters .way {
      grid-column: 2;
    }
  }

  .letters li:last-child {
    border-bottom: 0;
  }

  .letters input[type='checkbox'] {
    width: 1.25rem;
    height: 1.25rem;
    margin: 0.125rem 0 0;
    accent-color: var(--ce-accent-fill);
  }

  .letters .what {
    display: grid;
    gap: 0.125rem;
    min-width: 0;
    overflow-wrap: anywhere;
  }

  .button:disabled {
    opacity: 0.55;
    cursor: not-allowed;
  }

  .lacks {
    color: var(--ce-bad);
    font-weight: 600;
  }

  .filters {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0.75rem;
  }

  .filters label {
    flex: 0 1 16rem;
    min-width: 0;
  }

  .filters vaadin-date-picker {
    flex: 0 1 11rem;
  }

  .letters li > .whole {
    grid-column: 1 / -1;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem;
    align-items: center;
  }

  fieldset {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 12rem), 1fr));
    gap: 0.75rem;
    min-width: 0;
    margin: 0;
    padding: 0.875rem;
    border: 1px solid var(--ce-line);
    border-radius: var(--ce-radius-s);
  }

  legend {
    padding: 0 0.375rem;
    font-weight: 600;
  }

  label {
    display: grid;
    gap: 0.25rem;
    font-size: var(--ce-text-s);
  }

  .field {
    grid-column: 1 / -1;
  }

  .error {
    color: var(--ce-bad);
    font-size: var(--ce-text-s);
  }

  .field input[aria-invalid='true'] {
    border-color: var(--ce-bad);
  }

  :is(select, input:not([type='checkbox'], [slot])) {
    width: 100%;
    min-height: var(--ce-control);
    padding: 0.25rem 0.625rem;
    border: 1px solid var(--ce-line-control);
    border-radius: var(--ce-radius-s);
    background: var(--ce-surface);
    color: var(--ce-ink);
    font: inherit;
  }
`;
