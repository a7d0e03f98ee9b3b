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

  .filter label {
    display: grid;
    gap: 0.25rem;
    color: var(--ce-ink-soft);
    font-size: var(--ce-text-s);
  }

  input:not([type='checkbox'], [slot]) {
    min-height: var(--ce-control);
    padding: 0.375rem 0.625rem;
    border: 1px solid var(--ce-line-control);
    border-radius: var(--ce-radius-s);
    background: var(--ce-surface);
    color: inherit;
    font: inherit;
  }

  .filter vaadin-date-picker {
    width: 10.5rem;
  }

  .head {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem;
    align-items: center;
    justify-content: space-between;
  }

  .totals {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem 2rem;
    padding: 1rem 1.25rem;
  }

  .totals dt {
    color: var(--ce-ink-soft);
    font-size: var(--ce-text-s);
  }

  .totals dd {
    font-size: var(--ce-text-xl);
    font-weight: 620;
    font-variant-numeric: tabular-nums;
  }

  .filter label.check {
    display: inline-flex;
    gap: 0.5rem;
    align-items: center;
    min-height: var(--ce-control);
    color: var(--ce-ink);
  }

  input[type='checkbox'] {
    width: 1.125rem;
    min-height: 1.125rem;
    height: 1.125rem;
    accent-color: var(--ce-accent-fill);
  }

  .mark {
    display: inline-block;
    padding: 0 0.5rem;
    border-radius: 1rem;
    background: var(--ce-sunken);
    color: var(--ce-ink-soft);
    font-size: var(--ce-text-xs);
    font-weight: 560;
  }

  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375rem;
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

  thead th {
    color: var(--ce-ink-soft);
    font-size: var(--ce-text-s);
    font-weight: 560;
    white-space: nowrap;
  }

  @media (max-width: 48rem) {
    .cards thead {
      display: none;
    }

    .cards tr {
      display: grid;
      gap: 0.25rem;
      padding: 0.75rem 1rem;
    }

    .cards td {
      padding: 0;
      overflow-wrap: anywhere;
    }
  }

  tr.section th {
    padding-top: 1rem;
    font-weight: 620;
  }
`;
