import '@vaadin/combo-box';
import '@vaadin/text-field';
import type { TextField } from '@vaadin/text-field';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { makeFromPresets, registerPresets } from '../api/numbers-api';
import { institutions } from '../api/organization-api';
import { ProblemError } from '../api/problem';
import type { FieldProblem, PresetOutcome } from '../api/types';
import { currentLanguage } from '../i18n/language';
import { administrationRoute, registerRoute } from '../shell/routes';
import type { Shell } from '../shell/shell';
import { base, buttons, panels } from '../ui/controls';
import { CeView, isAbort } from '../ui/element';
import { failureText } from '../ui/failure';
import { icon } from '../ui/icons';
import { numerals } from '../ui/numerals';
import { tokens } from '../ui/tokens';
import { presetRegistersStyles } from './preset-registers-styles';
import { asTheyCome, choiceOf, chosenRows, exists, type PresetRow, problemOf, rowsOf, withOutcomes } from './preset-rows';

const DEBOUNCE = 400;

/** «Типові реєстри»: several presets become registers in one step; what would be made is shown before. */
@customElement('ce-preset-registers')
export class CePresetRegisters extends CeView {
  static override readonly styles = [tokens, base, buttons, panels, presetRegistersStyles];

  /** The institution to begin with. */
  @property() wanted: string | null = null;

  @state() private institution = '';
  @state() private known: readonly { code: string; name: string }[] = [];
  @state() private rows: readonly PresetRow[] | null = null;
  /** The rows that the last question was of: refusals name their places. */
  @state() private asked: readonly PresetRow[] = [];
  @state() private problems: readonly FieldProblem[] = [];
  @state() private failure = '';
  @state() private busy = false;
  @state() private report: readonly PresetOutcome[] | null = null;

  private timer = 0;
  private previewing = new AbortController();

  protected override start(shell: Shell): void {
    void this.load(shell);
  }

  override disconnectedCallback(): void {
    clearTimeout(this.timer);
    this.previewing.abort();
    super.disconnectedCallback();
  }

  private async load(shell: Shell): Promise<void> {
    try {
      const [known, presets] = await Promise.all([institutions(shell.api, this.alive), registerPresets(shell.api, this.alive)]);
      this.known = known;
      this.institution ||= this.wanted ?? known[0]?.code ?? '';
      this.rows = rowsOf(presets);
      await this.preview(shell);
    } catch (error) {
      if (!isAbort(error)) this.failure = failureText(error);
    }
  }

  /** What would be made of every preset, chosen or not: its number, and whether it is there already. */
  private async preview(shell: Shell): Promise<void> {
    const { rows, institution } = this;
    if (rows === null || institution.trim() === '') return;
    this.previewing.abort();
    this.previewing = new AbortController();
    try {
      const outcomes = await makeFromPresets(shell.api, choiceOf(institution, rows, true), this.previewing.signal);
      this.rows = withOutcomes(this.rows ?? rows, outcomes);
      this.problems = [];
      this.failure = '';
    } catch (error) {
      if (!isAbort(error)) this.refuse(error, rows);
    }
  }

  private refuse(error: unknown, asked: readonly PresetRow[]): void {
    this.asked = asked;
    this.problems = error instanceof ProblemError ? error.fields : [];
    const inRows = this.problems.length > 0 && this.problems.every(({ field }) => field.startsWith('presets.'));
    this.failure = inRows ? '' : failureText(error);
  }

  private change(row: PresetRow, change: Partial<PresetRow>): void {
    this.rows = (this.rows ?? []).map((one) => (one.preset.code === row.preset.code ? { ...one, ...change } : one));
    if (change.chosen !== undefined) return;
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => this.shell !== null && void this.preview(this.shell), DEBOUNCE);
  }

  private chooseAll(chosen: boolean): void {
    this.rows = (this.rows ?? []).map((row) => ({ ...row, chosen: chosen && !exists(row) }));
  }

  private readonly create = async (event: Event): Promise<void> => {
    event.preventDefault();
    const { shell, rows, institution, t } = this;
    if (shell === null || rows === null || this.busy) return;
    const chosen = chosenRows(rows);
    if (chosen.length === 0) {
      this.failure = t.presetRegisters.nothing;
      return;
    }
    this.busy = true;
    this.previewing.abort();
    try {
      this.report = await makeFromPresets(shell.api, choiceOf(institution, chosen, false));
      this.failure = '';
      shell.notify(t.presetRegisters.made(this.report.filter(({ made }) => made).length));
      shell.registered(); // lists and the desk show the new registers
      this.focusHeading();
    } catch (error) {
      this.refuse(error, chosen);
    } finally {
      this.busy = false;
    }
  };

  private readonly again = (): void => {
    this.report = null;
    if (this.shell !== null) void this.load(this.shell);
  };

  protected override render(): TemplateResult {
    const { t } = this;
    return html`
      <header>
        <h1 tabindex="-1">${t.presetRegisters.title}</h1>
        <p class="soft">${t.presetRegisters.lead}</p>
      </header>
      <div role="alert">
        ${this.failure === '' ? nothing : html`<p class="notice bad">${icon('warning')}<span>${this.failure}</span></p>`}
      </div>
      ${this.report !== null ? this.reported(this.report) : this.rows === null ? this.ghost() : this.form(this.rows)}
    `;
  }

  private ghost(): TemplateResult | typeof nothing {
    return this.failure === ''
      ? html`<div class="panel form" aria-busy="true"><span class="skeleton"></span><span class="skeleton"></span></div>`
      : nothing;
  }

  private form(rows: readonly PresetRow[]): TemplateResult {
    const { t } = this;
    const p = t.presetRegisters;
    const free = rows.filter((row) => !exists(row));
    const chosen = chosenRows(rows);
    return html`<form class="panel form" novalidate autocomplete="off" @submit=${this.create}>
      <div class="top">
        <vaadin-combo-box
          .label=${p.institution}
          .items=${this.known.map(({ code, name }) => ({ value: code, label: `${code} — ${name}` }))}
          .value=${this.institution}
          item-label-path="label"
          item-value-path="value"
          required
          allow-custom-value
          manual-validation
          @value-changed=${(event: CustomEvent<{ value: string | null }>) => {
            const institution = event.detail.value ?? '';
            if (institution === this.institution) return;
            this.institution = institution;
            this.rows = asTheyCome(this.rows ?? []);
            if (this.shell !== null) void this.preview(this.shell);
          }}
        ></vaadin-combo-box>
        <label class="check">
          <input
            type="checkbox"
            .checked=${free.length > 0 && chosen.length === free.length}
            .indeterminate=${chosen.length > 0 && chosen.length < free.length}
            @change=${(event: Event) => this.chooseAll((event.target as HTMLInputElement).checked)}
          />
          <b>${p.all}</b>
        </label>
      </div>
      <ul>${rows.map((row) => this.row(row))}</ul>
      <div class="actions">
        <button class="button primary" aria-disabled=${this.busy ? 'true' : 'false'}>
          ${chosen.length === 0 ? p.createNone : p.create(chosen.length)}
        </button>
        <a class="button quiet" href=${this.shell?.href(administrationRoute('registers')) ?? '#'}>${p.toRegisters}</a>
      </div>
    </form>`;
  }

  private row(row: PresetRow): TemplateResult {
    const p = this.t.presetRegisters;
    const { preset, outcome } = row;
    const there = exists(row);
    return html`<li class=${there ? 'there' : ''}>
      <label class="check">
        <input
          type="checkbox"
          .checked=${row.chosen && !there}
          ?disabled=${there}
          @change=${(event: Event) => this.change(row, { chosen: (event.target as HTMLInputElement).checked })}
        />
        <span>${preset.title}</span>
      </label>
      ${this.text(row, 'code')} ${preset.template.includes('{index}') ? this.text(row, 'index') : html`<span></span>`}
      <span class="preview small">
        ${there
          ? html`<span class="state">${p.exists}</span> <span class="faint">${p.next(outcome?.example ?? '')}</span>`
          : html`<span class="faint">${p.columns.number}</span> <b class="number">${numerals(outcome?.example ?? '…')}</b>`}
      </span>
    </li>`;
  }

  private text(row: PresetRow, name: 'code' | 'index'): TemplateResult {
    const place = this.asked.findIndex(({ preset }) => preset.code === row.preset.code);
    const error = problemOf(this.problems, place, name)?.[currentLanguage.get()] ?? '';
    return html`<vaadin-text-field
      .label=${this.t.presetRegisters.columns[name]}
      accessible-name=${`${this.t.presetRegisters.columns[name]}: ${row.preset.title}`}
      .value=${row[name]}
      .invalid=${error !== ''}
      .errorMessage=${error}
      autocomplete="off"
      spellcheck="false"
      manual-validation
      @input=${(event: Event) => this.change(row, { [name]: (event.currentTarget as TextField).value })}
    ></vaadin-text-field>`;
  }

  private reported(report: readonly PresetOutcome[]): TemplateResult {
    const p = this.t.presetRegisters;
    return html`<section class="panel form" aria-label=${p.report}>
      <ul class="report">
        ${report.map(
          ({ code, title, example, made }) =>
            html`<li>
              <a href=${this.shell?.href(registerRoute(code)) ?? '#'}>${title}</a>
              <span class="small ${made ? 'good' : 'faint'}">${made ? p.madeState : p.keptState}</span>
              <span class="small faint">${p.next(example)}</span>
            </li>`,
        )}
      </ul>
      <div class="actions">
        <a class="button primary" href=${this.shell?.href(administrationRoute('registers')) ?? '#'}>${p.toRegisters}</a>
        <button type="button" class="button quiet" @click=${this.again}>${p.again}</button>
      </div>
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ce-preset-registers': CePresetRegisters;
  }
}
