import { css } from 'lit';

export const presetRegistersStyles = css`
  :host {
    display: grid;
    gap: 1.25rem;
    align-content: start;
  }

  header p {
    max-width: 46rem;
  }

  .form {
    display: grid;
    gap: 1.25rem;
    padding: 1.5rem;
  }

  .top {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem 1.5rem;
    align-items: end;
    justify-content: space-between;
  }

  .top vaadin-combo-box {
    flex: 0 1 24rem;
  }

  .check {
    display: flex;
    gap: 0.625rem;
    align-items: center;
    min-height: var(--ce-control);
  }

  .check input {
    flex: none;
    width: 1.125rem;
    height: 1.125rem;
    margin: 0;
    accent-color: var(--ce-accent-fill);
  }

  .check b {
    font-weight: 600;
  }

  vaadin-text-field,
  vaadin-combo-box {
    width: 100%;
    min-width: 0;
    --vaadin-field-default-width: 100%;
  }

  li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 13rem 7rem 11rem;
    gap: 0.375rem 1rem;
    align-items: end;
    padding: 0.75rem 0;
    border-top: 1px solid var(--ce-line);
  }

  .preview {
    display: grid;
    align-content: center;
    min-height: var(--ce-control);
    line-height: 1.35;
  }

  .preview b {
    color: var(--ce-accent);
    font-size: var(--ce-text-m);
  }

  .there .check {
    color: var(--ce-ink-soft);
  }

  .state {
    justify-self: start;
    padding: 0 0.5rem;
    border-radius: 1rem;
    background: var(--ce-sunken);
    color: var(--ce-ink-soft);
    font-size: var(--ce-text-xs);
    font-weight: 600;
    line-height: 1.7;
  }

  .report li {
    grid-template-columns: minmax(0, 1fr) auto auto;
    align-items: baseline;
  }

  .good {
    color: var(--ce-good);
    font-weight: 600;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem;
  }

  @media (max-width: 900px) {
    li {
      grid-template-columns: minmax(0, 1fr) 7rem;
    }

    .check,
    .preview {
      grid-column: 1 / -1;
    }

    .preview {
      display: flex;
      flex-wrap: wrap;
      gap: 0.5rem;
      align-items: baseline;
      justify-content: start;
      min-height: 0;
    }

    .report li {
      grid-template-columns: minmax(0, 1fr);
    }
  }

  @media (max-width: 480px) {
    .form {
      padding: 1rem;
    }
  }
`;
