import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { importStructure, structureTemplate } from '../api/organization-api';
import type { StructureImport } from '../api/types';
import { pageStyles } from '../correspondence/page-styles';
import { today } from '../i18n/dates';
import { base, buttons, panels } from '../ui/controls';
import { saveAs } from '../ui/download';
import { CeView } from '../ui/element';
import { failureText } from '../ui/failure';
import { fileChoice } from '../ui/file-choice';
import { icon } from '../ui/icons';
import { tokens } from '../ui/tokens';
import { dayField } from './fields';

/** «Структура з таблиці»: a workbook is checked first, then written whole. */
@customElement('ce-structure-import')
export class CeStructureImport extends CeView {
  static override readonly styles = [
    tokens,
    base,
    buttons,
    panels,
    pageStyles,
    fileChoice,
    css`
      .file {
        width: min(100%, 28rem);
      }

      vaadin-date-picker {
        width: min(100%, 14rem);
      }

      .rows > li {
        grid-template-columns: 5rem minmax(0, 1fr);
        padding: 0.5rem 1rem;
        border-top: 1px solid var(--ce-line);
      }
    `,
  ];

  @state() private file: File | null = null;
  @state() private since = today();
  @state() private report: StructureImport | null = null;
  @state() private failure = '';
  @state() private busy = false;

  protected override start(): void {
    // Nothing to read before a file is chosen.
  }

  private async send(run: boolean): Promise<void> {
    const { shell, file } = this;
    if (shell === null || file === null || this.busy) return;
    this.busy = true;
    this.failure = '';
    try {
      this.report = await importStructure(shell.api, file, this.since, run);
      if (this.report.written) shell.notify(this.t.organization.saved);
    } catch (error) {
      this.report = null;
      this.failure = failureText(error);
    } finally {
      this.busy = false;
    }
  }

  private readonly template = async (): Promise<void> => {
    const { shell } = this;
    if (shell === null) return;
    try {
      saveAs(await structureTemplate(shell.api), this.t.organization.import.fileName);
    } catch (error) {
      this.failure = failureText(error);
    }
  };

  protected override render(): TemplateResult {
    const { t, report } = this;
    const words = t.organization.import;
    const isGood = report !== null && !report.written && report.problems.length === 0;
    return html`
      <header>
        <div>
          <h1 tabindex="-1">${words.title}</h1>
          <p class="soft">${words.lead}</p>
        </div>
        <button class="button" @click=${this.template}>${icon('download')}${words.template}</button>
      </header>
      <div role="alert">
        ${this.failure === '' ? nothing : html`<p class="notice bad">${icon('warning')}<span>${this.failure}</span></p>`}
      </div>
      <form
        class="panel form"
        novalidate
        @submit=${(event: Event) => {
          event.preventDefault();
          void this.send(false);
        }}
      >
        <label class="button file">
          ${icon('file')}<span>${this.file?.name ?? words.choose}</span>
          <input
            type="file"
            aria-label=${words.file}
            accept=".xlsx,.csv"
            @change=${(event: Event) => {
              this.file = (event.currentTarget as HTMLInputElement).files?.[0] ?? null;
              this.report = null;
            }}
          />
        </label>
        ${dayField(t, t.organization.since, this.since, (since) => {
          this.since = since;
          this.report = null;
        })}
        <div class="actions">
          <button class="button ${isGood ? '' : 'primary'}" aria-disabled=${this.busy || this.file === null ? 'true' : 'false'}>
            ${words.check}
          </button>
          ${isGood
            ? html`<button type="button" class="button primary" @click=${() => void this.send(true)}>${words.write}</button>`
            : nothing}
        </div>
      </form>
      ${report === null ? nothing : this.result(report)}
    `;
  }

  private result(report: StructureImport): TemplateResult {
    const words = this.t.organization.import;
    const counts = words.counts(report.units, report.posts, report.people);
    return html`<section class="side" role="status">
      <p class="notice ${report.problems.length === 0 ? '' : 'warn'}">
        ${icon(report.problems.length === 0 ? 'check' : 'warning')}
        <span>
          ${report.written ? words.written(counts) : report.problems.length === 0 ? words.good(counts) : words.bad(report.problems.length)}
        </span>
      </p>
      ${report.problems.length === 0
        ? nothing
        : html`<ul class="panel rows">
            ${report.problems.map(
              ({ row, message }) => html`<li><span class="number soft">${words.row(row)}</span><span>${message}</span></li>`,
            )}
          </ul>`}
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ce-structure-import': CeStructureImport;
  }
}
