import '@vaadin/combo-box';
import '@vaadin/text-field';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { answerQuestion } from '../api/appeal-api';
import { documentLinks, linkTargets } from '../api/correspondence-api';
import type { CaseFile, CaseQuestionState, ClassifierItem, LinkEnd } from '../api/types';
import { shortDay } from '../i18n/dates';
import type { Messages } from '../i18n/messages';
import type { Shell } from '../shell/shell';
import { base, buttons, panels } from '../ui/controls';
import { CeView, isAbort } from '../ui/element';
import { FieldFaults } from '../ui/field-faults';
import { icon } from '../ui/icons';
import { tokens } from '../ui/tokens';
import { CONSIDERED, usable } from './classifier-lines';
import { sectionStyles } from './section-styles';

const DEBOUNCE = 250;

/**
 * How a question of an appeal is closed: by which document, where in it, with what result. What answers the appeal already is offered
 * first. Fires `ce-answered` (CaseFile) and `ce-cancel`.
 */
@customElement('ce-answer-form')
export class CeAnswerForm extends CeView {
  static override readonly styles = [tokens, base, buttons, panels, sectionStyles];

  @property({ attribute: false }) documentId = '';
  @property({ attribute: false }) question: CaseQuestionState | null = null;
  @property({ attribute: false }) items: readonly ClassifierItem[] = [];

  @state() private linked: readonly LinkEnd[] = [];
  @state() private found: readonly LinkEnd[] | null = null;
  @state() private document = '';
  @state() private place = '';
  @state() private result = '';
  @state() private sending = false;

  private readonly faults = new FieldFaults(this);

  private timer = 0;
  private search = new AbortController();

  protected override start(shell: Shell): void {
    this.document = this.question?.answer ?? '';
    this.place = this.question?.place ?? '';
    this.result = this.question?.result ?? '';
    void this.read(shell);
  }

  private async read(shell: Shell): Promise<void> {
    try {
      const { links } = await documentLinks(shell.api, this.documentId, this.alive);
      const answers = links.filter(({ type, outward, removal }) => type === 'answers' && !outward && removal === null);
      this.linked = answers.map(({ other }) => other);
      if (this.document === '') this.document = this.linked[0]?.document ?? '';
    } catch (error) {
      if (!isAbort(error)) this.faults.refused(error);
    }
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('input, vaadin-text-field')?.focus());
  }

  private look(text: string): void {
    clearTimeout(this.timer);
    this.search.abort();
    if (text.trim() === '') this.found = null;
    else this.timer = window.setTimeout(() => void this.find(text.trim()), DEBOUNCE);
  }

  private async find(text: string): Promise<void> {
    if (this.shell === null) return;
    this.search = new AbortController();
    try {
      const ends = await linkTargets(this.shell.api, text, this.search.signal);
      const known = new Set([this.documentId, ...this.linked.map(({ document }) => document)]);
      this.found = ends.filter(({ document, readable }) => readable && !known.has(document));
    } catch (error) {
      if (!isAbort(error)) this.faults.refused(error);
    }
  }

  private readonly submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const { shell, question, document, place, result } = this;
    if (shell === null || question === null || this.sending) return;
    const lacks = {
      ...(document === '' ? { document: (t: Messages) => t.appeal.answers.noDocument } : {}),
      ...(result === '' ? { result: (t: Messages) => t.appeal.answers.noResult } : {}),
    };
    if (!this.faults.sound(lacks)) return;
    this.sending = true;
    try {
      const file: CaseFile = await answerQuestion(shell.api, this.documentId, question.id, {
        document,
        place: place.trim() === '' ? null : place.trim(),
        result,
      });
      shell.notify(this.t.appeal.answers.saved);
      this.dispatchEvent(new CustomEvent('ce-answered', { detail: file }));
    } catch (error) {
      this.faults.refused(error, ['document', 'result', 'place']);
    } finally {
      this.sending = false;
    }
  };

  protected override render(): TemplateResult {
    const t = this.t.appeal.answers;
    const results = this.items.filter((item) => item.section === 'result' && usable(item));
    const ordinary = results.filter(({ code }) => CONSIDERED.includes(code));
    return html`<form novalidate @submit=${this.submit} aria-label=${t.title}>
      <fieldset>
        <legend>${t.document}</legend>
        ${this.linked.map((end) => this.option(end, t.linked))} ${(this.found ?? []).map((end) => this.option(end, ''))}
        ${this.found?.length === 0 ? html`<p class="small soft">${this.t.links.notFound}</p>` : nothing}
        <vaadin-text-field
          autocomplete="off"
          .label=${t.find}
          .helperText=${t.findHint}
          .invalid=${this.faults.text('document') !== ''}
          .errorMessage=${this.faults.text('document')}
          manual-validation
          @input=${(event: Event) => this.look((event.currentTarget as unknown as { value: string }).value)}
        ></vaadin-text-field>
      </fieldset>
      <vaadin-combo-box
        .label=${this.t.appeal.result}
        .items=${(ordinary.length === 0 ? results : ordinary).map(({ code, name }) => ({ value: code, label: `${code} ${name}` }))}
        .value=${this.result}
        .invalid=${this.faults.text('result') !== ''}
        .errorMessage=${this.faults.text('result')}
        required
        manual-validation
        @value-changed=${(event: CustomEvent<{ value: string }>) => {
          if (event.detail.value === this.result) return;
          this.result = event.detail.value;
          this.faults.mend('result');
        }}
      ></vaadin-combo-box>
      <vaadin-text-field
        maxlength="100"
        autocomplete="off"
        .label=${t.place}
        .helperText=${t.placeHint}
        .value=${this.place}
        .invalid=${this.faults.text('place') !== ''}
        .errorMessage=${this.faults.text('place')}
        manual-validation
        @change=${(event: Event) => (this.place = (event.currentTarget as unknown as { value: string }).value)}
      ></vaadin-text-field>
      ${this.faults.failure === '' ? nothing : html`<p class="notice bad" role="alert">${icon('warning')}<span>${this.faults.failure}</span></p>`}
      <p class="row">
        <button class="button primary" aria-disabled=${this.sending ? 'true' : 'false'}>${icon('check')}${t.close}</button>
        <button class="button" type="button" @click=${() => this.dispatchEvent(new CustomEvent('ce-cancel'))}>${this.t.common.cancel}</button>
      </p>
    </form>`;
  }

  private option(end: LinkEnd, note: string): TemplateResult {
    return html`<label class="option">
      <input
        type="radio"
        name="document"
        .checked=${end.document === this.document}
        @change=${() => {
          this.document = end.document;
          this.faults.mend('document');
        }}
      />
      <span>
        <b class="number">№ ${end.number}</b> <span class="soft">${this.t.appeal.answers.of(shortDay(end.registeredAt.slice(0, 10)))}</span>
        ${note === '' ? nothing : html`<span class="small faint">· ${note}</span>`}<br />
        <span class="small">${end.summary ?? ''}</span>
      </span>
    </label>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ce-answer-form': CeAnswerForm;
  }
}
