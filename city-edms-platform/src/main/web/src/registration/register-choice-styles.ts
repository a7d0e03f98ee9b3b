import { css } from 'lit';

/** Registers as tiles, and short lists as segments. */
export const registerChoiceStyles = css`
  .tiles {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(8.5rem, 1fr));
    gap: 0.5rem;
  }

  .tile {
    position: relative;
    cursor: pointer;
  }

  .tile input,
  .segment input {
    position: absolute;
    inset: 0;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }

  .tile-body {
    display: grid;
    align-content: space-between;
    height: 100%;
    padding: 0.5625rem 0.75rem;
    border: 1px solid var(--ce-line-control);
    border-radius: var(--ce-radius-s);
    line-height: 1.35;
  }

  .tile-body b {
    font-weight: 580;
  }

  .tile:hover .tile-body {
    background: var(--ce-hover);
  }

  .tile input:checked + .tile-body {
    border-color: var(--ce-accent);
    background: var(--ce-accent-soft);
    box-shadow: inset 0 0 0 1px var(--ce-accent);
  }

  .tile input:checked + .tile-body b {
    color: var(--ce-accent-strong);
  }

  .tile input:checked + .tile-body .faint {
    color: var(--ce-ink-soft);
  }

  .tile input:focus-visible + .tile-body,
  .segment input:focus-visible + span {
    outline: 2px solid var(--ce-accent);
    outline-offset: 2px;
  }

  .segment-row {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 0.25rem;
    padding: 0.1875rem;
    border: 1px solid var(--ce-line-control);
    border-radius: var(--ce-radius-s);
  }

  .segment {
    position: relative;
  }

  .segment span {
    display: block;
    padding: 0.3125rem 0.875rem;
    border-radius: 0.3125rem;
    color: var(--ce-ink-soft);
  }

  .segment input:checked + span {
    background: var(--ce-accent-soft);
    color: var(--ce-accent-strong);
    font-weight: 580;
  }

  @container (max-width: 460px) {
    .segment-row {
      display: grid;
    }
  }
`;
