import { css } from 'lit';

export const settingsStyles = css`
  form {
    display: grid;
    gap: 1rem;
    max-width: 40rem;
    padding: 1.25rem;
    margin-top: 1.25rem;
  }

  .notice {
    margin-top: 1rem;
  }

  label {
    display: grid;
    gap: 0.25rem;
  }

  .number-field {
    display: grid;
    gap: 0.25rem;
  }

  input[aria-invalid='true'] {
    border-color: var(--ce-bad);
  }

  .error {
    color: var(--ce-bad);
    font-size: var(--ce-text-s);
  }

  .error:empty {
    display: none;
  }

  label.tick {
    display: flex;
    gap: 0.625rem;
    align-items: center;
    min-height: 2.75rem;
  }

  input[type='checkbox'] {
    width: 1.25rem;
    height: 1.25rem;
    flex: none;
  }

  input[type='number'],
  select {
    width: min(100%, 20rem);
    min-height: var(--ce-control);
    padding: 0 0.75rem;
    border: 1px solid var(--ce-line-control);
    border-radius: var(--ce-radius-s);
    background: var(--ce-surface);
    color: inherit;
    font: inherit;
  }

  .scroll {
    overflow-x: auto;
  }

  section.panel {
    margin-top: 1.25rem;
    padding: 1.25rem;
  }

  table {
    width: 100%;
    border-collapse: collapse;
    font-size: var(--ce-text-s);
  }

  th,
  td {
    padding: 0.375rem 0.75rem 0.375rem 0;
    border-bottom: 1px solid var(--ce-line);
    text-align: start;
    vertical-align: top;
    overflow-wrap: anywhere;
  }
`;
