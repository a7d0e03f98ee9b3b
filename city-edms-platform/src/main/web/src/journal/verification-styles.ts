import { css } from 'lit';

export const verificationStyles = css`
  :host {
    display: grid;
    gap: 1rem;
    align-content: start;
    max-width: 60rem;
  }

  .back {
    justify-self: start;
  }

  header {
    display: grid;
    gap: 0.5rem;
  }

  .panel {
    display: grid;
    gap: 0.75rem;
    padding: 1rem 1.25rem;
  }

  h3 {
    margin-top: 0.5rem;
    font-size: var(--ce-text-m);
    font-weight: 620;
  }

  .check {
    display: flex;
    gap: 0.5rem;
    align-items: baseline;
  }

  .written {
    display: grid;
    grid-template-columns: 9rem 8rem minmax(14rem, 1fr) auto;
    gap: 0.5rem 0.75rem;
    align-items: start;
  }

  .written label {
    display: grid;
    gap: 0.25rem;
    color: var(--ce-ink-soft);
    font-size: var(--ce-text-s);
  }

  .written input {
    width: 100%;
    min-height: var(--ce-control);
    padding: 0.375rem 0.625rem;
    border: 1px solid var(--ce-line-control);
    border-radius: var(--ce-radius-s);
    background: var(--ce-surface);
    color: var(--ce-ink);
    font: inherit;
    font-size: var(--ce-text-m);
  }

  .written input[aria-invalid='true'] {
    border-color: var(--ce-bad);
  }

  .written .error {
    color: var(--ce-bad);
  }

  .written .button {
    margin-top: 1.5rem;
  }

  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem;
    align-items: center;
  }

  .facts {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(11rem, 1fr));
    gap: 0.5rem 1rem;
  }

  .facts dt {
    color: var(--ce-ink-soft);
    font-size: var(--ce-text-s);
  }

  .heads {
    display: grid;
    gap: 0.5rem;
  }

  .heads li {
    display: grid;
    gap: 0.125rem;
  }

  .heads li > span:first-child {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375rem;
    align-items: center;
  }

  .heads .bad > span:first-child {
    color: var(--ce-bad);
  }

  code {
    overflow-wrap: anywhere;
    font-size: var(--ce-text-s);
  }

  .wide {
    overflow-x: auto;
  }

  table {
    width: 100%;
    border-collapse: collapse;
  }

  th,
  td {
    padding: 0.5rem 0.75rem 0.5rem 0;
    border-bottom: 1px solid var(--ce-line);
    text-align: start;
    vertical-align: top;
  }

  thead th {
    color: var(--ce-ink-soft);
    font-size: var(--ce-text-s);
    font-weight: 500;
  }

  tbody th {
    font-weight: 560;
    white-space: nowrap;
  }

  @media (max-width: 700px) {
    .written {
      grid-template-columns: 1fr 1fr;
    }

    .written .long {
      grid-column: 1 / -1;
    }

    .written .button {
      margin-top: 0;
      grid-column: 1 / -1;
    }
  }
`;
