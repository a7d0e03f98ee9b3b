import { css, html, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { fileSize } from '../i18n/sizes';
import { base, panels } from '../ui/controls';
import { CeElement } from '../ui/element';
import { icon } from '../ui/icons';
import { tokens } from '../ui/tokens';
import { previewKind } from './preview-kind';
import './pdf-view';

/** Shows a file: PDF by pdf.js, pictures by the browser, and for the rest says that there is no preview. */
@customElement('ce-file-preview')
export class CeFilePreview extends CeElement {
  static override readonly styles = [
    tokens,
    base,
    panels,
    css`
      :host {
        display: grid;
        min-height: 0;
        height: 100%;
      }

      .picture {
        overflow: auto;
        display: grid;
        place-items: safe center;
        padding: 1rem;
        background: var(--ce-sunken);
      }

      img {
        max-width: 100%;
        box-shadow: var(--ce-shadow);
      }

      .empty {
        align-content: center;
        background: var(--ce-sunken);
        overflow-wrap: anywhere;
      }
    `,
  ];

  @property({ attribute: false }) file: Blob | null = null;
  @property() name = '';
  @property() mimeType = '';

  @state() private url = '';

  override disconnectedCallback(): void {
    this.release();
    super.disconnectedCallback();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('file')) return;
    this.release();
    if (this.file !== null && this.kind === 'image') this.url = URL.createObjectURL(this.file);
  }

  private release(): void {
    if (this.url !== '') URL.revokeObjectURL(this.url);
    this.url = '';
  }

  private get kind() {
    return previewKind(this.mimeType, this.name);
  }

  protected override render(): TemplateResult {
    const { t, file } = this;
    if (file?.size === 0) return html`<div class="empty">${icon('file')}<strong>${t.preview.empty}</strong></div>`;
    if (this.kind === 'pdf') return html`<ce-pdf-view .file=${file} @pages=${this.relay}></ce-pdf-view>`;
    if (this.url !== '') return html`<div class="picture"><img src=${this.url} alt=${this.name} /></div>`;
    return html`<div class="empty">
      ${icon('file')}<strong>${this.name}</strong>
      <span>${file === null ? '' : fileSize(file.size)}</span>
      <span>${t.preview.unsupported}. ${t.preview.unsupportedText}</span>
    </div>`;
  }

  private relay(event: CustomEvent<number>): void {
    this.dispatchEvent(new CustomEvent('pages', { detail: event.detail }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ce-file-preview': CeFilePreview;
  }
}
