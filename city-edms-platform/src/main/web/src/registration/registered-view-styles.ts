import { css } from 'lit';

/** The number that was given. */
export const registeredViewStyles = css`
  .done {
    display: grid;
    justify-items: center;
    gap: 1.75rem;
    padding: clamp(2rem, 8vh, 6rem) 1rem 4rem;
    text-align: center;
  }

  /* Where the words need more than one line, the tick stands above them. */
  .done h1 {
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    align-items: center;
    gap: 0.75rem;
  }

  .tick {
    display: grid;
    place-items: center;
    width: 2rem;
    height: 2rem;
    flex: none;
    border-radius: 50%;
    background: var(--ce-good-soft);
    color: var(--ce-good);
    font-size: 1.125rem;
  }

  .tick svg.icon {
    stroke-width: 2.5;
  }

  .what {
    max-width: 40rem;
    color: var(--ce-ink-soft);
    font-size: var(--ce-text-l);
    text-wrap: balance;
  }

  .after {
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    gap: 0.75rem;
  }

  .after + .after {
    margin-top: -1rem;
  }
`;
