import { css } from 'lit';

export const stackStyles = css`
  :host {
    display: grid;
    gap: 1rem;
    align-content: start;
  }

  .head {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1rem;
    align-items: center;
    justify-content: space-between;
  }

  .head > div:first-child {
    display: grid;
    gap: 0.375rem;
    justify-items: start;
  }

  .columns {
    display: grid;
    grid-template-columns: minmax(0, 30rem) minmax(0, 1fr);
    gap: 1.25rem;
    align-items: start;
  }

  .decide {
    display: grid;
    gap: 1rem;
    min-width: 0;
  }

  .pile {
    position: relative;
    touch-action: pan-y;
    will-change: transform;
  }

  .pile.more::before,
  .pile.many::after {
    content: '';
    position: absolute;
    inset: auto 0.75rem -0.375rem;
    z-index: -1;
    height: 2rem;
    border: 1px solid var(--ce-line);
    border-radius: var(--ce-radius-l);
    background: var(--ce-surface);
  }

  .pile.many::after {
    inset: auto 1.5rem -0.6875rem;
    z-index: -2;
  }

  .others {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 0.625rem;
  }

  .others .wide {
    grid-column: 1 / -1;
  }

  ce-letter-file {
    position: sticky;
    top: 1rem;
    height: calc(100dvh - 2rem);
  }

  .turn {
    display: flex;
    gap: 0.5rem;
    align-items: center;
  }

  .turn .button {
    min-width: 3rem;
    min-height: 3rem;
  }

  .turn .previous svg {
    transform: rotate(180deg);
  }

  .write {
    padding: 1.25rem;
  }

  .write h2 {
    margin-bottom: 1rem;
  }

  @media (max-width: 1100px) {
    .columns {
      grid-template-columns: minmax(0, 1fr);
    }

    ce-letter-file {
      position: static;
      height: min(75dvh, 60rem);
    }
  }

  @media (max-width: 700px) {
    .head h1 {
      font-size: var(--ce-text-xl);
    }
  }
`;
