import '@vaadin/combo-box';
import '@vaadin/date-picker';
import '@vaadin/text-area';
import '@vaadin/text-field';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { nextNumber, reservations } from '../api/numbers-api';
import type { Card, Reservation } from '../api/types';
import { shortDay, today } from '../i18n/dates';
import type { Shell } from '../shell/shell';
import { base, buttons, panels } from '../ui/controls';
import { dateFieldWords } from '../ui/date-field';
import { CeView, isAbort } from '../ui/element';
import { failureText } from '../ui/failure';
import { tokens } from '../ui/tokens';
import {
  MAXIMUM_REASON,
  needsReason,
  NEXT_NUMBER,
  type NumberDraft,
  type NumberField,
  numberFaults,
  type NumberWay,
  previewFacts,
  toNumberChoice,
  waysOf,
} from './number-choice';
import { numberChoiceStyles } from './number-choice-styles';

const PAUSE = 300;

interface HasValue {
  value: string;
}

/**
 * «Інший номер…»: a reserved number, a literal one or an earlier day instead of the next number. `chosen` is what the
 * registration sends; null for the next number.
 */
@customElement('ce-number-choice')
export class CeNumberChoice extends CeView {
  static override readonly styles = [tokens, base, buttons, panels, numberChoiceStyles];

  @property() register = '';
  @property() template = '';
  @property({ attribute: false }) card: Card = { summary: '' };

  @state() private draft: NumberDraft = NEXT_NUMBER;
  @state() private opened = false;
  @state() private kept: readonly Reservation[] | null = null;
  @state() private preview = '';
  @state() private failure = '';
  /** Faults are shown from the first attempt to register on. */
  @state() private checked = false;

  /** The register whose reserved numbers were asked for. */
  private keptOf = '';
  /** What the preview was asked for. */
  private asked = '';
  private pause: ReturnType<typeof setTimeout> | undefined;

  get chosen(): ReturnType<typeof toNumberChoice> {
    return toNumberChoice(this.draft);
  }

  /** Shows what is missing and leads to it; true where something is. */
  reveal(): boolean {
    this.checked = true;
    const [first] = Object.keys(numberFaults(this.draft));
    if (first === undefined) return false;
    this.opened = true;
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(`[data-number="${first}"]`)?.focus());
    return true;
  }

  /** Back to the next number: the choice was for one document. */
  reset(): void {
    this.draft = NEXT_NUMBER;
    this.opened = false;
    this.checked = false;
    this.kept = null;
    this.keptOf = '';
    this.failure = '';
    this.asked = '';
  }

  override disconnectedCallback(): void {
    clearTimeout(this.pause);
    super.disconnectedCallback();
  }

  protected override start(_shell: Shell): void {
    // Nothing is read before the disclosure is opened.
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('register') && changed.get('register') !== undefined) {
      this.draft = { ...this.draft, reserved: '' };
      this.kept = null;
      this.preview = '';
      this.asked = '';
    }
    if (this.opened) this.read();
  }

  private read(): void {
    const { shell, register } = this;
    if (shell === null || register === '') return;
    if (this.draft.way === 'reserved' && this.keptOf !== register) {
      this.keptOf = register;
      reservations(shell.api, register, this.alive).then(
        (kept) => {
          if (register === this.register) this.kept = kept;
        },
        (error: unknown) => this.failed(error),
      );
    }
    const facts = previewFacts(this.template, this.card, this.draft.way);
    const question = facts === null ? '' : JSON.stringify([register, facts]);
    if (question === this.asked) return;
    this.asked = question;
    this.preview = '';
    clearTimeout(this.pause);
    if (facts === null) return;
    this.pause = setTimeout(() => {
      nextNumber(shell.api, register, facts, this.alive).then(
        ({ number }) => {
          if (question === this.asked) this.preview = number;
        },
        () => undefined, // a preview is a help; what is wrong with the card is told when it is registered
      );
    }, PAUSE);
  }

  private failed(error: unknown): void {
    if (!isAbort(error)) this.failure = failureText(error);
  }

  private change(change: Partial<NumberDraft>): void {
    this.draft = { ...this.draft, ...change };
  }

  protected override render(): TemplateResult {
    const t = this.t.numberChoice;
    const { way } = this.draft;
    return html`<details .open=${this.opened} @toggle=${(event: Event) => (this.opened = (event.target as HTMLDetailsElement).open)}>
      <summary>${t.title}${way === 'next' || this.opened ? nothing : html` <b>${t.ways[way]}</b>`}</summary>
      <div class="choice">
        <fieldset>
          <legend>${t.way}</legend>
          <div class="ways">
            ${waysOf(this.shell?.session?.mayBackdate === true).map(
              (other) =>
                html`<label>
                  <input
                    type="radio"
                    name="way"
                    .value=${other}
                    .checked=${other === way}
                    @change=${() => this.change({ way: other })}
                  />
                  <span>${t.ways[other]}</span>
                </label>`,
            )}
          </div>
        </fieldset>
        ${this.failure === '' ? nothing : html`<p class="notice bad" role="alert">${this.failure}</p>`} ${this.widget(way)}
        ${needsReason(this.draft) ? this.reason() : nothing}
        <p class="small soft" role="status">${this.outcome()}</p>
      </div>
    </details>`;
  }

  private widget(way: NumberWay): TemplateResult | typeof nothing {
    switch (way) {
      case 'reserved':
        return this.reserved();
      case 'literal':
        return this.literal();
      case 'earlier':
        return this.day();
      case 'next':
        return nothing;
    }
  }

  private reserved(): TemplateResult {
    const t = this.t.numberChoice;
    const numbers = (this.kept ?? []).flatMap(({ numbers: own, reason, until }) =>
      own.map(({ entry, number }) => ({ value: String(entry), label: t.kept(number, reason, shortDay(until)) })),
    );
    const fault = this.fault('reserved');
    return html`<vaadin-combo-box
      data-number="reserved"
      .label=${t.reserved}
      .items=${numbers}
      .value=${this.draft.reserved}
      .helperText=${this.kept?.length === 0 ? t.noneKept : ''}
      required
      .invalid=${fault !== ''}
      .errorMessage=${fault}
      manual-validation
      @value-changed=${(event: CustomEvent<{ value: string | null }>) => this.change({ reserved: event.detail.value ?? '' })}
    ></vaadin-combo-box>`;
  }

  private literal(): TemplateResult {
    const t = this.t.numberChoice;
    const fault = this.fault('literal');
    return html`<vaadin-text-field
      data-number="literal"
      .label=${t.literal}
      .value=${this.draft.literal}
      .helperText=${t.literalHint}
      required
      .invalid=${fault !== ''}
      .errorMessage=${fault}
      autocomplete="off"
      manual-validation
      @input=${(event: Event) => this.change({ literal: (event.currentTarget as unknown as HasValue).value })}
    ></vaadin-text-field>`;
  }

  private day(): TemplateResult {
    const t = this.t.numberChoice;
    const fault = this.fault('day');
    const now = today();
    return html`<vaadin-date-picker
      data-number="day"
      .label=${t.day}
      .value=${this.draft.day}
      .placeholder=${this.t.dates.placeholder}
      .i18n=${dateFieldWords()}
      .min=${`${now.slice(0, 4)}-01-01`}
      .max=${now}
      required
      .invalid=${fault !== ''}
      .errorMessage=${fault}
      auto-open-disabled
      manual-validation
      @value-changed=${(event: CustomEvent<{ value: string | null }>) => this.change({ day: event.detail.value ?? '' })}
    ></vaadin-date-picker>`;
  }

  private reason(): TemplateResult {
    const t = this.t.numberChoice;
    const fault = this.fault('reason');
    return html`<vaadin-text-area
      data-number="reason"
      .label=${t.reason}
      .value=${this.draft.reason}
      .helperText=${t.reasonHint}
      required
      .invalid=${fault !== ''}
      .errorMessage=${fault}
      manual-validation
      @input=${(event: Event) => this.change({ reason: (event.currentTarget as unknown as HasValue).value })}
    ></vaadin-text-area>`;
  }

  /** What the document will get, as far as it is known. */
  private outcome(): string {
    const t = this.t.numberChoice;
    const { way, reserved, literal } = this.draft;
    if (way === 'reserved') {
      const number = (this.kept ?? []).flatMap(({ numbers }) => numbers).find(({ entry }) => String(entry) === reserved);
      return number === undefined ? '' : t.outcome(number.number);
    }
    if (way === 'literal') return toNumberChoice(this.draft) === null ? '' : t.literalOutcome(literal.trim());
    return this.preview === '' ? '' : t.outcome(this.preview);
  }

  private fault(field: NumberField): string {
    const fault = this.checked ? numberFaults(this.draft)[field] : undefined;
    if (fault === undefined) return '';
    return fault === 'reasonLength' ? this.t.form.errors.tooLong(MAXIMUM_REASON) : this.t.numberChoice.faults[fault];
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ce-number-choice': CeNumberChoice;
  }
}
