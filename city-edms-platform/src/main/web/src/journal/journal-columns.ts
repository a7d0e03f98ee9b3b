import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { JournalColumns } from '../api/types';
import { currentLanguage } from '../i18n/language';
import { base, buttons } from '../ui/controls';
import { CeElement } from '../ui/element';
import { icon } from '../ui/icons';
import { tokens } from '../ui/tokens';
import { moved } from './column-order';
import { columnStyles } from './journal-columns-styles';

type Sign = 'up' | 'down' | 'close';

/** The columns of a journal in their order: moved, taken out, put in. Says `ce-columns` with their codes. */
@customElement('ce-journal-columns')
export class CeJournalColumns extends CeElement {
  static override readonly styles = [tokens, base, buttons, columnStyles];

  @property({ attribute: false }) columns: JournalColumns | null = null;
  @property({ attribute: false }) shown: readonly string[] = [];

  /** Where the keyboard goes on once the columns stand in their new order. */
  private wanted: { readonly code: string; readonly sign: Sign } | null = null;

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const { wanted } = this;
    if (!changed.has('shown') || wanted === null) return;
    this.wanted = null;
    const buttons = [...this.renderRoot.querySelectorAll<HTMLButtonElement>(`[data-column="${wanted.code}"]:not(:disabled)`)];
    (buttons.find((button) => button.classList.contains(wanted.sign)) ?? buttons[0])?.focus();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { t, columns, shown } = this;
    if (columns === null) return nothing;
    const others = columns.available.filter(({ code }) => !shown.includes(code));
    return html`<ol aria-label=${t.journal.columnsOf}>
        ${shown.map((code, at) => this.column(code, at))}
      </ol>
      <label
        >${t.journal.addColumn}
        <select @change=${this.onAdd}>
          <option value="">${t.journal.chooseColumn}</option>
          ${others.map(({ code }) => html`<option value=${code}>${this.name(code)}</option>`)}
        </select>
      </label>`;
  }

  private column(code: string, at: number): TemplateResult {
    const { t, shown } = this;
    const name = this.name(code);
    return html`<li>
      <span class="name">${name}</span>
      ${this.button(code, 'up', t.journal.columnUp(name), at > 0, () => moved(shown, code, -1))}
      ${this.button(code, 'down', t.journal.columnDown(name), at < shown.length - 1, () => moved(shown, code, 1))}
      ${this.button(code, 'close', t.journal.columnOut(name), shown.length > 1, () => shown.filter((other) => other !== code))}
    </li>`;
  }

  private button(
    code: string,
    sign: Sign,
    label: string,
    possible: boolean,
    change: () => readonly string[],
  ): TemplateResult {
    return html`<button
      class="button quiet icon-only ${sign}"
      type="button"
      data-column=${code}
      aria-label=${label}
      title=${label}
      ?disabled=${!possible}
      @click=${() => {
        const columns = change();
        const at = this.shown.indexOf(code);
        this.wanted = { code: columns.includes(code) ? code : (columns[Math.min(at, columns.length - 1)] ?? ''), sign };
        this.say(columns);
      }}
    >
      ${icon(sign === 'close' ? 'close' : 'up')}
    </button>`;
  }

  private name(code: string): string {
    const title = this.columns?.available.find((one) => one.code === code)?.title;
    return title === undefined ? code : title[currentLanguage.get()];
  }

  private readonly onAdd = (event: Event): void => {
    const select = event.target as HTMLSelectElement;
    const code = select.value;
    select.value = '';
    if (code !== '') this.say([...this.shown, code]);
  };

  private say(columns: readonly string[]): void {
    this.dispatchEvent(new CustomEvent<readonly string[]>('ce-columns', { detail: columns }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ce-journal-columns': CeJournalColumns;
  }
}
