import '@vaadin/text-field';
import type { TextField } from '@vaadin/text-field';
import { html, type TemplateResult } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { base } from '../ui/controls';
import { CeElement } from '../ui/element';
import { tokens } from '../ui/tokens';
import { settingsStyles } from './register-settings-styles';

/** The template of numbers, typed or put together of its parts. Fires `ce-template` (string). */
@customElement('ce-template-field')
export class CeTemplateField extends CeElement {
  static override readonly styles = [tokens, base, settingsStyles];

  @property() value = '';
  @property() error = '';

  @query('vaadin-text-field') private readonly field!: TextField;

  override focus(): void {
    this.field.focus();
  }

  private say(template: string): void {
    this.dispatchEvent(new CustomEvent<string>('ce-template', { detail: template }));
  }

  /** Puts a part where the caret is. */
  private insert(part: string): void {
    const input = this.field.inputElement as HTMLInputElement;
    const { value } = this;
    const from = input.selectionStart ?? value.length;
    const to = input.selectionEnd ?? from;
    this.say(value.slice(0, from) + part + value.slice(to));
    void this.updateComplete.then(() => {
      this.field.focus();
      input.setSelectionRange(from + part.length, from + part.length);
    });
  }

  protected override render(): TemplateResult {
    const { t } = this;
    const parts = {
      '{index}': t.admin.parts.index,
      '{seq}': t.admin.parts.seq,
      '{seq:5}': t.admin.parts.seq5,
      '{yyyy}': t.admin.parts.yyyy,
      '{case}': t.admin.parts.case,
      '{q}': t.numbers.templateParts.q,
      '{unit}': t.numbers.templateParts.unit,
      '{session}': t.numbers.templateParts.session,
      '{convocation}': t.numbers.templateParts.convocation,
      '{letter}': t.numbers.templateParts.letter,
      '{letter:БП:КО}': t.numbers.templateParts.marks,
    };
    return html`<div class="template">
      <vaadin-text-field
        .label=${t.admin.fields.template}
        .value=${this.value}
        .invalid=${this.error !== ''}
        .errorMessage=${this.error}
        required
        autocomplete="off"
        spellcheck="false"
        manual-validation
        @input=${(event: Event) => this.say((event.currentTarget as TextField).value)}
      ></vaadin-text-field>
      <div class="parts" role="group" aria-label=${t.admin.parts.label}>
        ${Object.entries(parts).map(
          ([part, words]) =>
            html`<button type="button" class="part" @click=${() => this.insert(part)}>
              <code>${part}</code><span>${words}</span>
            </button>`,
        )}
      </div>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ce-template-field': CeTemplateField;
  }
}
