import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { reopenQuestion } from '../api/appeal-api';
import type { CaseFile, CaseQuestionState, ClassifierItem } from '../api/types';
import { dayAndTime } from '../i18n/dates';
import { mayProcessAppeals } from '../session/capabilities';
import { base, buttons, panels } from '../ui/controls';
import { CeView } from '../ui/element';
import { failureText } from '../ui/failure';
import { icon } from '../ui/icons';
import '../resolution/task/reason-form';
import { tokens } from '../ui/tokens';
import './answer-form';
import { CONSIDERED, nameOf } from './classifier-lines';
import { sectionStyles } from './section-styles';

/**
 * What an appeal asks, and what became of each question. Fires `ce-answered` (CaseFile) when one was closed, and `ce-decide` with the
 * result of all, or nothing, when a person goes on to the result of the appeal.
 */
@customElement('ce-appeal-questions')
export class CeAppealQuestions extends CeView {
  static override readonly styles = [tokens, base, buttons, panels, sectionStyles];

  @property({ attribute: false }) file: CaseFile | null = null;
  @property({ attribute: false }) items: readonly ClassifierItem[] = [];

  @state() private answering: number | null = null;
  /** The one that is about to be taken up again. */
  @state() private reopening: number | null = null;
  @state() private busy = false;
  @state() private failure = '';

  protected override start(): void {
    // What is shown comes with the section.
  }

  protected override render(): TemplateResult | typeof nothing {
    const { file } = this;
    const t = this.t.appeal;
    if (file === null || file.questions.length === 0) return nothing;
    const open = file.questions.filter(isOpen).length;
    if (this.elsewhere) return html`<h3>${t.questions}</h3>${this.list(file)}`;
    return html`
      <div class="row">
        <h3>${t.questions}</h3>
        <span class="state ${open === 0 ? 'done' : ''}">
          ${icon(open === 0 ? 'check' : 'clock')}${open === 0 ? t.answers.allClosed : t.answers.openCount(open, file.questions.length)}
        </span>
      </div>
      ${this.list(file)}
      ${open === 0 && file.appeal?.result === null && this.may ? this.last(file) : nothing}
    `;
  }

  /** Sent on, returned or not to be considered: nobody here answers. */
  private get elsewhere(): boolean {
    const result = this.file?.appeal?.result ?? null;
    return result !== null && !CONSIDERED.includes(result);
  }

  private list(file: CaseFile): TemplateResult {
    return html`<ol class="lines">
      ${file.questions.map((question, n) => this.question(question, n))}
    </ol>`;
  }

  private get may(): boolean {
    const session = this.shell?.session ?? null;
    return session !== null && mayProcessAppeals(session);
  }

  private question(question: CaseQuestionState, n: number): TemplateResult {
    const open = isOpen(question);
    return html`<li>
      <span>${n + 1}. ${question.text} <span class="faint small">${nameOf(this.items, 'question', question.group)}</span></span>
      ${open && this.elsewhere ? nothing : this.stateOf(question, open)}
      ${this.answering === question.id
        ? html`<ce-answer-form
            .documentId=${this.file?.id ?? ''}
            .question=${question}
            .items=${this.items}
            @ce-answered=${this.answered}
            @ce-cancel=${() => (this.answering = null)}
          ></ce-answer-form>`
        : nothing}
      ${this.reopening === question.id
        ? html`${this.failure === ''
              ? nothing
              : html`<p class="notice bad" role="alert">${icon('warning')}<span>${this.failure}</span></p>`}
            <ce-reason-form
              .submitLabel=${this.t.appeal.reopening.reopen}
              ?busy=${this.busy}
              @ce-reason=${(event: CustomEvent<string | null>) => this.reopen(question.id, event.detail ?? '')}
              @ce-cancel=${() => (this.reopening = null)}
            ></ce-reason-form>`
        : nothing}
    </li>`;
  }

  private stateOf(question: CaseQuestionState, open: boolean): TemplateResult {
    const t = this.t.appeal;
    return html`<span class="row">
        ${open
          ? html`<span class="state">${icon('clock')}${t.open}</span>`
          : html`<span class="state done">${icon('check')}${this.outcome(question)}</span>
              <span class="small">${this.answer(question)}</span>`}
        ${this.may && this.answering !== question.id
          ? html`<button class="button small ${open ? '' : 'quiet'}" @click=${() => (this.answering = question.id)}>
              ${icon(open ? 'check' : 'pencil')}${open ? t.answers.answer : t.answers.change}
            </button>`
          : nothing}
        ${this.may && !open && this.reopening !== question.id
          ? html`<button class="button small quiet" @click=${() => this.begin(question.id)}>${icon('refresh')}${t.reopening.reopen}</button>`
          : nothing}
      </span>`;
  }

  private outcome({ result }: CaseQuestionState): string {
    return result === null || result === undefined ? this.t.appeal.answered('') : nameOf(this.items, 'result', result);
  }

  private answer({ answer, answerNumber, place, closedAt }: CaseQuestionState): TemplateResult {
    const t = this.t.appeal.answers;
    const href = this.shell?.href({ view: 'document', id: answer ?? '' }) ?? '#';
    const where = [place ?? '', closedAt === null || closedAt === undefined ? '' : dayAndTime(closedAt)].filter((text) => text !== '');
    return html`${answerNumber === null || answerNumber === undefined
        ? t.hidden
        : html`<a class="number" href=${href}>${t.number(answerNumber)}</a>`}${where.map((text) => html`<span class="soft"> · ${text}</span>`)}`;
  }

  /** Every question is closed: the result of the appeal is what remains. */
  private last(file: CaseFile): TemplateResult {
    const t = this.t.appeal.answers;
    const results = new Set(file.questions.map(({ result }) => result ?? ''));
    const [common = ''] = results;
    return html`<div class="notice" role="status">
      ${icon('info')}
      <span>${t.remains}</span>
      <button
        class="button small"
        @click=${() => this.dispatchEvent(new CustomEvent('ce-decide', { detail: results.size === 1 ? common : '' }))}
      >
        ${this.t.appeal.doActs.decided}
      </button>
    </div>`;
  }

  private begin(question: number): void {
    this.failure = '';
    this.reopening = question;
  }

  private async reopen(question: number, reason: string): Promise<void> {
    const { shell, file } = this;
    if (shell === null || file === null || this.busy) return;
    this.busy = true;
    this.failure = '';
    try {
      const detail = await reopenQuestion(shell.api, file.id, question, reason);
      this.reopening = null;
      shell.notify(this.t.appeal.reopening.done);
      this.dispatchEvent(new CustomEvent('ce-answered', { detail }));
    } catch (error) {
      this.failure = failureText(error);
    } finally {
      this.busy = false;
    }
  }

  private readonly answered = (event: CustomEvent<CaseFile>): void => {
    this.answering = null;
    this.dispatchEvent(new CustomEvent('ce-answered', { detail: event.detail }));
  };
}

function isOpen({ answer }: CaseQuestionState): boolean {
  return answer === null || answer === undefined;
}

declare global {
  interface HTMLElementTagNameMap {
    'ce-appeal-questions': CeAppealQuestions;
  }
}
