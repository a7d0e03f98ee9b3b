import '@vaadin/text-area';
import type { TextArea } from '@vaadin/text-area';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { completeDocumentDeadline, documentDeadline, extendDocumentDeadline } from '../api/deadline-api';
import { ProblemError } from '../api/problem';
import { execution } from '../api/resolution-api';
import type { DeadlineAnswer, DocumentDeadline } from '../api/types';
import { currentLanguage } from '../i18n/language';
import { daysBetween, shortDay, today } from '../i18n/dates';
import type { Shell } from '../shell/shell';
import { base, buttons, panels } from '../ui/controls';
import { CeView, isAbort } from '../ui/element';
import { failureText } from '../ui/failure';
import { icon } from '../ui/icons';
import { tokens } from '../ui/tokens';
import { dialogStyles } from './dialog-styles';
import './deadline-form';
import type { CeDeadlineForm } from './deadline-form';
import { answerLink, deadlineHistory } from './deadline-history';
import { deadlinePanelStyles } from './deadline-panel-styles';

const MAXIMUM_REASON = 500;

/** The deadline of a document: when, why then, what was done to it; a registrar sets, extends and closes it here. */
@customElement('ce-deadline')
export class CeDeadline extends CeView {
  static override readonly styles = [
    tokens,
    base,
    buttons,
    panels,
    dialogStyles,
    deadlinePanelStyles,
  ];

  @property({ attribute: 'document-id' }) documentId = '';

  /** Day of receipt, which a new deadline is counted from. */
  @property({ attribute: false }) received: string | null = null;

  @state() private deadline: DocumentDeadline | null | undefined = undefined;
  @state() private failure = '';
  /** Tasks of its resolutions that an answer did not close. */
  @state() private tasksOpen = 0;
  @state() private reason = '';
  @state() private reasonProblem = '';
  @state() private busy = false;

  @query('dialog') private readonly dialog!: HTMLDialogElement;
  @query('ce-deadline-form') private readonly form!: CeDeadlineForm;

  private reading = new AbortController();

  protected override start(shell: Shell): void {
    void this.load(shell);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const moved = changed.has('documentId') && changed.get('documentId') !== undefined && changed.get('documentId') !== '';
    if (moved && this.shell !== null) void this.load(this.shell);
  }

  override disconnectedCallback(): void {
    this.reading.abort();
    super.disconnectedCallback();
  }

  private async load(shell: Shell): Promise<void> {
    this.reading.abort();
    this.reading = new AbortController();
    this.deadline = undefined;
    this.failure = '';
    this.tasksOpen = 0;
    if (this.documentId === '') return;
    try {
      this.deadline = await documentDeadline(shell.api, this.documentId, this.reading.signal);
      if ((this.deadline?.answer ?? null) !== null) await this.countTasks(shell, this.reading.signal);
    } catch (error) {
      if (!isAbort(error)) this.failure = failureText(error);
    }
  }

  private async countTasks(shell: Shell, signal: AbortSignal): Promise<void> {
    try {
      const { resolutions } = await execution(shell.api, this.documentId, signal);
      this.tasksOpen = resolutions
        .flatMap(({ tasks }) => tasks)
        .filter(({ state, role }) => role !== 'info' && (state === 'assigned' || state === 'reported')).length;
    } catch (error) {
      if (isAbort(error)) throw error;
      // The deadline stands whether its tasks are known or not.
    }
  }

  private readonly extend = async (event: Event): Promise<void> => {
    event.preventDefault();
    const { shell, reason } = this;
    if (shell === null || this.busy) return;
    if (reason.trim() === '') {
      this.reasonProblem = this.t.deadline.panel.reasonNeeded;
      return;
    }
    this.busy = true;
    try {
      this.deadline = await extendDocumentDeadline(shell.api, this.documentId, reason);
      this.dialog.close();
      shell.notify(this.t.deadline.panel.extendedDone);
    } catch (error) {
      this.reasonProblem =
        error instanceof ProblemError && error.fields[0] !== undefined
          ? error.fields[0][currentLanguage.get()]
          : failureText(error);
    } finally {
      this.busy = false;
    }
  };

  private readonly complete = async (): Promise<void> => {
    const { shell } = this;
    if (shell === null || this.busy) return;
    this.busy = true;
    this.failure = '';
    try {
      this.deadline = await completeDocumentDeadline(shell.api, this.documentId);
      shell.notify(this.t.deadline.panel.completed);
    } catch (error) {
      this.failure = failureText(error);
    } finally {
      this.busy = false;
    }
  };

  private readonly documentHref = (id: string): string => this.shell?.href({ view: 'document', id }) ?? '#';

  private get mayRegister(): boolean {
    return this.shell?.session?.mayRegister === true;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { deadline, t } = this;
    if (this.failure === '' && (deadline === undefined || (deadline === null && !this.mayRegister))) return nothing;
    return html`<section class="panel" aria-label=${t.deadline.panel.title}>
        ${this.failure === ''
          ? nothing
          : html`<p class="notice bad" role="alert">${icon('warning')}<span>${this.failure}</span></p>`}
        ${deadline === null || deadline === undefined
          ? html`<div class="head">
              <p class="soft">${t.deadline.panel.none}</p>
              <button class="button small" @click=${() => this.form.open(null, this.received)}>${icon('clock')}${t.deadline.panel.set}</button>
            </div>`
          : this.shown(deadline)}
      </section>
      ${this.mayRegister
        ? html`<ce-deadline-form
              .shell=${this.shell}
              .documentId=${this.documentId}
              @ce-saved=${(event: CustomEvent<DocumentDeadline>) => (this.deadline = event.detail)}
            ></ce-deadline-form>
            ${this.extension()}`
        : nothing}`;
  }

  private shown(deadline: DocumentDeadline): TemplateResult {
    const { t } = this;
    const language = currentLanguage.get();
    return html`
      <div class="head">
        <h2>${deadline.title[language]}</h2>
        ${this.left(deadline)}
      </div>
      <p class="why">${deadline.explanation[language]}</p>
      ${deadline.answer === null ? nothing : this.answered(deadline.answer)}
      ${this.mayRegister && deadline.finishedOn === null ? this.actions(deadline) : nothing}
      ${deadlineHistory(t, deadline.history, this.documentHref)}
    `;
  }

  /** By which document it was met, and what that leaves to others. */
  private answered(answer: DeadlineAnswer): TemplateResult {
    const words = this.t.deadline.panel;
    return html`<p class="met">${icon('check')}<span>${words.answered} ${answerLink(this.t, answer, this.documentHref)}</span></p>
      ${this.tasksOpen === 0
        ? nothing
        : html`<p class="notice warn">
            ${icon('warning')}
            <span>
              ${words.tasksOpen(this.tasksOpen)}
              <a href=${this.shell?.href({ view: 'document', id: this.documentId, tab: 'execution' }) ?? '#'}>${words.toTasks}</a>
            </span>
          </p>`}`;
  }

  private left(deadline: DocumentDeadline): TemplateResult {
    const words = this.t.deadline.panel;
    if (deadline.finishedOn !== null) {
      return html`<span class="left done">${words.finished(shortDay(deadline.finishedOn))}</span>`;
    }
    const days = daysBetween(today(), deadline.due);
    if (days < 0) return html`<span class="left late">${words.late(-days)}</span>`;
    return html`<span class="left ${days <= 2 ? 'near' : ''}">${days === 0 ? words.today : words.left(days)}</span>`;
  }

  private actions(deadline: DocumentDeadline): TemplateResult {
    const words = this.t.deadline.panel;
    return html`<p class="actions">
      ${deadline.extendableUntil === null
        ? nothing
        : html`<button class="button small" @click=${this.openExtension}>${icon('calendar')}${words.extend}</button>`}
      <button class="button small" @click=${this.complete}>${icon('check')}${words.complete}</button>
      ${deadline.extended
        ? nothing
        : html`<button class="button small quiet" @click=${() => this.form.open(deadline, this.received)}>${icon('pencil')}${words.change}</button>`}
    </p>`;
  }

  private readonly openExtension = (): void => {
    this.reason = '';
    this.reasonProblem = '';
    this.dialog.showModal();
  };

  private extension(): TemplateResult {
    const { t, deadline } = this;
    const words = t.deadline.panel;
    const due = deadline?.extendedDue ?? null;
    const until = deadline?.extendableUntil ?? null;
    return html`<dialog aria-labelledby="extend">
      <form class="form" novalidate @submit=${this.extend}>
        <h2 id="extend">${words.extendTitle}</h2>
        <p class="explained">
          ${due === null || until === null ? nothing : words.extendText(shortDay(due), shortDay(until))}
        </p>
        <vaadin-text-area
          .label=${words.reason}
          .helperText=${words.reasonHint}
          .value=${this.reason}
          .maxlength=${MAXIMUM_REASON}
          .invalid=${this.reasonProblem !== ''}
          .errorMessage=${this.reasonProblem}
          required
          manual-validation
          @input=${(event: Event) => {
            this.reason = (event.currentTarget as TextArea).value;
            this.reasonProblem = '';
          }}
        ></vaadin-text-area>
        <div class="actions">
          <button class="button primary" aria-disabled=${this.busy ? 'true' : 'false'}>${words.extendDo}</button>
          <button type="button" class="button quiet" @click=${() => this.dialog.close()}>${t.common.cancel}</button>
        </div>
      </form>
    </dialog>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ce-deadline': CeDeadline;
  }
}
