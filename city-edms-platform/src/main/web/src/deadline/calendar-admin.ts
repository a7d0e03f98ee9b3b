import { css, html, type TemplateResult } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import { calendarYear } from '../api/deadline-api';
import type { CalendarDay } from '../api/types';
import { today } from '../i18n/dates';
import type { Shell } from '../shell/shell';
import { base, buttons, panels } from '../ui/controls';
import { CeView, isAbort } from '../ui/element';
import { failureText } from '../ui/failure';
import { icon } from '../ui/icons';
import { tokens } from '../ui/tokens';
import './calendar-month';
import './day-dialog';
import type { CeDayDialog } from './day-dialog';
import './martial-periods';
import { daysIn } from './month-days';

const MONTHS = Array.from({ length: 12 }, (_, month) => month + 1);

/** «Календар»: a year of working days, holidays and days off, and what the administrator makes of them. */
@customElement('ce-calendar-admin')
export class CeCalendarAdmin extends CeView {
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
  @state() private failure = '';

  @query('ce-day-dialog') private readonly dialog!: CeDayDialog;

  private reading = new AbortController();

  protected override start(shell: Shell): void {
    void this.load(shell);
  }

  private async load(shell: Shell): Promise<void> {
    this.failure = '';
    this.reading.abort();
    this.reading = new AbortController();
    const signal = AbortSignal.any([this.alive, this.reading.signal]);
    try {
      const days = await calendarYear(shell.api, this.year, signal);
      this.days = new Map(days.map((day) => [day.date, day]));
    } catch (error) {
      if (!isAbort(error)) this.failure = failureText(error);
    }
  }

  private readonly reload = (): void => {
    if (this.shell !== null) void this.load(this.shell);
  };

  private turn(years: number): void {
    this.year += years;
    this.days = null; // those of the year before are not of this one
    this.reload();
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
      <ce-martial-periods .shell=${this.shell} @ce-saved=${this.reload}></ce-martial-periods>
      ${this.failure === ''
        ? this.months()
        : html`<p class="notice bad" role="alert">${icon('warning')}${this.failure}</p>`}
      <ce-day-dialog .shell=${this.shell} @ce-saved=${this.reload}></ce-day-dialog>
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
