import { css } from 'lit';

export const exportStyles = css`
  .export {
    display: grid;
    gap: 0.75rem;
    padding: 1rem;
    margin-top: 0.5rem;
  }

  .columns > summary {
    width: fit-content;
    color: var(--ce-accent);
    cursor: pointer;
  }

  .columns > * + * {
    margin-top: 0.75rem;
  }

  .columns > summary:focus-visible {
    outline: 2px solid var(--ce-accent);
    outline-offset: 2px;
  }
`;
