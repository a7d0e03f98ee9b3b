import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { today } from '../../i18n/dates';
import { base, buttons } from '../../ui/controls';
import { dayField } from '../../ui/date-field';
import { CeElement } from '../../ui/element';
import { tokens } from '../../ui/tokens';
import type { ChosenPost, Written } from '../form/draft';
import { formStyles } from '../form/form-styles';
import '../form/post-field';
import '../form/resolution-form';

export interface PaperResolution {
  readonly post: string;
  readonly date: string;
  readonly written: Written;
}

/** «Накладено поза системою»: what a head wrote by hand. Fires `ce-paper` (PaperResolution) or `ce-cancel`. */
@customElement('ce-paper-form')
export class CePaperForm extends CeElement {
  static override readonly styles = [tokens, base, buttons, formStyles];

  @property({ type: Boolean }) busy = false;

  @state() private author: ChosenPost | null = null;
  @state() private date = today();
  @state() private tried = false;

  private readonly submit = (event: CustomEvent<Written>): void => {
    this.tried = true;
    if (this.author === null || this.date === '') return;
    const detail: PaperResolution = { post: this.author.post, date: this.date, written: event.detail };
    this.dispatchEvent(new CustomEvent('ce-paper', { detail }));
  };

  protected override render(): TemplateResult {
    const { form } = this.t.resolution;
    return html`<div class="fields">
      <ce-post-field
        .label=${form.paperAuthor}
        .error=${this.tried && this.author === null ? form.needAuthor : ''}
        @ce-post=${(event: CustomEvent<ChosenPost>) => (this.author = event.detail)}
      ></ce-post-field>
      ${this.author === null ? nothing : html`<p role="status"><b>${this.author.name}</b>, ${this.author.title}</p>`}
      ${dayField(this.t, form.paperDate, this.date, (date) => (this.date = date), {
        max: today(),
        required: true,
        error: this.tried && this.date === '' ? this.t.form.errors.required : '',
      })}
      <ce-resolution-form
        .submitLabel=${form.submitPaper}
        periodic
        ?busy=${this.busy}
        @ce-resolve=${this.submit}
        @ce-cancel=${() => this.dispatchEvent(new CustomEvent('ce-cancel'))}
      ></ce-resolution-form>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ce-paper-form': CePaperForm;
  }
}
