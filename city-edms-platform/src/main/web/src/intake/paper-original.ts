import { css, html, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { IntakeApi } from '../api/intake-api';
import type { Shell } from '../shell/shell';
import { base, buttons, panels } from '../ui/controls';
import { saveAs } from '../ui/download';
import { CeView, isAbort } from '../ui/element';
import { failureText } from '../ui/failure';
import { icon } from '../ui/icons';
import { tokens } from '../ui/tokens';

/** On the card: the label for the paper original, its scans, and what came with the letter. */
@customElement('ce-paper-original')
export class CePaperOriginal extends CeView {
  static override readonly styles = [
    tokens,
    base,
    buttons,
    panels,
    css`
      :host {
        display: grid;
        gap: 0.5rem;
        justify-items: start;
      }

      .button {
        text-align: start;
        overflow-wrap: anywhere;
      }
    `,
  ];

  @property({ attribute: false }) document = '';
  @property({ attribute: false }) number = '';

  protected override start(): void {
    // Nothing to read: the label is made when it is asked for.
  }

  private async save(read: (shell: Shell) => Promise<Blob>, name: string): Promise<void> {
    const { shell } = this;
    if (shell === null) return;
    try {
      saveAs(await read(shell), name);
    } catch (error) {
      if (!isAbort(error)) shell.notify(failureText(error));
    }
  }

  protected override render(): TemplateResult {
    const { t } = this;
    return html`
      <button
        class="button small"
        @click=${() =>
          this.save((shell) => new IntakeApi(shell.api).label(this.document, this.alive), `мітка ${this.number}.pdf`)}
      >
        ${icon('stamp')}${t.intake.label}
      </button>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ce-paper-original': CePaperOriginal;
  }
}
