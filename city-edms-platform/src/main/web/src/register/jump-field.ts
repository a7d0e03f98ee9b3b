import { css, html, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { parseDay, shortDay } from '../i18n/dates';
import { base } from '../ui/controls';
import { CeElement } from '../ui/element';
import { icon } from '../ui/icons';
import { tokens } from '../ui/tokens';
import { searchFieldStyles } from './search-field-styles';

/** Where a list is to begin: with a day, or with a number. */
export type Jump = { readonly on: string } | { readonly number: string };

/** What a person typed: a day where it reads as one with its month, a number otherwise. */
export function jumpOf(text: string): Jump | null {
  const typed = text.trim();
  if (typed === '') return null;
  // «1410» is a day in a field for days; here it is a number, as «01-12/45» is.
  const day = /^(\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[.,]\d{1,2}([.,](\d{2}|\d{4}))?\s*р?\.?)$/.test(typed) ? parseDay(typed) : null;
  return day === null ? { number: typed } : { on: day };
}

/** One field for the place to go to in a list. Fires `ce-jump` (Jump, or null for the beginning). */
@customElement('ce-jump-field')
export class CeJumpField extends CeElement {
  static override readonly styles = [
    tokens,
    base,
    searchFieldStyles,
    css`
      form {
        display: contents;
      }
    `,
  ];

  @property() on: string | null = null;
  @property() number = '';

  @state() private typed: string | null = null;

  @query('input') private readonly input!: HTMLInputElement;

  override focus(): void {
    this.input.focus();
    this.input.select();
  }

  private get value(): string {
    return this.typed ?? (this.number !== '' ? this.number : this.on === null ? '' : shortDay(this.on));
  }

  protected override render(): TemplateResult {
    const { t } = this;
    return html`<form novalidate @submit=${this.onSubmit}>
      <label class="search">
        <span class="visually-hidden">${t.list.jump}</span>
        ${icon('calendar')}
        <input
          type="text"
          .value=${this.value}
          placeholder=${t.list.jump}
          title=${t.list.jumpHint}
          maxlength="200"
          autocomplete="off"
          spellcheck="false"
          enterkeyhint="go"
          @input=${(event: Event) => (this.typed = (event.target as HTMLInputElement).value)}
          @blur=${() => (this.typed = null)}
          @keydown=${this.onKey}
        />
        <kbd aria-hidden="true">G</kbd>
      </label>
    </form>`;
  }

  private readonly onSubmit = (event: Event): void => {
    event.preventDefault();
    const jump = jumpOf(this.value);
    this.typed = null;
    this.dispatchEvent(new CustomEvent<Jump | null>('ce-jump', { detail: jump }));
  };

  private readonly onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    this.typed = null;
    if (this.number !== '' || this.on !== null) this.dispatchEvent(new CustomEvent<Jump | null>('ce-jump', { detail: null }));
    else this.input.blur();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'ce-jump-field': CeJumpField;
  }
}
