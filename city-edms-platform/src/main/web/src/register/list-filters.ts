import { html, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { lineValues } from '../api/list-api';
import type { FilterField } from '../api/types';
import { isNarrowed, type ListView, PLAIN_LIST } from '../shell/routes';
import type { Shell } from '../shell/shell';
import { base, buttons } from '../ui/controls';
import { dateFieldWords } from '../ui/date-field';
import { CeElement, isAbort } from '../ui/element';
import { tokens } from '../ui/tokens';
import { listStyles } from './register-list-styles';

const STATES = ['active', 'reserved', 'void', 'released'] as const;
const FIELDS = ['correspondent', 'documentKind', 'registrar'] as const;
const DEBOUNCE = 200;

/** State, days, correspondent, kind and registrar of the lines that are shown. Says `ce-list` with the new view. */
@customElement('ce-list-filters')
export class CeListFilters extends CeElement {
  static override readonly styles = [tokens, base, buttons, listStyles];

  @property({ attribute: false }) shell: Shell | null = null;
  @property() register = '';
  @property({ attribute: false }) list: ListView = PLAIN_LIST;

  @state() private offered: { readonly field: FilterField | ''; readonly values: readonly string[] } = { field: '', values: [] };

  private timer = 0;
  private asking = new AbortController();

  override disconnectedCallback(): void {
    clearTimeout(this.timer);
    this.asking.abort();
    super.disconnectedCallback();
  }

  protected override render(): TemplateResult {
    const { t, list } = this;
    const more = FIELDS.some((field) => list[field] !== '');
    return html`<div class="filters" role="group" aria-label=${t.journal.filters}>
      <label
        >${t.journal.state}
        <select .value=${list.state} @change=${(event: Event) => this.change('state', event)}>
          <option value="" .selected=${list.state === ''}>${t.journal.anyState}</option>
          ${STATES.map(
            (state) => html`<option value=${state} .selected=${state === list.state}>${t.journal.states[state]}</option>`,
          )}
        </select>
      </label>
      ${this.day('from', t.journal.from)} ${this.day('to', t.journal.to)}
      <button
        class="button quiet"
        ?hidden=${!isNarrowed(list)}
        @click=${() => this.say({ ...PLAIN_LIST, sort: list.sort })}
      >
        ${t.journal.clear}
      </button>
      <details ?open=${more}>
        <summary>${t.filters.more}</summary>
        <div>${FIELDS.map((field) => this.text(field))}</div>
      </details>
    </div>`;
  }

  private day(name: 'from' | 'to', label: string): TemplateResult {
    return html`<vaadin-date-picker
      .label=${label}
      .i18n=${dateFieldWords()}
      .value=${this.list[name]}
      clear-button-visible
      @change=${(event: Event) => this.change(name, event)}
    ></vaadin-date-picker>`;
  }

  /** A text that lines have exactly; what they have is offered. */
  private text(field: FilterField): TemplateResult {
    const id = `values-${field}`;
    return html`<label
        >${this.t.filters.fields[field]}
        <input
          type="search"
          list=${id}
          .value=${this.list[field]}
          placeholder=${this.t.filters.any}
          maxlength=${field === 'documentKind' ? 100 : 300}
          autocomplete="off"
          spellcheck="false"
          @focus=${(event: Event) => this.offer(field, event)}
          @input=${(event: Event) => this.offer(field, event)}
          @change=${(event: Event) => this.change(field, event)}
          @search=${(event: Event) => this.change(field, event)}
        />
      </label>
      <datalist id=${id}>
        ${this.offered.field === field ? this.offered.values.map((value) => html`<option value=${value}></option>`) : ''}
      </datalist>`;
  }

  private offer(field: FilterField, event: Event): void {
    const beginning = (event.target as HTMLInputElement).value.trim();
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => void this.ask(field, beginning), DEBOUNCE);
  }

  private async ask(field: FilterField, beginning: string): Promise<void> {
    const { shell, register } = this;
    if (shell === null || register === '') return;
    this.asking.abort();
    this.asking = new AbortController();
    try {
      this.offered = { field, values: await lineValues(shell.api, register, field, beginning, this.asking.signal) };
    } catch (error) {
      if (!isAbort(error)) this.offered = { field: '', values: [] }; // a help that does not come is no failure
    }
  }

  private change(name: Exclude<keyof ListView, 'sort'>, event: Event): void {
    const value = (event.target as HTMLElement & { value: string }).value.trim();
    if (value !== this.list[name]) this.say({ ...this.list, [name]: value });
  }

  private say(list: ListView): void {
    this.dispatchEvent(new CustomEvent<ListView>('ce-list', { detail: list }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ce-list-filters': CeListFilters;
  }
}
