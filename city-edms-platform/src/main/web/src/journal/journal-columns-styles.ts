import { css } from 'lit';

export const columnStyles = css`
  :host {
    display: grid;
    gap: 0.75rem;
  }

  ol {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(17rem, 1fr));
    gap: 0.25rem 1rem;
    counter-reset: column;
  }

  li {
    display: flex;
    align-items: center;
    counter-increment: column;
    border-bottom: 1px solid var(--ce-line);
  }

  .name {
    flex: 1;
    min-width: 0;
    overflow-wrap: anywhere;
  }

  .name::before {
    content: counter(column) '. ';
    color: var(--ce-ink-faint);
    font-variant-numeric: tabular-nums;
  }

  .button:disabled {
    visibility: hidden;
  }

  .down svg {
    transform: rotate(180deg);
  }

  label {
    display: grid;
    gap: 0.375rem;
    max-width: 20rem;
    color: var(--ce-ink-soft);
    font-size: var(--ce-text-s);
    font-weight: 560;
  }

  select {
    min-height: var(--ce-control);
    padding: 0.25rem 0.625rem;
    border: 1px solid var(--ce-line-control);
    border-radius: var(--ce-radius-s);
    background: var(--ce-surface);
    color: var(--ce-ink);
    font: inherit;
  }

  select:focus-visible {
    outline: 2px solid var(--ce-accent);
    outline-offset: -1px;
  }
`;
