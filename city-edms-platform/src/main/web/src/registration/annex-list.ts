import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { fileSize } from '../i18n/sizes';
import { base, buttons, panels } from '../ui/controls';
import { CeElement } from '../ui/element';
import { icon } from '../ui/icons';
import { tokens } from '../ui/tokens';
import type { AnnexFile } from './annex-files';

/** The annexes that are registered with a letter. Fires `ce-annexes` (files that were chosen) and `ce-annex-gone` (one file). */
@customElement('ce-annex-list')
export class CeAnnexList extends CeElement {
  static override readonly styles = [
    tokens,
    base,
    buttons,
    panels,
    css`
      section {
        display: grid;
        gap: 0.5rem;
        padding: 0.75rem 1rem;
      }

      .head {
        display: flex;
        flex-wrap: wrap;
        gap: 0.5rem;
        align-items: center;
        justify-content: space-between;
      }

      h2 {
        font-size: var(--ce-text-m);
      }

      li {
        display: flex;
        gap: 0.5rem;
        align-items: center;
        border-top: 1px solid var(--ce-line);
      }

      li > span {
        flex: 1;
        min-width: 0;
        overflow-wrap: anywhere;
      }
    `,
  ];

  @property({ attribute: false }) annexes: readonly AnnexFile[] = [];
  @property({ attribute: false }) problems: readonly string[] = [];

  @query('input[type=file]') private readonly input!: HTMLInputElement;

  /** Opens the browser's own choice of files. */
  choose(): void {
    this.input.click();
  }

  private tell(name: string, detail: unknown): void {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }

  protected override render(): TemplateResult {
    const { t, annexes, problems } = this;
    return html`<section class="panel" aria-label=${t.files.annexes}>
      <div class="head">
        <div>
          <h2>${t.files.annexes}${annexes.length === 0 ? nothing : html` <span class="faint">${annexes.length}</span>`}</h2>
          ${annexes.length === 0 ? html`<p class="small soft">${t.files.annexesText}</p>` : nothing}
        </div>
        <button type="button" class="button small" @click=${() => this.choose()}>${icon('plus')}${t.files.addAnnexes}</button>
      </div>
      <input
        type="file"
        multiple
        hidden
        aria-hidden="true"
        tabindex="-1"
        @change=${() => {
          this.tell('ce-annexes', Array.from(this.input.files ?? []));
          this.input.value = '';
        }}
      />
      <div role="alert">
        ${problems.map((text) => html`<p class="notice bad">${icon('warning')}<span>${text}</span></p>`)}
      </div>
      ${annexes.length === 0
        ? nothing
        : html`<ol>
            ${annexes.map(
              ({ file, pages }) =>
                html`<li>
                  <span
                    >${file.name}
                    <span class="small faint"
                      >${fileSize(file.size)}${pages === null ? '' : ` · ${t.preview.pages(pages)}`}</span
                    ></span
                  >
                  <button
                    type="button"
                    class="button quiet small"
                    aria-label=${t.files.removeAnnex(file.name)}
                    title=${t.files.removeAnnex(file.name)}
                    @click=${() => this.tell('ce-annex-gone', file)}
                  >
                    ${icon('trash')}
                  </button>
                </li>`,
            )}
          </ol>`}
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ce-annex-list': CeAnnexList;
  }
}
