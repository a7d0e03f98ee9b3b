import { css } from 'lit';

/** Parts of an appeal's section on the card. */
export const sectionStyles = css`
  :host {
    display: grid;
    gap: 0.75rem;
    min-width: 0;
  }

  :is(h2, h3) {
    font-size: var(--ce-text-m);
    font-weight: 620;
  }

  .lines > li {
    display: grid;
    gap: 0.375rem;
    padding: 0.75rem 0;
    border-top: 1px solid var(--ce-line);
    overflow-wrap: anywhere;
  }

  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    align-items: center;
  }

  .row > .button {
    flex-wrap: wrap;
    row-gap: 0;
  }

  .row vaadin-text-field {
    flex: 1 1 14rem;
  }

  form {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15rem), 1fr));
    gap: 0.75rem;
    align-items: start;
    padding: 1rem;
    border: 1px solid var(--ce-line);
    border-radius: var(--ce-radius);
    background: var(--ce-ground);
  }

  form > :is(h2, h3, p, fieldset, .wide, .notice) {
    grid-column: 1 / -1;
  }

  fieldset {
    display: grid;
    gap: 0.375rem;
    min-width: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  legend {
    padding: 0 0 0.375rem;
    font-size: var(--ce-text-s);
    font-weight: 560;
  }

  label.option {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.625rem;
    align-items: start;
    padding: 0.5rem 0.75rem;
    border: 1px solid var(--ce-line);
    border-radius: var(--ce-radius-s);
    background: var(--ce-surface);
    cursor: pointer;
  }

  label.option:has(:checked) {
    border-color: var(--ce-accent);
  }

  label.option input {
    width: 1.125rem;
    height: 1.125rem;
    margin: 0.2rem 0 0;
    accent-color: var(--ce-accent-fill);
  }

  vaadin-combo-box,
  vaadin-text-field,
  vaadin-text-area {
    width: 100%;
  }

  .state {
    display: inline-flex;
    align-items: center;
    gap: 0.375rem;
    padding: 0.0625rem 0.625rem;
    border-radius: 1rem;
    background: var(--ce-wheat-soft);
    color: var(--ce-wheat-ink);
    font-size: var(--ce-text-s);
    font-weight: 600;
  }

  .state.done {
    background: var(--ce-good-soft);
    color: var(--ce-good);
  }
`;
