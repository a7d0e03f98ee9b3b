import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
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
import { CeElement, isAbort } from '../ui/element';
import { failureText } from '../ui/failure';
import { tokens } from '../ui/tokens';
import { sameColumns } from './column-order';
import './journal-columns';
import { exportStyles } from './journal-export-styles';

const FORMATS = ['pdf', 'xlsx', 'csv'] as const;

/** Prints the journal of a period as the list is narrowed; the columns are kept for the register, so that all print the same. */
@customElement('ce-journal-export')
export class CeJournalExport extends CeElement {
  static override readonly styles = [tokens, base, buttons, panels, listStyles, exportStyles];

  @property({ attribute: false }) shell: Shell | null = null;
  @property() register = '';
  @property() q = '';
  @property({ attribute: false }) list: ListView = PLAIN_LIST;
  /** Whether it is unfolded: then it takes a row of its own. */
  @property({ type: Boolean, reflect: true }) open = false;

  @state() private busy = false;
  @state() private columns: JournalColumns | null = null;
  @state() private shown: readonly string[] = [];
  @state() private failure = '';

  private loading = new AbortController();

  override disconnectedCallback(): void {
    this.loading.abort();
    super.disconnectedCallback();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('register') && this.hasUpdated) {
      this.columns = null;
      if (this.open) void this.load();
    }
  }

  protected override render(): TemplateResult {
    const { t } = this;
    return html`<details @toggle=${this.onToggle}>
      <summary class="button">${t.journal.export}</summary>
      <form class="panel export" @submit=${this.onSubmit}>
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
                aria-disabled=${this.busy || this.columns === null ? 'true' : 'false'}
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
    const { t, columns, shown } = this;
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
        @ce-columns=${(event: CustomEvent<readonly string[]>) => (this.shown = event.detail)}
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
    ></vaadin-date-picker>`;
  }

  private readonly onToggle = (event: Event): void => {
    this.open = (event.target as HTMLDetailsElement).open;
    if (this.open && this.columns === null) void this.load();
  };

  private async load(): Promise<void> {
    const { shell } = this;
    if (shell === null) return;
    this.loading.abort();
    this.loading = new AbortController();
    this.failure = '';
    try {
      this.take(await journalColumns(shell.api, this.register, this.loading.signal));
    } catch (error) {
      if (!isAbort(error)) this.failure = failureText(error);
    }
  }

  private take(columns: JournalColumns): void {
    this.columns = columns;
    this.shown = columns.columns;
  }

  private keep(): Promise<void> {
    return this.change((shell) => chooseJournalColumns(shell.api, this.register, this.shown), this.t.journal.columnsKept);
  }

  private forget(): Promise<void> {
    return this.change((shell) => forgetJournalColumns(shell.api, this.register), this.t.journal.columnsStandard);
  }

  private async change(work: (shell: Shell) => Promise<JournalColumns>, told: string): Promise<void> {
    const { shell } = this;
    if (shell === null || this.busy) return;
    this.busy = true;
    try {
      this.take(await work(shell));
      shell.notify(told);
    } catch (error) {
      if (!isAbort(error)) shell.notify(failureText(error));
    } finally {
      this.busy = false;
    }
  }

  private readonly onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    const button = event.submitter as HTMLButtonElement | null;
    const { columns, list, shown } = this;
    if (button === null || columns === null || this.busy) return;
    const day = (name: string) => this.renderRoot.querySelector<HTMLElement & { value: string }>(`vaadin-date-picker[name=${name}]`)?.value ?? '';
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
    void this.save(query);
  };

  private async save(query: JournalQuery): Promise<void> {
    const { shell } = this;
    if (shell === null) return;
    this.busy = true;
    shell.notify(this.t.journal.writing);
    try {
      const file = await journalFile(shell.api, this.register, query);
      saveAs(file, `${this.t.journal.fileName} ${query.from} – ${query.to}.${query.format}`);
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
