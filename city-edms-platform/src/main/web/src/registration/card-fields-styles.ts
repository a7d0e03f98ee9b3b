import { css } from 'lit';

/** The fields of a card, their grid and the phrases below one. */
export const cardFieldsStyles = css`
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
    min-width: 0;
  }

  legend {
    padding: 0;
    margin-bottom: 0.375rem;
    color: var(--ce-ink-soft);
    font-size: var(--ce-text-s);
    font-weight: 550;
  }

  .group {
    display: grid;
    gap: 0.875rem;
  }

  .group h2 {
    display: flex;
    align-items: center;
    gap: 0.75rem;
    color: var(--ce-ink);
    font-size: var(--ce-text-m);
  }

  .group h2::after {
    content: '';
    flex: 1;
    height: 1px;
    background: var(--ce-line);
  }

  .grid {
    display: grid;
    grid-template-columns: repeat(6, minmax(0, 1fr));
    gap: 0.875rem;
    align-items: start;
  }

  .whole {
    grid-column: span 6;
  }

  .half {
    grid-column: span 3;
  }

  .third {
    grid-column: span 2;
  }

  .phrased {
    position: relative;
  }

  .phrases {
    position: absolute;
    top: calc(100% + 0.125rem);
    left: 0;
    right: 0;
    z-index: 5;
    max-height: 18rem;
    overflow: auto;
    padding: 0.25rem;
    border: 1px solid var(--ce-line);
    border-radius: var(--ce-radius);
    background: var(--ce-raised);
    box-shadow: var(--ce-shadow-float);
  }

  .phrases li {
    padding: 0.4375rem 0.625rem;
    border-radius: 0.375rem;
    line-height: 1.35;
    cursor: pointer;
  }

  .phrases li:hover {
    background: var(--ce-hover);
  }

  .phrases li[aria-selected='true'] {
    background: var(--ce-accent-soft);
    color: var(--ce-accent-strong);
  }

  vaadin-text-field,
  vaadin-text-area,
  vaadin-date-picker,
  vaadin-combo-box,
  vaadin-integer-field {
    width: 100%;
    min-width: 0;
    --vaadin-field-default-width: 100%;
  }

  .summary {
    position: relative;
  }

  .counter {
    position: absolute;
    top: 0;
    right: 0;
  }

  .counter.over {
    color: var(--ce-bad);
    font-weight: 600;
  }

  .hint {
    justify-self: start;
    margin: -0.375rem 0 0 -0.75rem;
    color: var(--ce-accent);
  }

  @container (max-width: 460px) {
    .half {
      grid-column: span 6;
    }
  }
`;
