import { html, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { journalFile } from '../api/journal-api';
import type { EntryState, JournalQuery } from '../api/types';
import { today } from '../i18n/dates';
import { listStyles } from '../register/register-list-styles';
import { type ListView, PLAIN_LIST } from '../shell/routes';
import type { Shell } from '../shell/shell';
import { base, buttons, panels } from '../ui/controls';
import { dateFieldWords } from '../ui/date-field';
import { CeElement, isAbort } from '../ui/element';
import { failureText } from '../ui/failure';
import { tokens } from '../ui/tokens';

export const COLUMNS = [
  'ordinal',
  'number',
  'registeredOn',
  'receivedOn',
  'correspondent',
  'reference',
  'documentKind',
  'summary',
  'deliveryMethod',
  'sheets',
  'annexes',
  'caseIndex',
  'registrar',
  'state',
  'resolution',
  'receipt',
] as const;
const FORMATS = ['pdf', 'xlsx', 'csv'] as const;

/** Prints the journal of a period; columns as the kind of register has them, unless some are chosen. */
@customElement('ce-journal-export')
export class CeJournalExport extends CeElement {
  static override readonly styles = [tokens, base, buttons, panels, listStyles];

  @property({ attribute: false }) shell: Shell | null = null;
  @property() register = '';
  @property({ attribute: false }) list: ListView = PLAIN_LIST;

  @state() private chosen: readonly string[] = [];
  @state() private busy = false;

  protected override render(): TemplateResult {
    const { t } = this;
    const year = today().slice(0, 4);
    return html`<details @toggle=${(event: Event) => this.toggleAttribute('open', (event.target as HTMLDetailsElement).open)}>
      <summary class="button">${t.journal.export}</summary>
      <form class="panel" style="padding:1rem;display:grid;gap:0.75rem;margin-top:0.5rem" @submit=${this.onSubmit}>
        <div class="filters">
          ${this.day('from', t.journal.from, this.list.from === '' ? `${year}-01-01` : this.list.from)}
          ${this.day('to', t.journal.to, this.list.to === '' ? today() : this.list.to)}
        </div>
        <fieldset style="border:0;padding:0;margin:0;display:flex;flex-wrap:wrap;gap:0.375rem 1rem">
          <legend class="soft small">${t.journal.columnsHint}</legend>
          ${COLUMNS.map(
            (column) =>
              html`<label
                ><input
                  type="checkbox"
                  .checked=${this.chosen.includes(column)}
                  @change=${(event: Event) => this.choose(column, (event.target as HTMLInputElement).checked)}
                />
                ${t.journal.columns[column]}</label
              >`,
          )}
        </fieldset>
        <div class="filters">
          ${FORMATS.map(
            (format) =>
              html`<button class="button" name="format" value=${format} aria-disabled=${this.busy ? 'true' : 'false'}>
                ${t.journal.formats[format]}
              </button>`,
          )}
        </div>
      </form>
    </details>`;
  }

  private day(name: 'from' | 'to', label: string, value: string): TemplateResult {
    return html`<vaadin-date-picker
      name=${name}
      .label=${label}
      .i18n=${dateFieldWords()}
      .value=${value}
      required
    ></vaadin-date-picker>`;
  }

  private choose(column: string, on: boolean): void {
    const chosen = on ? [...this.chosen, column] : this.chosen.filter((other) => other !== column);
    this.chosen = COLUMNS.filter((one) => chosen.includes(one));
  }

  private readonly onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    const { shell } = this;
    const button = event.submitter as HTMLButtonElement | null;
    if (shell === null || button === null || this.busy) return;
    const day = (name: string) => this.renderRoot.querySelector<HTMLElement & { value: string }>(`vaadin-date-picker[name=${name}]`)?.value ?? '';
    const query: JournalQuery = {
      format: button.value as JournalQuery['format'],
      from: day('from'),
      to: day('to'),
      ...(this.list.state === '' ? {} : { state: this.list.state as EntryState }),
      ...(this.chosen.length === 0 ? {} : { columns: this.chosen.join(',') }),
    };
    void this.save(query);
  };

  private async save(query: JournalQuery): Promise<void> {
    const { shell } = this;
    if (shell === null) return;
    this.busy = true;
    shell.notify(this.t.journal.writing);
    try {
      const file = await journalFile(shell.api, this.register, query);
      const link = document.createElement('a');
      link.href = URL.createObjectURL(file);
      link.download = `${this.t.journal.fileName} ${query.from} – ${query.to}.${query.format}`;
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
    } catch (error) {
      if (!isAbort(error)) shell.notify(failureText(error));
    } finally {
      this.busy = false;
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ce-journal-export': CeJournalExport;
  }
}
