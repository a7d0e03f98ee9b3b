import { css } from 'lit';

export const appealFieldsStyles = css`
  :host {
    display: grid;
    gap: 1.25rem;
  }

  fieldset {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 13rem), 1fr));
    gap: 0.75rem;
    margin: 0;
    padding: 0;
    border: 0;
    min-width: 0;
  }

  legend {
    padding: 0 0 0.5rem;
    font-weight: 620;
  }

  .wide {
    grid-column: 1 / -1;
  }

  :is(vaadin-combo-box, vaadin-date-picker, vaadin-text-field, vaadin-text-area) {
    width: 100%;
  }

  label.check {
    display: flex;
    gap: 0.5rem;
    align-items: center;
  }

  .earlier {
    display: grid;
    gap: 0.5rem;
  }

  .earlier li {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    align-items: center;
    justify-content: space-between;
  }
`;
