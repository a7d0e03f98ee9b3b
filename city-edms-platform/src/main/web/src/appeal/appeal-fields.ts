import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { appealClassifier, similarAppeals } from '../api/appeal-api';
import type { CaseRecord, ClassifierItem, FieldProblem, SimilarAppeals } from '../api/types';
import { currentLanguage } from '../i18n/language';
import type { Shell } from '../shell/shell';
import { base, buttons, panels } from '../ui/controls';
import { dayField } from '../ui/date-field';
import { CeView, isAbort } from '../ui/element';
import { failureText } from '../ui/failure';
import { icon } from '../ui/icons';
import { tokens } from '../ui/tokens';
import { appealFieldsStyles } from './appeal-fields-styles';
import { authorFields } from './author-fields';
import { earlierAppeals } from './earlier-appeals';
import {
  type AuthorFields,
  emptyAuthor,
  emptyRecord,
  numberAuthor,
  type QuestionFields,
  type RecordFields,
  type RecordKind,
  toAuthor,
  toRecord,
} from './record-draft';
import { areaInput, type Choice, checkInput, choicesOf, comboInput, linesOf, type RecordInput, textInput } from './record-inputs';

/**
 * What is recorded of an appeal, a request for information or a deputy's appeal beside the card. `record` is what to send;
 * `faults` are the refusals of the server whose fields begin with `record.`. Fires `ce-author` (NumberAuthor or null) when it
 * tells another author.
 */
@customElement('ce-appeal-fields')
export class CeAppealFields extends CeView {
  static override readonly styles = [
    tokens,
    base,
    buttons,
    panels,
    appealFieldsStyles,
  ];

  @property({ attribute: false }) kind: RecordKind = 'appeal';
  @property({ attribute: false }) faults: Readonly<Record<string, FieldProblem>> = {};

  @state() private fields: RecordFields = emptyRecord();
  @state() private items: readonly ClassifierItem[] = [];
  @state() private similar: SimilarAppeals | null = null;
  @state() private failure = '';

  get record(): CaseRecord {
    return toRecord(this.fields, this.kind);
  }

  /** Puts a stored record into the fields, to be corrected. */
  fill(fields: RecordFields): void {
    this.fields = fields;
    this.similar = null;
  }

  clear(): void {
    this.fields = emptyRecord();
    this.similar = null;
  }

  protected override start(shell: Shell): void {
    void this.read(shell);
  }

  private async read(shell: Shell): Promise<void> {
    try {
      this.items = await appealClassifier(shell.api, this.alive);
    } catch (error) {
      if (!isAbort(error)) this.failure = failureText(error);
    }
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (!changed.has('fields') && !changed.has('kind')) return;
    this.dispatchEvent(new CustomEvent('ce-author', { detail: numberAuthor(this.fields, this.kind) }));
  }

  protected override render(): TemplateResult {
    return html`
      ${this.failure === '' ? nothing : html`<p class="notice bad" role="alert">${icon('warning')}${this.failure}</p>`}
      ${this.kind === 'appeal' ? this.appeal() : this.kind === 'informationRequest' ? this.request() : this.deputy()}
    `;
  }

  private appeal(): TemplateResult {
    const { t } = this;
    return html`
      <fieldset>
        <legend>${t.appeal.classifier}</legend>
        ${this.line('form', t.appeal.form)} ${this.line('kind', t.appeal.kind)}
        ${this.line('type', t.appeal.type)} ${this.line('sign', t.appeal.sign)}
        ${this.text('signers', t.appeal.signers)}
        ${this.choice('dismissal', t.appeal.dismissal, choicesOf(t.appeal.dismissals), true)}
        ${this.check('signed', t.appeal.signed)} ${this.check('simple', t.appeal.simple)}
      </fieldset>
      ${this.fields.authors.map((author, n) => this.author(author, n))}
      <div>
        <button type="button" class="button small" @click=${this.addAuthor}>${icon('plus')}${t.appeal.addAuthor}</button>
        <button type="button" class="button small" @click=${this.find}>${icon('search')}${t.appeal.findEarlier}</button>
      </div>
      ${earlierAppeals(this.similar, this.items, this.follow)} ${this.fields.questions.map((question, n) => this.question(question, n))}
      <div>
        <button type="button" class="button small" @click=${this.addQuestion}>${icon('plus')}${t.appeal.addQuestion}</button>
      </div>
    `;
  }

  private request(): TemplateResult {
    const { t } = this;
    return html`
      <fieldset>
        <legend>${t.appeal.request}</legend>
        ${this.choice('requesterKind', t.appeal.requesterKind, choicesOf(t.appeal.requesterKinds))}
        ${this.choice('answerForm', t.appeal.answerForm, choicesOf(t.appeal.answerForms))}
        ${this.choice('urgency', t.appeal.urgency, choicesOf(t.appeal.urgencies), true)}
        ${this.text('receivedTime', t.appeal.receivedTime)}
        ${this.area('information', t.appeal.information, 2000)} ${this.check('incomplete', t.appeal.incomplete)}
      </fieldset>
      ${this.author(this.fields.authors[0] ?? emptyAuthor(), 0)}
    `;
  }

  private deputy(): TemplateResult {
    const { t } = this;
    return html`<fieldset>
      <legend>${t.appeal.deputySection}</legend>
      ${this.choice('level', t.appeal.level, choicesOf(t.appeal.levels))} ${this.text('deputy', t.appeal.deputy)}
      ${this.text('council', t.appeal.council)} ${this.text('convocation', t.appeal.convocation)}
      ${this.text('session', t.appeal.session)}
      ${dayField(t, t.appeal.answerBy, this.fields.answerBy, (day) => this.put('answerBy', day))}
      ${this.area('question', t.appeal.question, 1000)}
    </fieldset>`;
  }

  private author(author: AuthorFields, n: number): TemplateResult {
    const { t } = this;
    const isAppeal = this.kind === 'appeal';
    const path = isAppeal ? `authors.${n}` : 'requester';
    return authorFields({
      author,
      items: this.items,
      legend: isAppeal ? t.appeal.author(n + 1) : t.appeal.requester,
      classified: isAppeal,
      error: (name) => this.error(`${path}.${name}`),
      set: (name, value) => this.putAuthor(n, name, value),
      drop: n === 0 ? null : () => this.dropAuthor(n),
    });
  }

  private question(question: QuestionFields, n: number): TemplateResult {
    const { t } = this;
    const input = (name: keyof QuestionFields, label: string): RecordInput => ({
      label,
      value: question[name],
      error: this.error(`questions.${n}.${name}`),
      set: (value) => {
        const questions = this.fields.questions.map((old, at) => (at === n ? { ...old, [name]: value } : old));
        this.fields = { ...this.fields, questions };
      },
    });
    return html`<fieldset>
      <legend>${t.appeal.questionNumber(n + 1)}</legend>
      ${areaInput(input('text', t.appeal.questionText), 1000)}
      <div class="wide">${comboInput(input('group', t.appeal.group), linesOf(this.items, 'question'))}</div>
    </fieldset>`;
  }

  private readonly find = async (): Promise<void> => {
    const { shell, fields } = this;
    const [author] = fields.authors;
    if (shell === null || author === undefined) return;
    this.failure = '';
    try {
      this.similar = await similarAppeals(
        shell.api,
        { form: fields.form, author: toAuthor(author), questions: fields.questions },
        this.alive,
      );
    } catch (error) {
      if (!isAbort(error)) this.failure = failureText(error);
    }
  };

  /** One click: the sign that the past suggests, and which appeal it follows. */
  private readonly follow = (previous: string, sign: string): void => {
    this.fields = { ...this.fields, previous, sign };
    this.shell?.notify(this.t.appeal.linked);
  };

  private readonly addAuthor = (): void => {
    this.fields = { ...this.fields, authors: [...this.fields.authors, emptyAuthor()] };
  };

  private dropAuthor(n: number): void {
    this.fields = { ...this.fields, authors: this.fields.authors.filter((_, at) => at !== n) };
  }

  private readonly addQuestion = (): void => {
    this.fields = { ...this.fields, questions: [...this.fields.questions, { text: '', group: '' }] };
  };

  private putAuthor(n: number, name: keyof AuthorFields, value: string | readonly string[]): void {
    const authors = this.fields.authors.map((old, at) => (at === n ? { ...old, [name]: value } : old));
    this.fields = { ...this.fields, authors };
  }

  private put(name: keyof RecordFields, value: string | boolean): void {
    this.fields = { ...this.fields, [name]: value };
  }

  /** A field that holds one text. */
  private typed(name: keyof RecordFields): string {
    const value = this.fields[name];
    return typeof value === 'string' ? value : '';
  }

  private error(field: string): string {
    return this.faults[`record.${field}`]?.[currentLanguage.get()] ?? '';
  }

  private input(name: keyof RecordFields, label: string): RecordInput {
    return { label, value: this.typed(name), error: this.error(name), set: (value) => this.put(name, value) };
  }

  private line(name: 'form' | 'kind' | 'sign' | 'type', label: string): TemplateResult {
    return comboInput(this.input(name, label), linesOf(this.items, name));
  }

  private choice(name: keyof RecordFields, label: string, options: readonly Choice[], optional = false): TemplateResult {
    return comboInput(this.input(name, label), options, optional);
  }

  private text(name: keyof RecordFields, label: string): TemplateResult {
    return textInput(this.input(name, label));
  }

  private area(name: keyof RecordFields, label: string, maximum: number): TemplateResult {
    return areaInput(this.input(name, label), maximum);
  }

  private check(name: 'incomplete' | 'signed' | 'simple', label: string): TemplateResult {
    return checkInput(label, this.fields[name], (checked) => this.put(name, checked));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ce-appeal-fields': CeAppealFields;
  }
}
