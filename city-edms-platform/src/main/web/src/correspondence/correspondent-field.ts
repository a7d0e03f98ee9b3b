import '@vaadin/text-field';
import type { TextField } from '@vaadin/text-field';
import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { createCorrespondent, searchCorrespondents } from '../api/correspondence-api';
import type { Correspondent } from '../api/types';
import { base, buttons } from '../ui/controls';
import { CeView } from '../ui/element';
import { failureText } from '../ui/failure';
import { Finder, finderStyles, type Sought } from '../ui/finder';
import { icon } from '../ui/icons';
import { tokens } from '../ui/tokens';

/** What the card says of the correspondent: a text, and the entry of the directory where one was chosen. */
export interface ChosenCorrespondent {
  readonly text: string;
  /** Empty: a text that stands in no directory. */
  readonly id: string;
}

/**
 * A field that looks its text up in the directory while it is typed, and can put a new entry there without leaving the form.
 * All by keyboard: arrows and Enter choose, Escape closes. Fires `ce-correspondent` (ChosenCorrespondent).
 */
@customElement('ce-correspondent-field')
export class CeCorrespondentField extends CeView {
  static override readonly styles = [
    tokens,
    base,
    buttons,
    finderStyles,
    css`
      .option {
        grid-template-columns: 1fr auto;
        gap: 0 0.75rem;
      }

      .option.add {
        color: var(--ce-accent);
      }

      .state {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 0.25rem 0.75rem;
        min-height: 1.5rem;
      }

      .linked {
        display: inline-flex;
        align-items: center;
        gap: 0.25rem;
        color: var(--ce-good);
      }
    `,
  ];

  @property() label = '';
  @property() helper = '';
  @property() value = '';
  @property() chosen = '';
  @property() error = '';
  @property({ type: Boolean }) required = false;
  /** Entries only: nothing is added and a free text means nothing. */
  @property({ type: Boolean }) chooseOnly = false;

  @state() private adding = false;
  @state() private busy = false;
  @state() private failure = '';

  @query('vaadin-text-field') private readonly field!: TextField;

  private readonly finder: Finder<Correspondent> = new Finder<Correspondent>(this, this.sought());

  protected override start(): void {
    // The directory is asked when something is typed.
  }

  override focus(): void {
    this.field.focus();
  }

  private get mayAdd(): boolean {
    return !this.chooseOnly && this.shell?.session?.mayRegister === true;
  }

  private get text(): string {
    return this.value.trim();
  }

  /** The last line of the list adds what was typed. */
  private get offersNew(): boolean {
    return this.mayAdd && this.text !== '';
  }

  private sought(): Sought<Correspondent> {
    const more = (): number => (this.offersNew ? 1 : 0);
    return {
      find: async (text, signal) =>
        this.shell === null ? [] : (await searchCorrespondents(this.shell.api, { q: text.slice(0, 200), limit: 8 }, signal)).correspondents,
      take: (place) => this.take(place),
      announce: (count) => this.t.correspondence.field.results(count),
      get more() {
        return more();
      },
    };
  }

  private tell(text: string, id: string): void {
    this.value = text;
    this.chosen = id;
    const detail: ChosenCorrespondent = { text, id };
    this.dispatchEvent(new CustomEvent('ce-correspondent', { detail, bubbles: true, composed: true }));
  }

  private readonly typed = (): void => {
    this.failure = '';
    this.tell(this.field.value, '');
    this.finder.typed(this.field.value);
  };

  private take(place: number): void {
    const entry = this.finder.found[place];
    this.finder.close();
    if (entry !== undefined) {
      this.tell(entry.name, entry.id);
    } else {
      this.adding = true;
      void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('.as button')?.focus());
    }
  }

  private async add(kind: 'organisation' | 'person'): Promise<void> {
    if (this.shell === null || this.busy) return;
    this.busy = true;
    this.failure = '';
    try {
      const entry = await createCorrespondent(this.shell.api, { kind, name: this.text, active: true });
      this.adding = false;
      this.tell(entry.name, entry.id);
      this.shell.notify(this.t.correspondence.field.added);
      this.field.focus();
    } catch (error) {
      this.failure = failureText(error);
    } finally {
      this.busy = false;
    }
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    this.finder.describe(this.field);
  }

  protected override render(): TemplateResult {
    const { finder } = this;
    const error = this.failure || finder.failure || this.error;
    return html`
      <vaadin-text-field
        .label=${this.label}
        .value=${this.value}
        .helperText=${this.helper}
        .required=${this.required}
        .invalid=${error !== ''}
        .errorMessage=${error}
        autocomplete="off"
        manual-validation
        @input=${this.typed}
        @keydown=${finder.keys}
        @focusout=${finder.left}
      ></vaadin-text-field>
      <span class="visually-hidden" role="status">${finder.announced}</span>
      ${this.options()} ${this.standing()}
    `;
  }

  private options(): TemplateResult {
    const { t, finder } = this;
    const last = finder.found.length;
    return html`<div class="list" id="found" role="listbox" aria-label=${this.label} ?hidden=${!finder.open}>
      ${finder.found.map(
        (entry, index) =>
          html`<div
            class="option"
            role="option"
            id=${`option-${index}`}
            aria-selected=${index === finder.at ? 'true' : 'false'}
            @mousedown=${(event: Event) => finder.point(event, index)}
          >
            <span>${entry.name}</span><span class="small faint number">${entry.edrpou ?? ''}</span>
            ${entry.addressLine === '' ? nothing : html`<span class="small soft">${entry.addressLine}</span>`}
          </div>`,
      )}
      ${this.offersNew
        ? html`<div
            class="option add"
            role="option"
            id=${`option-${last}`}
            aria-selected=${finder.at === last ? 'true' : 'false'}
            @mousedown=${(event: Event) => finder.point(event, last)}
          >
            <span>${t.correspondence.field.add(this.text)}</span>
          </div>`
        : nothing}
    </div>`;
  }

  /** Whether the text is an entry; if not, the offer to make it one. */
  private standing(): TemplateResult | typeof nothing {
    const { t } = this;
    const f = t.correspondence.field;
    if (this.text === '') return nothing;
    if (this.chosen !== '') {
      return html`<p class="state small"><span class="linked">${icon('check')}${f.linked}</span></p>`;
    }
    if (!this.mayAdd) return nothing;
    return html`<div class="state small as">
      ${this.adding
        ? html`<span class="soft">${f.addAs}</span>
            ${(['organisation', 'person'] as const).map(
              (kind) =>
                html`<button type="button" class="button small" @click=${() => this.add(kind)}>
                  ${t.correspondence.kinds[kind]}
                </button>`,
            )}
            <button type="button" class="button quiet small" @click=${() => (this.adding = false)}>${t.common.cancel}</button>`
        : html`<span class="faint">${f.free}</span>
            <button type="button" class="button quiet small" @click=${() => this.take(this.finder.found.length)}>
              ${icon('plus')}${f.addButton}
            </button>`}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ce-correspondent-field': CeCorrespondentField;
  }
}
