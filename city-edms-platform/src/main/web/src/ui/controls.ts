import { css } from 'lit';

/** Text, headings, buttons, cards and states that every view shares. */
export const base = css`
  :host {
    display: block;
    font-family: var(--ce-font);
    font-size: var(--ce-text-m);
    line-height: 1.5;
    color: var(--ce-ink);
    -webkit-font-smoothing: antialiased;
    text-rendering: optimizeLegibility;
  }

  :host([hidden]),
  [hidden] {
    display: none !important;
  }

  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  h1,
  h2,
  h3,
  p,
  ul,
  ol,
  dl,
  dd,
  figure {
    margin: 0;
    padding: 0;
  }

  ul,
  ol {
    list-style: none;
  }

  h1 {
    font-size: var(--ce-text-2xl);
    line-height: 1.2;
    font-weight: 650;
    letter-spacing: -0.018em;
    text-wrap: balance;
    outline: none;
  }

  h2 {
    font-size: var(--ce-text-l);
    line-height: 1.3;
    font-weight: 620;
    letter-spacing: -0.008em;
  }

  a {
    color: var(--ce-accent);
    text-underline-offset: 0.18em;
    text-decoration-thickness: 1px;
  }

  :is(a, button, [tabindex]:not(input, textarea)):focus-visible {
    outline: 2px solid var(--ce-accent);
    outline-offset: 2px;
    border-radius: 0.375rem;
  }

  h1[tabindex]:focus-visible:not(input) {
    outline: none;
  }

  .number {
    font-variant-numeric: tabular-nums lining-nums;
    white-space: nowrap;
  }

  .own-width {
    font-variant-numeric: normal;
  }

  .soft {
    color: var(--ce-ink-soft);
  }

  .faint {
    color: var(--ce-ink-faint);
  }

  .small {
    font-size: var(--ce-text-s);
  }

  .visually-hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  svg.icon {
    width: 1.25em;
    height: 1.25em;
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
`;

export const buttons = css`
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5rem;
    min-height: var(--ce-control);
    padding: 0.375rem 1rem;
    border: 1px solid var(--ce-line-control);
    border-radius: var(--ce-radius-s);
    background: var(--ce-surface);
    color: var(--ce-ink);
    font: inherit;
    font-weight: 560;
    line-height: 1.2;
    text-decoration: none;
    cursor: pointer;
    transition:
      background-color 120ms ease,
      border-color 120ms ease,
      color 120ms ease;
  }

  .button:hover {
    background: var(--ce-hover);
    border-color: var(--ce-accent);
  }

  .button.primary {
    background: var(--ce-accent-fill);
    border-color: transparent;
    color: var(--ce-on-accent);
  }

  .button.primary:hover {
    background: var(--ce-accent-fill-hover);
  }

  .button.quiet {
    border-color: transparent;
    background: transparent;
    color: var(--ce-ink-soft);
  }

  .button.quiet:hover {
    background: var(--ce-hover);
    color: var(--ce-ink);
  }

  .button.icon-only {
    width: var(--ce-control);
    padding: 0;
  }

  .button.small {
    min-height: 2rem;
    padding: 0.25rem 0.75rem;
    font-size: var(--ce-text-s);
  }

  .button.large {
    min-height: 3rem;
    padding: 0.5rem 1.5rem;
    font-size: 1rem;
  }

  .button[aria-disabled='true'] {
    opacity: 0.65;
    cursor: progress;
  }

  .button kbd {
    font: inherit;
    font-size: var(--ce-text-xs);
    font-weight: 500;
  }

  @media (prefers-reduced-motion: reduce) {
    .button {
      transition: none;
    }
  }
`;

export const panels = css`
  .panel {
    background: var(--ce-surface);
    border: 1px solid var(--ce-line);
    border-radius: var(--ce-radius-l);
    box-shadow: var(--ce-shadow);
  }

  .badge {
    padding: 0 0.5rem;
    border-radius: 1rem;
    background: var(--ce-accent-soft);
    color: var(--ce-accent-strong);
    font-size: var(--ce-text-xs);
    font-weight: 600;
    line-height: 1.7;
  }

  .bad > .badge {
    background: var(--ce-bad-soft);
    color: var(--ce-bad);
  }

  .empty {
    display: grid;
    justify-items: center;
    gap: 0.375rem;
    padding: 2.5rem 1.5rem;
    text-align: center;
    color: var(--ce-ink-soft);
    text-wrap: balance;
  }

  .empty strong {
    color: var(--ce-ink);
    font-weight: 600;
  }

  .empty svg.icon {
    width: 2.25rem;
    height: 2.25rem;
    margin-bottom: 0.25rem;
    stroke-width: 1.25;
    color: var(--ce-accent);
  }

  .empty .button {
    margin-top: 0.75rem;
  }

  .notice {
    display: flex;
    gap: 0.625rem;
    align-items: flex-start;
    padding: 0.75rem 1rem;
    border-radius: var(--ce-radius-s);
    background: var(--ce-accent-soft);
    color: var(--ce-ink);
  }

  .notice svg.icon {
    margin-top: 0.1em;
    color: var(--ce-accent);
  }

  .notice.bad {
    background: var(--ce-bad-soft);
  }

  .notice.bad svg.icon {
    color: var(--ce-bad);
  }

  .notice.warn {
    background: var(--ce-wheat-soft);
  }

  .notice.warn svg.icon {
    color: var(--ce-wheat-ink);
  }

  .skeleton {
    display: block;
    height: 0.875rem;
    border-radius: 0.25rem;
    background: var(--ce-line);
    animation: breathe 1.4s ease-in-out infinite alternate;
  }

  @keyframes breathe {
    from {
      opacity: 0.9;
    }

    to {
      opacity: 0.4;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    .skeleton {
      animation: none;
    }
  }
`;
