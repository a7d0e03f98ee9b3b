import { css } from 'lit';

export const formStyles = css`
  :host {
    display: grid;
    gap: 1.25rem;
    align-content: start;
    container-type: inline-size;
  }

  header {
    display: grid;
    gap: 0.25rem;
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

  .tiles {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(8.5rem, 1fr));
    gap: 0.5rem;
  }

  .tile {
    position: relative;
    cursor: pointer;
  }

  .tile input,
  .segment input {
    position: absolute;
    inset: 0;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }

  .tile-body {
    display: grid;
    align-content: space-between;
    height: 100%;
    padding: 0.5625rem 0.75rem;
    border: 1px solid var(--ce-line-control);
    border-radius: var(--ce-radius-s);
    line-height: 1.35;
  }

  .tile-body b {
    font-weight: 580;
  }

  .tile:hover .tile-body {
    background: var(--ce-hover);
  }

  .tile input:checked + .tile-body {
    border-color: var(--ce-accent);
    background: var(--ce-accent-soft);
    box-shadow: inset 0 0 0 1px var(--ce-accent);
  }

  .tile input:checked + .tile-body b {
    color: var(--ce-accent-strong);
  }

  .tile input:checked + .tile-body .faint {
    color: var(--ce-ink-soft);
  }

  .tile input:focus-visible + .tile-body,
  .segment input:focus-visible + span {
    outline: 2px solid var(--ce-accent);
    outline-offset: 2px;
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

  .before {
    align-items: center;
    background: var(--ce-good-soft);
  }

  .before span {
    flex: 1;
    min-width: 0;
  }

  .before svg.icon {
    color: var(--ce-good);
  }

  .actions .large {
    padding-inline: 1rem;
  }

  .actions .icon-only {
    width: 2.25rem;
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

  .segment-row {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 0.25rem;
    padding: 0.1875rem;
    border: 1px solid var(--ce-line-control);
    border-radius: var(--ce-radius-s);
  }

  .segment {
    position: relative;
  }

  .segment span {
    display: block;
    padding: 0.3125rem 0.875rem;
    border-radius: 0.3125rem;
    color: var(--ce-ink-soft);
  }

  .segment input:checked + span {
    background: var(--ce-accent-soft);
    color: var(--ce-accent-strong);
    font-weight: 580;
  }

  .hint {
    justify-self: start;
    margin: -0.375rem 0 0 -0.75rem;
    color: var(--ce-accent);
  }

  .skeleton.tall {
    height: 3.5rem;
  }

  .actions {
    position: sticky;
    bottom: var(--ce-below, 0px);
    z-index: 2;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem;
    margin: 0 -1.5rem;
    padding: 0.875rem 1.5rem;
    border-top: 1px solid var(--ce-line);
    border-radius: 0 0 var(--ce-radius-l) var(--ce-radius-l);
    background: color-mix(in srgb, var(--ce-surface) 92%, transparent);
    backdrop-filter: blur(6px);
  }

  .progress {
    flex-basis: 100%;
    display: grid;
    gap: 0.25rem;
  }

  progress {
    width: 100%;
    height: 0.375rem;
    border: 0;
    border-radius: 1rem;
    overflow: hidden;
    appearance: none;
    background: var(--ce-line);
  }

  progress::-webkit-progress-bar {
    background: var(--ce-line);
  }

  progress::-webkit-progress-value {
    background: var(--ce-accent-fill);
    transition: inline-size 150ms;
  }

  progress::-moz-progress-bar {
    background: var(--ce-accent-fill);
  }

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

  .done {
    display: grid;
    justify-items: center;
    gap: 1.75rem;
    padding: clamp(2rem, 8vh, 6rem) 1rem 4rem;
    text-align: center;
  }

  .done h1 {
    display: flex;
    align-items: center;
    gap: 0.75rem;
  }

  .tick {
    display: grid;
    place-items: center;
    width: 2rem;
    height: 2rem;
    flex: none;
    border-radius: 50%;
    background: var(--ce-good-soft);
    color: var(--ce-good);
    font-size: 1.125rem;
  }

  .tick svg.icon {
    stroke-width: 2.5;
  }

  .what {
    max-width: 40rem;
    color: var(--ce-ink-soft);
    font-size: var(--ce-text-l);
    text-wrap: balance;
  }

  .after {
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    gap: 0.75rem;
  }

  .after + .after {
    margin-top: -1rem;
  }

  @container (max-width: 820px) {
    .columns {
      grid-template-columns: minmax(0, 1fr);
    }

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

  @container (max-width: 460px) {
    form.panel {
      padding: 1.125rem 1rem 0;
    }

    .actions {
      margin: 0 -1rem;
      padding: 0.75rem 1rem;
    }

    .actions .primary {
      flex: 1;
    }

    .actions kbd,
    .actions .next,
    .help {
      display: none;
    }

    .half {
      grid-column: span 6;
    }

    .segment-row {
      display: grid;
    }
  }

  @media (pointer: coarse) {
    .actions kbd {
      display: none;
    }
  }
`;
