import { css } from 'lit';

/** Pages that ask for a period and show a table. */
export const reportStyles = css`
  :host {
    display: grid;
    gap: 1rem;
    align-content: start;
    min-width: 0;
  }

  .filter {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem;
    align-items: end;
  }

  .filter label,
  .entry label {
    display: grid;
    gap: 0.25rem;
    color: var(--ce-ink-soft);
    font-size: var(--ce-text-s);
  }

  input,
  select,
  textarea {
    min-height: 2.5rem;
    padding: 0.375rem 0.625rem;
    border: 1px solid var(--ce-line-strong, currentColor);
    border-radius: var(--ce-radius);
    background: var(--ce-surface, transparent);
    color: inherit;
    font: inherit;
  }

  .entry {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 14rem), 1fr));
    gap: 0.75rem;
    padding: 1.25rem;
  }

  .entry .wide {
    grid-column: 1 / -1;
  }

  .scroll {
    overflow-x: auto;
  }

  table {
    width: 100%;
    border-collapse: collapse;
  }

  th,
  td {
    padding: 0.5rem 0.75rem;
    text-align: start;
    vertical-align: top;
  }

  td.count {
    text-align: end;
    font-variant-numeric: tabular-nums;
  }

  tbody tr + tr {
    border-top: 1px solid var(--ce-line);
  }

  tr.section th {
    padding-top: 1rem;
    font-weight: 620;
  }
`;
