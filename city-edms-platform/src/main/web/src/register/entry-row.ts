import { html, nothing, type TemplateResult } from 'lit';
import type { Entry } from '../api/types';
import { dayAndTime, shortDay, timeOf } from '../i18n/dates';
import type { Messages } from '../i18n/messages';
import type { Route } from '../shell/routes';
import { numerals } from '../ui/numerals';
import { pieces } from './highlight';

function marked(text: string, sought: string, form = (part: string): unknown => part): unknown[] {
  return pieces(text, sought).map(({ text: part, hit }) => (hit ? html`<mark>${form(part)}</mark>` : form(part)));
}

/** «№ 125/03 від 12.10.2026»: the author's own index and date. */
export function reference(entry: Pick<Entry, 'correspondentNumber' | 'correspondentDate'>, t: Messages): string {
  const number = entry.correspondentNumber;
  const day = entry.correspondentDate === null ? null : shortDay(entry.correspondentDate);
  if (number !== null && day !== null) return t.list.ref(number, day);
  if (number !== null) return t.list.refNumber(number);
  return day === null ? '' : t.list.refDay(day);
}

/** One line of the register; its number is the link to the card. */
export function entryRow(entry: Entry, sought: string, t: Messages, href: (route: Route) => string): TemplateResult {
  const ref = reference(entry, t);
  return html`<tr role="row" data-row>
    <td role="cell" class="c-number">
      ${entry.document === null
        ? html`<span class="number">${marked(entry.number, sought, numerals)}</span>`
        : html`<a class="number" href=${href({ view: 'document', id: entry.document })}
            >${marked(entry.number, sought, numerals)}</a
          >`}
    </td>
    <td role="cell" class="c-time number faint">
      <time datetime=${entry.registeredAt} title=${dayAndTime(entry.registeredAt)}>${timeOf(entry.registeredAt)}</time>
    </td>
    <td role="cell" class="c-summary">
      ${entry.summary === null
        ? html`<i class="faint">${t.list.hidden}</i>`
        : html`<span class="summary">${marked(entry.summary, sought)}</span>`}
      ${entry.documentKind === null || entry.documentKind === ''
        ? nothing
        : html`<span class="kind">${entry.documentKind}</span>`}
    </td>
    <td role="cell" class="c-correspondent">
      ${entry.correspondent === null ? nothing : html`<span class="who">${marked(entry.correspondent, sought)}</span>`}
      ${ref === '' ? nothing : html`<span class="ref faint small">${ref}</span>`}
    </td>
    <td role="cell" class="c-registrar soft small">${entry.registrarName}</td>
  </tr>`;
}
