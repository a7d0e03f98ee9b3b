import { css } from 'lit';

/** The browser's own list of choices under its label, in the look of the other fields. */
export const selectStyles = css`
  label.choice {
    display: grid;
    gap: 0.25rem;
    color: var(--ce-ink-soft);
    font-size: var(--ce-text-s);
    font-weight: 600;
    line-height: 1.75;
  }

  select {
    width: 100%;
    min-height: var(--ce-control);
    padding: 0.25rem 0.625rem;
    border: 1px solid var(--ce-line-control);
    border-radius: var(--ce-radius-s);
    background: var(--ce-surface);
    color: var(--ce-ink);
    font: inherit;
    font-weight: 400;
  }
`;
