import { css, html, type TemplateResult } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import { calendarYear } from '../api/deadline-api';
import type { CalendarDay } from '../api/types';
import { today } from '../i18n/dates';
import type { Shell } from '../shell/shell';
import { base, buttons, panels } from '../ui/controls';
import { icon } from '../ui/icons';
import { CeReadingView } from '../ui/reading-view';
import { tokens } from '../ui/tokens';
import './calendar-month';
import './day-dialog';
import type { CeDayDialog } from './day-dialog';
import './martial-periods';
import { daysIn } from './month-days';

const MONTHS = Array.from({ length: 12 }, (_, month) => month + 1);

/** «Календар»: a year of working days, holidays and days off, and what the administrator makes of them. */
@customElement('ce-calendar-admin')
export class CeCalendarAdmin extends CeReadingView {
  static override readonly styles = [
    tokens,
    base,
    buttons,
    panels,
    css`
      :host {
        display: grid;
        gap: 1.25rem;
        align-content: start;
      }

      header {
        display: flex;
        flex-wrap: wrap;
        justify-content: space-between;
        align-items: end;
        gap: 1rem;
      }

      .year {
        display: flex;
        align-items: center;
        gap: 0.25rem;
      }

      .year output {
        min-width: 4.5rem;
        font-size: var(--ce-text-xl);
        font-weight: 650;
        text-align: center;
      }

      .months {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(100%, 16.5rem), 1fr));
        gap: 1.75rem 2rem;
        padding: 1.5rem;
      }

      .legend {
        display: flex;
        flex-wrap: wrap;
        gap: 0.375rem 1.25rem;
        font-size: var(--ce-text-s);
        color: var(--ce-ink-soft);
      }

      .legend span {
        display: inline-flex;
        align-items: center;
        gap: 0.5rem;
      }

      .legend i {
        width: 1rem;
        height: 1rem;
        border: 1px solid transparent;
        border-radius: 0.25rem;
      }

      .legend .off {
        background: var(--ce-sunken);
        border-color: var(--ce-line);
      }

      .legend .holiday {
        background: var(--ce-bad-soft);
      }

      .legend .worked {
        border-color: var(--ce-bad);
      }

      .legend .set {
        width: 0.5rem;
        height: 0.5rem;
        border-radius: 50%;
        background: var(--ce-accent);
      }

      .turned {
        transform: rotate(180deg);
      }
    `,
  ];

  @state() private year = Number(today().slice(0, 4));
  @state() private days: ReadonlyMap<string, CalendarDay> | null = null;

  @query('ce-day-dialog') private readonly dialog!: CeDayDialog;

  protected async read({ api }: Shell): Promise<void> {
    const days = await calendarYear(api, this.year, this.anew());
    this.days = new Map(days.map((day) => [day.date, day]));
  }

  private turn(years: number): void {
    this.year += years;
    this.days = null; // those of the year before are not of this one
    void this.reread();
  }

  protected override render(): TemplateResult {
    const { t } = this;
    const words = t.deadline.calendar;
    return html`
      <header>
        <div>
          <h1 tabindex="-1">${words.title}</h1>
          <p class="soft">${words.lead}</p>
        </div>
        <div class="year" role="group" aria-label=${words.year}>
          <button class="button quiet icon-only" aria-label=${words.before} title=${words.before} @click=${() => this.turn(-1)}>
            <span class="turned">${icon('chevron')}</span>
          </button>
          <output class="number" aria-live="polite">${this.year}</output>
          <button class="button quiet icon-only" aria-label=${words.after} title=${words.after} @click=${() => this.turn(1)}>
            ${icon('chevron')}
          </button>
        </div>
      </header>
      <ce-martial-periods .shell=${this.shell} @ce-saved=${this.reread}></ce-martial-periods>
      ${this.failure === '' ? this.months() : this.failureNotice()}
      <ce-day-dialog .shell=${this.shell} @ce-saved=${this.reread}></ce-day-dialog>
    `;
  }

  private months(): TemplateResult {
    const { days } = this;
    if (days === null) return html`<div class="panel months"><span class="skeleton"></span></div>`;
    const words = this.t.deadline.calendar;
    const off = [...days.values()].filter((day) => day.kind !== 'working').length;
    return html`
      <p class="soft" role="status">${words.count(daysIn(this.year) - off, off)}</p>
      <div class="panel months" @ce-day=${this.open}>
        ${MONTHS.map(
          (month) =>
            html`<ce-calendar-month
              .year=${this.year}
              .month=${month}
              .days=${days}
              ?readonly=${this.shell?.session?.mayAdminister !== true}
            ></ce-calendar-month>`,
        )}
      </div>
      <p class="legend">
        <span><i class="off"></i>${words.legend.off}</span>
        <span><i class="holiday"></i>${words.legend.holiday}</span>
        <span><i class="worked"></i>${words.legend.worked}</span>
        <span><i class="set"></i>${words.legend.set}</span>
      </p>
    `;
  }

  private readonly open = (event: CustomEvent<string>): void => {
    const date = event.detail;
    this.dialog.open(date, this.days?.get(date) ?? null);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'ce-calendar-admin': CeCalendarAdmin;
  }
}
