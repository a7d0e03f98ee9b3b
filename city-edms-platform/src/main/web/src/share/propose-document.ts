import { provide } from '@lit/context';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { newKey } from '../api/idempotency';
import { propose, type ProposalDraft } from '../api/resolution-api';
import '../resolution/picture/propose-form';
import { type Shell, shellContext } from '../shell/shell';
import { base, panels } from '../ui/controls';
import { CeElement } from '../ui/element';
import { failureText } from '../ui/failure';
import { icon } from '../ui/icons';
import { tokens } from '../ui/tokens';

/** Puts a document before a head, in a dialog of Share. Fires `ce-proposed` or `ce-cancel`. */
@customElement('ce-propose-document')
export class CeProposeDocument extends CeElement {
  static override readonly styles = [tokens, base, panels];

  @provide({ context: shellContext })
  @property({ attribute: false })
  shell: Shell | null = null;

  @property({ attribute: false }) document = '';

  @state() private busy = false;
  @state() private failure = '';

  /** One for each attempt of the person, whatever the line does to it. */
  private readonly key = newKey();

  private async propose(draft: ProposalDraft): Promise<void> {
    const { shell } = this;
    if (shell === null || this.busy) return;
    this.busy = true;
    this.failure = '';
    try {
      await propose(shell.api, this.document, draft, this.key);
      this.dispatchEvent(new CustomEvent('ce-proposed'));
    } catch (error) {
      this.failure = failureText(error);
    } finally {
      this.busy = false;
    }
  }

  protected override render(): TemplateResult {
    return html`<div role="alert">
        ${this.failure === '' ? nothing : html`<p class="notice bad">${icon('warning')}<span>${this.failure}</span></p>`}
      </div>
      <ce-propose-form
        ?busy=${this.busy}
        @ce-propose=${(event: CustomEvent<ProposalDraft>) => this.propose(event.detail)}
        @ce-cancel=${() => this.dispatchEvent(new CustomEvent('ce-cancel'))}
      ></ce-propose-form>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ce-propose-document': CeProposeDocument;
  }
}
