import '@vaadin/combo-box';
import '@vaadin/date-picker';
import '@vaadin/text-area';
import '@vaadin/text-field';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { nextNumber, reservations } from '../api/numbers-api';
import type { Card, NextNumber, Reservation } from '../api/types';
import type { NumberAuthor } from '../appeal/record-draft';
import { shortDay, today } from '../i18n/dates';
import type { Shell } from '../shell/shell';
import { base, buttons, panels } from '../ui/controls';
import { dateFieldWords } from '../ui/date-field';
import { CeView, isAbort } from '../ui/element';
import { failureText } from '../ui/failure';
import { icon } from '../ui/icons';
import { numerals } from '../ui/numerals';
import { tokens } from '../ui/tokens';
import {
  MAXIMUM_REASON,
  needsReason,
  missingParts,
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
 * The number that would come next, as the card is filled, and «Інший номер…»: a reserved number, a literal one or an earlier day instead of the next number. `chosen` is what the
 * registration sends; null for the next number.
 */
@customElement('ce-number-choice')
export class CeNumberChoice extends CeView {
  static override readonly styles = [tokens, base, buttons, panels, numberChoiceStyles];

  @property() register = '';
  @property() template = '';
  @property({ attribute: false }) card: Card = { summary: '' };
  /** Who wrote, by the record beside the card; undefined where there is none. */
  @property({ attribute: false }) author: NumberAuthor | null | undefined = undefined;
  /** Each unit counts on its own: an index that is mistyped begins a new count. */
  @property({ type: Boolean }) byUnit = false;
  @property({ type: Number }) startValue = 1;
  /** Where no other number than the next can be had. */
  @property({ type: Boolean }) plain = false;

  @state() private draft: NumberDraft = NEXT_NUMBER;
  @state() private opened = false;
  @state() private kept: readonly Reservation[] | null = null;
  @state() private preview: NextNumber | null = null;
  /** Whether the preview could not be had: then there is none. */
  @state() private unknown = false;
  @state() private failure = '';
  /** Faults are shown from the first attempt to register on. */
  @state() private checked = false;

  /** The register whose reserved numbers were asked for. */
  private keptOf = '';
  /** What the preview was asked for. */
  private asked = '';
  private search = new AbortController();
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
    this.preview = null;
  }

  override disconnectedCallback(): void {
    clearTimeout(this.pause);
    this.search.abort();
    super.disconnectedCallback();
  }

  protected override start(_shell: Shell): void {
    // What is read follows from the card.
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('register') && changed.get('register') !== undefined) {
      this.draft = { ...this.draft, reserved: '' };
      this.kept = null;
      this.keptOf = '';
      this.failure = '';
      this.preview = null;
      this.asked = '';
    }
    this.readKept();
    this.readNext();
  }

  private readKept(): void {
    const { shell, register } = this;
    if (!this.opened || shell === null || register === '' || this.draft.way !== 'reserved' || this.keptOf === register) return;
    this.keptOf = register;
    reservations(shell.api, register, this.alive).then(
      (kept) => {
        if (register === this.register) this.kept = kept;
      },
      (error: unknown) => this.failed(error),
    );
  }

  /** Asks anew when the card says something else; the number shown stays until the other one is there. */
  private readNext(): void {
    const { shell, register } = this;
    if (shell === null || register === '' || this.template === '') return;
    const facts = previewFacts(this.template, this.card, this.draft.way, this.author);
    const question = facts === null ? '' : JSON.stringify([register, facts]);
    if (question === this.asked) return;
    this.asked = question;
    this.unknown = false;
    clearTimeout(this.pause);
    this.search.abort();
    if (facts === null) {
      this.preview = null;
      return;
    }
    this.search = new AbortController();
    const { signal } = this.search;
    this.pause = setTimeout(() => {
      nextNumber(shell.api, register, facts, signal).then(
        (next) => {
          if (!signal.aborted) this.preview = next;
        },
        (error: unknown) => {
          // A preview is a help; what is wrong with the card is told when it is registered.
          if (isAbort(error)) return;
          this.preview = null;
          this.unknown = true;
        },
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
    if (this.plain) return html`${this.next()}`;
    return html`${way === 'next' ? this.next() : nothing}
    <details .open=${this.opened} @toggle=${(event: Event) => (this.opened = (event.target as HTMLDetailsElement).open)}>
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

  /** The number that would come next, as far as the card tells it. */
  private next(): TemplateResult | typeof nothing {
    const t = this.t.numberChoice;
    const { preview } = this;
    if (this.register === '' || this.template === '') return nothing;
    const missing = missingParts(this.template, this.card, this.author);
    if (missing.length > 0) {
      const words = missing.map((part) => this.t.numbers.parts[part].toLowerCase());
      return html`<p class="next small soft">${t.waitsFor(words.join(', '))}</p>`;
    }
    if (preview === null && this.unknown) return nothing;
    if (preview === null) return html`<p class="next small soft" aria-busy="true">${t.preview}</p>`;
    return html`<p class="next">
        <span class="small soft">${t.preview}</span>
        <b class="number">${numerals(preview.number)}</b>
        <span class="small faint">${t.previewHint}</span>
      </p>
      ${this.byUnit && preview.ordinal === this.startValue
        ? html`<p class="notice warn" role="status">${icon('info')}<span>${t.firstOfUnit(this.card.additional?.unit ?? '')}</span></p>`
        : nothing}`;
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
    return this.preview === null || way === 'next' ? '' : t.outcome(this.preview.number);
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
