import '@vaadin/text-field';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { viewPersonalData } from '../api/appeal-api';
import type { CaseAuthor } from '../api/types';
import { base, buttons, panels } from '../ui/controls';
import { CeView, isAbort } from '../ui/element';
import { failureText } from '../ui/failure';
import { icon } from '../ui/icons';
import { tokens } from '../ui/tokens';
import { sectionStyles } from './section-styles';

/** Authors in full, only when asked for; the asking is recorded. */
@customElement('ce-appeal-personal')
export class CeAppealPersonal extends CeView {
  static override readonly styles = [tokens, base, buttons, panels, sectionStyles];

  @property({ attribute: false }) documentId = '';

  @state() private authors: readonly CaseAuthor[] | null = null;
  @state() private purpose = '';
  @state() private failure = '';

  protected override start(): void {
    // Nothing is read before a person asks.
  }

  protected override render(): TemplateResult {
    const { t, authors } = this;
    return html`<h3>${t.appeal.personal}</h3>
      ${this.failure === '' ? nothing : html`<p class="notice bad" role="alert">${icon('warning')}<span>${this.failure}</span></p>`}
      ${authors === null ? this.question() : this.answer(authors)}`;
  }

  private question(): TemplateResult {
    const { t } = this;
    return html`<p class="small soft">${t.appeal.viewIsRecorded}</p>
      <form novalidate @submit=${this.view}>
        <vaadin-text-field
          maxlength="200"
          .label=${t.appeal.purpose}
          .value=${this.purpose}
          @value-changed=${(event: CustomEvent<{ value: string }>) => (this.purpose = event.detail.value)}
        ></vaadin-text-field>
        <p><button class="button">${icon('user')}${t.appeal.showPersonal}</button></p>
      </form>`;
  }

  private answer(authors: readonly CaseAuthor[]): TemplateResult {
    return html`<ul class="lines" role="status">
      ${authors.map(
        (author) =>
          html`<li>
            <b>${author.name ?? ''}</b><span>${[author.address, author.phone, author.email].filter(Boolean).join(' · ')}</span>
          </li>`,
      )}
    </ul>`;
  }

  private readonly view = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (this.shell === null) return;
    this.failure = '';
    try {
      this.authors = await viewPersonalData(this.shell.api, this.documentId, this.purpose);
    } catch (error) {
      if (!isAbort(error)) this.failure = failureText(error);
    }
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'ce-appeal-personal': CeAppealPersonal;
  }
}
