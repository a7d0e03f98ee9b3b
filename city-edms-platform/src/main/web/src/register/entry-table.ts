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
  const { title, sought, stale, href } = table;
  const days = inOrderOfTime(table.sort);
  return html`${sortChoice(table)}<table
    class="panel ${stale ? 'stale' : ''} ${days ? '' : 'flat'}"
    role="table"
    @keydown=${(event: KeyboardEvent) => moveInRows(event, event.currentTarget as HTMLElement)}
  >
    <caption class="visually-hidden">
      ${t.list.caption(title)}
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        ${columns(days).map(([place, ...parts]) => heading(place, table, parts))}
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

/** What a heading is called, and what it sorts by. */
type SortBy = readonly [text: string, by: string];

/** Times and days are asked for from the newest. */
const NEWEST_FIRST: readonly string[] = ['registered', 'day', 'correspondentDate'];

/** The columns with everything that they show: each part sorts. */
function columns(days: boolean): readonly (readonly [place: string, ...parts: SortBy[]])[] {
  const { columns: c, jumpShort } = messages().list;
  return [
    ['c-number', [c.number, 'ordinal'], [c.state, 'state']],
    ['c-time', days ? [c.time, 'registered'] : [jumpShort, 'day']],
    ['', [c.summary, 'summary'], [c.kind, 'documentKind']],
    [
      'c-correspondent',
      [c.correspondent, 'correspondent'],
      [c.theirNumber, 'correspondentNumber'],
      [c.theirDate, 'correspondentDate'],
    ],
    ['c-registrar', [c.registrar, 'registrar']],
  ];
}

/** The same for a phone, where the lines have no heads. */
function sortChoice({ sort, onSort }: Table): TemplateResult {
  const t = messages();
  const current = sort === '' ? '-registered' : sort;
  const all: readonly SortBy[] = [[t.list.columns.time, 'registered'], ...columns(false).flatMap(([, ...parts]) => parts)];
  return html`<label class="sort-choice">
    ${t.list.order}
    <select
      @change=${(event: Event) => {
        const { value } = event.target as HTMLSelectElement;
        onSort(value === '-registered' ? '' : value);
      }}
    >
      ${all.flatMap(([text, by]) =>
        [`-${by}`, by].map(
          (value) =>
            html`<option value=${value} .selected=${value === current}>${text} ${value === by ? '↑' : '↓'}</option>`,
        ),
      )}
    </select>
  </label>`;
}

function heading(place: string, table: Table, parts: readonly SortBy[]): TemplateResult {
  const orders = parts.map(([, by]) => orderOf(by, table));
  return html`<th role="columnheader" scope="col" class=${place} aria-sort=${orders.find((order) => order !== 'none') ?? 'none'}>
    <span class="sorts">${parts.map((part) => sortButton(part, table))}</span>
  </th>`;
}

function orderOf(by: string, { sort }: Table): 'ascending' | 'descending' | 'none' {
  const current = sort === '' ? '-registered' : sort;
  return current === by ? 'ascending' : current === `-${by}` ? 'descending' : 'none';
}

/** A press sorts by the part, another one turns the order round. */
function sortButton([text, by]: SortBy, table: Table): TemplateResult {
  const order = orderOf(by, table);
  const descending = order === 'none' ? NEWEST_FIRST.includes(by) : order === 'ascending';
  const next = descending ? `-${by}` : by;
  return html`<button type="button" class="sort ${order}" @click=${() => table.onSort(next === '-registered' ? '' : next)}>
    ${text}<span aria-hidden="true">${order === 'none' ? '' : order === 'ascending' ? '↑' : '↓'}</span>
  </button>`;
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
