import { css } from 'lit';

export const documentCardStyles = css`
  :host {
    display: grid;
    gap: 0.75rem;
    align-content: start;
  }

  .back {
    justify-self: start;
    margin-left: -0.75rem;
    padding-inline: 0.75rem;
  }

  .columns {
    display: grid;
    grid-template-columns: minmax(22rem, 5fr) minmax(24rem, 6fr);
    gap: 1.25rem;
    align-items: start;
  }

  .columns.single {
    grid-template-columns: minmax(0, 48rem);
  }

  article {
    display: grid;
    gap: 1rem;
    min-width: 0;
  }

  header {
    display: grid;
    gap: 1.25rem;
  }

  .eyebrow {
    margin-bottom: 0.25rem;
    color: var(--ce-ink-faint);
    font-size: var(--ce-text-s);
    font-weight: 550;
  }

  h1 {
    font-size: var(--ce-text-xl);
    line-height: 1.3;
    overflow-wrap: anywhere;
    text-wrap: pretty;
  }

  .registration {
    display: flex;
    flex-wrap: wrap;
    gap: 1rem 1.5rem;
    align-items: center;
  }

  .by {
    display: contents;
  }

  .actions {
    display: flex;
    flex: 1 0 100%;
    flex-wrap: wrap;
    gap: 0.375rem;
  }

  .notice .button {
    margin-top: 0.5rem;
  }

  .fields {
    display: grid;
    padding: 0.25rem 1.25rem;
  }

  .fields section {
    padding: 0.875rem 0 1rem;
  }

  .fields section + section {
    border-top: 1px solid var(--ce-line);
  }

  .fields h2 {
    margin-bottom: 0.625rem;
    font-size: var(--ce-text-m);
  }

  dl {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(8.75rem, 100%), 1fr));
    gap: 0.875rem 1.25rem;
  }

  dl > div {
    min-width: 0;
  }

  .wide {
    grid-column: 1 / -1;
  }

  dt {
    color: var(--ce-ink-faint);
    font-size: var(--ce-text-s);
  }

  dd {
    overflow-wrap: anywhere;
    font-weight: 520;
  }

  .section {
    display: grid;
    gap: 1rem;
    align-content: start;
  }

  .section ce-appeal-section {
    margin-top: 0;
  }

  ce-shown-file,
  .place {
    position: sticky;
    top: 1rem;
    height: calc(100dvh - var(--ce-above, 6rem));
    min-height: 28rem;
  }

  .ghost {
    display: grid;
    gap: 1.125rem;
    padding-block: 2rem;
  }

  @media (max-width: 900px) {
    .columns {
      grid-template-columns: minmax(0, 1fr);
    }

    ce-shown-file,
    .place {
      position: static;
      height: 75dvh;
      min-height: 24rem;
    }

    /* The file has the whole width in its own section, and none in the others. */
    :host(:not([tab='files'])) ce-shown-file {
      display: none;
    }
  }
`;
