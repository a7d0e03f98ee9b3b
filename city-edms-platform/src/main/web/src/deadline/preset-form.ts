import '@vaadin/date-picker';
import '@vaadin/text-field';
import type { TextField } from '@vaadin/text-field';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { computeDeadline, deadlinePresets, putDeadlinePreset, restoreDeadlinePreset } from '../api/deadline-api';
import { ProblemError } from '../api/problem';
import type { Bilingual, DeadlinePreset, FieldProblem } from '../api/types';
import { currentLanguage } from '../i18n/language';
import { today } from '../i18n/dates';
import { administrationRoute } from '../shell/routes';
import type { Shell } from '../shell/shell';
import { settingsStyles } from '../administration/register-settings-styles';
import { base, buttons, panels } from '../ui/controls';
import { dateFieldWords } from '../ui/date-field';
import { CeView, isAbort } from '../ui/element';
import { failureText } from '../ui/failure';
import { icon } from '../ui/icons';
import { tokens } from '../ui/tokens';
import { draftOf, NEW_PRESET, type PresetDraft, toPreset } from './preset-draft';
import { PresetFields } from './preset-fields';
import { presetFormStyles } from './preset-form-styles';
import { inForce } from './term-words';

const DEBOUNCE = 300;
const CODE = /^[a-z0-9][a-z0-9-]{0,39}$/;

/** Changes a deadline, or makes a new one; what it makes of a day is shown while it is typed. */
@customElement('ce-preset-form')
export class CePresetForm extends CeView {
  static override readonly styles = [
    tokens,
    base,
    buttons,
    panels,
    settingsStyles,
    presetFormStyles,
  ];

  /** Null: a new one. */
  @property() code: string | null = null;

  @state() private draft: PresetDraft | null = null;
  @state() private newCode = '';
  @state() private own = false;
  @state() private lawful = false;
  @state() private day = today();
  @state() private explanation: Bilingual | null = null;
  @state() private previewFailure = '';
  @state() private problems: readonly FieldProblem[] = [];
  @state() private failure = '';
  @state() private busy = false;

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
    this.failure = '';
    try {
      this.take(await deadlinePresets(shell.api, this.alive));
      await this.preview();
    } catch (error) {
      if (!isAbort(error)) this.failure = failureText(error);
    }
  }

  private take(presets: readonly DeadlinePreset[]): void {
    const versions = presets.filter(({ code }) => code === this.code);
    const shown = inForce(versions, today())[0] ?? versions[0];
    this.own = versions.some(({ lawful }) => !lawful);
    this.lawful = versions.some(({ lawful }) => lawful);
    this.draft = shown === undefined ? NEW_PRESET : draftOf(shown);
  }

  private set(change: Partial<PresetDraft>): void {
    if (this.draft === null) return;
    this.draft = { ...this.draft, ...change };
    this.problems = [];
    this.previewSoon();
  }

  private previewSoon(): void {
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => void this.preview(), DEBOUNCE);
  }

  private async preview(): Promise<void> {
    const { shell, draft, day } = this;
    if (shell === null || draft === null || day === '') return;
    this.previewing.abort();
    this.previewing = new AbortController();
    const named = draft.unit === 'named-day' ? day : null;
    try {
      const settings = { ...toPreset(draft), titleUk: draft.titleUk || '—', sourceUk: draft.sourceUk || '—' };
      const preset = this.code ?? 'typed';
      const computed = await computeDeadline(
        shell.api,
        { preset, startDay: day, namedDay: named, settings },
        this.previewing.signal,
      );
      this.explanation = computed.explanation;
      this.previewFailure = '';
    } catch (error) {
      if (isAbort(error)) return;
      this.explanation = null;
      this.previewFailure = failureText(error);
    }
  }

  private readonly save = async (event: Event): Promise<void> => {
    event.preventDefault();
    const { shell, draft } = this;
    const code = this.code ?? this.newCode.trim();
    if (shell === null || draft === null || this.busy) return;
    this.failure = '';
    if (!CODE.test(code)) {
      this.failure = this.t.deadline.presets.codeHint;
      return;
    }
    this.busy = true;
    try {
      await putDeadlinePreset(shell.api, code, toPreset(draft));
      shell.notify(this.t.deadline.saved);
      shell.navigate(administrationRoute('deadlines'));
    } catch (error) {
      this.problems = error instanceof ProblemError ? error.fields : [];
      this.failure = failureText(error);
    } finally {
      this.busy = false;
    }
  };

  private readonly restore = async (): Promise<void> => {
    const { shell, code } = this;
    if (shell === null || code === null || this.busy) return;
    this.busy = true;
    this.failure = '';
    try {
      this.take(await restoreDeadlinePreset(shell.api, code));
      shell.notify(this.t.deadline.presets.restored);
      if (this.lawful) await this.preview();
      else shell.navigate(administrationRoute('deadlines'));
    } catch (error) {
      this.failure = failureText(error);
    } finally {
      this.busy = false;
    }
  };

  protected override render(): TemplateResult {
    const { t, draft } = this;
    const words = t.deadline.presets;
    const back = this.shell?.href(administrationRoute('deadlines')) ?? '#';
    const title = this.code === null ? words.createTitle : (draft?.titleUk ?? '');
    return html`
      <a class="button quiet back" href=${back}>${icon('back')}${words.back}</a>
      <h1 tabindex="-1">${title}</h1>
      <div role="alert">
        ${this.failure === '' ? nothing : html`<p class="notice bad">${icon('warning')}<span>${this.failure}</span></p>`}
      </div>
      ${draft === null
        ? html`<div class="panel form"><span class="skeleton"></span></div>`
        : html`<div class="columns">${this.form(draft, back)} ${this.aside()}</div>`}
    `;
  }

  private form(draft: PresetDraft, back: string): TemplateResult {
    const { t } = this;
    const words = t.deadline.presets;
    const fields = new PresetFields(
      t,
      this.problems,
      () => this.draft,
      (change) => this.set(change),
    );
    return html`<form class="panel form" novalidate autocomplete="off" @submit=${this.save}>
      ${this.code === null
        ? html`<vaadin-text-field
            .label=${words.code}
            .helperText=${words.codeHint}
            .value=${this.newCode}
            required
            manual-validation
            @input=${(event: Event) => (this.newCode = (event.currentTarget as TextField).value)}
          ></vaadin-text-field>`
        : nothing}
      ${fields.text('titleUk', words.titleUk, draft.titleUk, true)} ${fields.text('titleEn', words.titleEn, draft.titleEn)}
      ${fields.text('sourceUk', words.sourceUk, draft.sourceUk, true)}
      ${fields.text('sourceEn', words.sourceEn, draft.sourceEn)}
      ${fields.term('amount', 'unit', 'term', words.term, draft.amount, draft.unit)}
      ${fields.select('direction', words.direction, draft.direction, words.directions)}
      <div class="row">
        ${fields.select('startRule', words.startRule, draft.startRule, words.startRules)}
        ${fields.select('lastDayRule', words.lastDayRule, draft.lastDayRule, words.lastDayRules)}
      </div>
      <label class="check">
        <input
          type="checkbox"
          .checked=${draft.extendable}
          @change=${(event: Event) => this.set({ extendable: (event.target as HTMLInputElement).checked })}
        />
        ${words.extendable}
      </label>
      ${draft.extendable
        ? html`${fields.term('totalAmount', 'totalUnit', 'extension.total', words.total, draft.totalAmount, draft.totalUnit)}
            ${fields.term('noticeAmount', 'noticeUnit', 'extension.notice', words.notice, draft.noticeAmount, draft.noticeUnit)}
            ${fields.text('extensionSourceUk', words.extensionSource, draft.extensionSourceUk, true, 'extension.sourceUk')}
            ${fields.text('extensionSourceEn', words.extensionSourceEn, draft.extensionSourceEn)}`
        : nothing}
      <div class="row">
        ${fields.day('validFrom', words.validFrom, draft.validFrom)} ${fields.day('validUntil', words.validUntil, draft.validUntil)}
      </div>
      <div class="actions">
        <button class="button primary" aria-disabled=${this.busy ? 'true' : 'false'}>${t.common.save}</button>
        ${this.own
          ? html`<button type="button" class="button" @click=${this.restore}>
              ${icon(this.lawful ? 'refresh' : 'trash')}${this.lawful ? words.restore : words.remove}
            </button>`
          : nothing}
        <a class="button quiet" href=${back}>${t.common.cancel}</a>
      </div>
    </form>`;
  }

  private aside(): TemplateResult {
    const words = this.t.deadline.presets;
    return html`<aside class="panel preview">
      <vaadin-date-picker
        .label=${words.previewDay}
        .value=${this.day}
        .i18n=${dateFieldWords()}
        auto-open-disabled
        @value-changed=${(event: CustomEvent<{ value: string }>) => {
          if (event.detail.value === '' || event.detail.value === this.day) return;
          this.day = event.detail.value;
          this.previewSoon();
        }}
      ></vaadin-date-picker>
      <div aria-live="polite">
        ${this.explanation === null
          ? html`<p class="soft">${this.previewFailure === '' ? '…' : this.previewFailure}</p>`
          : html`<p class="explanation">${this.explanation[currentLanguage.get()]}</p>`}
      </div>
    </aside>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ce-preset-form': CePresetForm;
  }
}
