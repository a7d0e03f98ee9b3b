import { html, nothing, type TemplateResult } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import { base, buttons } from '../../ui/controls';
import { CeElement } from '../../ui/element';
import { tokens } from '../../ui/tokens';
import { formStyles } from '../form/form-styles';

/** Why a letter goes back to the registry. Fires `ce-reason` (string) or `ce-cancel`. */
@customElement('ce-send-back')
export class CeSendBack extends CeElement {
  static override readonly styles = [tokens, base, buttons, formStyles];

  @state() private lacking = false;
  @query('textarea') private readonly area!: HTMLTextAreaElement;

  protected override firstUpdated(): void {
    this.area.focus();
  }

  private readonly submit = (event: Event): void => {
    event.preventDefault();
    const reason = this.area.value.trim();
    this.lacking = reason === '';
    if (this.lacking) this.area.focus();
    else this.dispatchEvent(new CustomEvent('ce-reason', { detail: reason }));
  };

  protected override render(): TemplateResult {
    const { stack, form } = this.t.resolution;
    return html`<form novalidate @submit=${this.submit}>
      <label class="field"
        ><span class="label">${stack.sendBackReason}</span>
        <textarea maxlength="2000" lang="uk" autocapitalize="sentences" aria-invalid=${this.lacking ? 'true' : 'false'}></textarea>
        ${this.lacking ? html`<span class="wrong" role="alert">${form.needReason}</span>` : nothing}
      </label>
      <div class="actions">
        <button class="button primary">${stack.sendBack}</button>
        <button type="button" class="button quiet" @click=${() => this.dispatchEvent(new CustomEvent('ce-cancel'))}>${form.cancel}</button>
      </div>
    </form>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ce-send-back': CeSendBack;
  }
}
