import '@vaadin/text-field';
import type { TextField } from '@vaadin/text-field';
import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { createCorrespondent, searchCorrespondents } from '../api/correspondence-api';
import type { Correspondent } from '../api/types';
import { base, buttons } from '../ui/controls';
import { CeView, isAbort } from '../ui/element';
import { failureText } from '../ui/failure';
import { icon } from '../ui/icons';
import { tokens } from '../ui/tokens';

const DEBOUNCE = 180;

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
        gap: 0 0.75rem;
        grid-template-columns: 1fr auto;
        padding: 0.5rem 0.625rem;
        border-radius: 0.375rem;
        cursor: pointer;
      }

      .option[aria-selected='true'] {
        background: var(--ce-hover);
        outline: 2px solid var(--ce-accent);
        outline-offset: -2px;
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

  @state() private found: readonly Correspondent[] = [];
  @state() private open = false;
  @state() private at = -1;
  @state() private adding = false;
  @state() private failure = '';
  @state() private announced = '';

  @query('vaadin-text-field') private readonly field!: TextField;

  private timer = 0;
  private search = new AbortController();

  protected override start(): void {
    // The directory is asked when something is typed.
  }

  override focus(): void {
    this.field.focus();
  }

  override disconnectedCallback(): void {
    clearTimeout(this.timer);
    this.search.abort();
    super.disconnectedCallback();
  }

  private get mayAdd(): boolean {
    return !this.chooseOnly && this.shell?.session?.mayRegister === true;
  }

  private get text(): string {
    return this.value.trim();
  }

  /** The last line of the list adds what was typed. */
  private get count(): number {
    return this.found.length + (this.mayAdd && this.text !== '' ? 1 : 0);
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
    clearTimeout(this.timer);
    this.search.abort();
    this.at = -1;
    if (this.text.length < 2) {
      this.close();
      return;
    }
    this.timer = window.setTimeout(() => void this.lookUp(), DEBOUNCE);
  };

  private async lookUp(): Promise<void> {
    if (this.shell === null) return;
    this.search = new AbortController();
    const { signal } = this.search;
    try {
      const page = await searchCorrespondents(this.shell.api, { q: this.text.slice(0, 200), limit: 8 }, signal);
      if (signal.aborted || !this.matches(':focus-within')) return;
      this.found = page.correspondents;
      this.at = -1;
      this.open = this.count > 0;
      this.announced = this.t.correspondence.field.results(this.found.length);
    } catch (error) {
      if (!isAbort(error)) this.failure = failureText(error);
    }
  }

  private close(): void {
    this.open = false;
    this.at = -1;
    this.found = [];
  }

  private take(index: number): void {
    const entry = this.found[index];
    if (entry !== undefined) {
      this.close();
      this.tell(entry.name, entry.id);
    } else {
      this.close();
      this.adding = true;
      void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('.as button')?.focus());
    }
  }

  /** The focus stays in the field. */
  private point(event: Event, index: number): void {
    event.preventDefault();
    this.take(index);
  }

  private readonly keys = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && this.open) {
      event.preventDefault();
      event.stopPropagation();
      this.close();
    } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && this.open) {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      this.at = (this.at + step + this.count) % this.count;
    } else if (event.key === 'ArrowDown' && this.text.length >= 2) {
      event.preventDefault();
      void this.lookUp();
    } else if (event.key === 'Enter' && this.open && this.at >= 0 && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      this.take(this.at);
    }
  };

  private readonly left = (event: FocusEvent): void => {
    if (!(event.relatedTarget instanceof Node) || !this.renderRoot.contains(event.relatedTarget)) this.close();
  };

  private async add(kind: 'organisation' | 'person'): Promise<void> {
    if (this.shell === null) return;
    this.failure = '';
    try {
      const entry = await createCorrespondent(this.shell.api, { kind, name: this.text, active: true });
      this.adding = false;
      this.tell(entry.name, entry.id);
      this.shell.notify(this.t.correspondence.field.added);
      this.field.focus();
    } catch (error) {
      this.failure = failureText(error);
    }
  }

  protected override updated(): void {
    const input = this.field.inputElement;
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
    const error = this.failure === '' ? this.error : this.failure;
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
        @keydown=${this.keys}
        @focusout=${this.left}
      ></vaadin-text-field>
      <span class="visually-hidden" role="status">${this.announced}</span>
      ${this.options()} ${this.standing()}
    `;
  }

  private options(): TemplateResult {
    const { t } = this;
    return html`<div class="list" id="found" role="listbox" aria-label=${this.label} ?hidden=${!this.open}>
      ${this.found.map(
        (entry, index) =>
          html`<div
            class="option"
            role="option"
            id=${`option-${index}`}
            aria-selected=${index === this.at ? 'true' : 'false'}
            @mousedown=${(event: Event) => this.point(event, index)}
          >
            <span>${entry.name}</span><span class="small faint number">${entry.edrpou ?? ''}</span>
            ${entry.addressLine === '' ? nothing : html`<span class="small soft">${entry.addressLine}</span>`}
          </div>`,
      )}
      ${this.count > this.found.length
        ? html`<div
            class="option add"
            role="option"
            id=${`option-${this.found.length}`}
            aria-selected=${this.at === this.found.length ? 'true' : 'false'}
            @mousedown=${(event: Event) => this.point(event, this.found.length)}
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
            <button type="button" class="button quiet small" @click=${() => this.take(this.found.length)}>
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
