import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { base, buttons } from '../../ui/controls';
import { CeElement } from '../../ui/element';
import { icon } from '../../ui/icons';
import { tokens } from '../../ui/tokens';
import type { ChosenPost } from '../form/draft';
import { formStyles } from '../form/form-styles';
import '../form/post-field';

/** Before which head a document is put. Fires `ce-propose` ({post, note}) or `ce-cancel`. */
@customElement('ce-propose-form')
export class CeProposeForm extends CeElement {
  static override readonly styles = [tokens, base, buttons, formStyles];

  @property({ type: Boolean }) busy = false;

  @state() private post: ChosenPost | null = null;
  @state() private note = '';
  @state() private tried = false;

  private readonly submit = (event: Event): void => {
    event.preventDefault();
    this.tried = true;
    if (this.post === null || this.busy) return;
    const note = this.note.trim();
    this.dispatchEvent(new CustomEvent('ce-propose', { detail: { post: this.post.post, note: note === '' ? null : note } }));
  };

  protected override render(): TemplateResult {
    const { execution, form } = this.t.resolution;
    return html`<form novalidate @submit=${this.submit}>
      <ce-post-field
        .label=${execution.proposeTo}
        .error=${this.tried && this.post === null ? form.needRole : ''}
        @ce-post=${(event: CustomEvent<ChosenPost>) => (this.post = event.detail)}
      ></ce-post-field>
      ${this.post === null ? nothing : html`<p role="status"><b>${this.post.dative}</b>, ${this.post.title}</p>`}
      <label class="field"
        ><span class="label">${execution.proposeNote}</span>
        <input maxlength="500" @input=${(event: Event) => (this.note = (event.currentTarget as HTMLInputElement).value)} />
      </label>
      <div class="actions">
        <button class="button primary" aria-disabled=${this.busy ? 'true' : 'false'}>${icon('folder')}${execution.propose}</button>
        <button type="button" class="button quiet" @click=${() => this.dispatchEvent(new CustomEvent('ce-cancel'))}>${form.cancel}</button>
      </div>
    </form>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ce-propose-form': CeProposeForm;
  }
}
