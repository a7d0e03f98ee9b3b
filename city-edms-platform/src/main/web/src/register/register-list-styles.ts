import { css } from 'lit';

export const listStyles = css`
  :host {
    display: grid;
    gap: 1rem;
    align-content: start;
    overflow-anchor: none;
  }

  .heading {
    display: grid;
    gap: 0.25rem;
  }

  .tabs {
    display: flex;
    gap: 0.25rem;
    overflow-x: auto;
    scrollbar-width: none;
    border-bottom: 1px solid var(--ce-line);
  }

  .tab {
    flex: none;
    padding: 0.5rem 0.875rem 0.625rem;
    border-bottom: 2px solid transparent;
    margin-bottom: -1px;
    color: var(--ce-ink-soft);
    font-weight: 550;
    text-decoration: none;
  }

  .tab:hover {
    color: var(--ce-ink);
  }

  .tab:focus-visible {
    outline-offset: -3px;
  }

  .tab[aria-current='page'] {
    color: var(--ce-accent);
    border-color: var(--ce-accent);
  }

  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem;
    align-items: center;
  }

  .jump {
    flex: 0 0 14rem;
  }

  .jumped {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem;
    color: var(--ce-ink-soft);
  }

  .jumped svg {
    color: var(--ce-accent);
  }

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

  .sort:hover {
    color: var(--ce-ink);
  }

  th[aria-sort='ascending'],
  th[aria-sort='descending'] {
    color: var(--ce-accent);
  }

  .flat .c-time {
    width: 6.5rem;
  }

  .void .c-number .number {
    text-decoration: line-through;
  }

  .narrowing {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem;
    align-items: end;
    justify-content: space-between;
  }

  .narrowing > ce-list-filters {
    flex: 1 1 38rem;
  }

  .narrowing > [open] {
    flex-basis: 100%;
  }

  .filters vaadin-date-picker {
    width: 10.5rem;
  }

  .filters {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem;
    align-items: end;
  }

  .filters label {
    display: grid;
    gap: 0.375rem;
    color: var(--ce-ink-soft);
    font-size: var(--ce-text-s);
    font-weight: 560;
  }

  .filters select,
  .filters label > input {
    min-height: var(--ce-control);
    padding: 0.25rem 0.625rem;
    border: 1px solid var(--ce-line-control);
    border-radius: var(--ce-radius-s);
    background: var(--ce-surface);
    color: var(--ce-ink);
    font: inherit;
  }

  .filters label > input {
    width: 13rem;
    max-width: 100%;
  }

  .filters details {
    flex-basis: 100%;
  }

  .filters details > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem;
    padding-top: 0.75rem;
  }

  .filters summary {
    width: fit-content;
    color: var(--ce-accent);
    font-size: var(--ce-text-s);
    font-weight: 560;
    cursor: pointer;
  }

  .filters :is(select, input, summary):focus-visible {
    outline: 2px solid var(--ce-accent);
    outline-offset: -1px;
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
  @media (max-width: 1100px) {
    tr > .c-registrar {
      width: 0;
      padding-inline: 0;
      overflow: hidden;
      font-size: 0;
    }

    .c-correspondent {
      width: 38%;
      padding-right: 1.25rem;
    }
  }

  @media (max-width: 700px) {
    .tools .button.primary {
      display: none; /* the bar below has it */
    }

    .jump {
      flex: 1 0 100%;
    }

    .search {
      flex-basis: 100%;
    }

    table.panel {
      display: block;
      border: 0;
      background: none;
      box-shadow: none;
    }

    thead {
      position: absolute;
      clip-path: inset(50%);
    }

    tbody {
      display: grid;
      gap: 0.5rem;
    }

    .day {
      display: block;
    }

    .day th {
      display: block;
      padding: 1rem 0.25rem 0.25rem;
    }

    [data-row] {
      display: grid;
      grid-template-columns: 1fr auto;
      gap: 0.25rem 0.75rem;
      padding: 0.875rem 1rem;
      border: 1px solid var(--ce-line);
      border-radius: var(--ce-radius);
      background: var(--ce-surface);
      box-shadow: var(--ce-shadow);
    }

    [data-row] td {
      width: auto;
      padding: 0 !important;
      border: 0;
      background: none !important;
    }

    [data-row] > .c-registrar {
      display: none;
    }

    [data-row]:focus-within {
      background: var(--ce-accent-soft);
    }

    [data-row] a {
      font-size: 1.0625rem;
    }

    .c-summary,
    .c-correspondent {
      grid-column: 1 / -1;
    }

    .summary {
      -webkit-line-clamp: 3;
    }

    .c-correspondent {
      color: var(--ce-ink-soft);
      font-size: var(--ce-text-s);
    }
  }
`;
