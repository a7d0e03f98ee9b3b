import { html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { appealClassifier, createReception, receptionCard, receptions, registerReception } from '../api/appeal-api';
import type { ClassifierItem, Reception, Register } from '../api/types';
import { longDay as day, today } from '../i18n/dates';
import type { Shell } from '../shell/shell';
import { base, buttons, panels } from '../ui/controls';
import { saveAs } from '../ui/download';
import { CeView, isAbort } from '../ui/element';
import { failureText } from '../ui/failure';
import { icon } from '../ui/icons';
import { tokens } from '../ui/tokens';
import { reportStyles } from './report-styles';

type TextName = 'receivedOn' | 'official' | 'officialPost' | 'visitor' | 'address' | 'phone' | 'executor' | 'instruction' | 'result';

/** «Особистий прийом»: the list by date and official, a new card, its print, and the step to an appeal. */
@customElement('ce-receptions')
export class CeReceptions extends CeView {
  static override readonly styles = [tokens, base, buttons, panels, reportStyles];

  @state() private rows: readonly Reception[] = [];
  @state() private next: string | null = null;
  @state() private items: readonly ClassifierItem[] = [];
  @state() private registers: readonly Register[] = [];
  @state() private filter: { from?: string; to?: string; official?: string } = {};
  @state() private adding = false;
  @state() private failure = '';

  protected override start(shell: Shell): void {
    void this.attempt(async () => {
      this.items = await appealClassifier(shell.api, this.alive);
      this.registers = (await shell.api.registers(this.alive)).filter((register) => register.kind === 'appeal' && register.mayRegister);
      await this.read(shell, []);
    });
  }

  private async read(shell: Shell, before: readonly Reception[]): Promise<void> {
    const last = before[before.length - 1];
    const page = await receptions(shell.api, last === undefined ? this.filter : { ...this.filter, before: String(last.id) }, this.alive);
    this.rows = [...before, ...page.receptions];
    this.next = page.next ?? null;
  }

  protected override render(): TemplateResult {
    const { t } = this;
    return html`
      <h1 tabindex="-1">${t.settings.receptions.title}</h1>
      <form class="filter" @submit=${this.search}>
        <label>${t.appeal.from}<input name="from" type="date" /></label>
        <label>${t.appeal.to}<input name="to" type="date" /></label>
        <label>${t.appeal.reception.official}<input name="official" autocomplete="off" /></label>
        <button class="button">${icon('search')}${t.appeal.views.find}</button>
        <button class="button primary" type="button" @click=${() => (this.adding = !this.adding)}>${icon('plus')}${t.appeal.reception.add}</button>
      </form>
      ${this.failure === '' ? nothing : html`<p class="notice bad" role="alert">${icon('warning')}<span>${this.failure}</span></p>`}
      ${this.adding ? this.entry() : nothing}
      <div class="panel scroll" tabindex="0" role="region" aria-label=${t.settings.receptions.title}>
        <table>
          <thead>
            <tr>
              <th scope="col">${t.appeal.reception.receivedOn}</th>
              <th scope="col">${t.appeal.reception.official}</th>
              <th scope="col">${t.appeal.reception.visitor}</th>
              <th scope="col">${t.appeal.reception.question}</th>
              <th scope="col"><span class="visually-hidden">${t.appeal.reception.actions}</span></th>
            </tr>
          </thead>
          <tbody>
            ${this.rows.map((row) => this.row(row))}
          </tbody>
        </table>
        ${this.rows.length === 0 ? html`<p class="empty">${t.appeal.reception.none}</p>` : nothing}
      </div>
      ${this.next === null ? nothing : html`<p><button class="button" @click=${this.more}>${t.appeal.more}</button></p>`}
    `;
  }

  private row(row: Reception): TemplateResult {
    const { t } = this;
    const [register] = this.registers;
    return html`<tr>
      <td>${day(row.receivedOn)}</td>
      <td>${row.official}</td>
      <td>${row.visitor}</td>
      <td>${row.question}</td>
      <td>
        <button class="button small" @click=${() => this.print(row.id)}>${icon('download')}PDF</button>
        ${row.document === null || row.document === undefined
          ? register === undefined
            ? nothing
            : html`<button class="button small" @click=${() => this.register(row, register.code)}>${t.appeal.reception.register}</button>`
          : html`<a class="button small" href=${this.shell?.href({ view: 'document', id: row.document }) ?? '#'}>${t.appeal.reception.open}</a>`}
      </td>
    </tr>`;
  }

  private entry(): TemplateResult {
    const { t } = this;
    const text = (name: TextName, required = false, type = 'text') =>
      html`<label>${t.appeal.reception[name]}<input name=${name} type=${type} ?required=${required} autocomplete="off" .defaultValue=${name === 'receivedOn' ? today() : ''} /></label>`;
    return html`<form class="panel entry" @submit=${this.add}>
      ${text('receivedOn', true, 'date')} ${text('official', true)} ${text('officialPost')} ${text('visitor', true)} ${text('address')} ${text('phone')}
      <label class="wide">${t.appeal.reception.question}<textarea name="question" required maxlength="1000" rows="3"></textarea></label>
      <label class="wide">${t.appeal.group}
        <select name="group" required>
          <option value=""></option>
          ${this.items
            .filter((item) => item.section === 'question' && item.active)
            .map((item) => html`<option value=${item.code}>${item.code} ${item.name}</option>`)}
        </select></label
      >
      ${text('executor')} ${text('instruction')} ${text('result')}
      <label><span>${t.appeal.reception.repeated}</span><input name="repeated" type="checkbox" /></label>
      <p class="wide"><button class="button primary">${t.appeal.reception.save}</button></p>
    </form>`;
  }

  private readonly search = (event: Event): void => {
    event.preventDefault();
    const data = new FormData(event.currentTarget as HTMLFormElement);
    const filter: { from?: string; to?: string; official?: string } = {};
    for (const name of ['from', 'to', 'official'] as const) {
      const value = data.get(name);
      if (typeof value === 'string' && value.trim() !== '') filter[name] = value.trim();
    }
    this.filter = filter;
    void this.attempt((shell) => this.read(shell, []));
  };

  private readonly more = (): Promise<void> => this.attempt((shell) => this.read(shell, this.rows));

  private readonly add = (event: Event): void => {
    event.preventDefault();
    const data = new FormData(event.currentTarget as HTMLFormElement);
    const value = (name: string): string | null => {
      const text = data.get(name);
      return typeof text === 'string' && text.trim() !== '' ? text : null;
    };
    void this.attempt(async (shell) => {
      await createReception(shell.api, {
        receivedOn: value('receivedOn') ?? today(),
        official: value('official') ?? '',
        officialPost: value('officialPost'),
        visitor: value('visitor') ?? '',
        address: value('address'),
        phone: value('phone'),
        repeated: data.get('repeated') !== null,
        question: value('question') ?? '',
        group: value('group') ?? '',
        executor: value('executor'),
        instruction: value('instruction'),
        result: value('result'),
      });
      this.adding = false;
      await this.read(shell, []);
    });
  };

  private register(row: Reception, register: string): Promise<void> {
    return this.attempt(async (shell) => {
      const registered = await registerReception(shell.api, row.id, {
        register,
        card: { summary: row.question.slice(0, 150), correspondent: '' },
        kind: '3.2',
      });
      shell.registered();
      shell.notify(this.t.form.done.announce(registered.number));
      await this.read(shell, []);
    });
  }

  private print(id: number): Promise<void> {
    return this.attempt(async (shell) => saveAs(await receptionCard(shell.api, id), `${this.t.settings.receptions.title} ${id}.pdf`));
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
