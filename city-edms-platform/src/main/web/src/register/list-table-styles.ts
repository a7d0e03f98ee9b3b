import { css } from 'lit';

/** Lines of a register: the table, its days, its ends. */
export const tableStyles = css`
  table {
    width: 100%;
    border-collapse: separate;
    border-spacing: 0;
    table-layout: fixed;
    transition: opacity 120ms;
  }

  table.stale {
    opacity: 0.55;
  }

  th {
    text-align: left;
    font-weight: inherit;
  }

  thead th {
    padding: 0.625rem 0.75rem 0.5rem;
    border-bottom: 1px solid var(--ce-line);
    color: var(--ce-ink-faint);
    font-size: var(--ce-text-xs);
    font-weight: 550;
  }

  .c-number {
    width: 9.5rem;
  }

  .c-time {
    width: 4.25rem;
  }

  .c-correspondent {
    width: 31%;
  }

  .c-registrar {
    width: 10rem;
  }

  tr > :first-child {
    padding-left: 1.25rem;
  }

  tr > :last-child {
    padding-right: 1.25rem;
  }

  .sort {
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-align: left;
    cursor: pointer;
  }

  .sort-choice {
    display: none;
  }

  .sorts {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 0 0.75rem;
  }

  .sort:hover {
    color: var(--ce-ink);
  }

  .sort:is(.ascending, .descending) {
    color: var(--ce-accent);
  }

  .flat .c-time {
    width: 6.5rem;
  }

  .void .c-number .number {
    text-decoration: line-through;
  }

  .day th {
    padding-top: 1.125rem;
    padding-bottom: 0.375rem;
    color: var(--ce-ink);
    font-size: var(--ce-text-s);
    font-weight: 640;
  }

  td {
    padding: 0.5625rem 0.75rem;
    border-top: 1px solid var(--ce-line);
    vertical-align: top;
    overflow-wrap: anywhere;
  }

  .day + tr td {
    border-top-color: transparent;
  }

  [data-row] {
    position: relative;
  }

  [data-row]:hover td {
    background: var(--ce-hover);
  }

  [data-row]:focus-within td {
    background: var(--ce-accent-soft);
  }

  [data-row]:focus-within .faint {
    color: var(--ce-ink-soft);
  }

  [data-row] a {
    color: var(--ce-accent);
    font-weight: 640;
    text-decoration: none;
  }

  /* The whole line is the target of the link. */
  [data-row] a::after {
    content: '';
    position: absolute;
    inset: 0;
  }

  [data-row] a:hover {
    text-decoration: underline;
  }

  [data-row] a:focus-visible {
    outline: none;
  }

  [data-row] a:focus-visible::after {
    outline: 2px solid var(--ce-accent);
    outline-offset: -2px;
    border-radius: 0.5rem;
  }

  .summary {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow: hidden;
  }

  .kind {
    display: inline-block;
    margin-top: 0.1875rem;
    padding: 0 0.5rem;
    border-radius: 1rem;
    background: var(--ce-sunken);
    color: var(--ce-ink-soft);
    font-size: var(--ce-text-xs);
    line-height: 1.6;
  }

  .who {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow: hidden;
  }

  .ref {
    display: block;
    white-space: normal;
  }

  mark {
    border-radius: 0.1875rem;
    background: var(--ce-wheat-soft);
    color: inherit;
    box-shadow: 0 0 0 1px var(--ce-wheat);
  }

  .head-sentinel {
    min-height: 1px;
    text-align: center;
  }

  .head-sentinel:not(:has(*)) {
    margin-bottom: -1rem;
  }

  .foot-sentinel {
    min-height: 2rem;
  }

  .end {
    text-align: center;
  }

  .ghosts {
    padding: 1rem 1.25rem;
  }

  .ghost {
    display: grid;
    grid-template-columns: 7rem 1fr;
    gap: 2rem;
    padding: 0.875rem 0;
  }

  .w0 {
    width: 82%;
  }

  .w1 {
    width: 64%;
  }

  .w2 {
    width: 73%;
  }

  /* Hidden by width: the lines of the days span this column too. */
`;
