import { html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { personalDataViews, personalDataViewsTable } from '../api/appeal-api';
import type { PersonalDataViews, ViewsQuery } from '../api/types';
import { dayAndTime } from '../i18n/dates';
import type { Shell } from '../shell/shell';
import { base, buttons, panels } from '../ui/controls';
import { saveAs } from '../ui/download';
import { dayField } from '../ui/date-field';
import { CeView, isAbort } from '../ui/element';
import { failureText } from '../ui/failure';
import { icon } from '../ui/icons';
import { tokens } from '../ui/tokens';
import { reportStyles } from './report-styles';

/** «Перегляди персональних даних»: who saw whose data, by document, by user, by days. */
@customElement('ce-personal-data-views')
export class CePersonalDataViews extends CeView {
  static override readonly styles = [tokens, base, buttons, panels, reportStyles];

  @state() private rows: PersonalDataViews['views'] = [];
  @state() private next: string | null = null;
  @state() private filter: ViewsQuery = {};
  @state() private from = '';
  @state() private to = '';
  @state() private failure = '';

  protected override start(shell: Shell): void {
    void this.read(shell, this.filter, []);
  }

  private async read(shell: Shell, filter: ViewsQuery, before: PersonalDataViews['views']): Promise<void> {
    this.failure = '';
    try {
      const page = await personalDataViews(shell.api, filter, this.alive);
      this.rows = [...before, ...page.views];
      this.next = page.next ?? null;
    } catch (error) {
      if (!isAbort(error)) this.failure = failureText(error);
    }
  }

  protected override render(): TemplateResult {
    const { t } = this;
    return html`
      <h1 tabindex="-1">${t.appeal.pages.views.title}</h1>
      <p class="soft">${t.appeal.pages.views.text}</p>
      <form class="filter" novalidate @submit=${this.search}>
        <label>${t.appeal.views.viewer}<input name="viewer" autocomplete="off" /></label>
        <label>${t.appeal.views.subject}<input name="subject" autocomplete="off" /></label>
        ${dayField(t, t.appeal.from, this.from, (day) => (this.from = day))} ${dayField(t, t.appeal.to, this.to, (day) => (this.to = day))}
        <button class="button primary">${icon('search')}${t.appeal.views.find}</button>
        <button class="button" type="button" @click=${this.export}>${icon('download')}CSV</button>
      </form>
      ${this.failure === '' ? nothing : html`<p class="notice bad" role="alert">${icon('warning')}<span>${this.failure}</span></p>`}
      <div class="panel scroll" tabindex="0" role="region" aria-label=${t.appeal.pages.views.title}>
        <table class="cards">
          <thead>
            <tr>
              <th scope="col">${t.appeal.views.at}</th>
              <th scope="col">${t.appeal.views.viewer}</th>
              <th scope="col">${t.appeal.views.subject}</th>
              <th scope="col">${t.appeal.views.data}</th>
              <th scope="col">${t.appeal.purpose}</th>
            </tr>
          </thead>
          <tbody>
            ${this.rows.map(
              (row) =>
                html`<tr>
                  <td>${dayAndTime(row.viewedAt)}</td>
                  <td>${row.viewerName} <span class="faint small">${row.viewer}</span></td>
                  <td>${row.label}</td>
                  <td>${t.appeal.views.kinds[row.data]}</td>
                  <td>${row.purpose}</td>
                </tr>`,
            )}
          </tbody>
        </table>
        ${this.rows.length === 0 ? html`<p class="empty">${t.appeal.views.none}</p>` : nothing}
      </div>
      ${this.next === null ? nothing : html`<p><button class="button" @click=${this.more}>${t.appeal.more}</button></p>`}
    `;
  }

  private readonly search = (event: Event): void => {
    event.preventDefault();
    const data = new FormData(event.currentTarget as HTMLFormElement);
    const filter: ViewsQuery = {};
    const asked = { viewer: data.get('viewer'), subject: data.get('subject'), from: this.from, to: this.to };
    for (const name of ['viewer', 'subject', 'from', 'to'] as const) {
      const value = asked[name];
      if (typeof value === 'string' && value.trim() !== '') filter[name] = value.trim();
    }
    this.filter = filter;
    if (this.shell !== null) void this.read(this.shell, filter, []);
  };

  private readonly more = (): void => {
    if (this.shell !== null && this.next !== null) void this.read(this.shell, { ...this.filter, before: this.next }, this.rows);
  };

  private readonly export = async (): Promise<void> => {
    if (this.shell === null) return;
    try {
      saveAs(await personalDataViewsTable(this.shell.api, this.filter), `${this.t.appeal.pages.views.title}.csv`);
    } catch (error) {
      this.failure = failureText(error);
    }
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'ce-personal-data-views': CePersonalDataViews;
  }
}
