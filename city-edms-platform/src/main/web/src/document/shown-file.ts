import { css, html, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { fileSize } from '../i18n/sizes';
import type { Shell } from '../shell/shell';
import { base, buttons, panels } from '../ui/controls';
import { saveAs } from '../ui/download';
import { CeView, isAbort } from '../ui/element';
import { failureText } from '../ui/failure';
import { icon } from '../ui/icons';
import { tokens } from '../ui/tokens';
import './file-preview';

/** A file of the repository: of a document, or one that belongs to it. */
export interface RepositoryFile {
  readonly id: string;
  readonly name: string;
  readonly mimeType: string;
  readonly size: number;
}

/** Reads a file of the repository and shows it. */
@customElement('ce-shown-file')
export class CeShownFile extends CeView {
  static override readonly styles = [
    tokens,
    base,
    buttons,
    panels,
    css`
      .file {
        display: grid;
        grid-template-rows: auto minmax(0, 1fr);
        height: 100%;
        overflow: hidden;
      }

      .bar {
        display: flex;
        gap: 0.75rem;
        align-items: center;
        padding: 0.625rem 0.75rem 0.625rem 1rem;
        border-bottom: 1px solid var(--ce-line);
      }

      .bar > svg.icon {
        color: var(--ce-accent);
      }

      .name {
        flex: 1;
        display: grid;
        min-width: 0;
        line-height: 1.35;
      }

      .name b {
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
        font-weight: 560;
      }

      .waiting {
        padding: 12%;
        background: var(--ce-sunken);
      }
    `,
  ];

  @property({ attribute: false }) file: RepositoryFile | null = null;

  @state() private bytes: Blob | null = null;
  @state() private failure = '';

  private read = new AbortController();
  private readId = '';

  protected override start(shell: Shell): void {
    void this.load(shell);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('file') && this.shell !== null && this.file?.id !== this.readId) void this.load(this.shell);
  }

  override disconnectedCallback(): void {
    this.read.abort();
    super.disconnectedCallback();
  }

  private async load(shell: Shell): Promise<void> {
    this.read.abort();
    this.read = new AbortController();
    const { file } = this;
    this.bytes = null;
    this.failure = '';
    this.readId = file?.id ?? '';
    if (file === null || file.size === 0) return;
    try {
      this.bytes = await shell.api.content(file.id, this.read.signal);
    } catch (error) {
      if (!isAbort(error)) this.failure = failureText(error);
    }
  }

  protected override render(): TemplateResult {
    const { t, file, bytes } = this;
    if (file === null) return html``;
    return html`<section class="panel file" aria-label=${t.form.fileTitle}>
      <div class="bar">
        ${icon('file')}
        <p class="name" title=${file.name}>
          <b>${file.name}</b><span class="faint small">${fileSize(file.size)}</span>
        </p>
        <button
          class="button small"
          aria-disabled=${bytes === null ? 'true' : 'false'}
          @click=${() => bytes !== null && saveAs(bytes, file.name)}
        >
          ${icon('download')}${t.card.download}
        </button>
      </div>
      ${this.content(file)}
    </section>`;
  }

  private content(file: RepositoryFile): TemplateResult {
    const { t, bytes } = this;
    if (this.failure !== '') {
      return html`<div class="empty" role="alert">
        ${icon('warning')}<strong>${t.preview.failed}</strong>${this.failure}
      </div>`;
    }
    if (bytes === null && file.size > 0) return html`<div class="waiting"><span class="skeleton"></span></div>`;
    return html`<ce-file-preview
      .file=${bytes ?? new Blob([])}
      .name=${file.name}
      .mimeType=${file.mimeType}
    ></ce-file-preview>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ce-shown-file': CeShownFile;
  }
}
