import { html, nothing, type TemplateResult } from 'lit';
import type { Authorship } from '../api/types';
import type { Messages } from '../i18n/messages';
import { partsOf } from './number-parts';

const WAYS = ['named', 'unsigned', 'collective'] as const satisfies readonly Authorship[];

/** Whose letter a number is printed with: of the author, or the mark of appeals that nobody or many signed. */
export function authorshipChoice(
  t: Messages,
  template: string,
  value: Authorship,
  choose: (value: Authorship) => void,
): TemplateResult | typeof nothing {
  if (!partsOf(template).includes('correspondent')) return nothing;
  return html`<label class="label">
    <span>${t.numbers.authorship}</span>
    <select
      @change=${(event: Event) => {
        const chosen = WAYS.find((way) => way === (event.target as HTMLSelectElement).value);
        if (chosen !== undefined) choose(chosen);
      }}
    >
      ${WAYS.map((way) => html`<option value=${way} .selected=${way === value}>${t.numbers.authorships[way]}</option>`)}
    </select>
  </label>`;
}
