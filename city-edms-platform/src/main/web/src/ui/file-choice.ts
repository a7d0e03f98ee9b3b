import { css } from 'lit';

/** A button that chooses a file, or takes one that is dropped on it: the browser's own speaks the browser's language. */
export const fileChoice = css`
  .file {
    position: relative;
    justify-content: start;
    border-style: dashed;
    overflow-wrap: anywhere;
  }

  /* Over its label, so that a file may be dropped there; the label shows the focus. */
  .file input {
    position: absolute;
    inset: 0;
    opacity: 0;
    cursor: pointer;
  }

  .file:focus-within {
    outline: 2px solid var(--ce-accent);
    outline-offset: 2px;
  }
`;
