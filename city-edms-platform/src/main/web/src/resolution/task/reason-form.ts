import { html, type TemplateResult } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { base, buttons } from '../../ui/controls';
import { CeElement } from '../../ui/element';
import { tokens } from '../../ui/tokens';
import { formStyles } from '../form/form-styles';

/** A reason that the server asks for where it is needed. Fires `ce-reason` (string, or null for none) or `ce-cancel`. */
@customElement('ce-reason-form')
export class CeReasonForm extends CeElement {
  static override readonly styles = [tokens, base, buttons, formStyles];

  @property() submitLabel = '';
  @property({ type: Boolean }) busy = false;

  @query('textarea') private readonly area!: HTMLTextAreaElement;

  protected override firstUpdated(): void {
    this.area.focus();
  }

  private readonly submit = (event: Event): void => {
    event.preventDefault();
    const text = this.area.value.trim();
    this.dispatchEvent(new CustomEvent('ce-reason', { detail: text === '' ? null : text }));
  };

  protected override render(): TemplateResult {
    const { task, form } = this.t.resolution;
    return html`<form novalidate @submit=${this.submit}>
      <label class="field"
        ><span class="label">${task.reason}</span>
        <textarea maxlength="2000" lang="uk" autocapitalize="sentences"></textarea>
      </label>
      <div class="actions">
        <button class="button primary" aria-disabled=${this.busy ? 'true' : 'false'}>${this.submitLabel}</button>
        <button type="button" class="button quiet" @click=${() => this.dispatchEvent(new CustomEvent('ce-cancel'))}>${form.cancel}</button>
      </div>
    </form>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ce-reason-form': CeReasonForm;
  }
}
