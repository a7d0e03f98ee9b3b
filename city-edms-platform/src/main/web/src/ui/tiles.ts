import { css } from 'lit';

/** A page that leads to other pages: each a tile with a sign, a title and a line about it. */
export const tiles = css`
  :host {
    display: grid;
    gap: 1.5rem;
    align-content: start;
  }

  .back {
    justify-self: start;
    margin: 0 0 -1rem -0.75rem;
    padding-inline: 0.75rem;
  }

  section {
    display: grid;
    gap: 0.75rem;
  }

  h2 {
    color: var(--ce-ink-soft);
    font-size: var(--ce-text-m);
  }

  ul {
    display: grid;
    gap: 0.75rem;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 19rem), 1fr));
  }

  .page {
    display: grid;
    grid-template-columns: auto 1fr auto;
    gap: 0.125rem 0.875rem;
    align-items: center;
    height: 100%;
    padding: 1rem 1.125rem;
    color: inherit;
    text-decoration: none;
  }

  .page:hover {
    border-color: var(--ce-accent);
    background: var(--ce-hover);
  }

  .page:focus-visible {
    border-radius: var(--ce-radius-l);
  }

  .sign {
    display: grid;
    place-items: center;
    width: 2.75rem;
    height: 2.75rem;
    border-radius: var(--ce-radius);
    background: var(--ce-accent-soft);
    color: var(--ce-accent);
    font-size: 1.125rem;
  }

  .page b {
    display: block;
    font-weight: 620;
  }

  .page > svg.icon {
    color: var(--ce-ink-faint);
  }
`;
