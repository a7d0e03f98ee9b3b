import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { type ActFile, addReportFile } from '../../api/resolution-api';
import { fileSize } from '../../i18n/sizes';
import { base, buttons } from '../../ui/controls';
import { CeView, isAbort } from '../../ui/element';
import { failureText } from '../../ui/failure';
import { icon } from '../../ui/icons';
import { tokens } from '../../ui/tokens';

/** A file on its way to the report; `stored` once the server has it. */
interface Brought {
  readonly file: File;
  readonly share: number;
  readonly stored: ActFile | null;
  readonly failure: string;
}

/** What the form of the report needs to know. */
export interface ReportFilesState {
  readonly ids: readonly string[];
  /** A file is still on its way. */
  readonly busy: boolean;
  /** A file did not arrive: it is sent again, or taken out. */
  readonly failed: boolean;
}

const MAXIMUM = 20;

/** Files of a report: they go at once, and belong to the report when it is handed in. Fires `ce-report-files` (ReportFilesState). */
@customElement('ce-report-files')
export class CeReportFiles extends CeView {
  static override readonly styles = [
    tokens,
    base,
    buttons,
    css`
      section {
        display: grid;
        gap: 0.5rem;
      }

      .choices {
        display: flex;
        flex-wrap: wrap;
        gap: 0.5rem;
      }

      li {
        display: flex;
        flex-wrap: wrap;
        gap: 0.25rem 0.75rem;
        align-items: center;
        min-height: 2.75rem;
        border-top: 1px solid var(--ce-line);
      }

      li > span {
        flex: 1 1 12rem;
        min-width: 0;
        overflow-wrap: anywhere;
      }

      .wrong {
        color: var(--ce-bad);
      }

      @media (max-width: 700px) {
        .choices .button {
          flex: 1 1 10rem;
          min-height: 3rem;
        }
      }
    `,
  ];

  @property({ attribute: false }) taskId = '';

  @state() private brought: readonly Brought[] = [];

  @query('#files') private readonly files!: HTMLInputElement;
  @query('#camera') private readonly camera!: HTMLInputElement;

  protected override start(): void {
    // Files are sent when they are chosen.
  }

  private readonly take = (event: Event): void => {
    const input = event.currentTarget as HTMLInputElement;
    const room = MAXIMUM - this.brought.length;
    const chosen = Array.from(input.files ?? []).slice(0, room);
    input.value = '';
    for (const file of chosen) {
      this.brought = [...this.brought, { file, share: 0, stored: null, failure: '' }];
      void this.send(file);
    }
    this.tell();
  };

  private async send(file: File): Promise<void> {
    const { shell } = this;
    if (shell === null) return;
    this.change(file, { share: 0, failure: '' });
    try {
      const stored = await addReportFile(shell.api, this.taskId, file, (share) => this.change(file, { share }), this.alive);
      this.change(file, { stored, share: 1 });
    } catch (error) {
      if (!isAbort(error)) this.change(file, { failure: failureText(error) });
    }
  }

  private change(file: File, to: Partial<Brought>): void {
    this.brought = this.brought.map((one) => (one.file === file ? { ...one, ...to } : one));
    this.tell();
  }

  private drop(file: File): void {
    this.brought = this.brought.filter((one) => one.file !== file);
    this.tell();
  }

  private tell(): void {
    const detail: ReportFilesState = {
      ids: this.brought.flatMap(({ stored }) => (stored === null ? [] : [stored.id])),
      busy: this.brought.some(({ stored, failure }) => stored === null && failure === ''),
      failed: this.brought.some(({ failure }) => failure !== ''),
    };
    this.dispatchEvent(new CustomEvent('ce-report-files', { detail }));
  }

  protected override render(): TemplateResult {
    const { task } = this.t.resolution;
    const full = this.brought.length >= MAXIMUM;
    return html`<section aria-label=${task.files}>
      <input id="files" type="file" multiple hidden aria-hidden="true" tabindex="-1" @change=${this.take} />
      <input id="camera" type="file" accept="image/*" capture="environment" hidden aria-hidden="true" tabindex="-1" @change=${this.take} />
      <div class="choices">
        <button type="button" class="button small" ?disabled=${full} @click=${() => this.files.click()}>${icon('plus')}${task.chooseFiles}</button>
        <button type="button" class="button small" ?disabled=${full} @click=${() => this.camera.click()}>${icon('camera')}${task.takePhoto}</button>
      </div>
      ${this.brought.length === 0 ? nothing : html`<ul aria-live="polite">${this.brought.map((one) => this.line(one))}</ul>`}
    </section>`;
  }

  private line({ file, share, stored, failure }: Brought): TemplateResult {
    const { task } = this.t.resolution;
    const state = stored !== null ? fileSize(file.size) : failure !== '' ? failure : `${Math.round(share * 100)} %`;
    return html`<li>
      <span>${stored?.name ?? file.name} <span class="small ${failure === '' ? 'faint' : 'wrong'}">${state}</span></span>
      ${failure === '' ? nothing : html`<button type="button" class="button small" @click=${() => this.send(file)}>${this.t.common.retry}</button>`}
      <button
        type="button"
        class="button quiet small"
        aria-label=${task.removeFile(file.name)}
        title=${task.removeFile(file.name)}
        @click=${() => this.drop(file)}
      >
        ${icon('trash')}
      </button>
    </li>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ce-report-files': CeReportFiles;
  }
}
