import { css } from 'lit';

/** What narrows a list. */
export const filterStyles = css`
  .narrowing {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem;
    align-items: end;
    justify-content: space-between;
  }

  /* What is printed of the list stands together, below the filters where there is no room beside them. */
  .papers {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    margin-left: auto;
  }

  .fold > summary {
    width: fit-content;
    list-style: none;
  }

  .fold > summary::-webkit-details-marker {
    display: none;
  }

  .fold[open] {
    flex-basis: 100%;
  }

  .fold[open] > summary {
    margin-bottom: 0.75rem;
  }

  .narrowing:has(> .fold) {
    justify-content: start;
  }

  .narrowing > ce-list-filters {
    flex: 1 1 38rem;
  }

  .papers:has(> [open]),
  .papers > [open] {
    flex-basis: 100%;
  }

  .filters vaadin-date-picker {
    width: 10.5rem;
  }

  .filters {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem;
    align-items: end;
  }

  .filters label {
    display: grid;
    gap: 0.375rem;
    color: var(--ce-ink-soft);
    font-size: var(--ce-text-s);
    font-weight: 560;
  }

  .filters select,
  .filters label > input {
    min-height: var(--ce-control);
    padding: 0.25rem 0.625rem;
    border: 1px solid var(--ce-line-control);
    border-radius: var(--ce-radius-s);
    background: var(--ce-surface);
    color: var(--ce-ink);
    font: inherit;
  }

  .filters label > input {
    width: 13rem;
    max-width: 100%;
  }

  .filters details {
    flex-basis: 100%;
  }

  .filters details > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem;
    padding-top: 0.75rem;
  }

  .filters summary {
    width: fit-content;
    color: var(--ce-accent);
    font-size: var(--ce-text-s);
    font-weight: 560;
    cursor: pointer;
  }

  .filters :is(select, input, summary):focus-visible {
    outline: 2px solid var(--ce-accent);
    outline-offset: -1px;
  }
`;
