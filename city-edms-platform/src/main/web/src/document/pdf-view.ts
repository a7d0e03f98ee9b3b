import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { base, buttons, panels } from '../ui/controls';
import { CeElement } from '../ui/element';
import { icon } from '../ui/icons';
import { tokens } from '../ui/tokens';
import { pdfStyles } from './pdf-styles';
import { loadPdf } from './page-pdf';

const ZOOMS = [1, 1.25, 1.5, 2, 3];
/** Larger canvases fail on phones. */
const MAX_PIXELS = 12_000_000;

type PdfModule = typeof import('./pdf');

/** A PDF, page under page, with text that can be selected and copied into the card. Fires `pages` with their number. */
@customElement('ce-pdf-view')
export class CePdfView extends CeElement {
  static override readonly styles = [tokens, base, buttons, panels, pdfStyles];

  @property({ attribute: false }) file: Blob | null = null;

  @state() private pages: readonly PDFPageProxy[] = [];
  @state() private zoom = 0;
  @state() private page = 1;
  @state() private phase: 'loading' | 'ready' | 'failed' = 'loading';

  private pdf: PDFDocumentProxy | null = null;
  private module: PdfModule | null = null;
  private readonly drawn = new Map<Element, number>();
  private readonly seen = new IntersectionObserver((entries) => this.onSeen(entries), { rootMargin: '400px 0px' });
  private readonly resized = new ResizeObserver(() => this.redraw());
  private width = 0;

  override disconnectedCallback(): void {
    this.seen.disconnect();
    this.resized.disconnect();
    void this.pdf?.destroy();
    this.pdf = null;
    super.disconnectedCallback();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('file') && this.file !== null) void this.open(this.file);
  }

  private async open(file: Blob): Promise<void> {
    this.phase = 'loading';
    this.pages = [];
    this.page = 1;
    this.drawn.clear();
    await this.pdf?.destroy();
    this.pdf = null;
    try {
      this.module = await loadPdf();
      const pdf = await this.module.openPdf(file);
      if (file !== this.file) return void pdf.destroy();
      this.pdf = pdf;
      const numbers = Array.from({ length: pdf.numPages }, (_, index) => index + 1);
      // The first pages at once, so that a long file shows soon.
      this.pages = await Promise.all(numbers.slice(0, 20).map((number) => pdf.getPage(number)));
      this.phase = 'ready';
      this.dispatchEvent(new CustomEvent('pages', { detail: pdf.numPages }));
      for (let at = 20; at < numbers.length && this.pdf === pdf; at += 50) {
        const more = await Promise.all(numbers.slice(at, at + 50).map((number) => pdf.getPage(number)));
        this.pages = [...this.pages, ...more];
      }
    } catch (error) {
      if (file !== this.file) return;
      console.warn('PDF', error); // eslint-disable-line no-console -- the reason of a damaged file helps the administrator
      this.phase = 'failed';
    }
  }

  protected override updated(): void {
    const scroller = this.renderRoot.querySelector('.pages');
    this.resized.disconnect();
    if (scroller !== null) this.resized.observe(scroller);
    this.seen.disconnect();
    for (const sheet of this.sheets()) this.seen.observe(sheet);
  }

  private sheets(): HTMLElement[] {
    return Array.from(this.renderRoot.querySelectorAll<HTMLElement>('.sheet'));
  }

  private redraw(): void {
    const scroller = this.renderRoot.querySelector('.pages');
    if (scroller === null || Math.abs(scroller.clientWidth - this.width) < 2) return;
    this.width = scroller.clientWidth;
    this.requestUpdate();
  }

  private scaleOf(page: PDFPageProxy): number {
    const natural = page.getViewport({ scale: 1 }).width;
    return (Math.max(200, this.width - 34) / natural) * (ZOOMS[this.zoom] ?? 1);
  }

  private onSeen(entries: IntersectionObserverEntry[]): void {
    for (const entry of entries) {
      if (!entry.isIntersecting) continue;
      const page = this.pages[Number((entry.target as HTMLElement).dataset.index)];
      if (page !== undefined) void this.draw(entry.target as HTMLElement, page);
    }
  }

  private async draw(sheet: HTMLElement, page: PDFPageProxy): Promise<void> {
    const scale = this.scaleOf(page);
    if (this.module === null || this.drawn.get(sheet) === scale) return;
    this.drawn.set(sheet, scale);
    const viewport = page.getViewport({ scale });
    const dense = Math.min(devicePixelRatio, Math.sqrt(MAX_PIXELS / (viewport.width * viewport.height)));
    const canvas = document.createElement('canvas');
    canvas.width = Math.floor(viewport.width * dense);
    canvas.height = Math.floor(viewport.height * dense);
    canvas.setAttribute('aria-hidden', 'true');
    const text = document.createElement('div');
    text.className = 'textLayer';
    text.style.setProperty('--total-scale-factor', String(scale));
    text.style.setProperty('--scale-factor', String(scale));
    try {
      await page.render({ canvas, viewport, transform: [dense, 0, 0, dense, 0, 0] }).promise;
      if (this.drawn.get(sheet) !== scale) return;
      sheet.replaceChildren(canvas, text);
      await new this.module.TextLayer({
        textContentSource: page.streamTextContent(),
        container: text,
        viewport,
      }).render();
    } catch (error) {
      this.drawn.delete(sheet);
      if (this.pdf !== null) throw error; // let go while it was drawn: nothing to tell
    }
  }

  protected override render(): TemplateResult {
    const { t } = this;
    if (this.phase === 'failed') {
      return html`<div class="empty" role="status">
        ${icon('warning')}<strong>${t.preview.failed}</strong>${t.preview.failedText}
      </div>`;
    }
    const total = this.pdf?.numPages ?? 0;
    return html`
      <div class="bar">
        <span class="small soft number" role="status">
          ${this.phase === 'loading' ? t.common.loading : t.preview.page(this.page, total)}
        </span>
        <span class="zoom">
          ${this.zoomButton('zoomOut', t.preview.zoomOut, this.zoom - 1)}
          ${this.zoomButton('zoomIn', t.preview.zoomIn, this.zoom + 1)}
        </span>
      </div>
      <div class="pages" tabindex="0" role="region" aria-label=${t.preview.title} @scroll=${this.onScroll}>
        ${this.phase === 'loading' ? html`<div class="sheet ghost"><span class="skeleton"></span></div>` : nothing}
        ${this.width === 0 ? nothing : this.pages.map((page, index) => this.sheet(page, index))}
      </div>
    `;
  }

  private zoomButton(name: 'zoomIn' | 'zoomOut', label: string, to: number): TemplateResult {
    return html`<button
      type="button"
      class="button quiet icon-only"
      aria-label=${label}
      title=${label}
      ?disabled=${to < 0 || to >= ZOOMS.length}
      @click=${() => (this.zoom = to)}
    >
      ${icon(name)}
    </button>`;
  }

  private sheet(page: PDFPageProxy, index: number): TemplateResult {
    const { width, height } = page.getViewport({ scale: this.scaleOf(page) });
    return html`<div
      class="sheet"
      role="group"
      data-index=${index}
      aria-label=${this.t.preview.page(index + 1, this.pages.length)}
      .style=${`width:${Math.floor(width)}px;height:${Math.floor(height)}px`}
    ></div>`;
  }

  private onScroll(event: Event): void {
    const scroller = event.currentTarget as HTMLElement;
    const middle = scroller.scrollTop + scroller.clientHeight / 3;
    const at = this.sheets().findLastIndex((sheet) => sheet.offsetTop <= middle);
    this.page = Math.max(1, at + 1);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ce-pdf-view': CePdfView;
  }
}
