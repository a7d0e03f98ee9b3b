import { html, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { type ReportFormat, type ReportLine, reportTasks, tasksFile, type TasksQuery } from '../api/report-api';
import { shortDay } from '../i18n/dates';
import { formatRoute } from '../shell/routes';
import type { Shell } from '../shell/shell';
import { CeFigureLines, type LinesPage, type LinesWords } from './figure-lines';

/** The tasks behind a figure, with their page on paper. */
@customElement('ce-report-tasks')
export class CeReportTasks extends CeFigureLines<TasksQuery, ReportLine> {
  @property({ attribute: false }) query: TasksQuery = { figure: 'overdue' };

  protected override async read(shell: Shell, query: TasksQuery, signal: AbortSignal): Promise<LinesPage<ReportLine>> {
    const { lines, next } = await reportTasks(shell.api, query, signal);
    return { lines, next: next ?? null };
  }

  protected override file(shell: Shell, format: ReportFormat): Promise<Blob> {
    return tasksFile(shell.api, this.query, format);
  }

  protected override words(): LinesWords {
    const { report } = this.t;
    const heading = report.figures[this.query.figure];
    return {
      heading,
      fileName: heading,
      columns: (['document', 'content', 'executor', 'controller', 'due', 'late'] as const).map((name) => report.columns[name]),
      nothing: report.nothing,
      icon: 'flag',
      more: report.more,
    };
  }

  protected override row(line: ReportLine): TemplateResult {
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
