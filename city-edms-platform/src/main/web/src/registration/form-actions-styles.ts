import { css } from 'lit';

/** The bar below the form, and what stands before it after a registration. */
export const formActionsStyles = css`
  .before {
    align-items: center;
    background: var(--ce-good-soft);
  }

  .before span {
    flex: 1;
    min-width: 0;
  }

  .before svg.icon {
    color: var(--ce-good);
  }

  .actions .large {
    padding-inline: 1rem;
  }

  .actions .icon-only {
    width: 2.25rem;
  }

  .actions {
    position: sticky;
    bottom: var(--ce-below, 0px);
    z-index: 2;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem;
    margin: 0 -1.5rem;
    padding: 0.875rem 1.5rem;
    border-top: 1px solid var(--ce-line);
    border-radius: 0 0 var(--ce-radius-l) var(--ce-radius-l);
    background: color-mix(in srgb, var(--ce-surface) 92%, transparent);
    backdrop-filter: blur(6px);
  }

  .progress {
    flex-basis: 100%;
    display: grid;
    gap: 0.25rem;
  }

  progress {
    width: 100%;
    height: 0.375rem;
    border: 0;
    border-radius: 1rem;
    overflow: hidden;
    appearance: none;
    background: var(--ce-line);
  }

  progress::-webkit-progress-bar {
    background: var(--ce-line);
  }

  progress::-webkit-progress-value {
    background: var(--ce-accent-fill);
    transition: inline-size 150ms;
  }

  progress::-moz-progress-bar {
    background: var(--ce-accent-fill);
  }

  @container (max-width: 460px) {
    .actions {
      margin: 0 -1rem;
      padding: 0.75rem 1rem;
    }

    .actions .primary {
      flex: 1;
    }

    .actions kbd,
    .actions .next,
    .help {
      display: none;
    }
  }

  @media (pointer: coarse) {
    .actions kbd {
      display: none;
    }
  }
`;
