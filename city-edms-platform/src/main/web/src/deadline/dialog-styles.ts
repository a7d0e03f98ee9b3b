import { css } from 'lit';

/** Dialogs of this feature, and the fields inside them. */
export const dialogStyles = css`
  dialog {
    width: min(32rem, calc(100vw - 2rem));
    max-height: calc(100dvh - 2rem);
    padding: 0;
    overflow: auto;
    border: 0;
    border-radius: var(--ce-radius-l);
    background: var(--ce-surface);
    color: inherit;
    box-shadow: var(--ce-shadow-float);
  }

  dialog::backdrop {
    background: rgb(17 20 27 / 55%);
  }

  .form {
    display: grid;
    gap: 1.125rem;
    padding: 1.5rem;
  }

  .form vaadin-text-field,
  .form vaadin-text-area,
  .form vaadin-combo-box,
  .form vaadin-date-picker {
    width: 100%;
    min-width: 0;
    --vaadin-field-default-width: 100%;
  }

  fieldset {
    display: grid;
    gap: 0.25rem;
    margin: 0;
    padding: 0;
    border: 0;
  }

  legend {
    margin-bottom: 0.25rem;
    padding: 0;
    color: var(--ce-ink-soft);
    font-size: var(--ce-text-s);
    font-weight: 550;
  }

  .check {
    display: flex;
    align-items: center;
    gap: 0.5rem;
    min-height: 2rem;
  }

  input[type='radio'],
  input[type='checkbox'] {
    width: 1.125rem;
    height: 1.125rem;
    margin: 0;
    flex: none;
    accent-color: var(--ce-accent-fill);
  }

  input:not([slot]):focus-visible {
    outline: 2px solid var(--ce-accent);
    outline-offset: 2px;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }

  .explained {
    padding: 0.75rem 1rem;
    border-radius: var(--ce-radius-s);
    background: var(--ce-accent-soft);
    overflow-wrap: anywhere;
  }
`;
