import '@vaadin/text-area';
import '@vaadin/text-field';
import type { TextArea } from '@vaadin/text-area';
import type { TextField } from '@vaadin/text-field';
import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { correctCard, voidRegistration } from '../api/numbers-api';
import { ProblemError } from '../api/problem';
import type { Card, CityDocument, FieldProblem } from '../api/types';
import { dialogStyles } from '../deadline/dialog-styles';
import { currentLanguage } from '../i18n/language';
import { dayAndTime } from '../i18n/dates';
import type { Shell } from '../shell/shell';
import { base, buttons, panels } from '../ui/controls';
import { CeView } from '../ui/element';
import { failureText } from '../ui/failure';
import { icon } from '../ui/icons';
import { tokens } from '../ui/tokens';
import { changesOf, CORRECTABLE, type Correctable } from './card-changes';

const MAXIMUM_REASON = 500;
/** What may still be done to a registered document: a correction, a voiding; both with a reason that the register keeps. */
@customElement('ce-document-changes')
export class CeDocumentChanges extends CeView {
  static override readonly styles = [
    tokens,
    base,
    buttons,
    panels,
    dialogStyles,
    css`
      .bar {
        display: flex;
        flex-wrap: wrap;
        gap: 0.5rem;
      }
    `,
  ];

  @property({ attribute: false }) document!: CityDocument;

  @state() private act: 'correct' | 'void' | null = null;
  @state() private typed: Readonly<Record<string, string>> = {};
  @state() private reason = '';
  @state() private problems: readonly FieldProblem[] = [];
  @state() private failure = '';
  @state() private busy = false;

  @query('dialog') private readonly dialog!: HTMLDialogElement;

  protected override start(_shell: Shell): void {
    // Nothing to read: the document comes from the card around.
  }

  private open(act: 'correct' | 'void'): void {
    this.act = act;
    this.typed = {};
    this.reason = '';
    this.problems = [];
    this.failure = '';
    void this.updateComplete.then(() => this.dialog.showModal());
  }

  private readonly send = async (event: Event): Promise<void> => {
    event.preventDefault();
    const { shell, act, document: shown } = this;
    if (shell === null || act === null || this.busy || shown.card === null) return;
    this.busy = true;
    this.problems = [];
    this.failure = '';
    try {
      if (act === 'void') await voidRegistration(shell.api, shown.id, this.reason);
      else await correctCard(shell.api, shown.id, changesOf(shown.card, this.typed), this.reason);
      this.dialog.close();
      shell.notify(act === 'void' ? this.t.numbers.voidDone : this.t.numbers.correctDone);
      this.dispatchEvent(new CustomEvent('ce-changed'));
    } catch (error) {
      this.problems = error instanceof ProblemError ? error.fields : [];
      const known = this.problems.filter(({ field }) => field === 'reason' || CORRECTABLE.some((name) => name === field));
      if (known.length === 0) this.failure = this.problems[0]?.[currentLanguage.get()] ?? failureText(error);
    } finally {
      this.busy = false;
    }
  };

  protected override render(): TemplateResult | typeof nothing {
    const { document: shown, t, shell } = this;
    if (shown.voided !== null) {
      const { voidedAt, voidedByName, reason } = shown.voided;
      return html`<p class="notice bad">
        ${icon('warning')}<span><b>${t.numbers.isVoid}</b> ${dayAndTime(voidedAt)}, ${voidedByName}: ${reason}</span>
      </p>`;
    }
    const mayVoid = shell?.session?.mayAdminister === true;
    if (shown.registration === null || shown.card === null || shell?.session?.mayRegister !== true) return nothing;
    return html`<p class="bar">
        <button class="button small" @click=${() => this.open('correct')}>${t.numbers.correct}</button>
        ${mayVoid
          ? html`<button class="button small" @click=${() => this.open('void')}>${t.numbers.void}</button>`
          : nothing}
      </p>
      ${this.act === null ? nothing : this.form(shown.card, shown.registration.number)}`;
  }

  private form(card: Card, number: string): TemplateResult {
    const { t, act } = this;
    const words = t.numbers;
    return html`<dialog aria-labelledby="act">
      <form class="form" novalidate autocomplete="off" @submit=${this.send}>
        <h2 id="act">${act === 'void' ? words.voidTitle(number) : words.correctTitle(number)}</h2>
        <p class="explained">${act === 'void' ? words.voidText : words.correctText}</p>
        ${this.failure === ''
          ? nothing
          : html`<p class="notice bad" role="alert">${icon('warning')}<span>${this.failure}</span></p>`}
        ${act === 'void' ? nothing : CORRECTABLE.map((name) => this.field(name, card))}
        <vaadin-text-area
          .label=${words.reason}
          .value=${this.reason}
          .maxlength=${MAXIMUM_REASON}
          .invalid=${this.problem('reason') !== ''}
          .errorMessage=${this.problem('reason')}
          required
          manual-validation
          @input=${(event: Event) => (this.reason = (event.currentTarget as TextArea).value)}
        ></vaadin-text-area>
        <div class="actions">
          <button class="button primary" aria-disabled=${this.busy ? 'true' : 'false'}>
            ${act === 'void' ? words.voidDo : words.correctDo}
          </button>
          <button type="button" class="button quiet" @click=${() => this.dialog.close()}>${t.common.cancel}</button>
        </div>
      </form>
    </dialog>`;
  }

  private field(name: Correctable, card: Card): TemplateResult {
    const label = this.t.numbers.fields[name];
    return html`<vaadin-text-field
      data-field=${name}
      .label=${label}
      .helperText=${name.endsWith('Date') || name === 'receivedOn' ? this.t.numbers.dateHint : ''}
      .value=${this.typed[name] ?? card[name] ?? ''}
      .invalid=${this.problem(name) !== ''}
      .errorMessage=${this.problem(name)}
      manual-validation
      @input=${(event: Event) => (this.typed = { ...this.typed, [name]: (event.currentTarget as TextField).value })}
    ></vaadin-text-field>`;
  }

  private problem(name: string): string {
    return this.problems.find(({ field }) => field === name)?.[currentLanguage.get()] ?? '';
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ce-document-changes': CeDocumentChanges;
  }
}
