import { css } from 'lit';

/** The tree of the structure: units indented below units, posts below their unit. */
export const structureStyles = css`
  .institution {
    display: grid;
    gap: 0.75rem;
  }

  .head {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 1rem;
    align-items: center;
    justify-content: space-between;
  }

  .bar vaadin-date-picker {
    flex: 0 1 12rem;
  }

  .unit {
    margin-left: calc(var(--depth, 0) * 1.25rem);
    overflow: hidden;
  }

  .unit .head {
    padding: 0.75rem 1rem;
  }

  .unit h3 {
    margin: 0;
    font-size: var(--ce-text-m);
    font-weight: 620;
  }

  .posts {
    border-top: 1px solid var(--ce-line);
  }

  .posts li + li {
    border-top: 1px solid var(--ce-line);
  }

  .post {
    display: grid;
    grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
    gap: 0.125rem 1rem;
    width: 100%;
    min-height: 2.75rem;
    padding: 0.5rem 1rem;
    border: 0;
    background: transparent;
    color: inherit;
    font: inherit;
    text-align: left;
    align-items: center;
    cursor: pointer;
  }

  .post:hover {
    background: var(--ce-hover);
  }

  .post b {
    font-weight: 600;
  }

  .tag {
    display: inline-block;
    padding: 0 0.5rem;
    border-radius: 1rem;
    background: var(--ce-sunken);
    color: var(--ce-ink-soft);
    font-size: var(--ce-text-xs);
    font-weight: 600;
  }

  .tag.vacant {
    background: var(--ce-wheat-soft);
    color: var(--ce-wheat-ink);
  }

  @media (max-width: 40rem) {
    .unit {
      margin-left: calc(var(--depth, 0) * 0.5rem);
    }

    .post {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
