import { html, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Entry } from '../api/types';
import { dayOf } from '../i18n/dates';
import { messages } from '../i18n/messages';
import type { Route } from '../shell/routes';
import { dayLabel } from '../ui/day-label';
import { entryRow } from './entry-row';
import { byDay } from './entry-window';
import { moveInRows } from './row-keys';

interface Table {
  readonly title: string;
  readonly sought: string;
  /** A newer answer is on its way. */
  readonly stale: boolean;
  /** As the contract has it; empty: newest first, by day. */
  readonly sort: string;
  onSort(sort: string): void;
  href(route: Route): string;
}

/** The lines of a register, by day where they are in the order of time. Keyed, so that lines keep their place when others come above. */
export function entryTable(entries: readonly Entry[], table: Table): TemplateResult {
  const t = messages();
  const c = t.list.columns;
  const { title, sought, stale, href } = table;
  const days = inOrderOfTime(table.sort);
  return html`<table
    class="panel ${stale ? 'stale' : ''} ${days ? '' : 'flat'}"
    role="table"
    @keydown=${(event: KeyboardEvent) => moveInRows(event, event.currentTarget as HTMLElement)}
  >
    <caption class="visually-hidden">
      ${t.list.caption(title)}
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        ${heading(c.number, 'ordinal', 'c-number', table)}
        ${heading(days ? c.time : t.list.jumpShort, days ? 'registered' : 'day', 'c-time', table)}
        ${heading(c.summary, 'summary', '', table)}
        ${heading(c.correspondent, 'correspondent', 'c-correspondent', table)}
        ${heading(c.registrar, 'registrar', 'c-registrar', table)}
      </tr>
    </thead>
    ${days
      ? repeat(
          byDay(entries, dayOf),
          ({ day }) => day,
          ({ day, entries: ofDay }) => html`<tbody role="rowgroup">
            <tr role="row" class="day">
              <th role="rowheader" scope="rowgroup" colspan="5">${dayLabel(day)}</th>
            </tr>
            ${rows(ofDay, true)}
          </tbody>`,
        )
      : html`<tbody role="rowgroup">
          ${rows(entries, false)}
        </tbody>`}
  </table>`;

  function rows(some: readonly Entry[], grouped: boolean) {
    return repeat(
      some,
      (entry) => entry.id,
      (entry) => entryRow(entry, sought, grouped, t, href),
    );
  }
}

export function inOrderOfTime(sort: string): boolean {
  return sort === '' || sort === '-registered' || sort === 'registered';
}

/** A press sorts by the column, another one turns the order round. */
function heading(text: string, by: string, place: string, { sort, onSort }: Table): TemplateResult {
  const current = sort === '' ? '-registered' : sort;
  const ordered = current === by ? 'ascending' : current === `-${by}` ? 'descending' : 'none';
  const next = current === by ? `-${by}` : current === `-${by}` ? by : by === 'registered' || by === 'day' ? `-${by}` : by;
  return html`<th role="columnheader" scope="col" class=${place} aria-sort=${ordered}>
    <button type="button" class="sort" @click=${() => onSort(next === '-registered' ? '' : next)}>
      ${text}<span aria-hidden="true">${ordered === 'none' ? '' : ordered === 'ascending' ? '↑' : '↓'}</span>
    </button>
  </th>`;
}

/** Where lines will be. */
export function ghostTable(): TemplateResult {
  return html`<div class="panel ghosts" aria-hidden="true">
    ${Array.from(
      { length: 9 },
      (_, row) =>
        html`<div class="ghost"><span class="skeleton"></span><span class="skeleton w${row % 3}"></span></div>`,
    )}
  </div>`;
}
