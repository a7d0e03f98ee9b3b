import { css, html, type TemplateResult } from 'lit';
import { customElement, query } from 'lit/decorators.js';
import { base } from '../ui/controls';
import { CeElement } from '../ui/element';
import '../ui/shortcuts';
import type { CeShortcuts } from '../ui/shortcuts';
import { tokens } from '../ui/tokens';
import { singleKeys } from './single-keys';

/** What the keyboard does everywhere, and whether single keys do anything. `show()` opens it. */
@customElement('ce-key-help')
export class CeKeyHelp extends CeElement {
  static override readonly styles = [
    tokens,
    base,
    css`
      :host {
        display: contents;
      }

      label {
        display: flex;
        gap: 0.625rem;
        align-items: center;
        margin-top: 1rem;
        padding-top: 1rem;
        border-top: 1px solid var(--ce-line);
      }

      input {
        flex: none;
        width: 1.125rem;
        height: 1.125rem;
        margin: 0;
        accent-color: var(--ce-accent-fill);
      }
    `,
  ];

  @query('ce-shortcuts') private readonly list!: CeShortcuts;

  show(): void {
    this.requestUpdate();
    this.list.show();
  }

  protected override render(): TemplateResult {
    const { t } = this;
    return html`<ce-shortcuts .shortcuts=${t.keys.everywhere}>
      <label>
        <input
          type="checkbox"
          .checked=${singleKeys.on}
          @change=${(event: Event) => singleKeys.turn((event.target as HTMLInputElement).checked)}
        />
        <span class="small">${t.keys.single}</span>
      </label>
    </ce-shortcuts>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ce-key-help': CeKeyHelp;
  }
}
