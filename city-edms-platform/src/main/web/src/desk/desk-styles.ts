import { css } from 'lit';

export const deskStyles = css`
  :host {
    display: grid;
    gap: 1.5rem;
    align-content: start;
  }

  header {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(18rem, 28rem);
    gap: 0 1.25rem;
    align-items: end;
  }

  header .eyebrow {
    grid-column: 1 / -1;
  }

  .eyebrow {
    margin-bottom: 0.125rem;
    color: var(--ce-ink-faint);
    font-weight: 520;
  }

  .eyebrow::first-letter {
    text-transform: uppercase;
  }

  .regions {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(18rem, 24rem);
    gap: 1.25rem;
    align-items: start;
  }

  .main,
  .side {
    display: grid;
    gap: 1.25rem;
    min-width: 0;
  }

  .panel > h2 {
    display: flex;
    align-items: center;
    gap: 0.625rem;
    padding: 1rem 1.25rem 0.625rem;
  }

  .drop {
    display: grid;
    grid-template-columns: auto 1fr auto;
    gap: 0.75rem 1.25rem;
    align-items: center;
    padding: 1.25rem 1.5rem;
    border: 1.5px dashed var(--ce-accent-line);
    border-radius: var(--ce-radius-l);
    background: var(--ce-accent-soft);
    transition: border-color 120ms;
  }

  .drop.over {
    border-color: var(--ce-accent);
    border-style: solid;
  }

  .letter {
    width: 4.5rem;
    height: 4.5rem;
    margin: -0.375rem 0 -0.375rem -0.375rem;
    color: var(--ce-accent);
  }

  .drop-actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }

  .drop .button.quiet {
    color: var(--ce-accent-strong);
  }

  .registers li + li {
    border-top: 1px solid var(--ce-line);
  }

  .registers a {
    color: inherit;
    text-decoration: none;
  }

  .registers a:hover {
    background: var(--ce-hover);
  }

  .registers a:focus-visible {
    outline-offset: -3px;
  }

  .registers li:last-child a {
    padding-bottom: 0.875rem;
    border-radius: 0 0 var(--ce-radius-l) var(--ce-radius-l);
  }

  .strong {
    color: var(--ce-accent);
    font-weight: 640;
  }

  .registers a {
    display: flex;
    justify-content: space-between;
    gap: 1rem;
    padding: 0.625rem 1.25rem;
  }

  .registers a > span {
    display: grid;
    line-height: 1.4;
  }

  .registers b {
    font-weight: 580;
  }

  .next {
    text-align: right;
  }

  .empty.slim {
    justify-items: start;
    padding: 0.25rem 1.25rem 1.25rem;
    text-align: left;
    text-wrap: pretty;
    font-size: var(--ce-text-s);
  }

  .empty.slim strong {
    font-size: var(--ce-text-m);
    font-weight: 560;
  }

  .draft {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    align-items: center;
    padding: 0 1.25rem 1.125rem;
  }

  .draft p {
    flex-basis: 100%;
    display: grid;
    overflow-wrap: anywhere;
  }

  .ghosts {
    display: grid;
    gap: 1.125rem;
    padding: 0.75rem 1.25rem 1.5rem;
  }

  @media (max-width: 1120px) {
    .regions {
      grid-template-columns: minmax(0, 1fr);
    }

    .side {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      align-items: start;
    }

    .side > ce-desk-waiting,
    .side > ce-desk-waiting:not([filled]) + * {
      grid-column: 1 / -1;
    }
  }

  @media (max-width: 700px) {
    header {
      grid-template-columns: minmax(0, 1fr);
      gap: 0.75rem;
    }

    header .eyebrow {
      margin-bottom: -0.75rem;
    }

    .side {
      grid-template-columns: minmax(0, 1fr);
    }

    .drop {
      grid-template-columns: auto 1fr;
      padding: 1rem 1.125rem;
    }

    .letter {
      width: 3.5rem;
      height: 3.5rem;
    }

    .drop-actions {
      grid-column: 1 / -1;
    }

    .drop-actions .primary {
      flex: 1;
    }
  }
`;
