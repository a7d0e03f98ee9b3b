import '@vaadin/combo-box';
import '@vaadin/text-area';
import '@vaadin/text-field';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { createReception, putReception } from '../api/appeal-api';
import type { ClassifierItem, Reception } from '../api/types';
import { today } from '../i18n/dates';
import { base, buttons, panels } from '../ui/controls';
import { dayField } from '../ui/date-field';
import { CeView } from '../ui/element';
import { FieldFaults } from '../ui/field-faults';
import { icon } from '../ui/icons';
import { tokens } from '../ui/tokens';
import { usable } from './classifier-lines';
import './lines-choice';
import { sectionStyles } from './section-styles';

type TextName = 'official' | 'officialPost' | 'visitor' | 'address' | 'phone' | 'executor';
type AreaName = 'question' | 'instruction' | 'result';

type Card = Record<TextName | AreaName | 'receivedOn' | 'group', string> & {
  repeated: boolean;
  categories: readonly string[];
  socialStates: readonly string[];
};

const emptyCard = (): Card => ({
  receivedOn: today(),
  official: '',
  officialPost: '',
  visitor: '',
  address: '',
  phone: '',
  question: '',
  group: '',
  executor: '',
  instruction: '',
  result: '',
  repeated: false,
  categories: [],
  socialStates: [],
});

/** The card of a personal reception, a new one or one to be corrected. Fires `ce-saved` (Reception) and `ce-cancel`. */
@customElement('ce-reception-form')
export class CeReceptionForm extends CeView {
  static override readonly styles = [tokens, base, buttons, panels, sectionStyles];

  /** In full: whoever corrects it sees the visitor's data. */
  @property({ attribute: false }) reception: Reception | null = null;
  @property({ attribute: false }) items: readonly ClassifierItem[] = [];

  @state() private card: Card = emptyCard();
  @state() private sending = false;

  private readonly faults = new FieldFaults(this);

  protected override start(): void {
    const { reception } = this;
    if (reception !== null) {
      const { receivedOn, official, visitor, question, group, repeated, categories, socialStates } = reception;
      this.card = {
        ...{ receivedOn, official, visitor, question, group, repeated, categories, socialStates },
        officialPost: reception.officialPost ?? '',
        address: reception.address ?? '',
        phone: reception.phone ?? '',
        executor: reception.executor ?? '',
        instruction: reception.instruction ?? '',
        result: reception.result ?? '',
      };
    }
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('vaadin-text-field')?.focus());
  }

  protected override render(): TemplateResult {
    const { t, card, reception } = this;
    return html`<form novalidate @submit=${this.save}>
      <h2>${reception === null ? t.appeal.reception.add : t.appeal.reception.editTitle(reception.id)}</h2>
      ${this.text('official', true)} ${this.text('officialPost')}
      ${dayField(t, t.appeal.reception.receivedOn, card.receivedOn, (day) => this.put({ receivedOn: day }), {
        max: today(),
        required: true,
        error: this.error('receivedOn'),
      })}
      ${this.text('visitor', true)} ${this.text('address')} ${this.text('phone')}
      ${this.several('categories', 'category', t.appeal.category)} ${this.several('socialStates', 'social-state', t.appeal.socialState)}
      <label class="option">
        <input type="checkbox" .checked=${card.repeated} @change=${(event: Event) => this.put({ repeated: (event.target as HTMLInputElement).checked })} />
        <span>${t.appeal.reception.repeated}</span>
      </label>
      ${this.area('question', 1000, true)}
      <vaadin-combo-box
        class="wide"
        required
        .label=${t.appeal.group}
        .items=${this.lines('question')}
        .value=${card.group}
        .invalid=${this.error('group') !== ''}
        .errorMessage=${this.error('group')}
        manual-validation
        @value-changed=${(event: CustomEvent<{ value: string }>) => {
          if (event.detail.value !== card.group) this.put({ group: event.detail.value });
        }}
      ></vaadin-combo-box>
      ${this.text('executor')} ${this.area('instruction', 500)} ${this.area('result', 1000)}
      ${this.faults.failure === '' ? nothing : html`<p class="notice bad" role="alert">${icon('warning')}<span>${this.faults.failure}</span></p>`}
      <p class="row">
        <button class="button primary" aria-disabled=${this.sending ? 'true' : 'false'}>${icon('check')}${t.appeal.reception.save}</button>
        <button class="button" type="button" @click=${() => this.dispatchEvent(new CustomEvent('ce-cancel'))}>${t.common.cancel}</button>
      </p>
    </form>`;
  }

  private text(name: TextName, required = false): TemplateResult {
    return html`<vaadin-text-field
      autocomplete="off"
      .label=${this.t.appeal.reception[name]}
      .required=${required}
      .value=${this.card[name]}
      .invalid=${this.error(name) !== ''}
      .errorMessage=${this.error(name)}
      manual-validation
      @change=${(event: Event) => this.put({ [name]: valueOf(event) })}
    ></vaadin-text-field>`;
  }

  private area(name: AreaName, maximum: number, required = false): TemplateResult {
    return html`<vaadin-text-area
      class="wide"
      .label=${this.t.appeal.reception[name]}
      .maxlength=${maximum}
      .required=${required}
      .value=${this.card[name]}
      .invalid=${this.error(name) !== ''}
      .errorMessage=${this.error(name)}
      manual-validation
      @change=${(event: Event) => this.put({ [name]: valueOf(event) })}
    ></vaadin-text-area>`;
  }

  private several(name: 'categories' | 'socialStates', section: ClassifierItem['section'], label: string): TemplateResult {
    return html`<ce-lines-choice
      .label=${label}
      .options=${this.lines(section)}
      .chosen=${this.card[name]}
      .error=${this.error(name)}
      @ce-lines=${(event: CustomEvent<readonly string[]>) => this.put({ [name]: event.detail })}
    ></ce-lines-choice>`;
  }

  private lines(section: ClassifierItem['section']): readonly { value: string; label: string }[] {
    return this.items
      .filter((item) => item.section === section && usable(item))
      .map(({ code, name }) => ({ value: code, label: `${code} ${name}` }));
  }

  private put(part: Partial<Card>): void {
    this.card = { ...this.card, ...part };
    for (const field of Object.keys(part)) {
      this.faults.mend(field);
      this.faults.mend(`visitor.${field === 'visitor' ? 'name' : field}`);
    }
  }

  /** Fields of the visitor are told below `visitor`. */
  private error(name: string): string {
    return this.faults.text(name) || this.faults.text(`visitor.${name === 'visitor' ? 'name' : name}`);
  }

  private readonly save = async (event: Event): Promise<void> => {
    event.preventDefault();
    const { shell, card, reception } = this;
    if (shell === null || this.sending) return;
    const { official, receivedOn, visitor, question, group } = card;
    if (!this.faults.filled({ official, receivedOn, visitor, question, group })) return;
    this.sending = true;
    const said = (text: string) => (text.trim() === '' ? null : text.trim());
    const settings = {
      receivedOn: card.receivedOn,
      official: card.official,
      officialPost: said(card.officialPost),
      visitor: card.visitor,
      address: said(card.address),
      phone: said(card.phone),
      categories: [...card.categories],
      socialStates: [...card.socialStates],
      repeated: card.repeated,
      question: card.question,
      group: card.group,
      executor: said(card.executor),
      instruction: said(card.instruction),
      result: said(card.result),
    };
    try {
      const saved =
        reception === null ? await createReception(shell.api, settings) : await putReception(shell.api, reception.id, settings);
      shell.notify(this.t.appeal.reception.saved);
      this.dispatchEvent(new CustomEvent('ce-saved', { detail: saved }));
    } catch (error) {
      this.faults.refused(error);
    } finally {
      this.sending = false;
    }
  };
}

function valueOf(event: Event): string {
  return (event.currentTarget as unknown as { value: string }).value;
}

declare global {
  interface HTMLElementTagNameMap {
    'ce-reception-form': CeReceptionForm;
  }
}
