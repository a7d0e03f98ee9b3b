import { css, html, type TemplateResult } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { base, buttons, panels } from './controls';
import { CeElement } from './element';
import { icon } from './icons';
import { tokens } from './tokens';

export interface Shortcut {
  readonly keys: readonly string[];
  readonly does: string;
}

/** Shows what the keyboard does here. `show()` opens it, Escape or the button closes it. */
@customElement('ce-shortcuts')
export class CeShortcuts extends CeElement {
  static override readonly styles = [
    tokens,
    base,
    buttons,
    panels,
    css`
      :host {
        display: contents;
      }

      dialog {
        width: min(30rem, calc(100vw - 2rem));
        padding: 1.25rem 1.5rem 1.5rem;
        border: 1px solid var(--ce-line);
        border-radius: var(--ce-radius-l);
        background: var(--ce-raised);
        color: var(--ce-ink);
        box-shadow: var(--ce-shadow-float);
      }

      dialog::backdrop {
        background: rgb(13 16 22 / 45%);
      }

      header {
        display: flex;
        align-items: center;
        justify-content: space-between;
        margin-bottom: 0.75rem;
      }

      dl {
        display: grid;
        grid-template-columns: max-content minmax(0, 1fr);
        gap: 0.5rem 1.25rem;
        align-items: baseline;
      }

      kbd {
        display: inline-block;
        padding: 0.0625rem 0.4375rem;
        border: 1px solid var(--ce-line-control);
        border-bottom-width: 2px;
        border-radius: 0.3125rem;
        background: var(--ce-surface);
        font: inherit;
        font-size: var(--ce-text-s);
        font-weight: 560;
      }
    `,
  ];

  @property({ attribute: false }) shortcuts: readonly Shortcut[] = [];

  @query('dialog') private readonly dialog!: HTMLDialogElement;

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('hashchange', this.close);
  }

  override disconnectedCallback(): void {
    window.removeEventListener('hashchange', this.close);
    super.disconnectedCallback();
  }

  private readonly close = (): void => {
    if (this.hasUpdated) this.dialog.close();
  };

  show(): void {
    if (!this.dialog.open) this.dialog.showModal();
  }

  protected override render(): TemplateResult {
    const { t } = this;
    return html`<dialog aria-labelledby="title">
      <header>
        <h2 id="title">${t.shortcuts.title}</h2>
        <button type="button" class="button quiet icon-only" aria-label=${t.common.close} @click=${this.close}>
          ${icon('close')}
        </button>
      </header>
      <dl>
        ${this.shortcuts.map(
          ({ keys, does }) =>
            html`<dt>${keys.map((key, n) => html`${n === 0 ? '' : ' + '}<kbd>${key}</kbd>`)}</dt>
              <dd>${does}</dd>`,
        )}
      </dl>
      <slot></slot>
    </dialog>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ce-shortcuts': CeShortcuts;
  }
}
