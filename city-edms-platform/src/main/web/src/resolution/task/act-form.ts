import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { linkTargets } from '../../api/correspondence-api';
import type { TaskAct, TaskActDraft } from '../../api/resolution-api';
import type { LinkEnd } from '../../api/types';
import { base, buttons } from '../../ui/controls';
import { CeView, isAbort } from '../../ui/element';
import { failureText } from '../../ui/failure';
import { icon } from '../../ui/icons';
import { tokens } from '../../ui/tokens';
import type { ChosenPost } from '../form/draft';
import { formStyles } from '../form/form-styles';
import '../form/post-field';
import { type Term, termDraft, USUAL_TERM } from '../form/term';
import '../form/term-field';
import { ACT_NEEDS } from './act-needs';
import './report-files';
import type { ReportFilesState } from './report-files';

const DEBOUNCE = 250;
const DATED: Term = { ...USUAL_TERM, choice: 'date' };

/** One step of a task. Fires `ce-act` (TaskActDraft without version and role) or `ce-cancel`. */
@customElement('ce-act-form')
export class CeActForm extends CeView {
  static override readonly styles = [tokens, base, buttons, formStyles];

  @property({ attribute: false }) act: TaskAct = 'report';
  @property({ attribute: false }) taskId = '';
  @property({ type: Boolean }) busy = false;

  @state() private text = '';
  @state() private term: Term = DATED;
  @state() private executor: ChosenPost | null = null;
  @state() private answer: LinkEnd | null = null;
  @state() private targets: readonly LinkEnd[] = [];
  @state() private tried = false;
  @state() private files: ReportFilesState = { ids: [], busy: false, failed: false };

  private timer = 0;

  protected override start(): void {
    // Registers are searched when an answer is looked for.
  }

  override disconnectedCallback(): void {
    clearTimeout(this.timer);
    super.disconnectedCallback();
  }

  protected override firstUpdated(): void {
    this.renderRoot.querySelector<HTMLElement>('textarea')?.focus();
  }

  private readonly submit = (event: Event): void => {
    event.preventDefault();
    this.tried = true;
    const needs = ACT_NEEDS[this.act];
    const text = this.text.trim();
    const deadline = needs.deadline ? termDraft(this.term) : null;
    const lacksText = text === '' && (needs.text === 'report' || needs.text === 'reason');
    if (this.busy || this.files.busy || this.files.failed || lacksText || deadline === undefined || (needs.executor && this.executor === null)) return;
    const detail: Omit<TaskActDraft, 'version'> = {
      act: this.act,
      text: text === '' ? null : text,
      ...(this.answer === null ? {} : { answer: this.answer.document }),
      ...(deadline === null ? {} : { deadline }),
      ...(this.executor === null ? {} : { executor: this.executor.post }),
      ...(this.files.ids.length === 0 ? {} : { files: [...this.files.ids] }),
    };
    this.dispatchEvent(new CustomEvent('ce-act', { detail }));
  };

  private look(q: string): void {
    clearTimeout(this.timer);
    this.targets = [];
    if (q.trim().length >= 2) this.timer = window.setTimeout(() => void this.find(q.trim()), DEBOUNCE);
  }

  private async find(q: string): Promise<void> {
    const { shell } = this;
    if (shell === null) return;
    try {
      this.targets = await linkTargets(shell.api, q, this.alive);
    } catch (error) {
      if (!isAbort(error)) shell.notify(failureText(error));
    }
  }

  protected override render(): TemplateResult {
    const { task, form } = this.t.resolution;
    const needs = ACT_NEEDS[this.act];
    return html`<form novalidate @submit=${this.submit}>
      ${needs.text === 'none' ? nothing : this.textField(needs.text)} ${needs.files ? this.filesField() : nothing}
      ${needs.answer ? this.answerField() : nothing}
      ${needs.deadline
        ? html`<ce-term-field
            .term=${this.term}
            .label=${task.newDeadline}
            .without=${['usual', 'none', 'preset', 'periodic']}
            .error=${this.tried && termDraft(this.term) === undefined ? form.needDate : ''}
            @ce-term=${(event: CustomEvent<Term>) => (this.term = event.detail)}
          ></ce-term-field>`
        : nothing}
      ${needs.executor ? this.executorField() : nothing}
      <div class="actions">
        <button class="button primary" aria-disabled=${this.busy || this.files.busy ? 'true' : 'false'}>${icon('check')}${task.acts[this.act]}</button>
        <button type="button" class="button quiet" @click=${() => this.dispatchEvent(new CustomEvent('ce-cancel'))}>${form.cancel}</button>
      </div>
    </form>`;
  }

  private textField(kind: 'optional' | 'report' | 'reason'): TemplateResult {
    const { task } = this.t.resolution;
    const wrong = this.tried && kind !== 'optional' && this.text.trim() === '';
    return html`<label class="field"
      ><span class="label">${kind === 'report' ? task.reportText : kind === 'reason' ? task.reason : task.note}</span>
      <textarea
        maxlength="4000"
        lang="uk"
        autocapitalize="sentences"
        spellcheck="true"
        aria-invalid=${wrong ? 'true' : 'false'}
        .value=${this.text}
        @input=${(event: Event) => (this.text = (event.currentTarget as HTMLTextAreaElement).value)}
      ></textarea>
      ${wrong ? html`<span class="wrong" role="alert">${task.needText}</span>` : nothing}
    </label>`;
  }

  private filesField(): TemplateResult {
    const { task } = this.t.resolution;
    return html`<div class="field">
      <span class="label">${task.files}</span>
      <ce-report-files
        .taskId=${this.taskId}
        @ce-report-files=${(event: CustomEvent<ReportFilesState>) => (this.files = event.detail)}
      ></ce-report-files>
      ${this.tried && this.files.failed ? html`<span class="wrong" role="alert">${task.needFiles}</span>` : nothing}
    </div>`;
  }

  private executorField(): TemplateResult {
    const { task, form } = this.t.resolution;
    return html`<ce-post-field
        .label=${task.newExecutor}
        .error=${this.tried && this.executor === null ? form.needExecutor : ''}
        @ce-post=${(event: CustomEvent<ChosenPost>) => (this.executor = event.detail)}
      ></ce-post-field>
      ${this.executor === null ? nothing : html`<p role="status"><b>${this.executor.name}</b>, ${this.executor.title}</p>`}`;
  }

  private answerField(): TemplateResult {
    const { task } = this.t.resolution;
    if (this.answer !== null) {
      return html`<p class="actions">
        <b>${task.answerChosen(this.answer.number)}</b>
        <button type="button" class="button small" @click=${() => (this.answer = null)}>${task.answerClear}</button>
      </p>`;
    }
    return html`<div class="field">
      <label class="label" for="answer">${task.answerSearch}</label>
      <input
        id="answer"
        type="search"
        autocomplete="off"
        aria-describedby="answer-hint"
        @input=${(event: Event) => this.look((event.currentTarget as HTMLInputElement).value)}
      />
      <span class="small faint" id="answer-hint">${task.answerHint}</span>
      <div class="chips" role="status">
        ${this.targets.map(
          (end) =>
            html`<button
              type="button"
              class="chip"
              @click=${() => {
                this.answer = end;
                this.targets = [];
              }}
            >
              <b class="number">${end.number}</b> ${end.summary ?? ''}
            </button>`,
        )}
      </div>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ce-act-form': CeActForm;
  }
}
