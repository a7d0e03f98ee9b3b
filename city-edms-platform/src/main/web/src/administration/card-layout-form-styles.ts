import { css } from 'lit';

export const layoutFormStyles = css`
  :host {
    display: grid;
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
    grid-template-columns: minmax(0, 11fr) minmax(0, 10fr);
    gap: 1.25rem;
    align-items: start;
  }

  .fields,
  .preview {
    display: grid;
    gap: 1.25rem;
    padding: 1.25rem 1.5rem;
  }

  .preview {
    position: sticky;
    top: 1rem;
    max-height: calc(100dvh - 4rem);
    overflow: auto;
    align-content: start;
  }

  .preview > [inert] {
    display: grid;
    gap: 1.5rem;
  }

  .fields h2 {
    margin-bottom: 0.375rem;
    color: var(--ce-ink-soft);
    font-size: var(--ce-text-s);
  }

  .row {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto auto;
    gap: 0.25rem 0.75rem;
    align-items: center;
    padding: 0.375rem 0;
    border-top: 1px solid var(--ce-line);
  }

  .row.off .name {
    color: var(--ce-ink-faint);
  }

  .name {
    overflow-wrap: anywhere;
    font-weight: 560;
  }

  select {
    min-height: 2.25rem;
    padding: 0.25rem 0.5rem;
    border: 1px solid var(--ce-line-control);
    border-radius: var(--ce-radius-s);
    background: var(--ce-surface);
    color: var(--ce-ink);
    font: inherit;
    font-size: var(--ce-text-s);
  }

  select:focus-visible {
    outline: 2px solid var(--ce-accent);
    outline-offset: 1px;
  }

  .tools {
    display: flex;
  }

  .tools .button {
    width: 2rem;
    min-height: 2rem;
    padding: 0;
  }

  .down svg {
    rotate: 180deg;
  }

  .choice {
    display: grid;
    gap: 0.375rem;
    align-content: start;
    color: var(--ce-ink-soft);
    font-size: var(--ce-text-s);
    font-weight: 550;
  }

  .choice .bad {
    color: var(--ce-bad);
  }

  .editor {
    grid-column: 1 / -1;
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: 0.75rem;
    align-items: start;
    margin: 0.25rem 0 0.5rem;
    padding: 1rem;
    border-radius: var(--ce-radius);
    background: var(--ce-sunken);
  }

  .editor .whole {
    grid-column: 1 / -1;
  }

  vaadin-text-field,
  vaadin-text-area,
  vaadin-combo-box,
  vaadin-date-picker,
  vaadin-integer-field {
    width: 100%;
    min-width: 0;
    --vaadin-field-default-width: 100%;
  }

  .actions {
    position: sticky;
    bottom: var(--ce-below, 0px);
    z-index: 2;
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    margin: 0 -1.5rem -1.25rem;
    padding: 0.875rem 1.5rem;
    border-top: 1px solid var(--ce-line);
    border-radius: 0 0 var(--ce-radius-l) var(--ce-radius-l);
    background: var(--ce-surface);
  }

  .actions .restore {
    margin-left: auto;
  }

  @media (max-width: 900px) {
    .columns {
      grid-template-columns: minmax(0, 1fr);
    }

    .preview {
      position: static;
      max-height: none;
    }
  }

  @media (max-width: 560px) {
    .fields,
    .preview {
      padding: 1rem;
    }

    .actions {
      margin: 0 -1rem -1rem;
      padding: 0.75rem 1rem;
    }

    .row {
      grid-template-columns: minmax(0, 1fr) auto;
    }

    .row .tools {
      grid-column: 1 / -1;
      grid-row: 2;
    }

    .editor {
      grid-template-columns: minmax(0, 1fr);
      padding: 0.75rem;
    }
  }
`;
