import { css } from 'lit';

/** A field with a picture before its text and the key that leads to it behind. */
export const searchFieldStyles = css`
  .search {
    position: relative;
    flex: 1 1 14rem;
    display: flex;
    align-items: center;
  }

  .search svg {
    position: absolute;
    left: 0.75rem;
    color: var(--ce-ink-faint);
    pointer-events: none;
  }

  .search input {
    width: 100%;
    min-height: var(--ce-control);
    padding: 0.375rem 2.5rem;
    border: 1px solid var(--ce-line-control);
    border-radius: var(--ce-radius-s);
    background: var(--ce-surface);
    color: var(--ce-ink);
    font: inherit;
    text-overflow: ellipsis;
    appearance: none;
  }

  .search input::placeholder {
    color: var(--ce-ink-faint);
    opacity: 1;
  }

  .search input:focus-visible {
    outline: 2px solid var(--ce-accent);
    outline-offset: -1px;
  }

  .search kbd {
    position: absolute;
    right: 0.625rem;
    padding: 0 0.4375rem;
    border: 1px solid var(--ce-line);
    border-radius: 0.3125rem;
    background: var(--ce-sunken);
    color: var(--ce-ink-faint);
    font: inherit;
    font-size: var(--ce-text-xs);
    pointer-events: none;
  }

  .search input:focus ~ kbd,
  .search input:not(:placeholder-shown) ~ kbd {
    display: none;
  }

  @media (max-width: 700px), (pointer: coarse) {
    .search kbd {
      display: none;
    }
  }
`;
