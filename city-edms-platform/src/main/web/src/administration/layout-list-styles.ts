import { css } from 'lit';

/** A list of layouts, each a way to its form. */
export const layoutListStyles = css`
  :host {
    display: grid;
    gap: 1.25rem;
    align-content: start;
  }

  header p {
    max-width: 46rem;
  }

  ul {
    overflow: hidden;
  }

  li + li {
    border-top: 1px solid var(--ce-line);
  }

  a {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto auto;
    gap: 0.125rem 1rem;
    align-items: center;
    padding: 0.75rem 1.25rem;
    color: inherit;
    text-decoration: none;
  }

  a:hover {
    background: var(--ce-hover);
  }

  a:focus-visible {
    outline-offset: -2px;
  }

  b {
    font-weight: 600;
  }

  @media (max-width: 560px) {
    a {
      grid-template-columns: minmax(0, 1fr) auto;
    }

    .mark {
      grid-row: 2;
    }
  }
`;
