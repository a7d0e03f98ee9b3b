import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { daily, dailyFile, type DailySummary, overdue, overdueFile, type OverdueReport } from '../api/report-api';
import { reportStyles } from '../appeal/report-styles';
import { shortDay } from '../i18n/dates';
import { formatRoute } from '../shell/routes';
import type { Shell } from '../shell/shell';
import '../savings/savings-page';
import { base, buttons, panels } from '../ui/controls';
import { CeView, isAbort } from '../ui/element';
import { failureText } from '../ui/failure';
import { icon } from '../ui/icons';
import { tokens } from '../ui/tokens';
import './discipline-page';
import { fileButtons } from './report-files';
import { figureStyles } from './report-page-styles';
import { REPORT_PAGES, type ReportPageName } from './report-pages';
import './report-task-list';

const OVERDUE = { figure: 'overdue' } as const;

/** Reports of execution: discipline, what is overdue, the day's summary. */
@customElement('ce-reports')
export class CeReports extends CeView {
  static override readonly styles = [tokens, base, buttons, panels, reportStyles, figureStyles];

  @property() page: ReportPageName = 'discipline';

  @state() private overdue: OverdueReport | null = null;
  @state() private day: DailySummary | null = null;
  @state() private failure = '';

  protected override start(shell: Shell): void {
    void this.read(shell);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.get('page') !== undefined && this.shell !== null) void this.read(this.shell);
  }

  private async read(shell: Shell): Promise<void> {
    this.failure = '';
    try {
      if (this.page === 'overdue') this.overdue = await overdue(shell.api, this.alive);
      if (this.page === 'daily') this.day = await daily(shell.api, this.alive);
    } catch (error) {
      if (!isAbort(error)) this.failure = failureText(error);
    }
  }

  private readonly failed = (error: unknown): void => {
    this.failure = failureText(error);
  };

  protected override render(): TemplateResult {
    const { report } = this.t;
    return html`<h1 tabindex="-1">${this.page === 'savings' ? this.t.savings.title : report.title}</h1>
      <nav class="tabs" aria-label=${report.choice}>
        ${REPORT_PAGES.map(
          (page) =>
            html`<a href=${formatRoute({ view: 'reports', page })} aria-current=${page === this.page ? 'page' : 'false'}>${report.pages[page]}</a>`,
        )}
      </nav>
      ${this.failure === '' ? nothing : html`<p class="notice bad" role="alert">${icon('warning')}<span>${this.failure}</span></p>`}
      ${this.page === 'discipline' ? html`<ce-discipline></ce-discipline>` : nothing}
      ${this.page === 'savings' ? html`<ce-savings></ce-savings>` : nothing}
      ${this.page === 'overdue' && this.overdue !== null ? this.late(this.overdue) : nothing}
      ${this.page === 'daily' && this.day !== null ? this.meeting(this.day) : nothing}`;
  }

  private late(report: OverdueReport): TemplateResult {
    const { t, shell } = this;
    if (report.count === 0 || shell === null) return html`<div class="panel empty">${icon('check')}<p>${t.report.noOverdue}</p></div>`;
    return html`<div class="head">
        <h2>${t.report.figures.overdue}: ${report.count}</h2>
        ${fileButtons(t.report.pages.overdue, (format) => overdueFile(shell.api, format), this.failed)}
      </div>
      ${this.counts(
        t.report.units,
        [t.report.names.unit, t.report.figures.overdue, t.report.longest],
        report.units.map(({ name, count, longest }) => [name, count, longest]),
      )}
      ${this.counts(
        t.report.people,
        [t.report.names.post, t.report.names.unit, t.report.figures.overdue, t.report.longest],
        report.people.map(({ name, unitName, count, longest }) => [name, unitName, count, longest]),
      )}
      <h2>${t.report.list}</h2>
      <ce-report-tasks .query=${OVERDUE}></ce-report-tasks>`;
  }

  private meeting(day: DailySummary): TemplateResult {
    const { t, shell } = this;
    const { day: words } = t.report;
    const kinds: Record<string, string> = t.kinds;
    const came = day.came.reduce((sum, { count }) => sum + count, 0);
    const figures = { came, resolved: day.resolved, given: day.given, done: day.done, unresolved: day.unresolved, today: day.today, week: day.week, overdue: day.overdue };
    return html`<div class="head">
        <p class="soft">${t.report.since(shortDay(day.since), shortDay(day.until))}</p>
        ${shell === null ? nothing : fileButtons(`${t.report.pages.daily} ${day.day}`, (format) => dailyFile(shell.api, format), this.failed)}
      </div>
      <dl class="panel totals">
        ${(Object.keys(words) as (keyof typeof words)[]).map(
          (name) =>
            html`<div>
              <dt>${words[name]}</dt>
              <dd>${figures[name]}</dd>
            </div>`,
        )}
      </dl>
      ${this.counts(
        t.report.cameKinds,
        [t.report.names.kind, words.came],
        day.came.map(({ kind, count }) => [kinds[kind] ?? kind, count]),
      )}
      ${this.counts(
        t.report.units,
        [t.report.names.unit, words.given, words.done, words.today, words.week, words.overdue, t.report.longest],
        day.units.map((unit) => [unit.name, unit.given, unit.done, unit.today, unit.week, unit.overdue, unit.longest]),
      )}`;
  }

  private counts(title: string, columns: readonly string[], rows: readonly (readonly (string | number)[])[]): TemplateResult | typeof nothing {
    if (rows.length === 0) return nothing;
    return html`<h2>${title}</h2>
      <div class="panel scroll" tabindex="0" role="region" aria-label=${title}>
        <table class="figures">
          <thead>
            <tr>
              ${columns.map((column, at) => html`<th scope="col" class=${typeof rows[0]?.[at] === 'number' ? '' : 'text'}>${column}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${rows.map(
              ([name, ...cells]) =>
                html`<tr>
                  <th scope="row">${name}</th>
                  ${cells.map((cell) => html`<td class=${typeof cell === 'number' ? 'count' : ''}>${cell}</td>`)}
                </tr>`,
            )}
          </tbody>
        </table>
      </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ce-reports': CeReports;
  }
}
