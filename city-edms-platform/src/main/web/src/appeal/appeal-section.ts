import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { appealClassifier, appealFile, putAppeal, viewPersonalData } from '../api/appeal-api';
import { ProblemError } from '../api/problem';
import type { CaseFile, ClassifierItem, DocumentKind, FieldProblem } from '../api/types';
import type { Shell } from '../shell/shell';
import { mayProcessAppeals } from '../session/capabilities';
import { base, buttons, panels } from '../ui/controls';
import { CeView, isAbort } from '../ui/element';
import { failureText } from '../ui/failure';
import { icon } from '../ui/icons';
import { tokens } from '../ui/tokens';
import './appeal-acts';
import type { CeAppealActs } from './appeal-acts';
import { appealFacts } from './appeal-facts';
import type { CeAppealFields } from './appeal-fields';
import './appeal-fields';
import './appeal-personal';
import './appeal-questions';
import './copy-cost';
import { fromFile, recordKind } from './record-draft';
import { sectionStyles } from './section-styles';

/** What is recorded of an appeal or request, on the document's card, and what is done with it. */
@customElement('ce-appeal-section')
export class CeAppealSection extends CeView {
  static override readonly styles = [
    tokens,
    base,
    buttons,
    panels,
    sectionStyles,
    css`
      :host {
        display: block;
        margin-top: 1rem;
      }

      .panel {
        display: grid;
        gap: 1.25rem;
        padding: 1.25rem;
      }

      header {
        justify-content: space-between;
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
        overflow-wrap: anywhere;
      }
    `,
  ];

  @property({ attribute: 'document-id' }) documentId = '';
  @property({ attribute: false }) kind: DocumentKind = 'appeal';

  @state() private file: CaseFile | null = null;
  @state() private items: readonly ClassifierItem[] = [];
  @state() private missing = false;
  @state() private correcting = false;
  @state() private faults: Readonly<Record<string, FieldProblem>> = {};
  @state() private failure = '';

  @query('ce-appeal-fields') private readonly form!: CeAppealFields | null;
  @query('ce-appeal-acts') private readonly acts!: CeAppealActs | null;

  protected override start(shell: Shell): void {
    void this.load(shell);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const before = changed.get('documentId');
    if (before !== undefined && before !== '' && this.shell !== null) void this.load(this.shell);
  }

  private async load(shell: Shell): Promise<void> {
    this.file = null;
    this.missing = false;
    this.correcting = false;
    this.failure = '';
    try {
      this.items = await appealClassifier(shell.api, this.alive);
      this.file = await appealFile(shell.api, this.documentId, this.alive);
    } catch (error) {
      if (error instanceof ProblemError && error.problem.code === 'appeal-record-not-found') this.missing = true;
      else if (!isAbort(error)) this.failure = failureText(error);
    }
  }

  protected override render(): TemplateResult {
    const { t, file } = this;
    return html`<section class="panel" aria-labelledby="title">
      <header class="row">
        <h2 id="title">${t.appeal.sectionTitles[recordKind(this.kind) ?? 'appeal']}</h2>
        ${file !== null && !this.correcting && this.may
          ? html`<button class="button small" @click=${this.correct}>${icon('pencil')}${t.appeal.correct}</button>`
          : nothing}
      </header>
      ${this.failure === '' ? nothing : html`<p class="notice bad" role="alert">${icon('warning')}<span>${this.failure}</span></p>`}
      ${file !== null && !this.correcting
        ? this.recorded(file)
        : this.missing || this.correcting
          ? this.entry()
          : this.failure === ''
            ? html`<span class="skeleton" aria-busy="true"></span>`
            : nothing}
    </section>`;
  }

  private get may(): boolean {
    const session = this.shell?.session ?? null;
    return session !== null && mayProcessAppeals(session);
  }

  private entry(): TemplateResult {
    const { t } = this;
    const kind = recordKind(this.kind);
    return html`${this.missing ? html`<p class="notice warn">${icon('info')}<span>${t.appeal.unrecorded}</span></p>` : nothing}
      ${this.may && kind !== null
        ? html`<ce-appeal-fields .kind=${kind} .faults=${this.faults}></ce-appeal-fields>
            <p class="row">
              <button class="button primary" @click=${this.save}>${t.appeal.save}</button>
              ${this.correcting
                ? html`<button class="button" @click=${() => (this.correcting = false)}>${t.common.cancel}</button>`
                : nothing}
            </p>`
        : nothing}`;
  }

  private recorded(file: CaseFile): TemplateResult {
    const deputy = file.deputyAppeal !== null && file.deputyAppeal !== undefined;
    const request = file.informationRequest !== null && file.informationRequest !== undefined;
    return html`
      <dl>
        ${appealFacts(this.t, this.items, file).map(
          ([label, value]) =>
            html`<div>
              <dt>${label}</dt>
              <dd>${value}</dd>
            </div>`,
        )}
      </dl>
      <ce-appeal-questions
        .file=${file}
        .items=${this.items}
        @ce-answered=${this.changed}
        @ce-decide=${(event: CustomEvent<string>) => this.acts?.decide(event.detail)}
      ></ce-appeal-questions>
      <ce-appeal-acts .file=${file} .items=${this.items} @ce-acted=${this.changed}></ce-appeal-acts>
      ${deputy ? nothing : html`<ce-appeal-personal .documentId=${file.id}></ce-appeal-personal>`}
      ${request && this.may ? html`<ce-copy-cost></ce-copy-cost>` : nothing}
    `;
  }

  private readonly changed = (event: CustomEvent<CaseFile>): void => {
    this.file = event.detail;
  };

  /** The fields hold the authors in full: that they are seen is written down, as for any other view. */
  private readonly correct = (): Promise<void> =>
    this.attempt(async (shell) => {
      const { file } = this;
      if (file === null) return;
      const personal = file.deputyAppeal === null || file.deputyAppeal === undefined;
      const authors = personal ? await viewPersonalData(shell.api, this.documentId, this.t.appeal.correctPurpose) : [];
      this.faults = {};
      this.correcting = true;
      await this.updateComplete;
      this.form?.fill(fromFile(file, authors));
    });

  private readonly save = (): Promise<void> =>
    this.attempt(async (shell) => {
      if (this.form === null) return;
      this.file = await putAppeal(shell.api, this.documentId, this.form.record);
      this.missing = false;
      this.correcting = false;
      shell.notify(this.t.appeal.saved);
    });

  private async attempt(work: (shell: Shell) => Promise<void>): Promise<void> {
    if (this.shell === null) return;
    this.failure = '';
    try {
      await work(this.shell);
    } catch (error) {
      if (isAbort(error)) return;
      this.failure = failureText(error);
      if (error instanceof ProblemError) {
        this.faults = Object.fromEntries(error.fields.map((fault) => [`record.${fault.field}`, fault]));
      }
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ce-appeal-section': CeAppealSection;
  }
}
