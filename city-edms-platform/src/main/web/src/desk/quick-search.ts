import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import { searchNumber } from '../api/list-api';
import type { FoundLine } from '../api/types';
import { shortDay } from '../i18n/dates';
import { searchFieldStyles } from '../register/search-field-styles';
import { placeOf } from '../shell/routes';
import type { Shell } from '../shell/shell';
import { base, buttons, panels } from '../ui/controls';
import { CeView, isAbort } from '../ui/element';
import { failureText } from '../ui/failure';
import { icon } from '../ui/icons';
import { numerals } from '../ui/numerals';
import { tokens } from '../ui/tokens';

interface Answer {
  readonly number: string;
  readonly lines: readonly FoundLine[];
}

/**
 * A number in, its card out: `123`, `К-15` or `01-12/45` and Enter. Where several documents have the number, or none has it, says
 * so below. Fires `ce-found` when it leads away.
 */
@customElement('ce-quick-search')
export class CeQuickSearch extends CeView {
  static override readonly styles = [
    tokens,
    base,
    buttons,
    panels,
    searchFieldStyles,
    css`
      :host {
        display: grid;
        gap: 0.5rem;
      }

      :host([floating]) {
        position: relative;
      }

      form {
        display: flex;
        gap: 0.5rem;
      }

      /* What was found lies over the page, which stays where it is. */
      :host([floating]) .found:not(:empty) {
        position: absolute;
        z-index: 10;
        inset: calc(100% + 0.375rem) 0 auto;
        max-height: min(28rem, 60vh);
        overflow: auto;
        padding: 0.75rem;
        border: 1px solid var(--ce-line);
        border-radius: var(--ce-radius);
        background: var(--ce-raised);
        box-shadow: var(--ce-shadow-float);
      }

      .found > .small {
        margin-bottom: 0.375rem;
      }

      ul {
        overflow: hidden;
      }

      li + li {
        border-top: 1px solid var(--ce-line);
      }

      a {
        display: grid;
        grid-template-columns: minmax(7.5rem, auto) minmax(0, 1fr);
        gap: 0.125rem 1rem;
        padding: 0.5rem 1rem;
        color: inherit;
        text-decoration: none;
      }

      a:hover,
      a:focus-visible {
        background: var(--ce-hover);
      }

      a:focus-visible {
        outline-offset: -2px;
      }

      .strong {
        color: var(--ce-accent);
        font-weight: 640;
      }

      .about {
        display: grid;
        min-width: 0;
        overflow-wrap: anywhere;
      }

      @media (max-width: 480px) {
        a {
          grid-template-columns: minmax(0, 1fr);
        }
      }
    `,
  ];

  @state() private answer: Answer | null = null;
  @state() private failure = '';
  @state() private busy = false;

  @query('input') private readonly input!: HTMLInputElement;

  private search = new AbortController();

  protected override start(): void {
    this.answer = null;
  }

  override focus(): void {
    this.input.focus();
    this.input.select();
  }

  override disconnectedCallback(): void {
    this.search.abort();
    super.disconnectedCallback();
  }

  private readonly onSubmit = (event: Event): void => {
    event.preventDefault();
    const number = this.input.value.trim();
    if (this.shell !== null && number !== '') void this.find(this.shell, number);
  };

  private async find(shell: Shell, number: string): Promise<void> {
    this.search.abort();
    this.search = new AbortController();
    this.failure = '';
    this.busy = true;
    try {
      const lines = await searchNumber(shell.api, number, this.search.signal);
      const exact = lines.filter((line) => line.exact);
      const [only] = exact;
      if (only !== undefined && exact.length === 1) {
        this.clear();
        this.leave();
        shell.navigate(placeOf(only.entry));
        return;
      }
      this.answer = { number, lines: exact.length > 0 ? exact : lines };
    } catch (error) {
      if (!isAbort(error)) this.failure = failureText(error);
    } finally {
      this.busy = false;
    }
  }

  clear(): void {
    this.answer = null;
    this.failure = '';
    this.input.value = '';
  }

  private leave(): void {
    this.dispatchEvent(new CustomEvent('ce-found', { bubbles: true, composed: true }));
  }

  protected override render(): TemplateResult {
    const { t } = this;
    return html`<form role="search" novalidate @submit=${this.onSubmit}>
        <label class="search">
          <span class="visually-hidden">${t.quick.label}</span>
          ${icon('search')}
          <input
            type="text"
            placeholder=${t.quick.placeholder}
            maxlength="200"
            autocomplete="off"
            spellcheck="false"
            enterkeyhint="go"
            @input=${() => (this.answer = null)}
            @keydown=${this.onKey}
          />
          <kbd aria-hidden="true">/</kbd>
        </label>
        <button class="button" aria-disabled=${this.busy ? 'true' : 'false'}>${t.quick.open}</button>
      </form>
      <div class="found" role="status">${this.failure === '' ? this.found() : nothing}</div>
      ${this.failure === ''
        ? nothing
        : html`<p class="notice bad" role="alert">${icon('warning')}<span>${this.failure}</span></p>`}`;
  }

  private found(): TemplateResult | typeof nothing {
    const { t, answer } = this;
    if (answer === null) return nothing;
    if (answer.lines.length === 0) {
      return html`<p class="notice warn">${icon('info')}<span>${t.quick.none(answer.number)}</span></p>`;
    }
    const exact = answer.lines.some((line) => line.exact);
    return html`<p class="small soft">${exact ? t.quick.several(answer.number) : t.quick.similar(answer.number)}</p>
      <ul class="panel">
        ${answer.lines.map(
          ({ entry, registerTitle }) =>
            html`<li>
              <a href=${this.shell?.href(placeOf(entry)) ?? '#'} @click=${() => this.leave()}>
                <span class="number strong">${numerals(entry.number)}</span>
                <span class="about">
                  <span>${entry.summary ?? t.list.hidden}</span>
                  <span class="small faint">${registerTitle} · ${shortDay(entry.registeredOn)}</span>
                </span>
              </a>
            </li>`,
        )}
      </ul>`;
  }

  private readonly onKey = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowDown' && this.answer !== null) {
      event.preventDefault();
      this.renderRoot.querySelector<HTMLElement>('li a')?.focus();
    } else if (event.key === 'Escape' && (this.answer !== null || this.input.value !== '')) {
      event.preventDefault();
      event.stopPropagation();
      this.clear();
    }
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'ce-quick-search': CeQuickSearch;
  }
}
