import '@vaadin/text-field';
import '@vaadin/text-area';
import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { actOnAppeal, appealClassifier, appealFile, appealLetter, putAppeal, viewPersonalData } from '../api/appeal-api';
import { ProblemError } from '../api/problem';
import type { CaseActDraft, CaseAuthor, CaseFile, ClassifierItem, DocumentKind } from '../api/types';
import { dayAndTime, longDay as day } from '../i18n/dates';
import type { Shell } from '../shell/shell';
import { base, buttons, panels } from '../ui/controls';
import { saveAs } from '../ui/download';
import { CeView, isAbort } from '../ui/element';
import { failureText } from '../ui/failure';
import { icon } from '../ui/icons';
import { tokens } from '../ui/tokens';
import type { CeAppealFields } from './appeal-fields';
import './appeal-fields';
import { recordKind } from './record-draft';

/** What is recorded of an appeal or request, on the document's card; personal data only when asked for, and the asking is recorded. */
@customElement('ce-appeal-section')
export class CeAppealSection extends CeView {
  static override readonly styles = [
    tokens,
    base,
    buttons,
    panels,
    css`
      :host {
        display: block;
        margin-top: 1rem;
      }

      .panel {
        display: grid;
        gap: 1rem;
        padding: 1.25rem;
      }

      dl {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(100%, 14rem), 1fr));
        gap: 0.75rem 1rem;
        margin: 0;
      }

      dt {
        color: var(--ce-ink-soft);
        font-size: var(--ce-text-s);
      }

      dd {
        margin: 0;
      }

      .row {
        display: flex;
        flex-wrap: wrap;
        gap: 0.5rem;
        align-items: end;
      }

      .row vaadin-text-field {
        flex: 1 1 14rem;
      }

      ul {
        display: grid;
        gap: 0.5rem;
      }
    `,
  ];

  @property({ attribute: 'document-id' }) documentId = '';
  @property({ attribute: false }) kind: DocumentKind = 'appeal';

  @state() private file: CaseFile | null = null;
  @state() private items: readonly ClassifierItem[] = [];
  @state() private missing = false;
  @state() private authors: readonly CaseAuthor[] | null = null;
  @state() private purpose = '';
  @state() private acting: CaseActDraft['act'] | null = null;
  @state() private words = { body: '', explanation: '', lateReason: '', result: '9.1', ground: 'not-held' };
  @state() private failure = '';

  @query('ce-appeal-fields') private readonly form!: CeAppealFields | null;

  protected override start(shell: Shell): void {
    void this.load(shell);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.get('documentId') !== undefined && changed.get('documentId') !== '' && this.shell !== null) {
      void this.load(this.shell);
    }
  }

  private async load(shell: Shell): Promise<void> {
    this.file = null;
    this.authors = null;
    this.missing = false;
    this.failure = '';
    try {
      this.items = await appealClassifier(shell.api, this.alive);
      this.file = await appealFile(shell.api, this.documentId, this.alive);
    } catch (error) {
      if (error instanceof ProblemError && error.problem.code === 'appeal-record-not-found') this.missing = true;
      else if (!isAbort(error)) this.failure = failureText(error);
    }
  }

  protected override render(): TemplateResult | typeof nothing {
    const { t, file } = this;
    return html`<section class="panel" aria-labelledby="title">
      <h2 id="title">${t.appeal.section}</h2>
      ${this.failure === '' ? nothing : html`<p class="notice bad" role="alert">${icon('warning')}<span>${this.failure}</span></p>`}
      ${file === null ? (this.missing ? this.unrecorded() : html`<span class="skeleton" aria-busy="true"></span>`) : this.recorded(file)}
    </section>`;
  }

  private unrecorded(): TemplateResult {
    const { t } = this;
    const kind = recordKind(this.kind);
    return html`<p class="notice warn">${icon('info')}<span>${t.appeal.unrecorded}</span></p>
      ${this.shell?.session?.mayRegister === true && kind !== null
        ? html`<ce-appeal-fields .kind=${kind}></ce-appeal-fields>
            <p><button class="button primary" @click=${this.save}>${t.appeal.save}</button></p>`
        : nothing}`;
  }

  private recorded(file: CaseFile): TemplateResult {
    const { t } = this;
    return html`
      <dl>
        ${this.facts(file).map(
          ([label, value]) =>
            html`<div>
              <dt>${label}</dt>
              <dd>${value}</dd>
            </div>`,
        )}
      </dl>
      ${file.questions.length === 0
        ? nothing
        : html`<div>
            <h3>${t.appeal.questions}</h3>
            <ul>
              ${file.questions.map(
                (question) =>
                  html`<li>
                    ${question.text} <span class="faint small">${this.nameOf('question', question.group)}</span>
                    <b class="small">${question.answer === null || question.answer === undefined ? t.appeal.open : t.appeal.answered(question.place ?? '')}</b>
                  </li>`,
              )}
            </ul>
          </div>`}
      ${file.deputyAppeal === null || file.deputyAppeal === undefined ? this.personal() : nothing} ${this.history(file)}
      ${this.shell?.session?.mayRegister === true ? this.actions(file) : nothing}
    `;
  }

  private facts(file: CaseFile): readonly (readonly [string, string])[] {
    const { t } = this;
    const { appeal, informationRequest: request, deputyAppeal: deputy } = file;
    if (appeal !== null && appeal !== undefined) {
      return [
        [t.appeal.form, this.nameOf('form', appeal.form)],
        [t.appeal.sign, this.nameOf('sign', appeal.sign ?? '')],
        [t.appeal.kind, this.nameOf('kind', appeal.kind)],
        [t.appeal.subject, this.nameOf('subject', appeal.subject ?? '')],
        [t.appeal.authors, (appeal.authors ?? []).map((author) => author.name ?? '').join(', ')],
        [t.appeal.result, appeal.result === null ? t.appeal.considered : this.nameOf('result', appeal.result)],
      ];
    }
    if (request !== null && request !== undefined) {
      return [
        [t.appeal.requester, request.requester.name ?? ''],
        [t.appeal.requesterKind, t.appeal.requesterKinds[request.requesterKind]],
        [t.appeal.answerForm, t.appeal.answerForms[request.answerForm]],
        [t.appeal.information, request.information],
      ];
    }
    if (deputy !== null && deputy !== undefined) {
      return [
        [t.appeal.deputy, deputy.deputy],
        [t.appeal.council, deputy.council ?? ''],
        [t.appeal.question, deputy.question],
        [t.appeal.answerBy, deputy.answerBy === null || deputy.answerBy === undefined ? '' : day(deputy.answerBy)],
      ];
    }
    return [];
  }

  private personal(): TemplateResult {
    const { t, authors } = this;
    if (authors === null) {
      return html`<div>
        <p class="small soft">${t.appeal.viewIsRecorded}</p>
        <div class="row">
          <vaadin-text-field
            maxlength="200"
            .label=${t.appeal.purpose}
            .value=${this.purpose}
            @value-changed=${(event: CustomEvent<{ value: string }>) => (this.purpose = event.detail.value)}
          ></vaadin-text-field>
          <button class="button" @click=${this.view}>${t.appeal.showPersonal}</button>
        </div>
      </div>`;
    }
    return html`<div role="status">
      <h3>${t.appeal.personal}</h3>
      <ul>
        ${authors.map(
          (author) =>
            html`<li>
              <b>${author.name ?? ''}</b><br />${[author.address, author.phone, author.email].filter(Boolean).join(' · ')}
            </li>`,
        )}
      </ul>
    </div>`;
  }

  private history(file: CaseFile): TemplateResult {
    const { t } = this;
    return html`<div>
      <h3>${t.appeal.history}</h3>
      <ul>
        ${file.acts.map(
          (act) =>
            html`<li>
              ${t.appeal.acts[act.act]} ${act.body ?? ''} <span class="faint small">${dayAndTime(act.at)}, ${act.actorName}</span>
              ${act.act === 'forwarded' || act.act === 'returned' || act.act === 'refused'
                ? html`<button class="button small" @click=${() => this.letter(act.id, 'author')}>${icon('download')}${t.appeal.letterAuthor}</button>`
                : nothing}
              ${act.act === 'forwarded'
                ? html`<button class="button small" @click=${() => this.letter(act.id, 'body')}>${icon('download')}${t.appeal.letterBody}</button>`
                : nothing}
            </li>`,
        )}
      </ul>
    </div>`;
  }

  private actions(file: CaseFile): TemplateResult {
    const { t, acting } = this;
    if (acting !== null) return this.actForm(acting, file);
    const possible: CaseActDraft['act'][] =
      file.appeal !== null && file.appeal !== undefined
        ? ['forwarded', 'returned', 'decided']
        : file.informationRequest !== null && file.informationRequest !== undefined
          ? ['forwarded', 'refused']
          : [];
    return html`<div class="row">
      ${possible.map((act) => {
        const limit = file.limits.find((found) => found.act === act);
        return html`<button class="button" @click=${() => (this.acting = act)}>
          ${t.appeal.doActs[act]}${limit === undefined ? '' : ` (${t.appeal.until(day(limit.due))})`}
        </button>`;
      })}
    </div>`;
  }

  private actForm(act: CaseActDraft['act'], file: CaseFile): TemplateResult {
    const { t } = this;
    const due = file.limits.find((found) => found.act === act)?.due;
    const field = (name: 'body' | 'explanation' | 'lateReason', label: string) =>
      html`<vaadin-text-field
        .label=${label}
        .value=${this.words[name]}
        @change=${(event: Event) => (this.words = { ...this.words, [name]: (event.currentTarget as unknown as { value: string }).value })}
      ></vaadin-text-field>`;
    const pick = (name: 'ground' | 'result', label: string, options: readonly (readonly [string, string])[]) =>
      html`<label
        >${label}
        <select
          .value=${this.words[name]}
          @change=${(event: Event) => (this.words = { ...this.words, [name]: (event.target as HTMLSelectElement).value })}
        >
          ${options.map(([value, words]) => html`<option value=${value} ?selected=${value === this.words[name]}>${words}</option>`)}
        </select></label
      >`;
    return html`<form @submit=${this.act}>
      <h3>${t.appeal.doActs[act]}</h3>
      <div class="row">
        ${act === 'forwarded' ? field('body', t.appeal.body) : nothing}
        ${act === 'returned' || act === 'refused' ? field('explanation', t.appeal.explanation) : nothing}
        ${act === 'refused' ? pick('ground', t.appeal.ground, Object.entries(t.appeal.grounds)) : nothing}
        ${act === 'decided'
          ? pick(
              'result',
              t.appeal.result,
              this.items.filter((item) => item.section === 'result' && item.active).map((item) => [item.code, `${item.code} ${item.name}`] as const),
            )
          : nothing}
        ${due === undefined ? nothing : field('lateReason', t.appeal.lateReason(day(due)))}
      </div>
      <p class="row">
        <button class="button primary" type="submit">${t.appeal.doActs[act]}</button>
        <button class="button" type="button" @click=${() => (this.acting = null)}>${t.common.cancel}</button>
      </p>
    </form>`;
  }

  private nameOf(section: ClassifierItem['section'], code: string): string {
    return this.items.find((item) => item.section === section && item.code === code)?.name ?? code;
  }

  private readonly view = (): Promise<void> =>
    this.attempt(async (shell) => {
      this.authors = await viewPersonalData(shell.api, this.documentId, this.purpose);
    });

  private readonly save = (): Promise<void> =>
    this.attempt(async (shell) => {
      if (this.form === null) return;
      this.file = await putAppeal(shell.api, this.documentId, this.form.record);
      this.missing = false;
    });

  private readonly act = (event: Event): Promise<void> => {
    event.preventDefault();
    return this.attempt(async (shell) => {
      const { acting, words } = this;
      if (acting === null) return;
      await actOnAppeal(shell.api, this.documentId, {
        act: acting,
        body: acting === 'forwarded' ? words.body : null,
        explanation: acting === 'returned' || acting === 'refused' ? words.explanation : null,
        ground: acting === 'refused' ? words.ground : null,
        result: acting === 'decided' ? words.result : null,
        lateReason: words.lateReason === '' ? null : words.lateReason,
      });
      this.acting = null;
      this.file = await appealFile(shell.api, this.documentId, this.alive);
    });
  };

  private letter(act: number, to: 'author' | 'body'): Promise<void> {
    return this.attempt(async (shell) => {
      const { t } = this;
      saveAs(await appealLetter(shell.api, this.documentId, act, to), `${to === 'body' ? t.appeal.letterBody : t.appeal.letterAuthor}.docx`);
    });
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
    'ce-appeal-section': CeAppealSection;
  }
}
