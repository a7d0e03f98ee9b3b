import { css } from 'lit';

export const figureStyles = css`
  select {
    min-height: var(--ce-control);
    padding: 0.375rem 0.625rem;
    border: 1px solid var(--ce-line-control);
    border-radius: var(--ce-radius-s);
    background: var(--ce-surface);
    color: inherit;
    font: inherit;
  }

  .figures thead th {
    white-space: normal;
    min-width: 5.5rem;
  }

  .figures thead th:not(:first-child, .text) {
    text-align: end;
  }

  .figures tbody th {
    min-width: 12rem;
    font-weight: 500;
  }

  tr.sum > * {
    font-weight: 640;
  }

  .figure {
    min-width: 2rem;
    padding: 0.375rem;
    margin: -0.375rem;
    border: 0;
    border-radius: var(--ce-radius-s);
    background: none;
    color: var(--ce-accent);
    font: inherit;
    font-variant-numeric: tabular-nums;
    text-align: end;
    text-decoration: underline;
    cursor: pointer;
  }

  .figure:hover {
    background: var(--ce-hover);
  }

  .overdue .figure,
  .done-late .figure {
    color: var(--ce-bad);
  }

  .tabs {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }

  .tabs a {
    padding: 0.5rem 0.875rem;
    border: 1px solid var(--ce-line);
    border-radius: 2rem;
    background: var(--ce-surface);
    color: var(--ce-ink);
    text-decoration: none;
  }

  .tabs a[aria-current='page'] {
    border-color: var(--ce-accent);
    background: var(--ce-accent-soft);
    color: var(--ce-accent-strong);
  }
`;
