import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { chooseJournalColumns, forgetJournalColumns, journalColumns, journalFile } from '../api/journal-api';
import type { EntryState, JournalColumns, JournalQuery } from '../api/types';
import { today } from '../i18n/dates';
import { listStyles } from '../register/register-list-styles';
import { isNarrowed, type ListView, PLAIN_LIST } from '../shell/routes';
import type { Shell } from '../shell/shell';
import { base, buttons, panels } from '../ui/controls';
import { dateFieldWords } from '../ui/date-field';
import { saveAs } from '../ui/download';
import { FieldFaults } from '../ui/field-faults';
import { tokens } from '../ui/tokens';
import { sameColumns } from './column-order';
import './journal-columns';
import { exportStyles } from './journal-export-styles';
import { CeRegisterPaper } from './register-paper';

const FORMATS = ['pdf', 'xlsx', 'csv'] as const;

/** Prints the journal of a period as the list is narrowed; the columns are kept for the register, so that all print the same. */
@customElement('ce-journal-export')
export class CeJournalExport extends CeRegisterPaper<JournalColumns> {
  static override readonly styles = [tokens, base, buttons, panels, listStyles, exportStyles];

  @property() q = '';
  @property({ attribute: false }) list: ListView = PLAIN_LIST;

  /** Columns that were changed and are not kept; null: those of the register. */
  @state() private changed: readonly string[] | null = null;

  private readonly faults = new FieldFaults(this);

  protected override read(shell: Shell, register: string, signal: AbortSignal): Promise<JournalColumns> {
    this.changed = null;
    return journalColumns(shell.api, register, signal);
  }

  private get shown(): readonly string[] {
    return this.changed ?? this.known?.columns ?? [];
  }

  protected override render(): TemplateResult {
    const { t } = this;
    return html`<details @toggle=${this.onToggle}>
      <summary class="button">${t.journal.export}</summary>
      <form class="panel export" novalidate @submit=${this.onSubmit}>
        ${this.period()}
        ${isNarrowed({ ...this.list, from: '', to: '' }) || this.q.trim() !== ''
          ? html`<p class="soft small">${t.journal.asNarrowed}</p>`
          : nothing}
        ${this.choice()}
        <div class="filters">
          ${FORMATS.map(
            (format) =>
              html`<button
                class="button ${format === 'pdf' ? 'primary' : ''}"
                name="format"
                value=${format}
                aria-disabled=${this.busy || this.known === null ? 'true' : 'false'}
              >
                ${t.journal.formats[format]}
              </button>`,
          )}
        </div>
      </form>
    </details>`;
  }

  private period(): TemplateResult {
    const { t, list } = this;
    const year = today().slice(0, 4);
    return html`<div class="filters">
      ${this.day('from', t.journal.from, list.from === '' ? `${year}-01-01` : list.from)}
      ${this.day('to', t.journal.to, list.to === '' ? today() : list.to)}
    </div>`;
  }

  private choice(): TemplateResult {
    const { t, known: columns, shown } = this;
    if (this.failure !== '') return html`<p class="notice bad" role="alert">${this.failure}</p>`;
    if (columns === null) return html`<span class="skeleton" aria-busy="true"></span>`;
    const kept = sameColumns(shown, columns.columns);
    const standard = sameColumns(shown, columns.standard);
    return html`<details class="columns">
      <summary>${t.journal.columnsOf} <span class="soft">(${shown.length})</span></summary>
      <p class="soft small">${t.journal.columnsHint}</p>
      <ce-journal-columns
        .columns=${columns}
        .shown=${shown}
        @ce-columns=${(event: CustomEvent<readonly string[]>) => (this.changed = event.detail)}
      ></ce-journal-columns>
      <div class="filters">
        <button class="button small" type="button" ?hidden=${kept} @click=${() => void this.keep()}>${t.journal.keepColumns}</button>
        <button class="button quiet small" type="button" ?hidden=${standard && !columns.chosen} @click=${() => void this.forget()}>
          ${t.journal.standardColumns}
        </button>
      </div>
    </details>`;
  }

  private day(name: 'from' | 'to', label: string, value: string): TemplateResult {
    return html`<vaadin-date-picker
      name=${name}
      .label=${label}
      .i18n=${dateFieldWords()}
      .value=${value}
      required
      .invalid=${this.faults.text(name) !== ''}
      .errorMessage=${this.faults.text(name)}
      manual-validation
      @value-changed=${(event: CustomEvent<{ value: string }>) => {
        if (event.detail.value !== '') this.faults.mend(name);
      }}
    ></vaadin-date-picker>`;
  }

  private keep(): Promise<void> {
    return this.choose((shell) => chooseJournalColumns(shell.api, this.register, this.shown), this.t.journal.columnsKept);
  }

  private forget(): Promise<void> {
    return this.choose((shell) => forgetJournalColumns(shell.api, this.register), this.t.journal.columnsStandard);
  }

  private choose(work: (shell: Shell) => Promise<JournalColumns>, told: string): Promise<void> {
    const { register } = this;
    return this.act(async (shell) => {
      const columns = await work(shell);
      shell.notify(told);
      if (register !== this.register) return;
      this.known = columns;
      this.changed = null;
    });
  }

  private readonly onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    const button = event.submitter as HTMLButtonElement | null;
    const { known: columns, list, shown } = this;
    if (button === null || columns === null || this.busy) return;
    const day = (name: string) => this.renderRoot.querySelector<HTMLElement & { value: string }>(`vaadin-date-picker[name=${name}]`)?.value ?? '';
    if (!this.faults.filled({ from: day('from'), to: day('to') })) return;
    const given = (name: 'correspondent' | 'registrar' | 'documentKind') => (list[name] === '' ? {} : { [name]: list[name] });
    const query: JournalQuery = {
      format: button.value as JournalQuery['format'],
      from: day('from'),
      to: day('to'),
      ...(list.state === '' ? {} : { state: list.state as EntryState }),
      ...(this.q.trim() === '' ? {} : { q: this.q }),
      ...given('correspondent'),
      ...given('registrar'),
      ...given('documentKind'),
      ...(sameColumns(shown, columns.columns) ? {} : { columns: shown.join(',') }),
    };
    void this.act((shell) => this.save(shell, query));
  };

  private async save(shell: Shell, query: JournalQuery): Promise<void> {
    const { t, register } = this;
    shell.notify(t.journal.writing);
    const file = await journalFile(shell.api, register, query);
    saveAs(file, `${t.journal.fileName} ${query.from} – ${query.to}.${query.format}`);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ce-journal-export': CeJournalExport;
  }
}
