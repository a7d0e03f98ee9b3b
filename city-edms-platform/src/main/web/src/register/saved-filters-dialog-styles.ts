import { css } from 'lit';

export const savedFiltersDialogStyles = css`
  :host {
    display: contents;
  }

  dialog {
    width: min(34rem, calc(100vw - 2rem));
    padding: 1.25rem 1.5rem 1.5rem;
    border: 1px solid var(--ce-line);
    border-radius: var(--ce-radius-l);
    background: var(--ce-raised);
    color: var(--ce-ink);
    box-shadow: var(--ce-shadow-float);
  }

  dialog::backdrop {
    background: rgb(13 16 22 / 45%);
  }

  header {
    display: flex;
    align-items: center;
    justify-content: space-between;
    margin-bottom: 0.75rem;
  }

  form {
    display: grid;
    gap: 1rem;
  }

  [role='alert'] .notice {
    margin-bottom: 0.75rem;
  }

  .check,
  .actions {
    display: flex;
    gap: 0.625rem;
    align-items: center;
  }

  .check input {
    width: 1.125rem;
    height: 1.125rem;
    margin: 0;
    accent-color: var(--ce-accent-fill);
  }

  li {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    align-items: center;
    padding: 0.625rem 0;
  }

  li + li {
    border-top: 1px solid var(--ce-line);
  }

  .title {
    display: grid;
    flex: 1 1 12rem;
    min-width: 0;
    overflow-wrap: anywhere;
  }

  .title b {
    font-weight: 580;
  }

  .renaming {
    display: flex;
    flex: 1;
    flex-wrap: wrap;
    gap: 0.5rem;
    align-items: center;
  }

  .renaming vaadin-text-field {
    flex: 1 1 12rem;
  }
`;
