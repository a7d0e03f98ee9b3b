import { html, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { type ListView, PLAIN_LIST } from '../shell/routes';
import { base, buttons } from '../ui/controls';
import { dateFieldWords } from '../ui/date-field';
import { CeElement } from '../ui/element';
import { tokens } from '../ui/tokens';
import { listStyles } from './register-list-styles';

const STATES = ['active', 'reserved', 'void', 'released'] as const;

/** State and days of the lines that are shown. Says `ce-list` with the new view. */
@customElement('ce-list-filters')
export class CeListFilters extends CeElement {
  static override readonly styles = [tokens, base, buttons, listStyles];

  @property({ attribute: false }) list: ListView = PLAIN_LIST;

  protected override render(): TemplateResult {
    const { t, list } = this;
    const some = `${list.state}${list.from}${list.to}` !== '';
    return html`<div class="filters" role="group" aria-label=${t.journal.filters}>
      <label
        >${t.journal.state}
        <select .value=${list.state} @change=${(event: Event) => this.change('state', event)}>
          <option value="" ?selected=${list.state === ''}>${t.journal.anyState}</option>
          ${STATES.map(
            (state) => html`<option value=${state} ?selected=${state === list.state}>${t.journal.states[state]}</option>`,
          )}
        </select>
      </label>
      ${this.day('from', t.journal.from)} ${this.day('to', t.journal.to)}
      <button class="button quiet" ?hidden=${!some} @click=${() => this.say({ ...PLAIN_LIST, sort: list.sort })}>
        ${t.journal.clear}
      </button>
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

  private change(name: 'state' | 'from' | 'to', event: Event): void {
    this.say({ ...this.list, [name]: (event.target as HTMLElement & { value: string }).value });
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
