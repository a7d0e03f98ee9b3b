import '@vaadin/text-field';
import type { TextField } from '@vaadin/text-field';
import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { linkTargets } from '../api/correspondence-api';
import type { DocumentKind, LinkEnd } from '../api/types';
import { shortDay } from '../i18n/dates';
import { base, buttons } from '../ui/controls';
import { CeView } from '../ui/element';
import { Finder, finderStyles } from '../ui/finder';
import { icon } from '../ui/icons';
import { tokens } from '../ui/tokens';
import type { Answered } from './answer-choice';

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
    finderStyles,
    css`
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

  @query('vaadin-text-field') private readonly field!: TextField | null;

  private readonly finder: Finder<LinkEnd> = new Finder<LinkEnd>(this, {
    find: (text, signal) =>
      this.shell === null ? Promise.resolve([]) : linkTargets(this.shell.api, text.slice(0, 100), signal, this.kind),
    take: (place) => this.take(place),
    announce: (count) => this.t.answer.results(count),
    only: true,
  });

  protected override start(): void {
    // The registers are asked when something is typed.
  }

  override focus(): void {
    (this.field ?? this.renderRoot.querySelector<HTMLElement>('.chosen button'))?.focus();
  }

  private tell(answered: Answered | null): void {
    this.chosen = answered;
    this.dispatchEvent(new CustomEvent('ce-answered', { detail: answered, bubbles: true, composed: true }));
  }

  private readonly typed = (event: Event): void => {
    this.text = (event.currentTarget as TextField).value;
    this.finder.typed(this.text);
  };

  private take(index: number): void {
    const end = this.finder.found[index];
    if (end === undefined) return;
    this.finder.close();
    this.text = '';
    this.tell({ document: end.document, number: end.number, registeredAt: end.registeredAt, summary: end.summary ?? '' });
    void this.updateComplete.then(() => this.focus());
  }

  private readonly drop = (): void => {
    this.tell(null);
    void this.updateComplete.then(() => this.focus());
  };

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    this.finder.describe(this.field);
  }

  protected override render(): TemplateResult {
    const t = this.t.answer;
    return this.chosen === null ? this.search() : html`
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

  private search(): TemplateResult {
    const t = this.t.answer;
    const { finder } = this;
    const none = finder.announced !== '' && !finder.open && finder.found.length === 0;
    return html`
      <vaadin-text-field
        .label=${t.label}
        .value=${this.text}
        .helperText=${none ? t.results(0) : t.hint[this.kind === 'internal' ? 'internal' : 'outgoing']}
        .invalid=${finder.failure !== ''}
        .errorMessage=${finder.failure}
        autocomplete="off"
        manual-validation
        @input=${this.typed}
        @keydown=${finder.keys}
        @focusout=${finder.left}
      ></vaadin-text-field>
      <span class="visually-hidden" role="status">${finder.announced}</span>
      <div class="list" id="found" role="listbox" aria-label=${t.label} ?hidden=${!finder.open}>
        ${finder.found.map(
          (end, index) =>
            html`<div
              class="option"
              role="option"
              id=${`option-${index}`}
              aria-selected=${index === finder.at ? 'true' : 'false'}
              @mousedown=${(event: Event) => finder.point(event, index)}
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
