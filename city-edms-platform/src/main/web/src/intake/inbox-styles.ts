import { css } from 'lit';

export const inboxStyles = css`
  :host {
    display: grid;
    gap: 1.25rem;
    align-content: start;
  }

  header {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: end;
    gap: 1rem;
  }

  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    align-items: center;
  }

  .tools select {
    min-height: var(--ce-control);
    padding: 0 0.75rem;
    border: 1px solid var(--ce-line-control);
    border-radius: var(--ce-radius-s);
    background: var(--ce-surface);
    color: var(--ce-ink);
    font: inherit;
  }

  .tabs {
    display: flex;
    gap: 0.25rem;
  }

  .tabs button[aria-pressed='true'] {
    background: var(--ce-accent-soft);
    border-color: var(--ce-accent);
    color: var(--ce-accent);
  }

  .columns {
    display: grid;
    gap: 1.25rem;
    grid-template-columns: minmax(0, 1fr);
    align-items: start;
  }

  @media (min-width: 64rem) {
    .columns {
      grid-template-columns: minmax(20rem, 26rem) minmax(0, 1fr);
    }

    .shown {
      position: sticky;
      top: 1rem;
    }
  }

  .list {
    display: grid;
    overflow: hidden;
  }

  .list button.draft {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.125rem 0.75rem;
    width: 100%;
    padding: 0.75rem 1rem;
    border: 0;
    border-bottom: 1px solid var(--ce-line);
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }

  .list button.draft:hover {
    background: var(--ce-hover);
  }

  .list button.draft[aria-current='true'] {
    background: var(--ce-accent-soft);
  }

  .list button.draft:focus-visible {
    outline-offset: -2px;
  }

  .draft > svg.icon {
    grid-row: 1 / span 3;
    margin-top: 0.15rem;
    color: var(--ce-accent);
  }

  .draft b {
    overflow-wrap: anywhere;
    font-weight: 560;
  }

  .note {
    color: var(--ce-wheat-ink);
  }

  .more {
    justify-self: center;
    margin: 0.75rem;
  }

  .shown {
    display: grid;
    gap: 0;
    overflow: hidden;
  }

  .shown .bar {
    display: grid;
    gap: 0.75rem;
    padding: 1rem;
    border-bottom: 1px solid var(--ce-line);
  }

  .shown h2 {
    overflow-wrap: anywhere;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }

  .file {
    height: min(70vh, 56rem);
    min-height: 20rem;
  }

  .attachments {
    display: grid;
    gap: 0.375rem;
  }

  .attachments button {
    justify-content: start;
    text-align: start;
    overflow-wrap: anywhere;
  }

  form.inline {
    display: grid;
    gap: 0.5rem;
  }

  form.inline label {
    display: grid;
    gap: 0.25rem;
    font-weight: 560;
  }

  form.inline input,
  form.inline select {
    min-height: var(--ce-control);
    padding: 0 0.75rem;
    border: 1px solid var(--ce-line-control);
    border-radius: var(--ce-radius-s);
    background: var(--ce-surface);
    color: var(--ce-ink);
    font: inherit;
  }

  .fault {
    color: var(--ce-bad);
  }
`;
