import { css } from 'lit';

export const pdfStyles = css`
  :host {
    display: grid;
    grid-template-rows: auto minmax(0, 1fr);
    min-height: 0;
    height: 100%;
  }

  .bar {
    display: flex;
    align-items: center;
    justify-content: space-between;
    min-height: 2.75rem;
    padding: 0 0.5rem 0 1rem;
    border-bottom: 1px solid var(--ce-line);
  }

  .zoom {
    display: flex;
  }

  .button:disabled {
    opacity: 0.4;
    cursor: default;
  }

  .pages {
    overflow: auto;
    scrollbar-gutter: stable;
    display: flex;
    flex-direction: column;
    align-items: safe center;
    gap: 1rem;
    padding: 1rem;
    background: var(--ce-sunken);
  }

  .pages:focus-visible {
    outline: 2px solid var(--ce-accent);
    outline-offset: -2px;
  }

  .sheet {
    position: relative;
    flex: none;
    overflow: hidden;
    background: #fff;
    border-radius: 2px;
    box-shadow: var(--ce-shadow), 0 0 0 1px rgb(0 0 0 / 6%);
  }

  .sheet.ghost {
    width: 100%;
    aspect-ratio: 210 / 297;
    padding: 12%;
  }

  .sheet.ghost .skeleton {
    background: #d9d7d0;
  }

  canvas {
    display: block;
    width: 100%;
    height: 100%;
  }

  /* What pdf.js lays over a page so that its words can be selected. */
  .textLayer {
    position: absolute;
    inset: 0;
    overflow: clip;
    color-scheme: only light;
    line-height: 1;
    text-align: initial;
    letter-spacing: normal;
    word-spacing: normal;
    text-size-adjust: none;
    forced-color-adjust: none;
    transform-origin: 0 0;
    caret-color: CanvasText;
    --min-font-size: 1;
    --text-scale-factor: calc(var(--total-scale-factor) * var(--min-font-size));
    --min-font-size-inv: calc(1 / var(--min-font-size));
  }

  .textLayer :is(span, br) {
    position: absolute;
    color: transparent;
    white-space: pre;
    cursor: text;
    transform-origin: 0% 0%;
  }

  .textLayer > :not(.markedContent),
  .textLayer .markedContent span:not(.markedContent) {
    z-index: 1;
    --font-height: 0;
    font-size: calc(var(--text-scale-factor) * var(--font-height));
    --scale-x: 1;
    --rotate: 0deg;
    transform: rotate(var(--rotate)) scaleX(var(--scale-x)) scale(var(--min-font-size-inv));
  }

  .textLayer .markedContent {
    display: contents;
  }

  .textLayer ::selection {
    background: rgb(58 63 168 / 28%);
  }
`;
