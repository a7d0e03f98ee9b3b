import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { fileSize } from '../i18n/sizes';
import { base, buttons, panels } from '../ui/controls';
import { CeElement } from '../ui/element';
import { icon } from '../ui/icons';
import { tokens } from '../ui/tokens';
import '../document/file-preview';
import { received } from './received-files';

/**
 * Takes files by drop or choice and shows the letter. Fires `ce-files` (ReceivedFiles), `ce-file-gone`, and `pages` (their
 * number in a PDF).
 */
@customElement('ce-file-pane')
export class CeFilePane extends CeElement {
  static override readonly styles = [
    tokens,
    base,
    buttons,
    panels,
    css`
      :host {
        display: grid;
        min-height: 0;
      }

      .drop {
        display: grid;
        align-content: center;
        justify-items: center;
        gap: 0.375rem;
        min-height: var(--drop-height, 28rem);
        padding: 2rem 1.5rem;
        border: 1.5px dashed var(--ce-line-control);
        border-radius: var(--ce-radius-l);
        background: var(--ce-surface);
        text-align: center;
        color: var(--ce-ink-soft);
      }

      .drop strong {
        color: var(--ce-ink);
        font-size: var(--ce-text-l);
        font-weight: 600;
      }

      .drop .button {
        margin-top: 1rem;
      }

      .drop .sheet {
        width: 4.5rem;
        height: 5.75rem;
        margin-bottom: 0.75rem;
        color: var(--ce-accent);
      }

      :host([over]) .drop {
        border-color: var(--ce-accent);
        background: var(--ce-accent-soft);
      }

      .shown {
        display: grid;
        grid-template-rows: auto minmax(0, 1fr);
        min-height: 0;
        overflow: hidden;
      }

      .bar {
        display: flex;
        flex-wrap: wrap;
        gap: 0.5rem 0.75rem;
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
        min-width: 8rem;
        line-height: 1.35;
      }

      .name b {
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
        font-weight: 560;
      }

      .refused {
        margin-bottom: 0.75rem;
      }

      .problem:empty {
        display: none;
      }
    `,
  ];

  @property({ attribute: false }) file: Blob | null = null;
  @property() name = '';
  @property() mimeType = '';
  /** The file lies in the repository already and cannot be another. */
  @property({ type: Boolean }) fixed = false;
  @property({ type: Boolean, reflect: true }) over = false;
  @property() hint = '';

  @state() private problems: readonly string[] = [];

  @query('input[type=file]') private readonly input!: HTMLInputElement;

  /** Opens the browser's own choice of a file. */
  choose(): void {
    if (!this.fixed) this.input.click();
  }

  /** Takes what can be taken of the files, and says why others are not. */
  offer(files: readonly File[]): void {
    if (files.length === 0) return;
    const taken = received(files);
    this.problems = taken.problems;
    if (taken.letter !== null) this.dispatchEvent(new CustomEvent('ce-files', { detail: taken }));
  }

  private takeAway(): void {
    this.problems = [];
    this.dispatchEvent(new CustomEvent('ce-file-gone'));
  }

  protected override render(): TemplateResult {
    return html`
      <div class="problem" role="alert">
        ${this.problems.map((text) => html`<p class="notice bad refused">${icon('warning')}<span>${text}</span></p>`)}
      </div>
      <input
        type="file"
        multiple
        hidden
        aria-hidden="true"
        tabindex="-1"
        @change=${() => {
          this.offer(Array.from(this.input.files ?? []));
          this.input.value = '';
        }}
      />
      ${this.file === null ? this.zone() : this.shown(this.file)}
    `;
  }

  private zone(): TemplateResult {
    const { t } = this;
    return html`<div class="drop">
      <svg class="sheet" viewBox="0 0 72 92" fill="none" stroke="currentColor" stroke-width="2" aria-hidden="true">
        <path d="M8 2h38l18 18v66a4 4 0 0 1-4 4H8a4 4 0 0 1-4-4V6a4 4 0 0 1 4-4z" fill="var(--ce-accent-soft)" />
        <path d="M46 2v18h18" />
        <path d="M34 68V40M22 51l12-12 12 12" stroke-width="3" stroke-linecap="round" stroke-linejoin="round" />
      </svg>
      <strong>${this.over ? t.form.dropNow : t.form.drop}</strong>
      <span>${this.hint === '' ? t.form.dropText : this.hint}</span>
      <button type="button" class="button" @click=${() => this.input.click()}>${t.form.choose}</button>
    </div>`;
  }

  private shown(file: Blob): TemplateResult {
    const { t } = this;
    return html`<section class="panel shown" aria-label=${t.form.fileTitle}>
      <div class="bar">
        ${icon('file')}
        <p class="name" title=${this.name}><b>${this.name}</b><span class="faint small">${fileSize(file.size)}</span></p>
        ${this.fixed
          ? nothing
          : html`<span>
              <button type="button" class="button small" @click=${() => this.input.click()}>${t.form.replace}</button>
              <button
                type="button"
                class="button quiet small"
                aria-label=${t.form.remove}
                title=${t.form.remove}
                @click=${() => this.takeAway()}
              >
                ${icon('trash')}
              </button>
            </span>`}
      </div>
      <ce-file-preview
        .file=${file}
        .name=${this.name}
        .mimeType=${this.mimeType}
        @pages=${(event: CustomEvent<number>) => this.dispatchEvent(new CustomEvent('pages', { detail: event.detail }))}
      ></ce-file-preview>
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ce-file-pane': CeFilePane;
  }
}
