import { css } from 'lit';

export const deadlinePanelStyles = css`
  section {
    display: grid;
    gap: 0.75rem;
    padding: 1rem 1.25rem;
  }

  .head {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: baseline;
    gap: 0.25rem 1rem;
  }

  .left {
    padding: 0 0.625rem;
    border-radius: 1rem;
    background: var(--ce-good-soft);
    color: var(--ce-good);
    font-size: var(--ce-text-s);
    font-weight: 600;
    line-height: 1.8;
  }

  .left.near {
    background: var(--ce-wheat-soft);
    color: var(--ce-wheat-ink);
  }

  .left.late {
    background: var(--ce-bad-soft);
    color: var(--ce-bad);
  }

  .left.done {
    background: var(--ce-sunken);
    color: var(--ce-ink-soft);
  }

  .met {
    display: flex;
    align-items: center;
    gap: 0.5rem;
    color: var(--ce-good);
    font-weight: 600;
  }

  .why {
    overflow-wrap: anywhere;
  }

  summary {
    color: var(--ce-ink-soft);
    font-size: var(--ce-text-s);
    cursor: pointer;
  }

  ol {
    display: grid;
    gap: 0.5rem;
    padding-top: 0.5rem;
    font-size: var(--ce-text-s);
  }
`;
