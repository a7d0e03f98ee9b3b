import { html, type TemplateResult } from 'lit';

/** The mark: a sheet whose upper edge is the gable of a town hall, sealed with wheat. */
export function mark(size: number): TemplateResult {
  return html`<svg width=${size} height=${size} viewBox="0 0 40 40" aria-hidden="true" focusable="false">
    <rect width="40" height="40" rx="10" fill="#3a3fa8" />
    <path d="M10 16.2 20 8l10 8.2V31a1.5 1.5 0 0 1-1.5 1.5h-17A1.5 1.5 0 0 1 10 31z" fill="#fff" />
    <path d="M14.5 19.5h11M14.5 23.5h7" stroke="#3a3fa8" stroke-width="2" stroke-linecap="round" />
    <circle cx="28" cy="29" r="6" fill="#3a3fa8" />
    <circle cx="28" cy="29" r="4" fill="#e5a823" />
  </svg>`;
}
