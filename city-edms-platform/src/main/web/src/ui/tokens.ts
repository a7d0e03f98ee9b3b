import { css } from 'lit';

/*
 * Paper and stamp ink. The accent is the violet-blue of an office stamp; wheat is kept for the seal in the mark.
 * Each pair of text and ground below has a contrast of 4.5:1 or more, each border of a control 3:1 (WCAG 1.4.3, 1.4.11).
 */
export const tokens = css`
  :host {
    --ce-ground: light-dark(#f5f4f0, #11141b);
    --ce-surface: light-dark(#ffffff, #191e28);
    --ce-sunken: light-dark(#efede7, #0d1016);
    --ce-raised: light-dark(#ffffff, #222836);
    --ce-hover: light-dark(#f3f2fb, #222a3c);
    --ce-line: light-dark(#e4e1d9, #2c3341);
    --ce-line-control: light-dark(#8b8794, #6d7789);
    --ce-ink: light-dark(#1b2033, #e9ecf4);
    --ce-ink-soft: light-dark(#505769, #b1bacb);
    --ce-ink-faint: light-dark(#666d7e, #929cb0);
    --ce-accent: light-dark(#3a3fa8, #a9b2ff);
    --ce-accent-strong: light-dark(#2c308c, #c3c9ff);
    --ce-accent-fill: light-dark(#3a3fa8, #5a61d6);
    --ce-accent-fill-hover: light-dark(#2c308c, #4d54c8);
    --ce-on-accent: #ffffff;
    --ce-accent-soft: light-dark(#ebebfa, #262b4a);
    --ce-accent-line: light-dark(#c9caf0, #454c86);
    --ce-wheat: #e5a823;
    --ce-wheat-soft: light-dark(#fdf3d9, #3a2f14);
    --ce-wheat-ink: light-dark(#7a5300, #f0c766);
    --ce-good: light-dark(#1d7348, #6fd3a1);
    --ce-good-soft: light-dark(#e3f4ea, #15352a);
    --ce-bad: light-dark(#b3261e, #ff9d94);
    --ce-bad-soft: light-dark(#fdecea, #3d1d1c);
    --ce-shadow: 0 1px 2px light-dark(rgb(27 32 51 / 6%), rgb(0 0 0 / 40%));
    --ce-shadow-float:
      0 2px 6px light-dark(rgb(27 32 51 / 8%), rgb(0 0 0 / 45%)),
      0 12px 32px light-dark(rgb(27 32 51 / 14%), rgb(0 0 0 / 55%));

    --ce-radius: 0.625rem;
    --ce-radius-s: 0.5rem;
    --ce-radius-l: 0.875rem;
    --ce-control: 2.5rem;

    --ce-font: 'Inter City', system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif;
    --ce-text-xs: 0.75rem;
    --ce-text-s: 0.8125rem;
    --ce-text-m: 0.9375rem;
    --ce-text-l: 1.0625rem;
    --ce-text-xl: 1.3125rem;
    --ce-text-2xl: 1.6875rem;
    --ce-text-3xl: 2.5rem;

    /* Vaadin's fields follow. */
    --vaadin-text-color: var(--ce-ink);
    --vaadin-text-color-secondary: var(--ce-ink-faint);
    --vaadin-text-color-disabled: var(--ce-ink-faint);
    --vaadin-background-color: var(--ce-surface);
    --vaadin-background-container: var(--ce-hover);
    --vaadin-background-container-strong: var(--ce-sunken);
    --vaadin-border-color: var(--ce-line-control);
    --vaadin-border-color-secondary: var(--ce-line);
    --vaadin-radius-s: 0.375rem;
    --vaadin-radius-m: var(--ce-radius-s);
    --vaadin-radius-l: var(--ce-radius);
    --vaadin-focus-ring-color: var(--ce-accent);
    --vaadin-focus-ring-width: 2px;
    --vaadin-input-field-padding: 0.5rem 0.75rem;
    --vaadin-field-baseline-input-height: calc(1lh + 1rem + 2px);
    --vaadin-input-field-label-color: var(--ce-ink-soft);
    --vaadin-input-field-label-font-size: var(--ce-text-s);
    --vaadin-input-field-label-font-weight: 550;
    --vaadin-input-field-helper-font-size: var(--ce-text-s);
    --vaadin-input-field-helper-color: var(--ce-ink-faint);
    --vaadin-input-field-error-font-size: var(--ce-text-s);
    --vaadin-input-field-error-color: var(--ce-bad);
    --vaadin-input-field-required-indicator-color: var(--ce-bad);
    --vaadin-input-field-placeholder-color: var(--ce-ink-faint);
    --vaadin-input-field-value-font-size: var(--ce-text-m);
    --vaadin-input-field-value-line-height: 1.4;
    --vaadin-input-field-disabled-text-color: var(--ce-ink-soft);
    --vaadin-overlay-background: var(--ce-raised);
    --vaadin-overlay-border-color: var(--ce-line);
    --vaadin-overlay-shadow: var(--ce-shadow-float);
    --vaadin-date-picker-date-selected-background: var(--ce-accent-fill);
    --vaadin-date-picker-date-selected-color: var(--ce-on-accent);
    --vaadin-date-picker-date-today-color: var(--ce-accent);
    --vaadin-item-border-radius: 0.375rem;
    --vaadin-icon-size: 1.125rem;
  }

  @media (pointer: coarse) {
    :host {
      --ce-control: 2.75rem;
      --vaadin-input-field-padding: 0.625rem 0.75rem;
      --vaadin-field-baseline-input-height: calc(1lh + 1.25rem + 2px);
      --vaadin-input-field-value-font-size: 1rem;
    }
  }
`;
