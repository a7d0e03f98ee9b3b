import '@vaadin/combo-box';
import '@vaadin/integer-field';
import '@vaadin/text-field';
import type { TextField } from '@vaadin/text-field';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { ProblemError } from '../api/problem';
import { registerPresets } from '../api/numbers-api';
import type { FieldProblem, Register, RegisterPreset, Restart } from '../api/types';
import { currentLanguage } from '../i18n/language';
import { administrationRoute, registerRoute } from '../shell/routes';
import type { Shell } from '../shell/shell';
import { KINDS } from '../register/office-order';
import { base, buttons, panels } from '../ui/controls';
import { CeView, isAbort } from '../ui/element';
import { failureText } from '../ui/failure';
import { icon } from '../ui/icons';
import { tokens } from '../ui/tokens';
import './number-preview';
import { settingsStyles } from './register-settings-styles';
import './template-field';
import {
  checkSettings,
  faultOf,
  newSettings,
  SETTING_NAMES,
  type SettingFault,
  type SettingName,
  type SettingsDraft,
  settingsOf,
  toSettings,
} from './settings-draft';

const RESTARTS: readonly Restart[] = ['yearly', 'quarterly', 'unit', 'session', 'never'];
const ukrainian = new Intl.Collator('uk');

/** Creates or changes a register. The number its template prints is shown as it is typed, by the server's own rules. */
@customElement('ce-register-settings')
export class CeRegisterSettings extends CeView {
  static override readonly styles = [tokens, base, buttons, panels, settingsStyles];

  /** Null: a new register. */
  @property() code: string | null = null;

  @state() private known: readonly Register[] = [];
  @state() private existing: Register | null = null;
  @state() private presets: readonly RegisterPreset[] = [];
  @state() private draft: SettingsDraft | null = null;
  @state() private faults: Partial<Record<SettingName, SettingFault>> = {};
  @state() private problems: readonly FieldProblem[] = [];
  @state() private failure = '';
  @state() private templateProblem = '';
  @state() private busy = false;

  protected override start(shell: Shell): void {
    void this.load(shell);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.get('code') !== undefined && changed.has('code') && this.shell !== null) void this.load(this.shell);
  }

  private async load(shell: Shell): Promise<void> {
    this.failure = '';
    try {
      this.known = await shell.api.registers(this.alive);
      this.existing = this.code === null ? null : await shell.api.register(this.code, this.alive);
      this.draft = this.existing === null ? newSettings(this.known[0]?.institution ?? '') : settingsOf(this.existing);
      this.presets = this.code === null ? await registerPresets(shell.api, this.alive) : [];
    } catch (error) {
      if (!isAbort(error)) this.failure = failureText(error);
    }
  }

  private readonly set = (change: Partial<SettingsDraft>): void => {
    if (this.draft === null) return;
    this.draft = { ...this.draft, ...change };
    const touched = Object.keys(change);
    this.faults = Object.fromEntries(Object.entries(this.faults).filter(([name]) => !touched.includes(name)));
    this.problems = this.problems.filter((problem) => !touched.includes(problem.field));
  };

  private readonly save = async (event: Event): Promise<void> => {
    event.preventDefault();
    const { shell, draft } = this;
    if (shell === null || draft === null || this.busy) return;
    this.faults = checkSettings(draft);
    this.problems = [];
    this.failure = '';
    if (this.showFirst(Object.keys(this.faults))) return;
    this.busy = true;
    try {
      const saved =
        this.existing === null
          ? await shell.api.createRegister(toSettings(draft))
          : await shell.api.updateRegister(this.existing.code, toSettings(draft));
      shell.notify(this.existing === null ? this.t.admin.created : this.t.admin.saved);
      this.existing = saved;
      this.draft = settingsOf(saved);
      shell.registered(); // lists and the desk show titles and next numbers
      shell.navigate(administrationRoute('registers'));
    } catch (error) {
      this.problems = error instanceof ProblemError ? error.fields : [];
      if (!this.showFirst(SETTING_NAMES.filter((name) => faultOf(this.problems, name) !== undefined))) {
        this.failure = failureText(error);
      }
    } finally {
      this.busy = false;
    }
  };

  private showFirst(names: readonly string[]): boolean {
    const first = SETTING_NAMES.find((name) => names.includes(name));
    if (first === undefined) return false;
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(`[data-field=${first}]`)?.focus());
    return true;
  }

  protected override render(): TemplateResult {
    const { t, draft } = this;
    return html`
      <a class="button quiet back" href=${this.shell?.href(administrationRoute('registers')) ?? '#'}>${icon('back')}${t.admin.back}</a>
      <h1 tabindex="-1">${this.existing?.title ?? t.admin.createTitle}</h1>
      <div role="alert">
        ${this.failure === '' ? nothing : html`<p class="notice bad">${icon('warning')}<span>${this.failure}</span></p>`}
      </div>
      ${draft === null
        ? html`<div class="panel form"><span class="skeleton"></span><span class="skeleton"></span></div>`
        : html`<div class="columns">${this.form(draft)} ${this.aside(draft)}</div>`}
    `;
  }

  private error(name: SettingName): string {
    const fault = this.faults[name];
    if (fault !== undefined) return this.t.form.errors[fault];
    return faultOf(this.problems, name)?.[currentLanguage.get()] ?? '';
  }

  private form(draft: SettingsDraft): TemplateResult {
    const { t } = this;
    const f = t.admin.fields;
    const locked = this.existing !== null && this.existing.entries > 0;
    return html`<form class="panel form" novalidate autocomplete="off" @submit=${this.save}>
      ${this.existing === null && this.presets.length > 0 ? this.presetChoice() : nothing}
      ${locked ? html`<p class="notice">${icon('info')}<span>${t.admin.locked}</span></p>` : nothing}
      ${this.text('title', f.title, draft.title, '', true)}
      <div class="row">
        ${this.text('code', f.code, draft.code, f.codeHint, true, this.existing !== null)} ${this.institution(draft)}
      </div>
      ${this.kinds(draft, locked)}
      <div class="row">
        ${this.text('index', f.index, draft.index, f.indexHint)}
        ${this.text('startValue', f.startValue, draft.startValue)}
      </div>
      <ce-template-field
        data-field="template"
        .value=${draft.template}
        .error=${this.templateProblem === '' ? this.error('template') : this.templateProblem}
        @ce-template=${(event: CustomEvent<string>) => this.set({ template: event.detail })}
      ></ce-template-field>
      ${this.restart(draft)}
      <label class="check">
        <input
          type="checkbox"
          .checked=${draft.active}
          @change=${(event: Event) => this.set({ active: (event.target as HTMLInputElement).checked })}
        />
        ${f.active}
      </label>
      <div class="actions">
        <button class="button primary" aria-disabled=${this.busy ? 'true' : 'false'}>${t.common.save}</button>
        <a class="button quiet" href=${this.shell?.href(administrationRoute('registers')) ?? '#'}>${t.common.cancel}</a>
      </div>
    </form>`;
  }

  /** A register as councils keep it, to be changed before it is saved. */
  private presetChoice(): TemplateResult {
    return html`<label class="preset">
      <span>${this.t.numbers.preset}</span>
      <select @change=${(event: Event) => this.take((event.target as HTMLSelectElement).value)}>
        <option value="">${this.t.numbers.noPreset}</option>
        ${this.presets.map(({ code, title }) => html`<option value=${code}>${title}</option>`)}
      </select>
    </label>`;
  }

  private take(code: string): void {
    const preset = this.presets.find((one) => one.code === code);
    if (preset === undefined) return;
    const taken = this.known.some((register) => register.code === preset.code);
    this.set({ ...preset, code: taken ? `${preset.code}-2` : preset.code });
  }

  private text(
    name: 'title' | 'code' | 'index' | 'startValue',
    label: string,
    value: string,
    helper = '',
    required = false,
    readonly = false,
  ): TemplateResult {
    const error = this.error(name);
    return html`<vaadin-text-field
      data-field=${name}
      .label=${label}
      .value=${value}
      .helperText=${helper}
      .required=${required}
      .readonly=${readonly}
      .invalid=${error !== ''}
      .errorMessage=${error}
      autocomplete="off"
      manual-validation
      @input=${(event: Event) => this.set({ [name]: (event.currentTarget as TextField).value })}
    ></vaadin-text-field>`;
  }

  private institution(draft: SettingsDraft): TemplateResult {
    const f = this.t.admin.fields;
    const error = this.error('institution');
    const names = new Map(this.known.map((register) => [register.institution, register.institutionName]));
    return html`<vaadin-combo-box
      data-field="institution"
      .label=${f.institution}
      .helperText=${f.institutionHint}
      .items=${Array.from(names, ([value, name]) => ({ value, label: `${name} (${value})` })).sort((a, b) =>
        ukrainian.compare(a.label, b.label),
      )}
      .value=${draft.institution}
      .readonly=${this.existing !== null}
      .invalid=${error !== ''}
      .errorMessage=${error}
      required
      allow-custom-value
      manual-validation
      @value-changed=${(event: CustomEvent<{ value: string | null }>) => {
        const institution = event.detail.value ?? '';
        if (institution !== this.draft?.institution) this.set({ institution });
      }}
    ></vaadin-combo-box>`;
  }

  private kinds(draft: SettingsDraft, locked: boolean): TemplateResult {
    const { t } = this;
    return html`<fieldset data-field="kind" ?disabled=${locked}>
      <legend>${t.admin.fields.kind}</legend>
      <div class="choices">
        ${KINDS.map(
          (kind) =>
            html`<label class="check">
              <input type="radio" name="kind" .checked=${draft.kind === kind} @change=${() => this.set({ kind })} />
              ${t.kinds[kind]}
            </label>`,
        )}
      </div>
    </fieldset>`;
  }

  private restart(draft: SettingsDraft): TemplateResult {
    const f = this.t.admin.fields;
    return html`<fieldset data-field="restart">
      <legend>${f.restart}</legend>
      <div class="choices">
        ${RESTARTS.map(
          (restart) =>
            html`<label class="check">
              <input type="radio" name="restart" .checked=${draft.restart === restart} @change=${() => this.set({ restart })} />
              ${this.t.numbers.restarts[restart]}
            </label>`,
        )}
      </div>
    </fieldset>`;
  }

  private aside(draft: SettingsDraft): TemplateResult {
    const { t, existing } = this;
    return html`<aside class="panel preview">
      <ce-number-preview
        .shell=${this.shell}
        .settings=${toSettings(draft)}
        @ce-template-problem=${(event: CustomEvent<string>) => (this.templateProblem = event.detail)}
      ></ce-number-preview>
      ${existing === null
        ? nothing
        : html`<a class="button small" href=${this.shell?.href(registerRoute(existing.code)) ?? '#'}>
            ${icon('registers')}${t.admin.openList}
          </a>`}
    </aside>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ce-register-settings': CeRegisterSettings;
  }
}
