import { css, html, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { CityDocument } from '../../api/types';
import '../../document/file-preview';
import { base, panels } from '../../ui/controls';
import { CeView, isAbort } from '../../ui/element';
import { failureText } from '../../ui/failure';
import { icon } from '../../ui/icons';
import { tokens } from '../../ui/tokens';

/** The file of a letter, read when the letter is on top. */
@customElement('ce-letter-file')
export class CeLetterFile extends CeView {
  static override readonly styles = [
    tokens,
    base,
    panels,
    css`
      section {
        display: grid;
        grid-template-rows: auto minmax(0, 1fr);
        height: 100%;
        min-height: 24rem;
        overflow: hidden;
      }

      .name {
        display: flex;
        gap: 0.5rem;
        align-items: center;
        padding: 0.625rem 1rem;
        border-bottom: 1px solid var(--ce-line);
        overflow-wrap: anywhere;
      }

      .wait {
        padding: 2rem;
      }
    `,
  ];

  @property({ attribute: 'document-id' }) documentId = '';

  @state() private document: CityDocument | null = null;
  @state() private bytes: Blob | null = null;
  @state() private failure = '';

  private read = new AbortController();

  protected override start(): void {
    void this.load();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const before = changed.get('documentId');
    if (before !== undefined && before !== '' && this.shell !== null) void this.load();
  }

  override disconnectedCallback(): void {
    this.read.abort();
    super.disconnectedCallback();
  }

  private async load(): Promise<void> {
    const { shell } = this;
    this.read.abort();
    this.read = new AbortController();
    const { signal } = this.read;
    this.document = null;
    this.bytes = null;
    this.failure = '';
    if (shell === null || this.documentId === '') return;
    try {
      this.document = await shell.api.document(this.documentId, signal);
      if ((this.document.file?.size ?? 0) > 0) this.bytes = await shell.api.content(this.documentId, signal);
    } catch (error) {
      if (!isAbort(error)) this.failure = failureText(error);
    }
  }

  protected override render(): TemplateResult {
    const { t, document, bytes } = this;
    if (this.failure !== '') {
      return html`<div class="panel empty" role="alert">${icon('warning')}<strong>${t.preview.failed}</strong>${this.failure}</div>`;
    }
    const file = document?.file ?? null;
    if (document !== null && file === null) {
      return html`<p class="notice">${icon('file')}<span>${t.resolution.stack.noFile}</span></p>`;
    }
    return html`<section class="panel" aria-label=${t.resolution.stack.file} aria-busy=${bytes === null ? 'true' : 'false'}>
      <p class="name small">${icon('file')}<b>${file?.name ?? ''}</b></p>
      ${file === null || bytes === null
        ? html`<div class="wait"><span class="skeleton"></span></div>`
        : html`<ce-file-preview .file=${bytes} .name=${file.name} .mimeType=${file.mimeType}></ce-file-preview>`}
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ce-letter-file': CeLetterFile;
  }
}
