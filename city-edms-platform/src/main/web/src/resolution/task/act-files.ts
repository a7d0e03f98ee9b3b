import { css, html, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { ActFile } from '../../api/resolution-api';
import { base, buttons } from '../../ui/controls';
import { saveAs } from '../../ui/download';
import { CeView, isAbort } from '../../ui/element';
import { failureText } from '../../ui/failure';
import { icon } from '../../ui/icons';
import { tokens } from '../../ui/tokens';

/** The files of a report, for whoever may read it. */
@customElement('ce-act-files')
export class CeActFiles extends CeView {
  static override readonly styles = [
    tokens,
    base,
    buttons,
    css`
      ul {
        display: flex;
        flex-wrap: wrap;
        gap: 0.375rem;
      }

      .button {
        max-width: 100%;
        overflow-wrap: anywhere;
        white-space: normal;
        text-align: start;
      }
    `,
  ];

  @property({ attribute: false }) files: readonly ActFile[] = [];

  protected override start(): void {
    // The names are in the act.
  }

  private async save(file: ActFile): Promise<void> {
    const { shell } = this;
    if (shell === null) return;
    try {
      saveAs(await shell.api.content(file.id, this.alive), file.name);
    } catch (error) {
      if (!isAbort(error)) shell.notify(failureText(error));
    }
  }

  protected override render(): TemplateResult {
    return html`<ul aria-label=${this.t.resolution.task.files}>
      ${this.files.map(
        (file) =>
          html`<li>
            <button class="button small" title=${this.t.card.download} @click=${() => this.save(file)}>${icon('download')}${file.name}</button>
          </li>`,
      )}
    </ul>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ce-act-files': CeActFiles;
  }
}
