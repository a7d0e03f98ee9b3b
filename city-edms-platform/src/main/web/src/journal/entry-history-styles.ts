import { css } from 'lit';

export const historyStyles = css`
  :host {
    display: grid;
    gap: 1rem;
    align-content: start;
  }

  .back {
    justify-self: start;
  }

  header {
    display: grid;
    gap: 0.5rem;
    justify-items: start;
  }

  ol {
    display: grid;
    gap: 0.75rem;
    margin-top: 0.75rem;
  }

  li {
    display: grid;
    gap: 0.375rem;
    padding: 1rem 1.25rem;
  }

  .struck {
    text-decoration: line-through;
  }

  del {
    color: var(--ce-ink-soft);
  }

  ins {
    text-decoration: none;
    font-weight: 600;
  }

  summary {
    cursor: pointer;
    color: var(--ce-accent);
  }

  dl {
    display: grid;
    gap: 0.125rem;
    margin-top: 0.5rem;
  }

  dt {
    color: var(--ce-ink-soft);
    font-size: var(--ce-text-s);
  }

  code {
    overflow-wrap: anywhere;
    font-size: var(--ce-text-s);
  }
`;
