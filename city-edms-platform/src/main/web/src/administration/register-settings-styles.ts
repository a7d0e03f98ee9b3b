import { css } from 'lit';

export const settingsStyles = css`
  :host {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1rem;
    align-content: start;
  }

  .back {
    justify-self: start;
    margin-left: -0.75rem;
    padding-inline: 0.75rem;
  }

  .columns {
    display: grid;
    grid-template-columns: minmax(0, 44rem) minmax(16rem, 22rem);
    gap: 1.25rem;
    align-items: start;
  }

  .form {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.25rem;
    padding: 1.5rem;
  }

  .row {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: 1rem;
    align-items: start;
  }

  select {
    width: 100%;
    min-width: 0;
  }

  vaadin-text-field,
  vaadin-combo-box {
    width: 100%;
    min-width: 0;
    --vaadin-field-default-width: 100%;
  }

  fieldset {
    min-width: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  legend {
    margin-bottom: 0.375rem;
    padding: 0;
    color: var(--ce-ink-soft);
    font-size: var(--ce-text-s);
    font-weight: 550;
  }

  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1.5rem;
  }

  .check {
    display: inline-flex;
    align-items: center;
    gap: 0.5rem;
    min-height: 2rem;
  }

  fieldset:disabled .check {
    color: var(--ce-ink-faint);
  }

  input[type='radio'],
  input[type='checkbox'] {
    width: 1.125rem;
    height: 1.125rem;
    margin: 0;
    accent-color: var(--ce-accent-fill);
  }

  input:focus-visible {
    outline: 2px solid var(--ce-accent);
    outline-offset: 2px;
  }

  .template {
    display: grid;
    gap: 0.625rem;
  }

  .parts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375rem;
  }

  .part {
    display: inline-flex;
    gap: 0.5rem;
    align-items: baseline;
    min-height: 1.875rem;
    padding: 0.25rem 0.625rem;
    border: 1px solid var(--ce-line-control);
    border-radius: 1rem;
    background: var(--ce-surface);
    color: var(--ce-ink-soft);
    font: inherit;
    font-size: var(--ce-text-xs);
    cursor: pointer;
  }

  .part:hover {
    border-color: var(--ce-accent);
    background: var(--ce-hover);
  }

  .part code {
    font: inherit;
    font-weight: 640;
    color: var(--ce-accent);
  }

  .actions {
    display: flex;
    gap: 0.5rem;
    padding-top: 0.25rem;
  }

  .preview {
    position: sticky;
    top: 1rem;
    display: grid;
    justify-items: center;
    gap: 1rem;
    padding: 1.5rem;
    text-align: center;
  }

  @media (max-width: 900px) {
    .columns {
      grid-template-columns: minmax(0, 1fr);
    }

    .preview {
      position: static;
      order: -1;
    }
  }

  @media (max-width: 560px) {
    .form {
      padding: 1.125rem 1rem;
    }

    .row {
      grid-template-columns: minmax(0, 1fr);
    }
  }

  .preset {
    display: grid;
    gap: 0.25rem;
    color: var(--ce-ink-soft);
    font-size: var(--ce-text-s);
  }

  .preset select {
    min-height: 2.5rem;
    padding: 0 0.75rem;
    border: 1px solid var(--ce-line);
    border-radius: var(--ce-radius-s);
    background: var(--ce-surface);
    color: var(--ce-ink);
    font: inherit;
  }
`;
