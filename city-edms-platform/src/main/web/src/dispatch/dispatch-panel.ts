import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { type Dispatch, documentDispatches, planDispatches } from '../api/dispatch-api';
import { WaysOf } from '../delivery/ways-of';
import { currentLanguage } from '../i18n/language';
import { shortDay } from '../i18n/dates';
import type { Shell } from '../shell/shell';
import { base, buttons, panels } from '../ui/controls';
import { CeView, isAbort } from '../ui/element';
import { failureText } from '../ui/failure';
import { FieldFaults } from '../ui/field-faults';
import { icon } from '../ui/icons';
import { tokens } from '../ui/tokens';
import { type AddresseeRow, addresseesOf, newRow, POSTAL_KINDS, rowsOf } from './addressee-rows';
import { dispatchStyles } from './dispatch-styles';
import './mark-row';

/** On the card of an outgoing document: to whom it goes and went. */
@customElement('ce-dispatch-panel')
export class CeDispatchPanel extends CeView {
  static override readonly styles = [tokens, base, buttons, panels, dispatchStyles];

  @property({ attribute: false }) documentId = '';

  @state() private dispatches: readonly Dispatch[] = [];
  @state() private rows: readonly AddresseeRow[] | null = null;
  @state() private warnings: readonly string[] = [];
  @state() private failure = '';
  @state() private busy = false;

  private readonly faults = new FieldFaults(this);

  private readonly directory = new WaysOf(this);

  protected override start(shell: Shell): void {
    void this.load(shell);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const before = changed.get('documentId');
    if (before !== undefined && before !== '' && this.shell !== null) void this.load(this.shell);
  }

  private async load(shell: Shell): Promise<void> {
    this.rows = null;
    this.warnings = [];
    try {
      this.dispatches = await documentDispatches(shell.api, this.documentId, this.alive);
    } catch (error) {
      if (!isAbort(error)) this.failure = failureText(error);
    }
  }

  /** What must stand in the rows, by the ways of the letters. */
  private needed(rows: readonly AddresseeRow[]): Readonly<Record<string, string>> {
    const { ways } = this.directory;
    return Object.fromEntries(
      rows.flatMap((row, at) => [
        [faultOf(at, 'name'), row.name],
        ...(ways.needs(row.method, 'email') ? [[faultOf(at, 'email'), row.email]] : []),
        ...(ways.byPost(row.method) ? [[faultOf(at, 'address'), row.address]] : []),
      ]),
    ) as Readonly<Record<string, string>>;
  }

  /** Another name is no entry of the directory any more. */
  private type(at: number, part: TypedPart, text: string): void {
    this.faults.mend(faultOf(at, part));
    this.set(at, { [part]: text, ...(part === 'name' ? { correspondentId: null } : {}) });
  }

  private set(at: number, part: Partial<AddresseeRow>): void {
    this.rows = this.rows?.map((row, place) => (place === at ? { ...row, ...part } : row)) ?? null;
  }

  private async save(event: Event): Promise<void> {
    event.preventDefault();
    const { shell, rows } = this;
    if (shell === null || rows === null || this.busy) return;
    this.failure = '';
    if (!this.faults.filled(this.needed(rows))) return;
    this.busy = true;
    try {
      const answer = await planDispatches(shell.api, this.documentId, addresseesOf(rows, this.directory.ways));
      this.dispatches = answer.dispatches;
      this.warnings = answer.warnings.map((warning) => warning[currentLanguage.get()]);
      this.rows = null;
    } catch (error) {
      this.faults.refused(error, rows.flatMap((_, at) => ['name', 'email', 'address'].map((part) => faultOf(at, part))));
      this.failure = this.faults.failure;
    } finally {
      this.busy = false;
    }
  }

  protected override render(): TemplateResult {
    const { t } = this;
    return html`<section class="panel">
      <h2>${t.dispatch.panel}</h2>
      ${this.failure === '' ? nothing : html`<p class="notice bad" role="alert">${icon('warning')}${this.failure}</p>`}
      ${this.warnings.map((text) => html`<p class="notice warn" role="status">${icon('info')}${text}</p>`)}
      ${this.rows === null ? this.shown() : this.form(this.rows)}
    </section>`;
  }

  private shown(): TemplateResult {
    const { t } = this;
    const mayPlan = this.shell?.session?.mayRegister === true;
    return html`
      <ul class="letters">
        ${this.dispatches.map(
          (letter) =>
            html`<li>
              ${icon(letter.state === 'planned' ? 'clock' : letter.state === 'sent' ? 'check' : 'back')}
              <div class="what">
                <b>${letter.name ?? t.dispatch.hidden}</b>
                <span class="small soft">${letter.address ?? letter.email ?? ''}</span>
                ${letter.returnReason === null ? nothing : html`<span class="small lacks">${letter.returnReason}</span>`}
              </div>
              <span class="small soft way">
                ${t.dispatch.states[letter.state]}${letter.sentOn === null ? '' : ` ${shortDay(letter.sentOn)}`}
              </span>
              ${letter.state === 'planned' ? nothing : this.post(letter)}
            </li>`,
        )}
      </ul>
      ${mayPlan
        ? html`<div class="actions">
            <button class="button" ?disabled=${!this.directory.ways.loaded} @click=${() => this.edit()}>${icon('pencil')}${t.dispatch.edit}</button>
            <a class="button" href=${this.shell?.href({ view: 'dispatch' }) ?? '#'}>${icon('mail')}${t.dispatch.toMail}</a>
          </div>`
        : nothing}
    `;
  }

  /** What the post said; whoever registers notes it. */
  private post(letter: Dispatch): TemplateResult {
    const { t } = this;
    const said = [
      letter.batch === null ? '' : t.dispatch.mark.register(letter.batch),
      letter.tracking === null ? '' : `${t.dispatch.mark.tracking} ${letter.tracking}`,
      letter.weight === null ? '' : t.dispatch.mark.grams(letter.weight),
      letter.note ?? '',
    ].filter((part) => part !== '');
    return html`<div class="whole what">
      <span class="small soft">${said.join(' · ')}</span>
      ${this.shell?.session?.mayRegister === true
        ? html`<details>
            <summary>${t.dispatch.mark.open}</summary>
            <ce-mark-row
              .letter=${letter}
              @ce-marked=${({ detail }: CustomEvent<Dispatch>) =>
                (this.dispatches = this.dispatches.map((one) => (one.id === detail.id ? detail : one)))}
            ></ce-mark-row>
          </details>`
        : nothing}
    </div>`;
  }

  private edit(): void {
    this.faults.clear();
    const planned = rowsOf(this.dispatches.filter(({ state: now }) => now === 'planned'));
    this.rows = planned.length === 0 ? [newRow(this.directory.ways)] : planned;
  }

  private form(rows: readonly AddresseeRow[]): TemplateResult {
    const { t } = this;
    return html`<form class="panel" novalidate @submit=${(event: Event) => this.save(event)}>
      ${rows.map((row, at) => this.fields(row, at))}
      <div class="actions">
        <button class="button" type="button" @click=${() => (this.rows = [...rows, newRow(this.directory.ways)])}>
          ${icon('plus')}${t.dispatch.add}
        </button>
        <button class="button primary" aria-disabled=${this.busy ? 'true' : 'false'}>${icon('check')}${t.dispatch.save}</button>
        <button class="button" type="button" @click=${() => (this.rows = null)}>${t.dispatch.cancel}</button>
      </div>
    </form>`;
  }

  private fields(row: AddresseeRow, at: number): TemplateResult {
    const { t } = this;
    const { ways } = this.directory;
    const value = (event: Event) => (event.target as HTMLSelectElement).value;
    return html`<fieldset>
      <legend>${t.dispatch.addressee(at + 1)}</legend>
      ${this.field(at, 'name', t.dispatch.name, row.name, true)}
      <label
        >${t.dispatch.method}
        <select @change=${(event: Event) => this.set(at, { method: value(event) })}>
          ${ways
            .choices('dispatch', row.method)
            .map(({ value: code, label }) => html`<option value=${code} .selected=${code === row.method}>${label}</option>`)}
        </select>
      </label>
      ${ways.byPost(row.method)
        ? html`<label
            >${t.dispatch.postalKind}
            <select @change=${(event: Event) => this.set(at, { postalKind: value(event) as AddresseeRow['postalKind'] })}>
              ${POSTAL_KINDS.map(
                (kind) =>
                  html`<option value=${kind} .selected=${kind === row.postalKind}>${t.dispatch.postalKinds[kind]}</option>`,
              )}
            </select>
          </label>`
        : nothing}
      ${ways.needs(row.method, 'email')
        ? this.field(at, 'email', t.dispatch.email, row.email, true)
        : this.field(at, 'address', t.dispatch.address, row.address, ways.byPost(row.method))}
      <button
        class="button"
        type="button"
        ?disabled=${(this.rows?.length ?? 0) < 2}
        @click=${() => {
          this.faults.clear();
          this.rows = this.rows?.filter((_, place) => place !== at) ?? null;
        }}
      >
        ${icon('trash')}${t.dispatch.remove}
      </button>
    </fieldset>`;
  }

  private field(at: number, name: TypedPart, label: string, value: string, required: boolean): TemplateResult {
    const error = this.faults.text(faultOf(at, name));
    return html`<div class="field">
      <label
        >${label}
        <input
          type=${name === 'email' ? 'email' : 'text'}
          maxlength="300"
          ?required=${required}
          .value=${value}
          aria-invalid=${error === '' ? 'false' : 'true'}
          aria-describedby="${name}-error-${at}"
          @input=${(event: Event) => this.type(at, name, (event.target as HTMLInputElement).value)}
        />
      </label>
      <span id="${name}-error-${at}" class="error">${error}</span>
    </div>`;
  }
}

/** Parts of an addressee that are typed. */
type TypedPart = 'name' | 'email' | 'address';

/** As the server calls it. */
function faultOf(at: number, part: string): string {
  return `addressees.${at}.${part}`;
}

declare global {
  interface HTMLElementTagNameMap {
    'ce-dispatch-panel': CeDispatchPanel;
  }
}
