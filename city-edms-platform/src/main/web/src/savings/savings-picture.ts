import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { type PictureShape, savingsPicture, type SavingsQuery } from '../api/savings-api';
import type { Shell } from '../shell/shell';
import { base, buttons, panels } from '../ui/controls';
import { saveAs } from '../ui/download';
import { CeView, isAbort } from '../ui/element';
import { failureText } from '../ui/failure';
import { icon } from '../ui/icons';
import { tokens } from '../ui/tokens';

const NARROW = '(max-width: 40rem)';

/** The picture for the session of the council: drawn by the server, here in the colours of the page. */
@customElement('ce-savings-picture')
export class CeSavingsPicture extends CeView {
  static override readonly styles = [
    tokens,
    base,
    buttons,
    panels,
    css`
      :host {
        display: grid;
        gap: 0.75rem;
        min-width: 0;
        --ce-picture-ground: var(--ce-surface);
        --ce-picture-panel: var(--ce-ground);
        --ce-picture-text: var(--ce-ink);
        --ce-picture-soft: var(--ce-ink-soft);
        --ce-picture-line: var(--ce-line);
        --ce-picture-accent: var(--ce-accent);
        --ce-picture-paper: var(--ce-good);
        --ce-picture-post: light-dark(#b97a00, #f0c766);
        --ce-picture-time: var(--ce-accent);
      }

      .head {
        display: flex;
        flex-wrap: wrap;
        gap: 0.75rem;
        align-items: center;
        justify-content: space-between;
      }

      .tools {
        display: flex;
        flex-wrap: wrap;
        gap: 0.375rem;
      }

      figure {
        overflow: hidden;
      }

      figure svg:not(.icon) {
        display: block;
        width: 100%;
        height: auto;
      }

      .wait {
        aspect-ratio: 842 / 595;
      }
    `,
  ];

  @property({ attribute: false, hasChanged: (one, other) => JSON.stringify(one) !== JSON.stringify(other) }) query: SavingsQuery = { from: '', to: '' };

  @state() private drawing: SVGElement | null = null;
  @state() private failure = '';

  private readonly narrow = matchMedia(NARROW);
  private readonly onWidth = () => {
    if (this.shell !== null) void this.draw(this.shell);
  };
  private reading = new AbortController();

  override connectedCallback(): void {
    super.connectedCallback();
    this.narrow.addEventListener('change', this.onWidth);
  }

  override disconnectedCallback(): void {
    this.narrow.removeEventListener('change', this.onWidth);
    this.reading.abort();
    super.disconnectedCallback();
  }

  protected override start(shell: Shell): void {
    void this.draw(shell);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.get('query') !== undefined && this.shell !== null) void this.draw(this.shell);
  }

  private async draw(shell: Shell): Promise<void> {
    this.failure = '';
    this.reading.abort();
    this.reading = new AbortController();
    const shape: PictureShape = this.narrow.matches ? 'tall' : 'sheet';
    try {
      const picture = await savingsPicture(shell.api, this.query, 'svg', shape, this.reading.signal);
      const parsed = new DOMParser().parseFromString(await picture.text(), 'image/svg+xml').documentElement;
      this.drawing = parsed instanceof SVGElement ? document.importNode(parsed, true) : null;
    } catch (error) {
      if (!isAbort(error)) this.failure = failureText(error);
    }
  }

  protected override render(): TemplateResult {
    const { savings } = this.t;
    return html`<div class="head">
        <h2>${savings.picture}</h2>
        <span class="tools">
          ${(['svg', 'pdf'] as const).map(
            (format) => html`<button class="button" type="button" @click=${() => void this.save(format)}>${icon('download')}${format.toUpperCase()}</button>`,
          )}
        </span>
      </div>
      ${this.failure === '' ? nothing : html`<p class="notice bad" role="alert">${icon('warning')}<span>${this.failure}</span></p>`}
      <figure class="panel">${this.drawing ?? html`<div class="wait" aria-busy="true"></div>`}</figure>
      <p class="small soft">${savings.pictureHow}</p>`;
  }

  private async save(format: 'svg' | 'pdf'): Promise<void> {
    if (this.shell === null) return;
    const { from, to } = this.query;
    try {
      const bytes = await savingsPicture(this.shell.api, this.query, format, 'sheet', this.alive);
      saveAs(bytes, `${this.t.savings.pictureName} ${from === to ? from : `${from} — ${to}`}.${format}`);
    } catch (error) {
      if (!isAbort(error)) this.failure = failureText(error);
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ce-savings-picture': CeSavingsPicture;
  }
}
