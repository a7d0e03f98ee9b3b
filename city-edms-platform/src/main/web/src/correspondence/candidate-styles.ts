import { css } from 'lit';

/** Letters registered before that may be the one at hand: a notice with a line and its acts for each. */
export const candidateStyles = css`
  section {
    display: grid;
    gap: 0.75rem;
    padding: 0.875rem 1rem;
    border-radius: var(--ce-radius-s);
    background: var(--ce-wheat-soft);
  }

  :is(h2, h3) {
    display: flex;
    align-items: center;
    gap: 0.5rem;
    font-size: var(--ce-text-m);
  }

  :is(h2, h3) svg.icon {
    color: var(--ce-wheat-ink);
  }

  section > ul {
    display: grid;
    gap: 0.625rem;
  }

  li {
    display: grid;
    gap: 0.25rem;
    padding-top: 0.625rem;
    border-top: 1px solid var(--ce-line);
    overflow-wrap: anywhere;
  }

  .acts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }
`;
