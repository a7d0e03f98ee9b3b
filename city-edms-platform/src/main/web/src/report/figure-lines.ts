import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import type { ReportFormat } from '../api/report-api';
import { reportStyles } from '../appeal/report-styles';
import type { Shell } from '../shell/shell';
import { base, buttons, panels } from '../ui/controls';
import { CeView, isAbort } from '../ui/element';
import { failureText } from '../ui/failure';
import { icon, type IconName } from '../ui/icons';
import { tokens } from '../ui/tokens';
import { fileButtons } from './report-files';

export interface LinesPage<L> {
  readonly lines: readonly L[];
  readonly next: string | null;
}

/** What is said around the lines. */
export interface LinesWords {
  readonly heading: string;
  readonly fileName: string;
  readonly columns: readonly string[];
  readonly nothing: string;
  readonly icon: IconName;
  readonly more: string;
}

/** What stands behind a figure of a report, read page by page, and its file: a newer question ends the one before. */
export abstract class CeFigureLines<Q extends object, L> extends CeView {
  static override readonly styles = [tokens, base, buttons, panels, reportStyles];

  abstract query: Q;

  @state() private lines: readonly L[] | null = null;
  @state() private next: string | null = null;
  @state() private failure = '';

  private reading = new AbortController();

  protected abstract read(shell: Shell, query: Q & { cursor?: string }, signal: AbortSignal): Promise<LinesPage<L>>;
  protected abstract file(shell: Shell, format: ReportFormat): Promise<Blob>;
  protected abstract words(): LinesWords;
  protected abstract row(line: L): TemplateResult;

  override disconnectedCallback(): void {
    this.reading.abort();
    super.disconnectedCallback();
  }

  protected override start(shell: Shell): void {
    void this.load(shell, null);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.get('query') !== undefined && this.shell !== null) void this.load(this.shell, null);
  }

  private async load(shell: Shell, cursor: string | null): Promise<void> {
    this.failure = '';
    this.reading.abort();
    this.reading = new AbortController();
    if (cursor === null) this.lines = null;
    try {
      const page = await this.read(shell, cursor === null ? this.query : { ...this.query, cursor }, this.reading.signal);
      this.lines = [...(cursor === null ? [] : (this.lines ?? [])), ...page.lines];
      this.next = page.next;
    } catch (error) {
      if (!isAbort(error)) this.failure = failureText(error);
    }
  }

  protected override render(): TemplateResult {
    const words = this.words();
    const { lines, next, shell } = this;
    if (this.failure !== '') return html`<p class="notice bad" role="alert">${icon('warning')}<span>${this.failure}</span></p>`;
    if (lines === null || shell === null) return html`<div class="panel wait" aria-busy="true"><span class="skeleton"></span></div>`;
    if (lines.length === 0) return html`<div class="panel empty">${icon(words.icon)}<p>${words.nothing}</p></div>`;
    return html`<div class="head">
        ${fileButtons(
          words.fileName,
          (format) => this.file(shell, format),
          (error) => (this.failure = failureText(error)),
        )}
      </div>
      <div class="panel scroll" tabindex="0" role="region" aria-label=${words.heading}>
        <table class="cards">
          <thead>
            <tr>
              ${words.columns.map((name) => html`<th scope="col">${name}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${lines.map((line) => this.row(line))}
          </tbody>
        </table>
      </div>
      ${next === null ? nothing : html`<p><button class="button" @click=${() => void this.load(shell, next)}>${words.more}</button></p>`}`;
  }
}
