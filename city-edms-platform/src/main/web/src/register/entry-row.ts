import { html, nothing, type TemplateResult } from 'lit';
import type { Entry } from '../api/types';
import { dayAndTime, shortDay, timeOf } from '../i18n/dates';
import type { Messages } from '../i18n/messages';
import { placeOf, type Route } from '../shell/routes';
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

/** One line of the register; its number is the link to the card, or to its history where there is no document. */
export function entryRow(
  entry: Entry,
  sought: string,
  byDay: boolean,
  t: Messages,
  href: (route: Route) => string,
): TemplateResult {
  const ref = reference(entry, t);
  return html`<tr role="row" data-row class=${entry.state}>
    <td role="cell" class="c-number">
      <a class="number" href=${href(placeOf(entry))}>${marked(entry.number, sought, numerals)}</a>
      ${entry.state === 'active' ? nothing : html`<span class="kind">${t.journal.states[entry.state]}</span>`}
    </td>
    <td role="cell" class="c-time number faint">
      ${byDay
        ? html`<time datetime=${entry.registeredAt} title=${dayAndTime(entry.registeredAt)}>${timeOf(entry.registeredAt)}</time>`
        : html`<time datetime=${entry.registeredOn} title=${dayAndTime(entry.registeredAt)}>${shortDay(entry.registeredOn)}</time>`}
    </td>
    <td role="cell" class="c-summary">
      ${entry.summary === null
        ? entry.document === null
          ? nothing
          : html`<i class="faint">${t.list.hidden}</i>`
        : html`<span class="summary">${marked(entry.summary, sought)}</span>`}
      ${entry.documentKind === null || entry.documentKind === undefined || entry.documentKind === ''
        ? nothing
        : html`<span class="kind">${entry.documentKind}</span>`}
    </td>
    <td role="cell" class="c-correspondent">
      ${entry.correspondent === null ? nothing : html`<span class="who">${marked(entry.correspondent, sought)}</span>`}
      ${(entry.moreAddressees ?? 0) === 0 ? nothing : html`<span class="small soft">${t.list.andMore(entry.moreAddressees ?? 0)}</span>`}
      ${ref === '' ? nothing : html`<span class="ref faint small">${ref}</span>`}
    </td>
    <td role="cell" class="c-registrar soft small">${entry.registrarName}</td>
  </tr>`;
}
