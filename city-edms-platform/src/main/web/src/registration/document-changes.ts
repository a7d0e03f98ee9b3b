import '@vaadin/text-area';
import type { TextArea } from '@vaadin/text-area';
import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { registerLayout } from '../api/card-api';
import { correctCard, correctEntry, voidEntry, voidRegistration } from '../api/numbers-api';
import { ProblemError } from '../api/problem';
import type { Card, CardLayout, CityDocument, DocumentKind, FieldProblem, Registration } from '../api/types';
import type { ChosenCorrespondent } from '../correspondence/correspondent-field';
import { dialogStyles } from '../deadline/dialog-styles';
import { WaysOf } from '../delivery/ways-of';
import { currentLanguage } from '../i18n/language';
import { dayAndTime, today } from '../i18n/dates';
import type { Shell } from '../shell/shell';
import { base, buttons, panels } from '../ui/controls';
import { CeView, isAbort } from '../ui/element';
import { failureText } from '../ui/failure';
import { icon } from '../ui/icons';
import { tokens } from '../ui/tokens';
import { changesOf, correctable } from './card-changes';
import {
  askedFields,
  check,
  type Faults,
  type FieldKey,
  type Fields,
  fromCard,
  keyOf,
  newFields,
  serverFaults,
} from './card-draft';
import { cardFields } from './card-fields';
import { formStyles } from './registration-form-styles';
import { StructureFields } from './structure-fields';

const MAXIMUM_REASON = 500;

/** The fields of a card, empty where it has none: what a new card begins with was never said on this one. */
function asItStands(card: Card, kind: DocumentKind): Fields {
  const said: Record<string, unknown> = { ...card };
  const begun = Object.keys(newFields(kind, today())).filter((name) => said[name] === null || said[name] === undefined);
  return { ...fromCard(card, kind, today()), ...Object.fromEntries(begun.map((name) => [name, ''])) };
}

/** As much of a document as its changes need. */
export type ChangedCard = Pick<CityDocument, 'id' | 'kind' | 'card' | 'voided'> & {
  readonly registration: Pick<Registration, 'register' | 'number' | 'registeredAt'> | null;
};

/** What may still be done to a registered document: a correction, a voiding; both with a reason that the register keeps. */
@customElement('ce-document-changes')
export class CeDocumentChanges extends CeView {
  static override readonly styles = [
    tokens,
    base,
    buttons,
    panels,
    formStyles,
    dialogStyles,
    css`
      /* No bar of the page stands below a dialog. */
      dialog {
        --ce-below: 0px;
      }

      dialog .actions {
        margin-bottom: -1.5rem;
      }

      dialog.card {
        width: min(48rem, calc(100vw - 2rem));
      }

      .bar {
        display: flex;
        flex-wrap: wrap;
        gap: 0.5rem;
      }
    `,
  ];

  /** Of a line without a document: what the line says, as a card. */
  @property({ attribute: false }) document!: ChangedCard;
  /** The line, where it has no document. */
  @property({ attribute: false }) entry: number | null = null;

  @state() private act: 'correct' | 'void' | null = null;
  /** What may be corrected; null until it is known. */
  @state() private layout: CardLayout | null = null;
  @state() private stood: Fields = newFields('incoming', today());
  @state() private fields: Fields = this.stood;
  @state() private faults: Faults = {};
  @state() private correspondentId = '';
  @state() private reason = '';
  @state() private problems: readonly FieldProblem[] = [];
  @state() private failure = '';
  @state() private busy = false;

  private institution = '';
  private readonly structure = new StructureFields(this, () => this.shell);

  private readonly unreadable = new Set<FieldKey>();

  @query('dialog') private readonly dialog!: HTMLDialogElement;

  private readonly directory = new WaysOf(this);

  protected override start(_shell: Shell): void {
    // Nothing to read: the document comes from the card around.
  }

  private open(act: 'correct' | 'void'): void {
    this.act = act;
    this.reason = '';
    this.problems = [];
    this.failure = '';
    this.faults = {};
    this.unreadable.clear();
    if (act === 'correct') void this.prepare();
    void this.updateComplete.then(() => this.dialog.showModal());
  }

  /** The fields of the card's own day, and the template that says which of them formed the number. */
  private async prepare(): Promise<void> {
    const { shell, document: shown } = this;
    const { card, kind, registration } = shown;
    if (shell === null || card === null || kind === null || registration === null) return;
    this.stood = asItStands(card, kind);
    this.fields = this.stood;
    this.correspondentId = card.correspondentId ?? '';
    this.layout = null;
    try {
      const [layout, { template, institution }] = await Promise.all([
        registerLayout(shell.api, registration.register, registration.registeredAt, this.alive),
        shell.api.register(registration.register, this.alive),
      ]);
      this.institution = institution;
      this.layout = correctable(layout, template);
    } catch (error) {
      if (!isAbort(error)) this.failure = failureText(error);
    }
  }

  private readonly send = async (event: Event): Promise<void> => {
    event.preventDefault();
    const { shell, act, layout, document: shown } = this;
    if (shell === null || act === null || this.busy || (act === 'correct' && layout === null)) return;
    this.problems = [];
    this.failure = '';
    const changes = layout === null || act === 'void' ? {} : this.changes(layout);
    if (changes === null) return;
    this.busy = true;
    try {
      if (act === 'void') await this.strikeOut(shell);
      else if (this.entry === null) await correctCard(shell.api, shown.id, changes, this.reason);
      else await correctEntry(shell.api, this.entry, changes, this.reason);
      this.dialog.close();
      shell.notify(act === 'void' ? this.t.numbers.voidDone : this.t.numbers.correctDone);
      this.dispatchEvent(new CustomEvent('ce-changed'));
    } catch (error) {
      this.problems = error instanceof ProblemError ? error.fields : [];
      const shownFields = new Set<string>(layout === null ? [] : askedFields(layout).map(keyOf));
      const known = this.problems.filter(({ field }) => field === 'reason' || shownFields.has(field));
      if (known.length === 0) this.failure = this.problems[0]?.[currentLanguage.get()] ?? failureText(error);
      this.lead(known.map(({ field }) => field));
    } finally {
      this.busy = false;
    }
  };

  private strikeOut(shell: Shell): Promise<unknown> {
    return this.entry === null
      ? voidRegistration(shell.api, this.document.id, this.reason)
      : voidEntry(shell.api, this.entry, this.reason);
  }

  /** What differs; null where some of it cannot be sent. Faults of old that nobody touched are nobody's now. */
  private changes(layout: CardLayout): Record<string, string | number | null> | null {
    const changes = changesOf(layout, this.stood, this.fields);
    const faults = Object.entries(check(this.fields, layout, this.unreadable));
    const own = faults.filter(([key]) => key in changes || this.unreadable.has(key as FieldKey));
    this.faults = Object.fromEntries(own);
    if (own.length > 0) {
      this.failure = this.t.form.errors.fix(own.length);
      this.lead(own.map(([key]) => key));
      return null;
    }
    const entry = this.document.card?.correspondentId ?? '';
    if (this.correspondentId !== entry) changes.correspondentId = this.correspondentId === '' ? null : this.correspondentId;
    return changes;
  }

  private lead([first]: readonly string[]): void {
    if (first === undefined) return;
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(`[data-field="${first}"]`)?.focus());
  }

  private readonly set = (key: FieldKey, value: string): void => {
    this.fields = { ...this.fields, [key]: value };
    this.unreadable.delete(key);
    this.faults = Object.fromEntries(Object.entries(this.faults).filter(([name]) => name !== key));
    this.problems = this.problems.filter(({ field }) => field !== key);
  };

  private readonly correspond = ({ text, id }: ChosenCorrespondent): void => {
    this.correspondentId = id;
    this.set('correspondent', text);
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
      ${this.act === null ? nothing : this.form(shown.registration.number)}`;
  }

  private form(number: string): TemplateResult {
    const { t, act } = this;
    const words = t.numbers;
    return html`<dialog class=${act === 'void' ? '' : 'card'} aria-labelledby="act">
      <form class="form" novalidate autocomplete="off" @submit=${this.send}>
        <h2 id="act">${act === 'void' ? words.voidTitle(number) : words.correctTitle(number)}</h2>
        <p class="explained">${act === 'void' ? words.voidText : words.correctText}</p>
        ${this.failure === ''
          ? nothing
          : html`<p class="notice bad" role="alert">${icon('warning')}<span>${this.failure}</span></p>`}
        ${act === 'void' ? nothing : this.card()}
        <vaadin-text-area
          data-field="reason"
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

  private card(): TemplateResult {
    const { layout, document: shown } = this;
    if (layout === null) return html`<span class="skeleton tall" aria-busy="true"></span>`;
    return cardFields({
      kind: shown.kind ?? 'incoming',
      layout,
      fields: this.fields,
      faults: this.faults,
      serverFaults: serverFaults(this.problems).fields,
      pages: null,
      today: today(),
      phrases: null,
      structure: this.structure,
      ways: this.directory.ways,
      institution: this.institution,
      ownKinds: [],
      correspondentId: this.correspondentId,
      set: this.set,
      correspond: this.correspond,
      unreadable: (key) => {
        this.unreadable.add(key);
        this.faults = { ...this.faults, [key]: { code: 'date' } };
      },
    });
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
