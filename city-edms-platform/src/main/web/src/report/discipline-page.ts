import { html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import {
  discipline,
  disciplineFile,
  type DisciplineFigures,
  type DisciplineQuery,
  type DisciplineReport,
  type DisciplineRow,
  type ReportFigure,
  type ReportGroup,
  type TasksQuery,
} from '../api/report-api';
import { reportStyles } from '../appeal/report-styles';
import { today } from '../i18n/dates';
import { currentLanguage } from '../i18n/language';
import type { Shell } from '../shell/shell';
import { base, buttons, panels } from '../ui/controls';
import { dayField } from '../ui/date-field';
import { CeView, isAbort } from '../ui/element';
import { failureText } from '../ui/failure';
import { icon } from '../ui/icons';
import { tokens } from '../ui/tokens';
import { fileButtons } from './report-files';
import { figureStyles } from './report-page-styles';
import './report-task-list';

const COLUMNS = [
  ['all', 'all'],
  ['done-in-time', 'doneInTime'],
  ['done-late', 'doneLate'],
  ['reported', 'reported'],
  ['running', 'running'],
  ['overdue', 'overdue'],
  ['moved', 'moved'],
] as const satisfies readonly (readonly [ReportFigure, keyof DisciplineFigures])[];

function decimal(value: number | null | undefined): string {
  return value?.toLocaleString(currentLanguage.get(), { minimumFractionDigits: 1 }) ?? '—';
}

/** Execution discipline of a period; each number leads to its tasks. */
@customElement('ce-discipline')
export class CeDiscipline extends CeView {
  static override readonly styles = [tokens, base, buttons, panels, reportStyles, figureStyles];

  @state() private query: DisciplineQuery = { from: `${today().slice(0, 7)}-01`, to: today(), basis: 'given', group: 'unit', joined: false };
  @state() private report: DisciplineReport | null = null;
  @state() private tasks: TasksQuery | null = null;
  @state() private failure = '';

  protected override start(shell: Shell): void {
    void this.read(shell);
  }

  private async read(shell: Shell): Promise<void> {
    this.failure = '';
    this.tasks = null;
    try {
      this.report = await discipline(shell.api, this.query, this.alive);
    } catch (error) {
      if (!isAbort(error)) this.failure = failureText(error);
    }
  }

  protected override render(): TemplateResult {
    const { t, report, query, shell } = this;
    return html`${this.filter()}
      ${this.failure === '' ? nothing : html`<p class="notice bad" role="alert">${icon('warning')}<span>${this.failure}</span></p>`}
      ${this.tasks === null || report === null
        ? nothing
        : html`<div class="head">
              <h2>${t.report.figures[this.tasks.figure]}</h2>
              <button class="button small" @click=${() => (this.tasks = null)}>${t.report.back}</button>
            </div>
            <ce-report-tasks .query=${this.tasks}></ce-report-tasks>`}
      ${report === null || shell === null || this.tasks !== null
        ? nothing
        : report.rows.length === 0
          ? html`<div class="panel empty">${icon('flag')}<p>${t.report.nothing}</p></div>`
          : html`<div class="head">
                ${fileButtons(
                  `${t.report.pages.discipline} ${query.from} — ${query.to}`,
                  (format) => disciplineFile(shell.api, query, format),
                  (error) => (this.failure = failureText(error)),
                )}
              </div>
              ${this.table(report)}
              <p class="small soft">${t.report.percentHow}</p>`}`;
  }

  private filter(): TemplateResult {
    const { report } = this.t;
    const { query } = this;
    const day = (name: 'from' | 'to') => dayField(this.t, report[name], query[name], (value) => this.set({ [name]: value }));
    return html`<form
      class="filter"
      novalidate
      @submit=${(event: Event) => {
        event.preventDefault();
        if (query.from === '' || query.to === '') this.failure = this.t.dates.bothNeeded;
        else if (this.shell !== null) void this.read(this.shell);
      }}
    >
      <label
        >${report.basis}<select @change=${(event: Event) => this.set({ basis: (event.target as HTMLSelectElement).value as 'given' | 'due' })}>
          ${(['given', 'due'] as const).map((basis) => html`<option value=${basis} .selected=${basis === query.basis}>${report.bases[basis]}</option>`)}
        </select></label
      >
      ${day('from')}${day('to')}
      <label
        >${report.group}<select @change=${(event: Event) => this.set({ group: (event.target as HTMLSelectElement).value as ReportGroup })}>
          ${(['unit', 'post', 'kind'] as const).map((group) => html`<option value=${group} .selected=${group === query.group}>${report.groups[group]}</option>`)}
        </select></label
      >
      <label class="check">
        <input type="checkbox" .checked=${query.joined === true} @change=${(event: Event) => this.set({ joined: (event.target as HTMLInputElement).checked })} />
        ${report.joined}
      </label>
      <button class="button primary">${icon('refresh')}${report.show}</button>
    </form>`;
  }

  private set(part: Partial<DisciplineQuery>): void {
    this.query = { ...this.query, ...part };
  }

  private table({ group, rows, total }: DisciplineReport): TemplateResult {
    const { report } = this.t;
    return html`<div class="panel scroll" tabindex="0" role="region" aria-label=${report.pages.discipline}>
      <table class="figures">
        <thead>
          <tr>
            <th scope="col">${report.names[group]}</th>
            ${COLUMNS.map(([figure]) => html`<th scope="col">${report.figures[figure]}</th>`)}
            <th scope="col">${report.meanLateDays}</th>
            <th scope="col">${report.percent}</th>
          </tr>
        </thead>
        <tbody>
          ${rows.map((row) => this.row(row, group))}
          <tr class="sum">
            <th scope="row">${report.total}</th>
            ${this.figures(total, {}, report.total)}
          </tr>
        </tbody>
      </table>
    </div>`;
  }

  private row(row: DisciplineRow, group: ReportGroup): TemplateResult {
    const { t } = this;
    const kinds: Record<string, string> = t.kinds;
    const joined = this.query.joined === true;
    if (group === 'kind') {
      const name = row.kind === null || row.kind === undefined ? t.report.unknownKind : (kinds[row.kind] ?? row.kind);
      const part = row.kind === null || row.kind === undefined ? null : { kind: row.kind as NonNullable<TasksQuery['kind']> };
      return html`<tr>
        <th scope="row">${name}</th>
        ${this.figures(row.figures, part, name)}
      </tr>`;
    }
    const unit = { ...(row.unit ? { unit: row.unit } : {}), ...(joined || !row.unitName ? {} : { unitName: row.unitName }) };
    const part =
      group === 'unit' ? unit : { ...(joined ? {} : unit), ...(row.post ? { post: row.post } : {}), ...(row.person ? { person: row.person } : {}) };
    const name = (group === 'unit' ? row.unitName : row.person) ?? '';
    return html`<tr>
      <th scope="row">
        ${name}${group === 'unit' ? nothing : html`<br /><span class="small soft">${row.title} · ${row.unitName}</span>`}
      </th>
      ${this.figures(row.figures, part, name)}
    </tr>`;
  }

  /** @param part what narrows the list to the row; null where nothing can */
  private figures(figures: DisciplineFigures, part: Partial<TasksQuery> | null, name: string): TemplateResult {
    const { report } = this.t;
    return html`${COLUMNS.map(([figure, key]) => {
        const count = figures[key];
        return html`<td class="count ${figure}">
          ${count === 0 || part === null
            ? count
            : html`<button class="figure" aria-label="${name}: ${report.figures[figure]}, ${count}" @click=${() => this.list(figure, part)}>${count}</button>`}
        </td>`;
      })}
      <td class="count">${decimal(figures.meanLateDays)}</td>
      <td class="count">${decimal(figures.percentInTime)}</td>`;
  }

  private list(figure: ReportFigure, part: Partial<TasksQuery>): void {
    const { from, to, basis, joined } = this.query;
    this.tasks = { from, to, ...(basis === undefined ? {} : { basis }), ...(joined === undefined ? {} : { joined }), ...part, figure };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ce-discipline': CeDiscipline;
  }
}
