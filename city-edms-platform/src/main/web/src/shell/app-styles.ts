import { css } from 'lit';

export const appStyles = css`
  :host {
    display: grid;
    grid-template-columns: 15.5rem minmax(0, 1fr);
    min-height: 100dvh;
    background: var(--ce-ground);
  }

  ce-sign-in.view,
  .wait {
    grid-column: 1 / -1;
  }

  .wait {
    display: grid;
    place-items: center;
  }

  /* A page that takes its time says so; one that is there at once does not flash. */
  main[aria-busy='true']::before {
    content: '';
    position: fixed;
    inset: 0 0 auto;
    z-index: 9;
    height: 3px;
    background: var(--ce-accent-fill);
    transform-origin: left;
    animation: fetching 4s 0.25s ease-out both;
  }

  @keyframes fetching {
    from {
      transform: scaleX(0);
    }
    to {
      transform: scaleX(0.9);
    }
  }

  @media (prefers-reduced-motion: reduce) {
    main[aria-busy='true']::before {
      animation-timing-function: step-end;
    }
  }

  main {
    min-width: 0;
    outline: none;
  }

  main > .view {
    max-width: 92rem;
    margin: 0 auto;
    padding: 2rem clamp(1.25rem, 3vw, 2.5rem) 3rem;
  }

  main > ce-desk.view {
    max-width: 80rem;
  }

  main > .panel.view {
    margin: 3rem auto;
    max-width: 36rem;
  }

  dialog {
    width: min(26rem, calc(100vw - 2rem));
    padding: 0;
    border: 0;
    border-radius: var(--ce-radius-l);
    background: var(--ce-surface);
    color: inherit;
    box-shadow: var(--ce-shadow-float);
  }

  dialog::backdrop {
    background: rgb(17 20 27 / 55%);
    backdrop-filter: blur(3px);
  }
`;
