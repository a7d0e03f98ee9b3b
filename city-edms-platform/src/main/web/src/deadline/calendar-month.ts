import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { CalendarDay } from '../api/types';
import { currentLanguage } from '../i18n/language';
import { longDay, shortDay, today } from '../i18n/dates';
import { base } from '../ui/controls';
import { CeElement } from '../ui/element';
import { tokens } from '../ui/tokens';
import { dayWords } from './day-words';
import { plusDays, weeksOf } from './month-days';

const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };

/** One month of the year's calendar. A day chosen is told by `ce-day` with its date. */
@customElement('ce-calendar-month')
export class CeCalendarMonth extends CeElement {
  static override readonly styles = [
    tokens,
    base,
    css`
      :host {
        display: grid;
        gap: 0.5rem;
        align-content: start;
      }

      h3 {
        font-size: var(--ce-text-m);
        font-weight: 620;
      }

      table {
        width: 100%;
        border-collapse: collapse;
        table-layout: fixed;
      }

      th {
        padding: 0.25rem 0;
        color: var(--ce-ink-faint);
        font-size: var(--ce-text-xs);
        font-weight: 550;
      }

      td {
        padding: 1px;
      }

      button {
        position: relative;
        display: grid;
        place-items: center;
        width: 100%;
        min-height: 2.125rem;
        padding: 0;
        border: 1px solid transparent;
        border-radius: 0.5rem;
        background: transparent;
        color: inherit;
        font: inherit;
        font-size: var(--ce-text-s);
        font-variant-numeric: tabular-nums;
        cursor: pointer;
      }

      button:hover {
        border-color: var(--ce-accent);
        background: var(--ce-hover);
      }

      .off {
        background: var(--ce-sunken);
        color: var(--ce-ink-soft);
      }

      .holiday {
        background: var(--ce-bad-soft);
        color: var(--ce-bad);
        font-weight: 640;
      }

      .worked-holiday {
        border-color: var(--ce-bad);
      }

      .set::after {
        content: '';
        position: absolute;
        inset: 0.1875rem 0.1875rem auto auto;
        width: 0.375rem;
        height: 0.375rem;
        border-radius: 50%;
        background: var(--ce-accent);
      }

      .today {
        outline: 2px solid var(--ce-accent);
        outline-offset: -2px;
      }

      .named {
        display: grid;
        gap: 0.125rem;
        font-size: var(--ce-text-xs);
        color: var(--ce-ink-soft);
      }

      .named li {
        display: grid;
        grid-template-columns: 2.75rem 1fr;
      }

      @media (pointer: coarse) {
        button {
          min-height: 2.75rem;
        }
      }
    `,
  ];

  @property({ type: Number }) year = 2026;
  /** From 1. */
  @property({ type: Number }) month = 1;
  /** Days that are no ordinary working days, by date. */
  @property({ attribute: false }) days: ReadonlyMap<string, CalendarDay> = new Map();
  @property({ type: Boolean }) readonly = false;

  @state() private at: string | null = null;

  protected override render(): TemplateResult {
    const { t, year, month } = this;
    const weeks = weeksOf(year, month);
    const weekdays = t.dates.weekdaysShort.split(' ');
    const name = t.dates.months.split(' ')[month - 1] ?? '';
    const first = weeks.flat().find((day) => day !== null) ?? '';
    const at = this.at !== null && weeks.flat().includes(this.at) ? this.at : first;
    return html`
      <h3 id="name">${name}</h3>
      <table aria-labelledby="name" @keydown=${this.onKey}>
        <thead>
          <tr>
            ${[1, 2, 3, 4, 5, 6, 0].map((day) => html`<th scope="col">${weekdays[day]}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${weeks.map((week) => html`<tr>
            ${week.map((day) => html`<td>${day === null ? nothing : this.day(day, day === at)}</td>`)}
          </tr>`)}
        </tbody>
      </table>
      ${this.named(weeks.flat())}
    `;
  }

  private day(date: string, reachable: boolean): TemplateResult {
    const day = this.days.get(date);
    const words = day === undefined ? this.t.deadline.reasons.workday : dayWords(day, currentLanguage.get(), this.t);
    const kind = day === undefined || day.kind === 'working' ? '' : day.kind === 'holiday' ? 'holiday' : 'off';
    const marks = [kind, day?.reason === 'worked-holiday' ? 'worked-holiday' : '', day?.reason === 'set' ? 'set' : ''];
    return html`<button
      class="${marks.join(' ')} ${date === today() ? 'today' : ''}"
      data-day=${date}
      tabindex=${reachable ? 0 : -1}
      title=${words}
      aria-label=${`${longDay(date)}: ${words}`}
      aria-disabled=${this.readonly ? 'true' : 'false'}
      @click=${() => this.choose(date)}
      @focus=${() => (this.at = date)}
    >
      ${Number(date.slice(8))}
    </button>`;
  }

  private choose(date: string): void {
    if (!this.readonly) this.dispatchEvent(new CustomEvent('ce-day', { detail: date, bubbles: true, composed: true }));
  }

  private readonly onKey = (event: KeyboardEvent): void => {
    const step = STEPS[event.key];
    const from = (event.target as HTMLElement).dataset.day;
    if (step === undefined || from === undefined) return;
    event.preventDefault();
    this.renderRoot.querySelector<HTMLElement>(`[data-day="${plusDays(from, step)}"]`)?.focus();
  };

  private named(days: readonly (string | null)[]): TemplateResult | typeof nothing {
    const language = currentLanguage.get();
    const told = days
      .flatMap((date) => (date === null ? [] : [this.days.get(date)]))
      .filter((day) => day !== undefined && (day.note[language] !== '' || day.reason === 'set'));
    if (told.length === 0) return nothing;
    return html`<ul class="named">
      ${told.map(
        (day) =>
          day === undefined
            ? nothing
            : html`<li>
                <span class="number">${shortDay(day.date).slice(0, 5)}</span><span>${dayWords(day, language, this.t)}</span>
              </li>`,
      )}
    </ul>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ce-calendar-month': CeCalendarMonth;
  }
}
