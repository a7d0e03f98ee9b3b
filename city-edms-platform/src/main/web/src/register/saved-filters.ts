import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { savedFilters } from '../api/list-api';
import type { SavedFilter } from '../api/types';
import { type ListView, PLAIN_LIST } from '../shell/routes';
import type { Shell } from '../shell/shell';
import { base, buttons } from '../ui/controls';
import { CeView, isAbort } from '../ui/element';
import { icon } from '../ui/icons';
import { tokens } from '../ui/tokens';
import './saved-filters-dialog';
import type { CeSavedFiltersDialog } from './saved-filters-dialog';
import { isPlain, sameView, type SavedView, viewOf } from './saved-view';

/** «Збережені відбори» of a register, one press each. Says `ce-view` (SavedView) when one is chosen. */
@customElement('ce-saved-filters')
export class CeSavedFilters extends CeView {
  static override readonly styles = [
    tokens,
    base,
    buttons,
    css`
      nav {
        display: flex;
        flex-wrap: wrap;
        gap: 0.375rem 0.5rem;
        align-items: center;
      }

      .chip {
        display: inline-flex;
        gap: 0.375rem;
        align-items: center;
        min-height: 2rem;
        max-width: 18rem;
        padding: 0.125rem 0.75rem;
        border: 1px solid var(--ce-line-control);
        border-radius: 1rem;
        background: var(--ce-surface);
        color: var(--ce-ink);
        font: inherit;
        font-size: var(--ce-text-s);
        cursor: pointer;
      }

      .chip span {
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
      }

      .chip:hover {
        border-color: var(--ce-accent);
        background: var(--ce-hover);
      }

      .chip[aria-pressed='true'] {
        border-color: var(--ce-accent);
        background: var(--ce-accent-soft);
        color: var(--ce-accent-strong);
        font-weight: 600;
      }

      .chip svg.icon {
        width: 1rem;
        height: 1rem;
        color: var(--ce-ink-faint);
      }
    `,
  ];

  @property() register = '';
  @property() q = '';
  @property({ attribute: false }) list: ListView = PLAIN_LIST;

  @state() private filters: readonly SavedFilter[] = [];

  @query('ce-saved-filters-dialog') private readonly dialog!: CeSavedFiltersDialog;

  private get view(): SavedView {
    return { q: this.q, list: this.list };
  }

  protected override start(shell: Shell): void {
    void this.load(shell);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('register') && changed.get('register') !== undefined && this.shell !== null) void this.load(this.shell);
  }

  private async load(shell: Shell): Promise<void> {
    const { register } = this;
    this.filters = [];
    if (register === '') return;
    try {
      const found = await savedFilters(shell.api, register, this.alive);
      if (register === this.register) this.filters = found;
    } catch (error) {
      if (!isAbort(error)) this.filters = []; // the list works without them
    }
  }

  protected override render(): TemplateResult | typeof nothing {
    const { t, view, filters } = this;
    const savable = !isPlain(view) && !filters.some((filter) => sameView(viewOf(filter), view));
    if (filters.length === 0 && !savable) return this.dialogElement();
    return html`<nav aria-label=${t.filters.saved}>
        ${filters.map((filter) => this.chip(filter))}
        ${savable
          ? html`<button type="button" class="button quiet small" @click=${() => this.dialog.save()}>
              ${icon('plus')}${t.filters.save}
            </button>`
          : nothing}
        ${filters.some((filter) => filter.mayChange)
          ? html`<button type="button" class="button quiet small" @click=${() => this.dialog.manage()}>
              ${icon('pencil')}${t.filters.manage}
            </button>`
          : nothing}
      </nav>
      ${this.dialogElement()}`;
  }

  private chip(filter: SavedFilter): TemplateResult {
    const { t } = this;
    const current = sameView(viewOf(filter), this.view);
    return html`<button
      type="button"
      class="chip"
      aria-pressed=${current ? 'true' : 'false'}
      title=${filter.shared ? (filter.own ? t.filters.sharedByMe : t.filters.sharedBy(filter.ownerName)) : filter.name}
      @click=${() => this.choose(current ? { q: '', list: PLAIN_LIST } : viewOf(filter))}
    >
      ${filter.shared ? icon('user') : nothing}<span>${filter.name}</span>
    </button>`;
  }

  private dialogElement(): TemplateResult {
    return html`<ce-saved-filters-dialog
      .shell=${this.shell}
      .register=${this.register}
      .view=${this.view}
      .filters=${this.filters}
      @ce-filters=${(event: CustomEvent<readonly SavedFilter[]>) => (this.filters = event.detail)}
    ></ce-saved-filters-dialog>`;
  }

  private choose(view: SavedView): void {
    this.dispatchEvent(new CustomEvent<SavedView>('ce-view', { detail: view }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ce-saved-filters': CeSavedFilters;
  }
}
