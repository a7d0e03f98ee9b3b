import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { type ReportLine, reportTasks, tasksFile, type TasksQuery } from '../api/report-api';
import { reportStyles } from '../appeal/report-styles';
import { shortDay } from '../i18n/dates';
import { formatRoute } from '../shell/routes';
import type { Shell } from '../shell/shell';
import { base, buttons, panels } from '../ui/controls';
import { CeView, isAbort } from '../ui/element';
import { failureText } from '../ui/failure';
import { icon } from '../ui/icons';
import { tokens } from '../ui/tokens';
import { fileButtons } from './report-files';

/** The tasks behind a figure, with their page on paper. */
@customElement('ce-report-tasks')
export class CeReportTasks extends CeView {
  static override readonly styles = [tokens, base, buttons, panels, reportStyles];

  @property({ attribute: false }) query: TasksQuery = { figure: 'overdue' };

  @state() private lines: readonly ReportLine[] | null = null;
  @state() private next: string | null = null;
  @state() private failure = '';

  private read = new AbortController();

  override disconnectedCallback(): void {
    this.read.abort();
    super.disconnectedCallback();
  }

  protected override start(shell: Shell): void {
    void this.load(shell, null);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.get('query') !== undefined && this.shell !== null) void this.load(this.shell, null);
  }

  private async load(shell: Shell, cursor: string | null): Promise<void> {
    this.failure = '';
    if (cursor === null) {
      this.read.abort();
      this.read = new AbortController();
      this.lines = null;
    }
    try {
      const page = await reportTasks(shell.api, cursor === null ? this.query : { ...this.query, cursor }, this.read.signal);
      this.lines = [...(cursor === null ? [] : (this.lines ?? [])), ...page.lines];
      this.next = page.next ?? null;
    } catch (error) {
      if (!isAbort(error)) this.failure = failureText(error);
    }
  }

  protected override render(): TemplateResult {
    const { report } = this.t;
    const { lines, next, shell, query } = this;
    if (this.failure !== '') return html`<p class="notice bad" role="alert">${icon('warning')}<span>${this.failure}</span></p>`;
    if (lines === null || shell === null) return html`<div class="panel wait" aria-busy="true"><span class="skeleton"></span></div>`;
    if (lines.length === 0) return html`<div class="panel empty">${icon('flag')}<p>${report.nothing}</p></div>`;
    return html`<div class="head">
        ${fileButtons(
          report.figures[query.figure],
          (format) => tasksFile(shell.api, query, format),
          (error) => (this.failure = failureText(error)),
        )}
      </div>
      <div class="panel scroll" tabindex="0" role="region" aria-label=${report.figures[query.figure]}>
        <table class="cards">
          <thead>
            <tr>
              ${(['document', 'content', 'executor', 'controller', 'due', 'late'] as const).map((name) => html`<th scope="col">${report.columns[name]}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${lines.map((line) => this.line(line))}
          </tbody>
        </table>
      </div>
      ${next === null ? nothing : html`<p><button class="button" @click=${() => void this.load(shell, next)}>${report.more}</button></p>`}`;
  }

  private line(line: ReportLine): TemplateResult {
    const { report } = this.t;
    const number = line.number ?? '—';
    return html`<tr>
      <td class="number">
        ${line.open ? html`<a href=${formatRoute({ view: 'document', id: line.document })}>${number}</a>` : number}
      </td>
      <td>${line.open ? (line.summary ?? line.text ?? '') : html`<span class="soft">${report.closed}</span>`}</td>
      <td>${line.person}<br /><span class="small soft">${line.unitName}</span></td>
      <td>${line.controllerName ?? ''}</td>
      <td class="number">${line.due === null || line.due === undefined ? '' : shortDay(line.due)}</td>
      <td class="count">${line.daysLate === 0 ? '' : line.daysLate}</td>
    </tr>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ce-report-tasks': CeReportTasks;
  }
}
