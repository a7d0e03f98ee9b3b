import { css } from 'lit';

export const statementListStyles = css`
  .statements {
    display: grid;
    gap: 0.75rem;
    padding: 1rem;
    margin-top: 0.5rem;
  }

  .statements p {
    margin: 0;
  }

  .statements .error {
    color: var(--ce-bad);
  }

  .statements .error:empty {
    display: none;
  }

  .statements [aria-invalid='true'] {
    border-color: var(--ce-bad);
  }

  .statements .filters {
    align-items: end;
  }

  .statements ul {
    display: grid;
    gap: 0.75rem;
    padding: 0;
    margin: 0;
    list-style: none;
  }

  .statements li {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 1rem;
    align-items: start;
    justify-content: space-between;
    padding-top: 0.75rem;
    border-top: 1px solid var(--ce-line);
  }

  .statements li > span:first-child {
    flex: 1 1 16rem;
    min-width: 0;
  }

  .hash {
    display: block;
    overflow-wrap: anywhere;
  }

  .files {
    display: flex;
    gap: 0.5rem;
  }
`;
