import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { type Attachment, IntakeApi } from '../api/intake-api';
import { fileSize } from '../i18n/sizes';
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

  @state() private attachments: readonly Attachment[] = [];

  private readId = '';

  protected override start(shell: Shell): void {
    void this.load(shell);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('document') && this.shell !== null && this.document !== this.readId) void this.load(this.shell);
  }

  private async load(shell: Shell): Promise<void> {
    const id = this.document;
    this.readId = id;
    this.attachments = [];
    try {
      const found = await new IntakeApi(shell.api).attachments(id, this.alive);
      if (id === this.readId) this.attachments = found;
    } catch (error) {
      if (!isAbort(error)) shell.notify(failureText(error));
    }
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
      ${this.attachments.length === 0 ? nothing : html`<h2 class="small soft">${t.intake.attachments}</h2>`}
      ${this.attachments.map(
        (attachment) =>
          html`<button
            class="button small"
            @click=${() => this.save((shell) => shell.api.content(attachment.id, this.alive), attachment.name)}
          >
            ${icon('download')}<span>${attachment.name}</span>
            <span class="faint">${t.intake.roles[attachment.role]} · ${fileSize(attachment.size)}</span>
          </button>`,
      )}
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ce-paper-original': CePaperOriginal;
  }
}
