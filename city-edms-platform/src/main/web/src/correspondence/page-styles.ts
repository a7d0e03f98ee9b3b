import { css } from 'lit';

/** Pages of the directory and of what is not registered: a heading, a search, a list, a form. */
export const pageStyles = css`
  .back {
    justify-self: start;
    margin-left: -0.75rem;
  }

  :host {
    display: grid;
    gap: 1.25rem;
    align-content: start;
  }

  header,
  .bar {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: end;
    gap: 1rem;
  }

  .bar vaadin-text-field {
    flex: 1 1 20rem;
  }

  .check {
    display: inline-flex;
    align-items: center;
    gap: 0.5rem;
    min-height: 2.75rem;
  }

  .check input {
    width: 1.125rem;
    height: 1.125rem;
    accent-color: var(--ce-accent);
  }

  .rows {
    overflow: hidden;
  }

  .rows > li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0.125rem 1rem;
    padding: 0.75rem 1.125rem;
    border-top: 1px solid var(--ce-line);
  }

  .rows > li:first-child {
    border-top: none;
  }

  .rows .second {
    grid-column: 1 / -1;
  }

  .form,
  .block {
    display: grid;
    gap: 1rem;
    padding: 1.25rem;
    align-content: start;
  }

  .row {
    display: grid;
    gap: 0.75rem 1rem;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 12rem), 1fr));
  }

  .person {
    padding-top: 0.75rem;
    border-top: 1px solid var(--ce-line);
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem;
    align-items: center;
  }

  .columns {
    display: grid;
    gap: 1.25rem;
    align-items: start;
  }

  @media (min-width: 60rem) {
    .columns {
      grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
    }
  }

  .side {
    display: grid;
    gap: 1.25rem;
  }

  .lines > li {
    padding: 0.5rem 0;
    border-top: 1px solid var(--ce-line);
  }

  .lines > li:first-child {
    border-top: none;
  }

  fieldset {
    display: grid;
    gap: 0.5rem;
    margin: 0;
    padding: 0;
    border: 0;
  }

  legend {
    padding: 0 0 0.375rem;
    font-weight: 560;
  }

  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1.5rem;
  }

  .tag {
    padding: 0 0.5rem;
    border-radius: 1rem;
    background: var(--ce-sunken);
    color: var(--ce-ink-soft);
    font-size: var(--ce-text-xs);
    font-weight: 600;
  }
`;
