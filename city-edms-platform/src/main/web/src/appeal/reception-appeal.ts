import '@vaadin/combo-box';
import '@vaadin/text-area';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { registerReception } from '../api/appeal-api';
import type { ClassifierItem, Reception, Register } from '../api/types';
import '../registration/number-choice-panel';
import { base, buttons, panels } from '../ui/controls';
import { CeView } from '../ui/element';
import { FieldFaults } from '../ui/field-faults';
import { icon } from '../ui/icons';
import { tokens } from '../ui/tokens';
import { usable } from './classifier-lines';
import { sectionStyles } from './section-styles';

const SUMMARY = 150;

/** The step from a visit to an appeal: what the card of the reception does not say. Fires `ce-registered-case` and `ce-cancel`. */
@customElement('ce-reception-appeal')
export class CeReceptionAppeal extends CeView {
  static override readonly styles = [tokens, base, buttons, panels, sectionStyles];

  @property({ attribute: false }) reception: Reception | null = null;
  @property({ attribute: false }) registers: readonly Register[] = [];
  @property({ attribute: false }) items: readonly ClassifierItem[] = [];

  @state() private register = '';
  @state() private kind = '3.2';
  @state() private signed = false;
  @state() private summary = '';
  @state() private sending = false;

  private readonly faults = new FieldFaults(this);

  protected override start(): void {
    this.register = this.registers[0]?.code ?? '';
    this.summary = this.reception?.question.slice(0, SUMMARY) ?? '';
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('vaadin-combo-box')?.focus());
  }

  protected override render(): TemplateResult {
    const t = this.t.appeal.reception;
    return html`<form novalidate @submit=${this.send}>
      <h3>${t.registerTitle}</h3>
      ${this.registers.length < 2
        ? nothing
        : this.pick(t.journal, this.registers.map(({ code, title }) => ({ value: code, label: title })), this.register, (code) => (this.register = code))}
      ${this.pick(
        t.kind,
        this.items.filter((item) => item.section === 'kind' && usable(item)).map(({ code, name }) => ({ value: code, label: `${code} ${name}` })),
        this.kind,
        (code) => (this.kind = code),
      )}
      ${this.number()}
      <vaadin-text-area
        class="wide"
        required
        .label=${t.summary}
        .helperText=${t.noPersonal}
        .value=${this.summary}
        .invalid=${this.faults.text('summary') !== ''}
        .errorMessage=${this.faults.text('summary')}
        manual-validation
        @change=${(event: Event) => {
          this.summary = (event.currentTarget as unknown as { value: string }).value;
          this.faults.mend('summary');
        }}
      ></vaadin-text-area>
      <label class="option wide">
        <input type="checkbox" .checked=${this.signed} @change=${(event: Event) => (this.signed = (event.target as HTMLInputElement).checked)} />
        <span>${t.signed}</span>
      </label>
      ${this.faults.failure === '' ? nothing : html`<p class="notice bad" role="alert">${icon('warning')}<span>${this.faults.failure}</span></p>`}
      <p class="row">
        <button class="button primary" aria-disabled=${this.sending ? 'true' : 'false'}>${icon('stamp')}${t.register}</button>
        <button class="button" type="button" @click=${() => this.dispatchEvent(new CustomEvent('ce-cancel'))}>${this.t.common.cancel}</button>
      </p>
    </form>`;
  }

  /** The number that comes next, by the letter of the visitor where the register has letters. */
  private number(): TemplateResult | typeof nothing {
    const chosen = this.registers.find(({ code }) => code === this.register);
    if (chosen === undefined || this.reception === null) return nothing;
    return html`<ce-number-choice
      class="wide"
      plain
      .register=${chosen.code}
      .template=${chosen.template}
      .startValue=${chosen.startValue}
      .card=${{ summary: this.summary }}
      .author=${{ correspondent: this.reception.visitor }}
    ></ce-number-choice>`;
  }

  private pick(label: string, items: readonly { value: string; label: string }[], value: string, set: (value: string) => void): TemplateResult {
    return html`<vaadin-combo-box
      required
      .label=${label}
      .items=${items}
      .value=${value}
      @value-changed=${(event: CustomEvent<{ value: string }>) => {
        if (event.detail.value !== '') set(event.detail.value);
      }}
    ></vaadin-combo-box>`;
  }

  private readonly send = async (event: Event): Promise<void> => {
    event.preventDefault();
    const { shell, reception } = this;
    if (shell === null || reception === null || this.sending) return;
    if (!this.faults.filled({ summary: this.summary })) return;
    this.sending = true;
    try {
      const registered = await registerReception(shell.api, reception.id, {
        register: this.register,
        card: { summary: this.summary },
        kind: this.kind,
        signed: this.signed ? true : null,
      });
      shell.registered();
      shell.notify(this.t.form.done.announce(registered.number));
      this.dispatchEvent(new CustomEvent('ce-registered-case'));
    } catch (error) {
      this.faults.refused(error, ['summary']);
    } finally {
      this.sending = false;
    }
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'ce-reception-appeal': CeReceptionAppeal;
  }
}
