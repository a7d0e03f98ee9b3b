import { css } from 'lit';

/** Fields of the forms of resolutions and tasks. */
export const formStyles = css`
  form,
  .fields {
    display: grid;
    gap: 1.25rem;
  }

  .field {
    display: grid;
    gap: 0.375rem;
    min-width: 0;
  }

  fieldset {
    display: grid;
    gap: 0.5rem;
    min-width: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  .label,
  legend {
    padding: 0;
    color: var(--ce-ink-soft);
    font-size: var(--ce-text-s);
    font-weight: 550;
  }

  legend {
    margin-bottom: 0.375rem;
  }

  :is(textarea, select, input:not([type='checkbox'], [type='radio'], [type='file'], [slot])) {
    width: 100%;
    min-height: var(--ce-control);
    padding: 0.5rem 0.75rem;
    border: 1px solid var(--ce-line-control);
    border-radius: var(--ce-radius-s);
    background: var(--ce-surface);
    color: var(--ce-ink);
    font: inherit;
    font-size: 1rem;
  }

  textarea:not(.short) {
    min-height: 7.5rem;
    font-size: 1.0625rem;
    line-height: 1.5;
    resize: vertical;
    field-sizing: content;
  }

  vaadin-date-picker {
    width: 100%;
  }

  :is(textarea, select, input:not([slot])):focus-visible {
    outline: 2px solid var(--ce-accent);
    outline-offset: -1px;
  }

  [aria-invalid='true'] {
    border-color: var(--ce-bad);
  }

  .wrong {
    color: var(--ce-bad);
    font-size: var(--ce-text-s);
  }

  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }

  .chip {
    display: inline-flex;
    align-items: center;
    gap: 0.375rem;
    min-height: var(--ce-control);
    padding: 0.25rem 0.875rem;
    border: 1px solid var(--ce-line-control);
    border-radius: 2rem;
    background: var(--ce-surface);
    color: var(--ce-ink);
    font: inherit;
    font-size: var(--ce-text-s);
    text-align: start;
    cursor: pointer;
  }

  .chip:hover {
    background: var(--ce-hover);
  }

  .chip:has(:checked),
  .chip[aria-pressed='true'] {
    border-color: var(--ce-accent);
    background: var(--ce-accent-soft);
    color: var(--ce-accent-strong);
    font-weight: 600;
  }

  .chip:has(:focus-visible) {
    outline: 2px solid var(--ce-accent);
    outline-offset: 2px;
  }

  .chip input {
    position: absolute;
    opacity: 0;
    pointer-events: none;
  }

  .check {
    display: flex;
    align-items: center;
    gap: 0.625rem;
    min-height: var(--ce-control);
  }

  input[type='checkbox'],
  input[type='radio'] {
    width: 1.25rem;
    height: 1.25rem;
    margin: 0;
    flex: none;
    accent-color: var(--ce-accent-fill);
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.625rem;
    align-items: center;
  }
`;
