import { css } from 'lit';

export const presetFormStyles = css`
  .term {
    display: grid;
    grid-template-columns: minmax(0, 8rem) minmax(0, 1fr);
    gap: 0.75rem;
    align-items: end;
  }

  label.field {
    display: grid;
    gap: 0.25rem;
    color: var(--ce-ink-soft);
    font-size: var(--ce-text-s);
    font-weight: 550;
  }

  select {
    min-height: calc(1lh + 1.25rem);
    padding: 0.5rem 0.75rem;
    border: 1px solid var(--ce-line-control);
    border-radius: var(--ce-radius-s);
    background: var(--ce-surface);
    color: var(--ce-ink);
    font: inherit;
    font-size: var(--ce-text-m);
    font-weight: 400;
  }

  select:focus-visible {
    outline: 2px solid var(--ce-accent);
    outline-offset: 1px;
  }

  vaadin-date-picker {
    width: 100%;
    min-width: 0;
    --vaadin-field-default-width: 100%;
  }

  .preview {
    justify-items: stretch;
    text-align: left;
  }

  .explanation {
    overflow-wrap: anywhere;
  }
`;
