import { html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { appealStatistics, appealStatisticsWorkbook } from '../api/appeal-api';
import type { AppealStatistics } from '../api/types';
import { today } from '../i18n/dates';
import type { Shell } from '../shell/shell';
import { base, buttons, panels } from '../ui/controls';
import { saveAs } from '../ui/download';
import { dayField } from '../ui/date-field';
import { CeView, isAbort } from '../ui/element';
import { failureText } from '../ui/failure';
import { icon } from '../ui/icons';
import { tokens } from '../ui/tokens';
import { reportStyles } from './report-styles';

/** Appeals of a period by each line of the classifier: the table of the annual report. */
@customElement('ce-appeal-statistics')
export class CeAppealStatistics extends CeView {
  static override readonly styles = [tokens, base, buttons, panels, reportStyles];

  @state() private from = `${today().slice(0, 4)}-01-01`;
  @state() private to = today();
  @state() private report: AppealStatistics | null = null;
  @state() private onlyUsed = true;
  @state() private failure = '';

  protected override start(shell: Shell): void {
    void this.read(shell);
  }

  private async read(shell: Shell): Promise<void> {
    this.failure = '';
    try {
      this.report = await appealStatistics(shell.api, this.from, this.to, this.alive);
    } catch (error) {
      if (!isAbort(error)) this.failure = failureText(error);
    }
  }

  protected override render(): TemplateResult {
    const { t, report } = this;
    return html`
      <h1 tabindex="-1">${t.appeal.pages.statistics.title}</h1>
      <form
        class="filter"
        novalidate
        @submit=${(event: Event) => {
          event.preventDefault();
          if (this.from === '' || this.to === '') this.failure = t.dates.bothNeeded;
          else if (this.shell !== null) void this.read(this.shell);
        }}
      >
        ${dayField(t, t.appeal.from, this.from, (day) => (this.from = day))} ${dayField(t, t.appeal.to, this.to, (day) => (this.to = day))}
        <button class="button primary">${icon('refresh')}${t.appeal.count}</button>
        <label class="check">
          <input type="checkbox" .checked=${this.onlyUsed} @change=${(event: Event) => (this.onlyUsed = (event.target as HTMLInputElement).checked)} />
          ${t.appeal.onlyUsed}
        </label>
        <button class="button" type="button" @click=${this.export}>${icon('download')}XLSX</button>
      </form>
      ${this.failure === '' ? nothing : html`<p class="notice bad" role="alert">${icon('warning')}<span>${this.failure}</span></p>`}
      ${report === null
        ? nothing
        : report.appeals === 0
          ? html`<div class="panel empty">${icon('tasks')}<p>${t.appeal.noReport}</p></div>`
          : this.table(report)}
    `;
  }

  private table(report: AppealStatistics): TemplateResult {
    const { t } = this;
    const rows = this.onlyUsed ? report.rows.filter(({ count }) => count > 0) : report.rows;
    return html`<dl class="panel totals">
        ${(['appeals', 'people', 'overdue'] as const).map(
          (name) =>
            html`<div>
              <dt>${t.appeal.totals[name]}</dt>
              <dd>${report[name]}</dd>
            </div>`,
        )}
      </dl>
      <div class="panel scroll" tabindex="0" role="region" aria-label=${t.appeal.pages.statistics.title}>
        <table>
          <tbody>
            ${rows.map(
              (row, n) =>
                html`${rows[n - 1]?.section === row.section
                    ? nothing
                    : html`<tr class="section"><th scope="colgroup" colspan="3">${t.appeal.sections[row.section as 'form']}</th></tr>`}
                  <tr>
                    <td class="number">${row.code}</td>
                    <td>${row.name}</td>
                    <td class="count">${row.count}</td>
                  </tr>`,
            )}
          </tbody>
        </table>
      </div>`;
  }

  private readonly export = async (): Promise<void> => {
    if (this.shell === null) return;
    try {
      const book = await appealStatisticsWorkbook(this.shell.api, this.from, this.to);
      saveAs(book, `${this.t.appeal.pages.statistics.title} ${this.from} — ${this.to}.xlsx`);
    } catch (error) {
      this.failure = failureText(error);
    }
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'ce-appeal-statistics': CeAppealStatistics;
  }
}
