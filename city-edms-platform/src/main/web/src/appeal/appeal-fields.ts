import '@vaadin/combo-box';
import '@vaadin/text-area';
import '@vaadin/text-field';
import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
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
import { usable } from './classifier-lines';
import './lines-choice';
import {
  type AuthorFields,
  type AuthorText,
  emptyAuthor,
  emptyRecord,
  numberAuthor,
  type QuestionFields,
  type RecordFields,
  type RecordKind,
  toAuthor,
  toRecord,
} from './record-draft';

interface HasValue {
  value: string;
}

interface Choice {
  readonly value: string;
  readonly label: string;
}

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
    css`
      :host {
        display: grid;
        gap: 1.25rem;
      }

      fieldset {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(100%, 13rem), 1fr));
        gap: 0.75rem;
        margin: 0;
        padding: 0;
        border: 0;
        min-width: 0;
      }

      legend {
        padding: 0 0 0.5rem;
        font-weight: 620;
      }

      .wide {
        grid-column: 1 / -1;
      }

      :is(vaadin-combo-box, vaadin-date-picker, vaadin-text-field, vaadin-text-area) {
        width: 100%;
      }

      label.check {
        display: flex;
        gap: 0.5rem;
        align-items: center;
      }

      .earlier {
        display: grid;
        gap: 0.5rem;
      }

      .earlier li {
        display: flex;
        flex-wrap: wrap;
        gap: 0.5rem;
        align-items: center;
        justify-content: space-between;
      }
    `,
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
        ${this.line('form', 'form', t.appeal.form)} ${this.line('kind', 'kind', t.appeal.kind)}
        ${this.line('type', 'type', t.appeal.type)} ${this.line('sign', 'sign', t.appeal.sign)}
        ${this.text('signers', t.appeal.signers, 'signers')}
        ${this.choice('dismissal', t.appeal.dismissal, this.choices(t.appeal.dismissals), true)}
        ${this.check('signed', t.appeal.signed)} ${this.check('simple', t.appeal.simple)}
      </fieldset>
      ${this.fields.authors.map((author, n) => this.author(author, n))}
      <div>
        <button type="button" class="button small" @click=${this.addAuthor}>${icon('plus')}${t.appeal.addAuthor}</button>
        <button type="button" class="button small" @click=${this.find}>${icon('search')}${t.appeal.findEarlier}</button>
      </div>
      ${this.earlier()} ${this.fields.questions.map((question, n) => this.question(question, n))}
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
        ${this.choice('requesterKind', t.appeal.requesterKind, this.choices(t.appeal.requesterKinds))}
        ${this.choice('answerForm', t.appeal.answerForm, this.choices(t.appeal.answerForms))}
        ${this.choice('urgency', t.appeal.urgency, this.choices(t.appeal.urgencies), true)}
        ${this.text('receivedTime', t.appeal.receivedTime, 'receivedTime')}
        ${this.area('information', t.appeal.information, 2000)} ${this.check('incomplete', t.appeal.incomplete)}
      </fieldset>
      ${this.author(this.fields.authors[0] ?? emptyAuthor(), 0)}
    `;
  }

  private deputy(): TemplateResult {
    const { t } = this;
    return html`<fieldset>
      <legend>${t.appeal.deputySection}</legend>
      ${this.choice('level', t.appeal.level, this.choices(t.appeal.levels))} ${this.text('deputy', t.appeal.deputy, 'deputy')}
      ${this.text('council', t.appeal.council, 'council')} ${this.text('convocation', t.appeal.convocation, 'convocation')}
      ${this.text('session', t.appeal.session, 'session')}
      ${dayField(t, t.appeal.answerBy, this.fields.answerBy, (day) => this.put('answerBy', day))}
      ${this.area('question', t.appeal.question, 1000)}
    </fieldset>`;
  }

  private author(author: AuthorFields, n: number): TemplateResult {
    const { t } = this;
    const path = this.kind === 'appeal' ? `authors.${n}` : 'requester';
    const field = (name: AuthorText, label: string, cls = '') => html`<vaadin-text-field
      class=${cls}
      .label=${label}
      .value=${author[name]}
      .invalid=${this.error(`${path}.${name}`) !== ''}
      .errorMessage=${this.error(`${path}.${name}`)}
      autocomplete="off"
      @change=${(event: Event) => this.putAuthor(n, name, (event.currentTarget as unknown as HasValue).value)}
    ></vaadin-text-field>`;
    const several = (name: 'categories' | 'socialStates', section: ClassifierItem['section'], label: string) =>
      html`<ce-lines-choice
        class="wide"
        .label=${label}
        .options=${this.lines(section)}
        .chosen=${author[name]}
        .error=${this.error(`${path}.${name}`)}
        @ce-lines=${(event: CustomEvent<readonly string[]>) => this.putAuthor(n, name, event.detail)}
      ></ce-lines-choice>`;
    return html`<fieldset>
      <legend>${this.kind === 'appeal' ? t.appeal.author(n + 1) : t.appeal.requester}</legend>
      ${field('name', t.appeal.name, 'wide')} ${field('address', t.appeal.address, 'wide')} ${field('phone', t.appeal.phone)}
      ${field('email', t.appeal.email)}
      ${this.kind === 'appeal'
        ? html`${this.combo(t.appeal.sex, this.lines('sex'), author.sex, '', true, (value) => this.putAuthor(n, 'sex', value))}
          ${several('categories', 'category', t.appeal.category)} ${several('socialStates', 'social-state', t.appeal.socialState)}`
        : nothing}
      ${n === 0 ? nothing : html`<div class="wide"><button type="button" class="button small quiet" @click=${() => this.dropAuthor(n)}>${t.appeal.dropAuthor}</button></div>`}
    </fieldset>`;
  }

  private question(question: QuestionFields, n: number): TemplateResult {
    const { t } = this;
    const put = (name: keyof QuestionFields, value: string) => {
      const questions = this.fields.questions.map((old, at) => (at === n ? { ...old, [name]: value } : old));
      this.fields = { ...this.fields, questions };
    };
    return html`<fieldset>
      <legend>${t.appeal.questionNumber(n + 1)}</legend>
      <vaadin-text-area
        class="wide"
        maxlength="1000"
        .label=${t.appeal.questionText}
        .value=${question.text}
        .required=${true}
        .invalid=${this.error(`questions.${n}.text`) !== ''}
        .errorMessage=${this.error(`questions.${n}.text`)}
        @change=${(event: Event) => put('text', (event.currentTarget as unknown as HasValue).value)}
      ></vaadin-text-area>
      <div class="wide">
        ${this.combo(t.appeal.group, this.lines('question'), question.group, this.error(`questions.${n}.group`), false, (value) =>
          put('group', value),
        )}
      </div>
    </fieldset>`;
  }

  private earlier(): TemplateResult | typeof nothing {
    const { t, similar } = this;
    if (similar === null) return nothing;
    if (similar.earlier.length === 0) return html`<p class="notice" role="status">${icon('info')}${t.appeal.noEarlier}</p>`;
    return html`<div class="notice warn" role="status">
      ${icon('info')}
      <div class="earlier">
        <p>${t.appeal.suggested(this.nameOf('sign', similar.sign))} ${similar.solved ? t.appeal.solvedBefore : ''}</p>
        <ul class="earlier">
          ${similar.earlier.map(
            (found) => html`<li>
              <span><b class="number">${found.number ?? ''}</b> ${found.summary ?? ''}
                ${found.result === null || found.result === undefined ? '' : html`<span class="faint small">${this.nameOf('result', found.result)}</span>`}</span>
              <button type="button" class="button small" @click=${() => this.follow(found.id, similar.sign)}>${t.appeal.link}</button>
            </li>`,
          )}
        </ul>
      </div>
    </div>`;
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
  private follow(previous: string, sign: string): void {
    this.fields = { ...this.fields, previous, sign };
    this.shell?.notify(this.t.appeal.linked);
  }

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

  private lines(section: ClassifierItem['section']): readonly Choice[] {
    return this.items
      .filter((item) => item.section === section && usable(item))
      .map(({ code, name }) => ({ value: code, label: `${code} ${name}` }));
  }

  private nameOf(section: ClassifierItem['section'], code: string): string {
    return this.items.find((item) => item.section === section && item.code === code)?.name ?? code;
  }

  private choices(words: Readonly<Record<string, string>>): readonly Choice[] {
    return Object.entries(words).map(([value, label]) => ({ value, label }));
  }

  private line(name: 'form' | 'kind' | 'sign' | 'type', section: ClassifierItem['section'], label: string): TemplateResult {
    return this.combo(label, this.lines(section), this.fields[name], this.error(name), false, (value) => this.put(name, value));
  }

  private choice(name: keyof RecordFields, label: string, options: readonly Choice[], optional = false): TemplateResult {
    return this.combo(label, options, this.typed(name), this.error(name), optional, (value) => this.put(name, value));
  }

  /** Searched by code or by words, as they stand in the label. */
  private combo(
    label: string,
    options: readonly Choice[],
    value: string,
    error: string,
    optional: boolean,
    set: (value: string) => void,
  ): TemplateResult {
    return html`<vaadin-combo-box
      .label=${label}
      .items=${options}
      .value=${options.some((option) => option.value === value) ? value : ''}
      .clearButtonVisible=${optional}
      .required=${!optional}
      .invalid=${error !== ''}
      .errorMessage=${error}
      @value-changed=${(event: CustomEvent<{ value: string | null }>) => {
        const next = event.detail.value ?? '';
        if (next !== value && (next !== '' || optional)) set(next);
      }}
    ></vaadin-combo-box>`;
  }

  private text(name: keyof RecordFields, label: string, path: string): TemplateResult {
    const error = this.error(path);
    return html`<vaadin-text-field
      .label=${label}
      .value=${this.typed(name)}
      .invalid=${error !== ''}
      .errorMessage=${error}
      autocomplete="off"
      @change=${(event: Event) => this.put(name, (event.currentTarget as unknown as HasValue).value)}
    ></vaadin-text-field>`;
  }

  private area(name: keyof RecordFields, label: string, maximum: number): TemplateResult {
    const error = this.error(name);
    return html`<vaadin-text-area
      class="wide"
      .maxlength=${maximum}
      .label=${label}
      .value=${this.typed(name)}
      .required=${true}
      .invalid=${error !== ''}
      .errorMessage=${error}
      @change=${(event: Event) => this.put(name, (event.currentTarget as unknown as HasValue).value)}
    ></vaadin-text-area>`;
  }

  private check(name: 'incomplete' | 'signed' | 'simple', label: string): TemplateResult {
    return html`<label class="check"
      ><input
        type="checkbox"
        .checked=${this.fields[name]}
        @change=${(event: Event) => this.put(name, (event.target as HTMLInputElement).checked)}
      />${label}</label
    >`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ce-appeal-fields': CeAppealFields;
  }
}
