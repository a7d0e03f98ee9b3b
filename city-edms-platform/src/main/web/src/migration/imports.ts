import '@vaadin/combo-box';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import { type JournalImport, journalImports, uploadJournal } from '../api/migration-api';
import type { Register } from '../api/types';
import { shortDay } from '../i18n/dates';
import { wholeNumber } from '../i18n/sizes';
import { inOfficeOrder } from '../register/office-order';
import { administrationRoute } from '../shell/routes';
import type { Shell } from '../shell/shell';
import { base, buttons, panels } from '../ui/controls';
import { CeView, isAbort } from '../ui/element';
import { failureText } from '../ui/failure';
import { FieldFaults } from '../ui/field-faults';
import { fileChoice } from '../ui/file-choice';
import { icon } from '../ui/icons';
import { tokens } from '../ui/tokens';
import { importStyles } from './import-styles';

/** Journals that are or were moved in, and the way to begin with another one. */
@customElement('ce-imports')
export class CeImports extends CeView {
  static override readonly styles = [tokens, base, buttons, panels, fileChoice, importStyles];

  @state() private imports: readonly JournalImport[] | null = null;
  @state() private registers: readonly Register[] = [];
  @state() private register = '';
  @state() private failure = '';
  @state() private sent: number | null = null;
  @state() private fileName = '';

  @query('input[type=file]') private readonly input!: HTMLInputElement | null;

  private readonly faults = new FieldFaults(this);

  protected override start(shell: Shell): void {
    void this.load(shell);
  }

  private async load(shell: Shell): Promise<void> {
    try {
      const [registers, imports] = await Promise.all([
        shell.api.registers(this.alive),
        journalImports(shell.api, this.alive),
      ]);
      this.registers = inOfficeOrder(registers.filter(({ active }) => active));
      this.imports = imports;
    } catch (error) {
      if (!isAbort(error)) this.failure = failureText(error);
    }
  }

  private async upload(event: Event): Promise<void> {
    event.preventDefault();
    const file = this.input?.files?.[0];
    if (this.shell === null) return;
    this.failure = '';
    const sound = this.faults.sound({
      ...(this.register === '' ? { register: (words) => words.form.errors.register } : {}),
      ...(file === undefined ? { file: (words) => words.migration.chooseFile } : {}),
    });
    if (!sound || file === undefined) return;
    this.sent = 0;
    try {
      const job = await uploadJournal(this.shell.api, this.register, file, (share) => (this.sent = share), this.alive);
      this.shell.navigate(administrationRoute('import', job.id));
    } catch (error) {
      if (!isAbort(error)) this.failure = failureText(error);
    } finally {
      this.sent = null;
    }
  }

  protected override render(): TemplateResult {
    const { t } = this;
    return html`
      <header>
        <h1 tabindex="-1">${t.migration.title}</h1>
        <p class="soft">${t.migration.lead}</p>
      </header>
      <form class="panel upload" novalidate @submit=${(event: Event) => this.upload(event)}>
        <h2>${t.migration.newTitle}</h2>
        <div class="row">
          <vaadin-combo-box
            .label=${t.migration.register}
            .items=${this.registers.map(({ code, title }) => ({ value: code, label: title }))}
            .value=${this.register}
            required
            .invalid=${this.faults.text('register') !== ''}
            .errorMessage=${this.faults.text('register')}
            manual-validation
            @value-changed=${(event: CustomEvent<{ value: string }>) => {
              if (event.detail.value !== '') this.faults.mend('register');
              this.register = event.detail.value;
            }}
          ></vaadin-combo-box>
          <label class="button file">
            ${icon('file')}<span>${this.fileName === '' ? t.migration.file : this.fileName}</span>
            <input
              type="file"
              accept=".xlsx,.csv,.txt"
              aria-invalid=${this.faults.text('file') === '' ? 'false' : 'true'}
              aria-describedby="file-error"
              @change=${() => {
                this.faults.mend('file');
                this.fileName = this.input?.files?.[0]?.name ?? '';
              }}
            />
          </label>
          <button class="button primary" ?disabled=${this.sent !== null}>
            ${icon('upload')}${this.sent === null ? t.migration.upload : t.migration.uploading(Math.round(this.sent * 100))}
          </button>
        </div>
        <p id="file-error" class="small wrong">${this.faults.text('file')}</p>
        <p class="small soft">${t.migration.fileHint}</p>
      </form>
      ${this.failure === '' ? nothing : html`<p class="notice bad" role="alert">${icon('warning')}${this.failure}</p>`}
      ${this.list()}
    `;
  }

  private list(): TemplateResult | typeof nothing {
    const { t } = this;
    if (this.imports === null) return this.failure === '' ? html`<span class="skeleton tall"></span>` : nothing;
    if (this.imports.length === 0) return html`<p class="soft">${t.migration.none}</p>`;
    return html`<ul class="list">
      ${this.imports.map(
        (job) =>
          html`<li>
            <a class="panel job" href=${this.shell?.href(administrationRoute('import', job.id)) ?? '#'}>
              <b>${job.fileName}</b>
              <span class="small soft">
                ${job.registerTitle} · ${t.migration.states[job.state]} · ${t.migration.linesOf(wholeNumber(job.lines))}
              </span>
              <span class="small faint">${job.createdBy}, ${shortDay(job.createdAt.slice(0, 10))}</span>
            </a>
          </li>`,
      )}
    </ul>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ce-imports': CeImports;
  }
}
