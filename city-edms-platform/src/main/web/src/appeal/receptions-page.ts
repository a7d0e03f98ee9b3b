import '@vaadin/text-field';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { appealClassifier, receptionCard, receptions, viewReception } from '../api/appeal-api';
import type { ClassifierItem, Reception, Register } from '../api/types';
import { shortDay } from '../i18n/dates';
import type { Shell } from '../shell/shell';
import { base, buttons, panels } from '../ui/controls';
import { saveAs } from '../ui/download';
import { dayField } from '../ui/date-field';
import { CeView, isAbort } from '../ui/element';
import { failureText } from '../ui/failure';
import { icon } from '../ui/icons';
import { tokens } from '../ui/tokens';
import './reception-appeal';
import './reception-form';
import { reportStyles } from './report-styles';

/** What is open below the list's filter: a new card, one that is corrected (in full), or the step to an appeal. */
type Open = { readonly what: 'new' } | { readonly what: 'edit' | 'appeal'; readonly reception: Reception } | null;

/** «Особистий прийом»: the list by date and official, cards, their print, and the step to an appeal. */
@customElement('ce-receptions')
export class CeReceptions extends CeView {
  static override readonly styles = [tokens, base, buttons, panels, reportStyles];

  @state() private rows: readonly Reception[] | null = null;
  @state() private next: string | null = null;
  @state() private items: readonly ClassifierItem[] = [];
  @state() private registers: readonly Register[] = [];
  @state() private filter: { from?: string; to?: string; official?: string } = {};
  @state() private from = '';
  @state() private to = '';
  @state() private open: Open = null;
  @state() private failure = '';

  protected override start(shell: Shell): void {
    void this.attempt(async () => {
      await this.read(shell, []);
      this.items = await appealClassifier(shell.api, this.alive);
      const all = await shell.api.registers(this.alive);
      this.registers = all.filter(({ kind, mayRegister, active }) => kind === 'appeal' && mayRegister && active);
    });
  }

  private async read(shell: Shell, before: readonly Reception[]): Promise<void> {
    const last = before[before.length - 1];
    const page = await receptions(shell.api, last === undefined ? this.filter : { ...this.filter, before: String(last.id) }, this.anew());
    this.rows = [...before, ...page.receptions];
    this.next = page.next ?? null;
  }

  protected override render(): TemplateResult {
    const { t, rows } = this;
    return html`
      <header class="head">
        <h1 tabindex="-1">${t.appeal.pages.receptions.title}</h1>
        <button class="button primary" @click=${() => this.show({ what: 'new' })}>${icon('plus')}${t.appeal.reception.add}</button>
      </header>
      <form class="filter" novalidate @submit=${this.search}>
        ${dayField(t, t.appeal.from, this.from, (day) => (this.from = day))} ${dayField(t, t.appeal.to, this.to, (day) => (this.to = day))}
        <label>${t.appeal.reception.official}<input name="official" autocomplete="off" /></label>
        <button class="button">${icon('search')}${t.appeal.views.find}</button>
      </form>
      ${this.failure === '' ? nothing : html`<p class="notice bad" role="alert">${icon('warning')}<span>${this.failure}</span></p>`}
      ${this.form()}
      ${rows === null
        ? this.failure === ''
          ? html`<span class="skeleton tall" aria-busy="true"></span>`
          : nothing
        : rows.length === 0
          ? html`<div class="panel empty">${icon('user')}<p>${t.appeal.reception.none}</p></div>`
          : this.table(rows)}
      ${this.next === null ? nothing : html`<p><button class="button" @click=${this.more}>${t.appeal.more}</button></p>`}
    `;
  }

  private form(): TemplateResult | typeof nothing {
    const { open } = this;
    const close = () => (this.open = null);
    if (open === null) return nothing;
    if (open.what === 'appeal') {
      return html`<ce-reception-appeal
        .reception=${open.reception}
        .registers=${this.registers}
        .items=${this.items}
        @ce-registered-case=${this.changed}
        @ce-cancel=${close}
      ></ce-reception-appeal>`;
    }
    return html`<ce-reception-form
      .reception=${open.what === 'edit' ? open.reception : null}
      .items=${this.items}
      @ce-saved=${this.changed}
      @ce-cancel=${close}
    ></ce-reception-form>`;
  }

  private table(rows: readonly Reception[]): TemplateResult {
    const t = this.t.appeal.reception;
    return html`<div class="panel scroll" tabindex="0" role="region" aria-label=${this.t.appeal.pages.receptions.title}>
      <table class="cards">
        <thead>
          <tr>
            <th scope="col">${t.receivedOn}</th>
            <th scope="col">${t.visitor}</th>
            <th scope="col">${t.question}</th>
            <th scope="col">${t.official}</th>
            <th scope="col"><span class="visually-hidden">${t.actions}</span></th>
          </tr>
        </thead>
        <tbody>
          ${rows.map((row) => this.row(row))}
        </tbody>
      </table>
    </div>`;
  }

  private row(row: Reception): TemplateResult {
    const t = this.t.appeal.reception;
    const { document } = row;
    return html`<tr>
      <td class="number">${shortDay(row.receivedOn)}</td>
      <td><b>${row.visitor}</b>${row.repeated ? html` <span class="mark">${t.repeated}</span>` : nothing}</td>
      <td>
        ${row.question}
        ${row.result === null || row.result === undefined ? nothing : html`<br /><span class="small soft">${t.result}: ${row.result}</span>`}
      </td>
      <td>${row.official}<br /><span class="small soft">${row.officialPost ?? ''}</span></td>
      <td>
        <span class="buttons">
          ${document === null || document === undefined
            ? html`${this.registers.length === 0
                  ? nothing
                  : html`<button class="button small" @click=${() => this.show({ what: 'appeal', reception: row })}>${icon('stamp')}${t.register}</button>`}
                <button class="button small" @click=${() => this.edit(row.id)}>${icon('pencil')}${t.edit}</button>`
            : html`<a class="button small" href=${this.shell?.href({ view: 'document', id: document }) ?? '#'}>${icon('file')}${t.open}</a>`}
          <button class="button small" @click=${() => this.print(row.id)}>${icon('download')}PDF</button>
        </span>
      </td>
    </tr>`;
  }

  /** The element of the form is made anew for another card. */
  private show(open: Open): void {
    this.open = null;
    void this.updateComplete.then(() => {
      this.open = open;
      void this.updateComplete.then(() =>
        this.renderRoot.querySelector('ce-reception-form, ce-reception-appeal')?.scrollIntoView({ block: 'nearest' }),
      );
    });
  }

  private readonly search = (event: Event): void => {
    event.preventDefault();
    const official = new FormData(event.currentTarget as HTMLFormElement).get('official');
    const wanted = { from: this.from, to: this.to, official: typeof official === 'string' ? official.trim() : '' };
    this.filter = Object.fromEntries(Object.entries(wanted).filter(([, value]) => value !== ''));
    void this.attempt((shell) => this.read(shell, []));
  };

  private readonly more = (): Promise<void> => this.attempt((shell) => this.read(shell, this.rows ?? []));

  private readonly changed = (): Promise<void> => {
    this.open = null;
    return this.attempt((shell) => this.read(shell, []));
  };

  /** The card in full: that it is seen is written down. */
  private edit(id: number): Promise<void> {
    return this.attempt(async (shell) => {
      this.show({ what: 'edit', reception: await viewReception(shell.api, id, this.t.appeal.reception.editPurpose) });
    });
  }

  private print(id: number): Promise<void> {
    return this.attempt(async (shell) => saveAs(await receptionCard(shell.api, id), `${this.t.appeal.reception.editTitle(id)}.pdf`));
  }

  private async attempt(work: (shell: Shell) => Promise<void>): Promise<void> {
    if (this.shell === null) return;
    this.failure = '';
    try {
      await work(this.shell);
    } catch (error) {
      if (!isAbort(error)) this.failure = failureText(error);
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ce-receptions': CeReceptions;
  }
}
