import { css } from 'lit';

/** A list where there is little room; comes after the others. */
export const listNarrowStyles = css`
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

    .sort-choice {
      display: flex;
      gap: 0.5rem;
      align-items: center;
      margin-bottom: 0.5rem;
      color: var(--ce-ink-soft);
      font-size: var(--ce-text-s);
    }

    .sort-choice select {
      flex: 1;
      min-width: 0;
      min-height: var(--ce-control);
      padding: 0.25rem 0.625rem;
      border: 1px solid var(--ce-line-control);
      border-radius: var(--ce-radius-s);
      background: var(--ce-surface);
      color: var(--ce-ink);
      font: inherit;
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
