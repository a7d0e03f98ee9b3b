import { css } from 'lit';
import { filterStyles } from './list-filter-styles';
import { listNarrowStyles } from './list-narrow-styles';
import { tableStyles } from './list-table-styles';

const headStyles = css`
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
`;

/** A list of lines: its head, its table, what narrows it. */
export const listStyles = [headStyles, tableStyles, filterStyles, listNarrowStyles];
