import { css } from 'lit';

/** The page of the form: its two columns, header and alert. */
export const formFrame = css`
  :host {
    display: grid;
    gap: 1.25rem;
    align-content: start;
    container-type: inline-size;
  }

  .columns {
    display: grid;
    grid-template-columns: minmax(0, 10fr) minmax(0, 11fr);
    gap: 1.25rem;
    align-items: start;
  }

  form.panel {
    display: grid;
    gap: 1.5rem;
    padding: 1.5rem 1.5rem 0;
  }

  .alert {
    display: grid;
    gap: 0.5rem;
  }

  .alert:not(:has(p)) {
    position: absolute;
  }

  header {
    display: flex;
    justify-content: space-between;
    gap: 1rem;
    align-items: start;
  }

  .help {
    flex: none;
  }

  .skeleton.tall {
    height: 3.5rem;
  }

  @container (max-width: 820px) {
    .columns {
      grid-template-columns: minmax(0, 1fr);
    }
  }

  @container (max-width: 460px) {
    form.panel {
      padding: 1.125rem 1rem 0;
    }
  }
`;
