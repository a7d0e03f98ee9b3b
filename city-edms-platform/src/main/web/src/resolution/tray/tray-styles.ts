import { css } from 'lit';

export const trayStyles = css`
  :host {
    display: grid;
    gap: 1rem;
    align-content: start;
  }

  header {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1rem;
    align-items: baseline;
    justify-content: space-between;
  }

  .sums {
    display: flex;
    gap: 1rem;
    font-weight: 600;
  }

  .late {
    color: var(--ce-bad);
  }

  .today {
    color: var(--ce-wheat-ink);
  }

  .parts {
    display: flex;
    gap: 0.25rem;
    overflow-x: auto;
    border-bottom: 1px solid var(--ce-line);
  }

  .parts a {
    display: flex;
    gap: 0.5rem;
    align-items: center;
    min-height: var(--ce-control);
    padding: 0.25rem 0.875rem;
    border-bottom: 2px solid transparent;
    color: var(--ce-ink-soft);
    font-weight: 560;
    text-decoration: none;
    white-space: nowrap;
  }

  .parts a:focus-visible {
    outline-offset: -3px;
  }

  .parts [aria-current='page'] {
    border-color: var(--ce-accent);
    color: var(--ce-accent-strong);
  }

  .parts b {
    padding: 0 0.4375rem;
    border-radius: 1rem;
    background: var(--ce-accent-soft);
    color: var(--ce-accent-strong);
    font-size: var(--ce-text-xs);
    line-height: 1.7;
  }

  .lines {
    overflow: hidden;
  }

  .lines li:first-child {
    margin-top: -1px;
  }

  .wait {
    padding: 2rem;
  }
`;
