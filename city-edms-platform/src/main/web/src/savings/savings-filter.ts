import { html, nothing, type TemplateResult } from 'lit';
import type { SavingsQuery } from '../api/savings-api';
import { today } from '../i18n/dates';
import type { Messages } from '../i18n/messages';
import { choosable, monthName, period, plusMonths } from './savings-numbers';

/** Institutions to choose from. */
export interface Choice {
  readonly code: string;
  readonly name: string;
}

/** Chooses the months, and the institution where there are several. */
export function savingsFilter(
  t: Messages,
  query: SavingsQuery,
  institutions: readonly Choice[],
  institution: string,
  change: (query: SavingsQuery) => void,
): TemplateResult {
  const { savings } = t;
  const month = today().slice(0, 7);
  const months = choosable(month);
  const select = (name: 'from' | 'to') =>
    html`<label
      >${savings[name]}<select
        name=${name}
        @change=${(event: Event) => {
          const chosen = { ...query, [name]: (event.target as HTMLSelectElement).value };
          change({ ...query, ...period(chosen.from, chosen.to, name) });
        }}
      >
        ${months.map((each) => html`<option value=${each} .selected=${each === query[name]}>${monthName(each)}</option>`)}
      </select></label
    >`;
  const year = month.slice(0, 4);
  const before = String(Number(year) - 1);
  const presets = {
    year: { from: `${year}-01`, to: month },
    months: { from: plusMonths(month, -11), to: month },
    before: { from: `${before}-01`, to: `${before}-12` },
  };
  return html`<div class="filter">
    ${institutions.length < 2
      ? nothing
      : html`<label
          >${savings.institution}<select
            name="institution"
            @change=${(event: Event) => change({ ...query, institution: (event.target as HTMLSelectElement).value })}
          >
            ${institutions.map(({ code, name }) => html`<option value=${code} .selected=${code === institution}>${name}</option>`)}
          </select></label
        >`}
    ${select('from')}${select('to')}
    <span class="tools" role="group" aria-label=${savings.presetsOf}>
      ${(['year', 'months', 'before'] as const).map(
        (name) =>
          html`<button
            class="button"
            type="button"
            aria-pressed=${presets[name].from === query.from && presets[name].to === query.to ? 'true' : 'false'}
            @click=${() => change({ ...query, ...presets[name] })}
          >
            ${savings.presets[name]}
          </button>`,
      )}
    </span>
  </div>`;
}
