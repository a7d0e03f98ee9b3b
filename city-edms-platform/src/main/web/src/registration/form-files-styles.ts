import { css } from 'lit';

/** The letter and its annexes beside the form. */
export const formFilesStyles = css`
  .files {
    position: sticky;
    top: 1rem;
    display: grid;
    grid-template-rows: minmax(20rem, 1fr) auto;
    gap: 0.75rem;
    height: calc(100dvh - var(--ce-above, 3rem) - 2rem);
    min-height: 30rem;
  }

  ce-file-pane {
    min-height: 0;
    grid-template-rows: auto minmax(0, 1fr);
    --drop-height: 100%;
  }

  ce-annex-list {
    max-height: 14rem;
    overflow: auto;
  }

  @container (max-width: 820px) {
    .files {
      order: -1;
      position: static;
      grid-template-rows: auto auto;
      height: auto;
      min-height: 0;
    }

    ce-annex-list {
      max-height: none;
    }

    ce-file-pane {
      --drop-height: 12rem;
    }

    ce-file-pane[filled] {
      height: 60dvh;
    }
  }
`;
