import '@vaadin/text-field';
import type { TextField } from '@vaadin/text-field';
import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { linkTargets } from '../api/correspondence-api';
import type { DocumentKind, LinkEnd } from '../api/types';
import { shortDay } from '../i18n/dates';
import { base, buttons } from '../ui/controls';
import { CeView, isAbort } from '../ui/element';
import { failureText } from '../ui/failure';
import { icon } from '../ui/icons';
import { tokens } from '../ui/tokens';
import type { Answered } from './answer-choice';

const DEBOUNCE = 200;
const SHORTEST = 2;

/**
 * Finds the letter, appeal or request that a document answers, by its number, its correspondent or what it is about. All by
 * keyboard: arrows and Enter choose, Escape closes. Fires `ce-answered` (Answered, or null where it answers nothing).
 */
@customElement('ce-answer-field')
export class CeAnswerField extends CeView {
  static override readonly styles = [
    tokens,
    base,
    buttons,
    css`
      :host {
        position: relative;
        display: grid;
        gap: 0.25rem;
      }

      vaadin-text-field {
        width: 100%;
      }

      .list {
        position: absolute;
        z-index: 10;
        inset: calc(100% + 0.25rem) 0 auto;
        max-height: 20rem;
        overflow: auto;
        padding: 0.25rem;
        background: var(--ce-raised);
        border: 1px solid var(--ce-line);
        border-radius: var(--ce-radius-s);
        box-shadow: 0 0.5rem 1.5rem rgb(0 0 0 / 18%);
      }

      .option {
        display: grid;
        padding: 0.5rem 0.625rem;
        border-radius: 0.375rem;
        cursor: pointer;
        overflow-wrap: anywhere;
      }

      .option[aria-selected='true'] {
        background: var(--ce-hover);
        outline: 2px solid var(--ce-accent);
        outline-offset: -2px;
      }

      .chosen {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        align-items: center;
        gap: 0 0.75rem;
        padding: 0.5rem 0.75rem;
        border: 1px solid var(--ce-line);
        border-radius: var(--ce-radius-s);
        background: var(--ce-sunken);
        overflow-wrap: anywhere;
      }
    `,
  ];

  /** Kind of the document that answers. */
  @property() kind: DocumentKind = 'outgoing';
  @property({ attribute: false }) chosen: Answered | null = null;

  @state() private text = '';
  @state() private found: readonly LinkEnd[] = [];
  @state() private open = false;
  @state() private at = -1;
  @state() private failure = '';
  @state() private announced = '';

  @query('vaadin-text-field') private readonly field!: TextField | null;

  private timer = 0;
  private search = new AbortController();

  protected override start(): void {
    // The registers are asked when something is typed.
  }

  override focus(): void {
    (this.field ?? this.renderRoot.querySelector<HTMLElement>('.chosen button'))?.focus();
  }

  override disconnectedCallback(): void {
    clearTimeout(this.timer);
    this.search.abort();
    super.disconnectedCallback();
  }

  private tell(answered: Answered | null): void {
    this.chosen = answered;
    this.dispatchEvent(new CustomEvent('ce-answered', { detail: answered, bubbles: true, composed: true }));
  }

  private readonly typed = (event: Event): void => {
    this.text = (event.currentTarget as TextField).value;
    this.failure = '';
    this.close();
    clearTimeout(this.timer);
    this.search.abort();
    if (this.text.trim().length >= SHORTEST) this.timer = window.setTimeout(() => void this.lookUp(), DEBOUNCE);
  };

  private async lookUp(): Promise<void> {
    if (this.shell === null) return;
    this.search = new AbortController();
    const { signal } = this.search;
    try {
      const found = await linkTargets(this.shell.api, this.text.trim().slice(0, 100), signal, this.kind);
      if (signal.aborted || !this.matches(':focus-within')) return;
      this.found = found;
      this.at = found.length === 1 ? 0 : -1;
      this.open = found.length > 0;
      this.announced = this.t.answer.results(found.length);
    } catch (error) {
      if (!isAbort(error)) this.failure = failureText(error);
    }
  }

  private close(): void {
    this.open = false;
    this.at = -1;
    this.found = [];
    this.announced = '';
  }

  private take(index: number): void {
    const end = this.found[index];
    if (end === undefined) return;
    this.close();
    this.text = '';
    this.tell({ document: end.document, number: end.number, registeredAt: end.registeredAt, summary: end.summary ?? '' });
    void this.updateComplete.then(() => this.focus());
  }

  private readonly drop = (): void => {
    this.tell(null);
    void this.updateComplete.then(() => this.focus());
  };

  private readonly keys = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && this.open) {
      event.preventDefault();
      event.stopPropagation();
      this.close();
    } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && this.open) {
      event.preventDefault();
      const { length } = this.found;
      this.at = (this.at + (event.key === 'ArrowDown' ? 1 : this.at < 0 ? 0 : -1) + length) % length;
    } else if (event.key === 'Enter' && this.open && this.at >= 0 && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      this.take(this.at);
    }
  };

  private readonly left = (event: FocusEvent): void => {
    if (!(event.relatedTarget instanceof Node) || !this.renderRoot.contains(event.relatedTarget)) this.close();
  };

  /** The focus stays in the field. */
  private point(event: Event, index: number): void {
    event.preventDefault();
    this.take(index);
  }

  protected override updated(): void {
    const input = this.field?.inputElement;
    if (input === undefined) return;
    input.setAttribute('role', 'combobox');
    input.setAttribute('aria-autocomplete', 'list');
    input.setAttribute('aria-controls', 'found');
    input.setAttribute('aria-expanded', String(this.open));
    if (this.at >= 0) {
      input.setAttribute('aria-activedescendant', `option-${this.at}`);
      this.renderRoot.querySelector(`#option-${this.at}`)?.scrollIntoView({ block: 'nearest' });
    } else {
      input.removeAttribute('aria-activedescendant');
    }
  }

  protected override render(): TemplateResult {
    const t = this.t.answer;
    return this.chosen === null ? this.finder() : html`
      <div class="chosen" role="group" aria-label=${t.label}>
        <span>
          <span class="small soft">${t.label}</span><br />
          <b class="number">№ ${this.chosen.number}</b> ${t.of(shortDay(this.chosen.registeredAt.slice(0, 10)))}
        </span>
        <button type="button" class="button quiet icon-only small" aria-label=${t.drop} title=${t.drop} @click=${this.drop}>
          ${icon('close')}
        </button>
        ${this.chosen.summary === '' ? nothing : html`<span class="small soft">${this.chosen.summary}</span>`}
      </div>`;
  }

  private finder(): TemplateResult {
    const t = this.t.answer;
    const none = this.announced !== '' && !this.open && this.found.length === 0;
    return html`
      <vaadin-text-field
        .label=${t.label}
        .value=${this.text}
        .helperText=${none ? t.results(0) : t.hint[this.kind === 'internal' ? 'internal' : 'outgoing']}
        .invalid=${this.failure !== ''}
        .errorMessage=${this.failure}
        autocomplete="off"
        manual-validation
        @input=${this.typed}
        @keydown=${this.keys}
        @focusout=${this.left}
      ></vaadin-text-field>
      <span class="visually-hidden" role="status">${this.announced}</span>
      <div class="list" id="found" role="listbox" aria-label=${t.label} ?hidden=${!this.open}>
        ${this.found.map(
          (end, index) =>
            html`<div
              class="option"
              role="option"
              id=${`option-${index}`}
              aria-selected=${index === this.at ? 'true' : 'false'}
              @mousedown=${(event: Event) => this.point(event, index)}
            >
              <span><b class="number">№ ${end.number}</b> ${t.of(shortDay(end.registeredAt.slice(0, 10)))} · ${end.correspondent ?? end.registerTitle}</span>
              <span class="small soft">${end.readable ? (end.summary ?? '') : this.t.links.hidden}</span>
            </div>`,
        )}
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ce-answer-field': CeAnswerField;
  }
}
