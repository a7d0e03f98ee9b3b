import { html, type TemplateResult } from 'lit';

/** A registration number with figures of one width, and hyphens and strokes of their own: Inter widens those too. */
export function numerals(text: string): (string | TemplateResult)[] {
  return text
    .split(/(\D+)/)
    .filter((part) => part !== '')
    .map((part) => (/\d/.test(part) ? part : html`<span class="own-width">${part}</span>`));
}
