import { css } from 'lit';

export const taskStyles = css`
  :host {
    display: grid;
    gap: 1rem;
    align-content: start;
  }

  header {
    display: grid;
    gap: 0.5rem;
    justify-items: start;
  }

  h1 {
    white-space: pre-line;
    overflow-wrap: anywhere;
  }

  .columns {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(18rem, 26rem);
    gap: 1.25rem;
    align-items: start;
  }

  .columns > div {
    display: grid;
    gap: 1rem;
    min-width: 0;
  }

  .panel {
    display: grid;
    gap: 1rem;
    padding: 1.25rem;
  }

  dl {
    display: grid;
    grid-template-columns: max-content minmax(0, 1fr);
    gap: 0.5rem 1rem;
  }

  dt {
    color: var(--ce-ink-faint);
    font-size: var(--ce-text-s);
  }

  dd {
    overflow-wrap: anywhere;
  }

  .late {
    color: var(--ce-bad);
    font-weight: 600;
  }

  .today {
    color: var(--ce-wheat-ink);
    font-weight: 600;
  }

  .words {
    white-space: pre-line;
    overflow-wrap: anywhere;
  }

  .acts {
    display: grid;
    gap: 0.875rem;
  }

  .acts li {
    display: grid;
    gap: 0.125rem;
    padding-inline-start: 0.875rem;
    border-inline-start: 2px solid var(--ce-accent-line);
  }

  @media (max-width: 1100px) {
    .columns {
      grid-template-columns: minmax(0, 1fr);
    }
  }

  @media (max-width: 700px) {
    dl {
      grid-template-columns: minmax(0, 1fr);
      gap: 0;
    }

    dd {
      margin-bottom: 0.625rem;
    }

    .steps .button {
      flex: 1 1 100%;
      min-height: 3rem;
    }
  }
`;
