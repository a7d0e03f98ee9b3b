import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import {
  checkJournal,
  confirmColumns,
  type ImportFailure,
  type ImportMapping,
  type ImportProblem,
  importProblems,
  type JournalImport,
  journalImport,
  runImport,
  takeBackImport,
} from '../api/migration-api';
import type { Register } from '../api/types';
import { dayAndTime } from '../i18n/dates';
import { currentLanguage } from '../i18n/language';
import { wholeNumber } from '../i18n/sizes';
import { isTransient } from '../api/retry';
import { administrationRoute, registerRoute } from '../shell/routes';
import type { Shell } from '../shell/shell';
import { base, buttons, panels } from '../ui/controls';
import { CeView, isAbort } from '../ui/element';
import { failureText } from '../ui/failure';
import { icon } from '../ui/icons';
import { tokens } from '../ui/tokens';
import { missing } from './import-columns';
import { importStyles } from './import-styles';
import { mappingTable } from './mapping-table';

const PAUSE = 1000;

/** One journal on its way into a register: columns, check, import, report. */
@customElement('ce-import')
export class CeImport extends CeView {
  static override readonly styles = [tokens, base, buttons, panels, importStyles];

  @property({ attribute: false }) item = '';

  @state() private job: JournalImport | null = null;
  @state() private mapping: ImportMapping | null = null;
  @state() private problems: readonly ImportProblem[] = [];
  @state() private next: string | null = null;
  @state() private failure = '';
  @state() private restart: Register['restart'] | undefined;
  @state() private busy = false;

  protected override start(shell: Shell): void {
    void this.act(async () => {
      const job = await journalImport(shell.api, this.item, this.alive);
      this.restart = (await shell.api.register(job.register, this.alive)).restart;
      return job;
    });
  }

  /** Does something with the import, then follows it until nobody works on it. */
  private async act(work: () => Promise<JournalImport>): Promise<void> {
    const { shell } = this;
    if (shell === null || this.busy) return;
    this.busy = true;
    this.failure = '';
    try {
      let job = await work();
      this.show(job);
      while ((job.state === 'checking' || job.state === 'importing') && !job.idle) {
        await new Promise((resolve) => setTimeout(resolve, PAUSE));
        if (this.alive.aborted) return;
        job = await this.look(shell, job);
        this.show(job);
      }
      await this.report(null);
    } catch (error) {
      if (!isAbort(error)) this.failure = failureText(error);
    } finally {
      this.busy = false;
    }
  }

  /** A line that breaks for a while does not end the import: how far it is, is asked for again. */
  private async look(shell: Shell, before: JournalImport): Promise<JournalImport> {
    try {
      const job = await journalImport(shell.api, this.item, this.alive);
      this.failure = '';
      return job;
    } catch (error) {
      if (!isTransient(error)) throw error;
      this.failure = failureText(error);
      return before;
    }
  }

  private readonly more = async (): Promise<void> => {
    try {
      await this.report(this.next);
    } catch (error) {
      if (!isAbort(error)) this.failure = failureText(error);
    }
  };

  private show(job: JournalImport): void {
    this.job = job;
    this.mapping = job.mapping;
  }

  private async report(after: string | null): Promise<void> {
    if (this.shell === null) return;
    const page = await importProblems(this.shell.api, this.item, after, this.anew());
    this.problems = after === null ? page.problems : [...this.problems, ...page.problems];
    this.next = page.next;
  }

  private async check(): Promise<void> {
    const { shell, mapping } = this;
    if (shell === null || mapping === null) return;
    await this.act(async () => {
      await confirmColumns(shell.api, this.item, mapping);
      return checkJournal(shell.api, this.item);
    });
  }

  private async takeBack(): Promise<void> {
    const { shell } = this;
    if (shell === null) return;
    try {
      await takeBackImport(shell.api, this.item);
      shell.navigate(administrationRoute('import', null));
    } catch (error) {
      this.failure = failureText(error);
    }
  }

  protected override render(): TemplateResult {
    const { t, job } = this;
    return html`
      <a class="button quiet back" href=${this.shell?.href(administrationRoute('import')) ?? '#'}>${icon('back')}${t.migration.back}</a>
      <header>
        <h1 tabindex="-1">${job === null ? t.migration.title : job.fileName}</h1>
        ${job === null ? nothing : html`<p class="soft">${t.migration.into(job.registerTitle)}</p>`}
      </header>
      ${this.failure === '' ? nothing : html`<p class="notice bad" role="alert">${icon('warning')}${this.failure}</p>`}
      ${job === null ? html`<span class="skeleton tall"></span>` : this.body(job)}
    `;
  }

  private body(job: JournalImport): TemplateResult {
    const { t } = this;
    const step = { uploaded: 0, checking: 1, checked: 1, importing: 2, stopped: 2, done: 3 }[job.state];
    return html`
      <ol class="steps">
        ${t.migration.steps.map(
          (words, at) => html`<li aria-current=${at === step ? 'step' : 'false'}>${words}</li>`,
        )}
      </ol>
      ${job.failure === null ? nothing : this.stopped(job.failure)}
      ${job.state === 'uploaded' || job.state === 'checked' ? this.columns(job) : nothing}
      ${job.state === 'uploaded' && job.rows === 0 ? nothing : this.figures(job)} ${this.actions(job)}
      ${this.problems.length === 0 ? nothing : this.reportTable()}
    `;
  }

  /** What ended the last run, and when. */
  private stopped(failure: ImportFailure): TemplateResult {
    return html`<p class="notice ${failure.passing ? '' : 'bad'}" role="alert">
      ${icon('warning')}<span>${this.t.migration.stoppedAt(dayAndTime(failure.at))} ${failure[currentLanguage.get()]}</span>
    </p>`;
  }

  private columns(job: JournalImport): TemplateResult | typeof nothing {
    return this.mapping === null
      ? nothing
      : mappingTable(this.t, job, this.mapping, (mapping) => (this.mapping = mapping));
  }

  private figures(job: JournalImport): TemplateResult {
    const f = this.t.migration.figures;
    const written = job.state === 'importing' || job.state === 'stopped' || job.state === 'done';
    const figures: readonly (readonly [string, number])[] = [
      [f.rows, job.rows],
      [written ? f.written : f.willBe, job.lines],
      [f.marked, job.marked],
      [f.refused, job.refused],
    ];
    return html`<section class="panel section" aria-live="polite">
      <h2>${this.t.migration.states[job.state]}</h2>
      <dl class="figures">
        ${figures.map(
          ([label, value]) =>
            html`<div>
              <dt>${label}</dt>
              <dd class="number">${wholeNumber(value)}</dd>
            </div>`,
        )}
      </dl>
    </section>`;
  }

  private actions(job: JournalImport): TemplateResult {
    const { t, shell, mapping } = this;
    const m = t.migration;
    const lacks = mapping === null ? [] : missing(mapping, this.restart);
    const begin = () => {
      if (shell !== null) void this.act(() => runImport(shell.api, this.item));
    };
    // Columns that were changed since the check are not what would be imported.
    const same = JSON.stringify(mapping) === JSON.stringify(job.mapping);
    const goesOn = job.state === 'stopped' || (job.state === 'importing' && job.idle);
    return html`<div class="actions">
      ${job.state === 'uploaded' || job.state === 'checked' || (job.state === 'checking' && job.idle)
        ? html`<button
            class="button ${job.state === 'checked' && same ? '' : 'primary'}"
            ?disabled=${lacks.length > 0 || this.busy}
            @click=${() => this.check()}
          >
            ${icon('check')}${job.state === 'checked' ? m.checkAgain : m.check}
          </button>`
        : nothing}
      ${job.state === 'checked' && same
        ? html`<button class="button primary" ?disabled=${this.busy} @click=${begin}>${icon('download')}${m.run(wholeNumber(job.lines))}</button>`
        : nothing}
      ${goesOn ? html`<button class="button primary" @click=${begin}>${icon('refresh')}${job.failure?.passing === false ? m.tryAgain : m.goOn}</button>` : nothing}
      ${job.state === 'done'
        ? html`<a class="button primary" href=${shell?.href(registerRoute(job.register)) ?? '#'}>${m.toRegister}</a>`
        : nothing}
      ${job.state === 'uploaded' || job.state === 'checked'
        ? html`<button class="button" @click=${() => this.takeBack()}>${icon('trash')}${m.takeBack}</button>`
        : nothing}
      ${lacks.length > 0 && job.state === 'uploaded'
        ? html`<p class="small soft" role="status">${lacks.map((what) => m.lacks[what]).join(' ')}</p>`
        : nothing}
    </div>`;
  }

  private reportTable(): TemplateResult {
    const m = this.t.migration;
    const language = currentLanguage.get();
    return html`<section class="panel section">
      <h2>${m.reportTitle}</h2>
      <div class="scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">${m.row}</th>
              <th scope="col">${m.what}</th>
              <th scope="col">${m.outcome}</th>
            </tr>
          </thead>
          <tbody>
            ${this.problems.map(
              (problem) =>
                html`<tr>
                  <td class="number">${problem.row ?? m.whole}</td>
                  <td>${problem[language]}</td>
                  <td class=${problem.refused ? 'refused' : ''}>${problem.refused ? m.leftOut : m.taken}</td>
                </tr>`,
            )}
          </tbody>
        </table>
      </div>
      ${this.next === null
        ? nothing
        : html`<button class="button" @click=${this.more}>${m.more}</button>`}
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ce-import': CeImport;
  }
}
