import { html, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { type ListView, PLAIN_LIST } from '../shell/routes';
import { base, buttons } from '../ui/controls';
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
      <label
        >${t.journal.from}
        <input type="date" .value=${list.from} @change=${(event: Event) => this.change('from', event)} />
      </label>
      <label
        >${t.journal.to}
        <input type="date" .value=${list.to} @change=${(event: Event) => this.change('to', event)} />
      </label>
      <button class="button quiet" ?hidden=${!some} @click=${() => this.say({ ...PLAIN_LIST, sort: list.sort })}>
        ${t.journal.clear}
      </button>
    </div>`;
  }

  private change(name: 'state' | 'from' | 'to', event: Event): void {
    this.say({ ...this.list, [name]: (event.target as HTMLInputElement | HTMLSelectElement).value });
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
