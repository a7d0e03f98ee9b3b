import { css } from 'lit';

export const controlStyles = css`
  header h1 {
    flex: 1;
  }

  header .number {
    flex-basis: 100%;
    white-space: normal;
  }

  .tiles {
    display: grid;
    grid-template-columns: repeat(5, minmax(0, 1fr));
    gap: 0.75rem;
  }

  .tile {
    display: grid;
    gap: 0.125rem;
    min-height: 5rem;
    padding: 0.875rem 1rem;
    border: 1px solid var(--ce-line);
    border-radius: var(--ce-radius-l);
    background: var(--ce-surface);
    color: var(--ce-ink);
    font: inherit;
    text-align: start;
    cursor: pointer;
  }

  .tile b {
    font-size: var(--ce-text-2xl);
    line-height: 1.1;
  }

  .tile.overdue b {
    color: var(--ce-bad);
  }

  .tile.today b {
    color: var(--ce-wheat-ink);
  }

  .tile[aria-pressed='true'] {
    border-color: var(--ce-accent);
    background: var(--ce-accent-soft);
    box-shadow: inset 0 0 0 1px var(--ce-accent);
  }

  .board {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(16rem, 22rem);
    gap: 1.25rem;
    align-items: start;
  }

  .groups {
    display: grid;
    gap: 1.25rem;
  }

  .panel > h2 {
    padding: 1rem 1.25rem 0.75rem;
  }

  .group {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0.25rem 0.75rem;
    width: 100%;
    padding: 0.625rem 1.25rem;
    border: 0;
    border-top: 1px solid var(--ce-line);
    background: none;
    color: var(--ce-ink);
    font: inherit;
    text-align: start;
    overflow-wrap: anywhere;
    cursor: pointer;
  }

  .group:hover {
    background: var(--ce-hover);
  }

  .group:focus-visible {
    outline-offset: -3px !important;
  }

  .group[aria-pressed='true'] {
    background: var(--ce-accent-soft);
    color: var(--ce-accent-strong);
  }

  .bar {
    grid-column: 1 / -1;
    display: flex;
    height: 0.375rem;
    overflow: hidden;
    border-radius: 0.25rem;
    background: var(--ce-sunken);
  }

  .bar i {
    min-width: 2px;
  }

  .bar .overdue {
    background: var(--ce-bad);
  }

  .bar .today {
    background: var(--ce-wheat);
  }

  .bar .week {
    background: var(--ce-accent);
  }

  .bar .rest {
    background: var(--ce-line-control);
  }

  @media (max-width: 1100px) {
    .board {
      grid-template-columns: minmax(0, 1fr);
    }
  }

  @media (max-width: 700px) {
    header {
      justify-content: flex-start;
    }

    header h1 {
      flex-basis: 100%;
    }

    .tiles {
      grid-template-columns: 1fr 1fr;
    }

    .tile {
      min-height: 4.25rem;
    }

    .tile.overdue {
      grid-column: 1 / -1;
    }
  }
`;
