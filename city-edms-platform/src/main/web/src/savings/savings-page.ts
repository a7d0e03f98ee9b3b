import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { type EventsQuery, institutions, savings, savingsFile, type SavingsQuery, type SavingsReport } from '../api/savings-api';
import { reportStyles } from '../appeal/report-styles';
import { today } from '../i18n/dates';
import { fileButtons } from '../report/report-files';
import { figureStyles } from '../report/report-page-styles';
import type { Shell } from '../shell/shell';
import { base, buttons, panels } from '../ui/controls';
import { CeView, isAbort } from '../ui/element';
import { failureText } from '../ui/failure';
import { icon } from '../ui/icons';
import { tokens } from '../ui/tokens';
import './savings-baseline';
import './savings-events';
import { type Choice, savingsFilter } from './savings-filter';
import type { ChosenCell } from './savings-matrix';
import './savings-matrix';
import { monthName, shown } from './savings-numbers';
import './savings-picture';
import { savingsStyles } from './savings-styles';
import type { AmountRow, Chosen } from './savings-table';
import './savings-table';

const NO_UNIT = '0';
const BIG = [
  ['money', 2],
  ['hours', 2],
  ['kilograms', 3],
] as const;

/** The savings meter: months, units and sources; each number leads to its events. */
@customElement('ce-savings')
export class CeSavings extends CeView {
  static override readonly styles = [
    tokens,
    base,
    buttons,
    panels,
    reportStyles,
    figureStyles,
    savingsStyles,
    css`
      .tools .button[aria-pressed='true'] {
        border-color: var(--ce-accent);
        background: var(--ce-accent-soft);
        color: var(--ce-accent-strong);
      }

      .filter select {
        max-width: min(22rem, calc(100vw - 3rem));
      }

      .big dd {
        font-size: var(--ce-text-2xl);
      }
    `,
  ];

  @state() private query: SavingsQuery = { from: `${today().slice(0, 4)}-01`, to: today().slice(0, 7) };
  @state() private report: SavingsReport | null = null;
  @state() private choices: readonly Choice[] = [];
  @state() private events: { readonly query: EventsQuery; readonly heading: string } | null = null;
  @state() private failure = '';

  private reading = new AbortController();

  override disconnectedCallback(): void {
    this.reading.abort();
    super.disconnectedCallback();
  }

  protected override start(shell: Shell): void {
    void this.read(shell);
    void this.choose(shell);
  }

  /** Where the institutions cannot be read, the meter is of the reader's own. */
  private async choose(shell: Shell): Promise<void> {
    try {
      this.choices = await institutions(shell.api, this.alive);
    } catch {
      this.choices = [];
    }
  }

  private async read(shell: Shell): Promise<void> {
    this.failure = '';
    this.events = null;
    this.reading.abort();
    this.reading = new AbortController();
    try {
      this.report = await savings(shell.api, this.query, this.reading.signal);
    } catch (error) {
      if (!isAbort(error)) this.failure = failureText(error);
    }
  }

  protected override render(): TemplateResult {
    const { t, report, shell, events } = this;
    return html`${events !== null
        ? nothing
        : html`<p class="soft">${t.savings.lead}</p>
            ${savingsFilter(t, this.query, this.choices, this.query.institution ?? report?.institution ?? '', (query) => {
              this.query = query;
              if (this.shell !== null) void this.read(this.shell);
            })}`}
      ${this.failure === '' ? nothing : html`<p class="notice bad" role="alert">${icon('warning')}<span>${this.failure}</span></p>`}
      ${report === null || shell === null ? nothing : events === null ? this.meter(report, shell) : this.list(events.query, events.heading)}`;
  }

  private list(query: EventsQuery, heading: string): TemplateResult {
    const { savings } = this.t;
    return html`<div class="head">
        <h2 id="events" tabindex="-1">${savings.eventsOf}: ${heading}</h2>
        <button class="button small" @click=${() => (this.events = null)}>${icon('back')}${savings.back}</button>
      </div>
      <ce-savings-events .query=${query} .heading=${heading}></ce-savings-events>`;
  }

  private meter(report: SavingsReport, shell: Shell): TemplateResult {
    const { savings } = this.t;
    const { total, months, units, sources } = report;
    const query = { ...this.query, institution: report.institution };
    const rows = {
      month: months.map(({ month, amount }) => ({ key: month, name: monthName(month), amount })),
      unit: units.map(({ name, amount }, at) => ({ key: String(at), name: name ?? savings.noPost, amount })),
      source: sources.map(({ source, amount }) => ({ key: source, name: savings.sources[source], amount })),
    } satisfies Record<string, readonly AmountRow[]>;
    return html`<div class="head">
        <p>${report.institutionName}</p>
        ${fileButtons(
          `${savings.title} ${report.from} — ${report.to}`,
          (format) => savingsFile(shell.api, query, format),
          (error) => (this.failure = failureText(error)),
        )}
      </div>
      <dl class="panel totals big">
        ${BIG.map(
          ([figure, decimals]) =>
            html`<div>
              <dt>${savings.big[figure]}</dt>
              <dd>${shown(total[figure], decimals)} ${savings.units[figure]}</dd>
            </div>`,
        )}
      </dl>
      ${total.events === 0
        ? html`<div class="panel empty">${icon('info')}<p>${savings.nothing}</p><p class="small">${savings.nothingHow}</p></div>`
        : html`<ce-savings-picture .query=${query}></ce-savings-picture>
            ${(['month', 'unit', 'source'] as const).map(
              (table) =>
                html`<ce-savings-table
                  .heading=${savings.tables[table]}
                  .first=${savings.names[table]}
                  .rows=${rows[table]}
                  .total=${total}
                  @ce-chosen=${(event: CustomEvent<Chosen>) => this.chosen(table, event.detail)}
                ></ce-savings-table>`,
            )}
            ${months.length < 2
              ? nothing
              : html`<ce-savings-matrix .report=${report} @ce-chosen-cell=${(event: CustomEvent<ChosenCell>) => this.chosenCell(event.detail)}></ce-savings-matrix>`}
            <p class="small soft">${savings.rounding}</p>`}
      <ce-savings-baseline .institution=${report.institution} @ce-baseline=${() => void this.read(shell)}></ce-savings-baseline>`;
  }

  private chosen(table: 'month' | 'unit' | 'source', { figure, row, name }: Chosen): void {
    const { report } = this;
    if (report === null) return;
    const period = { ...this.query, institution: report.institution, figure };
    const unit = report.units[Number(row)];
    const query =
      row === ''
        ? period
        : table === 'month'
          ? { ...period, from: row, to: row }
          : table === 'source'
            ? { ...period, source: row as NonNullable<EventsQuery['source']> }
            : { ...period, ...this.unit(unit?.unit ?? null, unit?.name ?? null) };
    this.open(query, `${name}, ${this.t.savings.figures[figure]}`);
  }

  private chosenCell({ figure, unit, unitName, month }: ChosenCell): void {
    const { savings } = this.t;
    this.open(
      { ...this.query, figure, from: month, to: month, ...this.unit(unit, unitName) },
      `${unitName ?? savings.noPost}, ${monthName(month)}, ${savings.figures[figure]}`,
    );
  }

  private unit(unit: string | null, unitName: string | null): Pick<EventsQuery, 'unit' | 'unitName'> {
    return { unit: unit ?? NO_UNIT, ...(unitName === null ? {} : { unitName }) };
  }

  private open(query: EventsQuery, heading: string): void {
    this.events = { query, heading };
    void this.updateComplete.then(() => {
      const title = this.renderRoot.querySelector<HTMLElement>('#events');
      title?.focus();
      title?.scrollIntoView({ block: 'start' });
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ce-savings': CeSavings;
  }
}
