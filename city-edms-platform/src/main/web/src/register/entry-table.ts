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
  href(route: Route): string;
}

/** The lines of a register by day. Keyed, so that lines keep their place when others come above them. */
export function entryTable(entries: readonly Entry[], { title, sought, stale, href }: Table): TemplateResult {
  const t = messages();
  const c = t.list.columns;
  return html`<table
    class="panel ${stale ? 'stale' : ''}"
    role="table"
    @keydown=${(event: KeyboardEvent) => moveInRows(event, event.currentTarget as HTMLElement)}
  >
    <caption class="visually-hidden">
      ${t.list.caption(title)}
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        <th role="columnheader" scope="col" class="c-number">${c.number}</th>
        <th role="columnheader" scope="col" class="c-time">${c.time}</th>
        <th role="columnheader" scope="col">${c.summary}</th>
        <th role="columnheader" scope="col" class="c-correspondent">${c.correspondent}</th>
        <th role="columnheader" scope="col" class="c-registrar">${c.registrar}</th>
      </tr>
    </thead>
    ${repeat(
      byDay(entries, dayOf),
      ({ day }) => day,
      ({ day, entries: ofDay }) => html`<tbody role="rowgroup">
        <tr role="row" class="day">
          <th role="rowheader" scope="rowgroup" colspan="5">${dayLabel(day)}</th>
        </tr>
        ${repeat(
          ofDay,
          (entry) => entry.id,
          (entry) => entryRow(entry, sought, t, href),
        )}
      </tbody>`,
    )}
  </table>`;
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
