import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { type Suggestion, suggestions } from '../../api/resolution-api';
import { base } from '../../ui/controls';
import { CeView } from '../../ui/element';
import { icon } from '../../ui/icons';
import { tokens } from '../../ui/tokens';
import { lacks, ofSuggestion } from '../form/draft';
import { addressed, inLanguage } from '../words';

/** Resolutions of one tap, learned from how this head routed similar letters. Fires `ce-suggestion` (Suggestion). */
@customElement('ce-suggestion-list')
export class CeSuggestionList extends CeView {
  static override readonly styles = [
    tokens,
    base,
    css`
      h2 {
        margin-bottom: 0.5rem;
        color: var(--ce-ink-soft);
        font-size: var(--ce-text-s);
        font-weight: 580;
      }

      ul {
        display: grid;
        gap: 0.625rem;
      }

      button {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        gap: 0.25rem 0.75rem;
        width: 100%;
        padding: 0.875rem 1rem;
        border: 1.5px solid var(--ce-accent-line);
        border-radius: var(--ce-radius);
        background: var(--ce-accent-soft);
        color: var(--ce-ink);
        font: inherit;
        text-align: start;
        cursor: pointer;
        touch-action: manipulation;
      }

      button:hover {
        border-color: var(--ce-accent);
      }

      button svg.icon {
        grid-row: 1 / 3;
        grid-column: 2;
        align-self: center;
        width: 1.75rem;
        height: 1.75rem;
        color: var(--ce-accent);
      }

      .whom {
        font-weight: 620;
        overflow-wrap: anywhere;
      }

      .what {
        grid-column: 1;
        overflow-wrap: anywhere;
      }

      .why {
        grid-column: 1 / -1;
      }
    `,
  ];

  @property({ attribute: 'document-id' }) documentId = '';
  @property() post = '';

  @state() private found: readonly Suggestion[] | null = null;

  protected override start(): void {
    void this.load();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const before = changed.get('documentId');
    if (before !== undefined && before !== '' && this.shell !== null) void this.load();
  }

  /** Also for the keyboard: the digit of a suggestion. */
  choose(index: number): void {
    const suggestion = this.found?.[index];
    if (suggestion !== undefined) this.dispatchEvent(new CustomEvent('ce-suggestion', { detail: suggestion }));
  }

  private async load(): Promise<void> {
    const { shell, documentId } = this;
    this.found = null;
    if (shell === null || documentId === '') return;
    let found: readonly Suggestion[];
    try {
      found = await suggestions(shell.api, documentId, this.post, this.alive);
    } catch {
      found = []; // a help that does not come is no failure: the own resolution is below
    }
    if (documentId === this.documentId) this.found = found;
  }

  protected override render(): TemplateResult {
    const { stack } = this.t.resolution;
    const { found } = this;
    return html`<section aria-label=${stack.suggestions} aria-busy=${found === null ? 'true' : 'false'}>
      ${found === null
        ? nothing
        : found.length === 0
          ? html`<p class="small faint">${stack.noSuggestions}</p>`
          : html`<h2>${stack.suggestions}</h2>
              <ul>
                ${found.map((suggestion, index) => html`<li>${this.button(suggestion, index)}</li>`)}
              </ul>`}
    </section>`;
  }

  private button(suggestion: Suggestion, index: number): TemplateResult {
    const { stack } = this.t.resolution;
    const names = (info: boolean) =>
      suggestion.executors
        .filter(({ role }) => (role === 'info') === info)
        .map(({ party }) => addressed(party))
        .join(', ');
    const informed = names(true);
    const parts = [
      suggestion.text ?? '',
      (suggestion.days ?? 0) === 0 ? '' : stack.suggestionDays(suggestion.days ?? 0),
      suggestion.control === true ? stack.suggestionControl : '',
    ];
    const complete = lacks(ofSuggestion(suggestion)).length === 0;
    return html`<button type="button" @click=${() => this.choose(index)}>
      <span class="whom">${names(false) === '' ? stack.informed(informed) : names(false)}</span>
      ${icon(complete ? 'stamp' : 'pencil')}
      <span class="what">${parts.filter((part) => part !== '').join(' · ')}</span>
      ${informed === '' || names(false) === '' ? nothing : html`<span class="small soft what">${stack.informed(informed)}</span>`}
      <span class="why soft small">${inLanguage(suggestion.reason)}</span>
    </button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ce-suggestion-list': CeSuggestionList;
  }
}
