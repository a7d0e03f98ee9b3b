import { css } from 'lit';

/** Tables of the meter: many columns, the name stays in sight. */
export const savingsStyles = css`
  .figures :is(thead th, tbody th):first-child {
    position: sticky;
    left: 0;
    z-index: 1;
    background: var(--ce-surface);
  }

  .figures tbody th {
    min-width: 9rem;
    max-width: 18rem;
    text-align: start;
  }

  .figures thead th {
    min-width: 0;
  }

  .figures :is(th, td) {
    padding-inline: 0.5rem;
  }

  .figures :is(tbody th, td.count) {
    vertical-align: middle;
  }

  .figures td.count {
    white-space: nowrap;
  }

  .plain {
    padding-inline: 0.375rem;
  }

  .figures .strong {
    font-weight: 640;
  }

  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    align-items: center;
  }

  @media (max-width: 48rem) {
    .figures tbody th {
      min-width: 7.5rem;
      max-width: 9rem;
      overflow-wrap: anywhere;
    }
  }
`;
