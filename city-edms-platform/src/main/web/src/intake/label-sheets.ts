import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { IntakeApi } from '../api/intake-api';
import type { Entry } from '../api/types';
import { dialogStyles } from '../deadline/dialog-styles';
import { today } from '../i18n/dates';
import type { Shell } from '../shell/shell';
import { base, buttons, panels } from '../ui/controls';
import { dayField } from '../ui/date-field';
import { saveAs } from '../ui/download';
import { CeView, isAbort } from '../ui/element';
import { failureText } from '../ui/failure';
import { icon } from '../ui/icons';
import { tokens } from '../ui/tokens';
import { labelParts, ON_SHEET, onSheets } from './label-count';

const PAGE = 200;
/** More than a register takes on a day. */
const MOST = 1000;

/** «Надрукувати етикетки»: A4 sheets of labels for what a register took on a day, or for the lines of it that are chosen. */
@customElement('ce-label-sheets')
export class CeLabelSheets extends CeView {
  static override readonly styles = [
    tokens,
    base,
    buttons,
    panels,
    dialogStyles,
    css`
      :host {
        display: contents;
      }

      .lines {
        display: grid;
        max-height: 16rem;
        overflow: auto;
        border: 1px solid var(--ce-line);
        border-radius: var(--ce-radius-s);
      }

      .lines label {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr);
        gap: 0.125rem 0.625rem;
        align-items: start;
        padding: 0.5rem 0.75rem;
      }

      .lines label + label {
        border-top: 1px solid var(--ce-line);
      }

      .lines span {
        overflow-wrap: anywhere;
      }

      .skip {
        display: grid;
        gap: 0.25rem;
      }

      .skip input {
        width: 6rem;
        min-height: var(--ce-control);
        padding: 0 0.75rem;
        border: 1px solid var(--ce-line-control);
        border-radius: var(--ce-radius-s);
        background: var(--ce-surface);
        color: var(--ce-ink);
        font: inherit;
      }
    `,
  ];

  /** Code of the register. */
  @property() register = '';

  @state() private day = today();
  @state() private lines: readonly Entry[] | null = null;
  @state() private left: ReadonlySet<number> = new Set();
  @state() private skip = 0;
  @state() private failure = '';
  @state() private busy = false;

  @query('dialog') private readonly dialog!: HTMLDialogElement;

  protected override start(): void {
    // The day is read when the dialog is opened.
  }

  private readonly show = (): void => {
    this.day = today();
    this.skip = 0;
    this.dialog.showModal();
    if (this.shell !== null) void this.read(this.shell);
  };

  private async read(shell: Shell): Promise<void> {
    const { day, register } = this;
    const signal = this.anew();
    this.lines = null;
    this.left = new Set();
    this.failure = '';
    if (day === '') {
      this.lines = [];
      return;
    }
    try {
      const found: Entry[] = [];
      let cursor: string | null = null;
      do {
        const page = await shell.api.entries(
          register,
          { from: day, to: day, state: 'active', sort: 'registered', limit: PAGE, ...(cursor === null ? {} : { cursor }) },
          signal,
        );
        found.push(...page.entries.filter(({ document }) => document !== null));
        cursor = page.next;
      } while (cursor !== null && found.length < MOST);
      this.lines = found;
    } catch (error) {
      if (!isAbort(error)) this.failure = failureText(error);
    }
  }

  private get chosen(): readonly string[] {
    return (this.lines ?? []).flatMap(({ id, document }) => (document === null || this.left.has(id) ? [] : [document]));
  }

  private readonly print = async (event: Event): Promise<void> => {
    event.preventDefault();
    const { shell, chosen } = this;
    if (shell === null || this.busy || chosen.length === 0) return;
    this.busy = true;
    this.failure = '';
    try {
      const parts = labelParts(chosen, this.skip);
      const name = `${this.t.intake.labels.file} ${this.day}`;
      for (const [at, { documents, skip }] of parts.entries()) {
        saveAs(await new IntakeApi(shell.api).labels(documents, skip), `${name}${parts.length === 1 ? '' : ` (${at + 1})`}.pdf`);
      }
      this.dialog.close();
    } catch (error) {
      if (!isAbort(error)) this.failure = failureText(error);
    } finally {
      this.busy = false;
    }
  };

  protected override render(): TemplateResult {
    const { t } = this;
    return html`<button type="button" class="button" @click=${this.show}>${icon('stamp')}${t.intake.labels.print}</button>
      <dialog aria-labelledby="labels-title">
        <form class="form" novalidate @submit=${this.print}>
          <h2 id="labels-title">${t.intake.labels.title}</h2>
          <p class="small soft">${t.intake.labels.lead}</p>
          ${dayField(t, t.intake.labels.day, this.day, (day) => {
            this.day = day;
            if (this.shell !== null) void this.read(this.shell);
          })}
          ${this.choice()}
          <label class="skip">
            <span>${t.intake.labels.skip}</span>
            <input
              type="number"
              name="skip"
              min="0"
              max=${ON_SHEET - 1}
              .value=${String(this.skip)}
              @input=${(event: Event) => {
                const typed = Number((event.currentTarget as HTMLInputElement).value);
                this.skip = Number.isInteger(typed) ? Math.min(Math.max(typed, 0), ON_SHEET - 1) : 0;
              }}
            />
          </label>
          <div role="alert">
            ${this.failure === '' ? nothing : html`<p class="notice bad">${icon('warning')}<span>${this.failure}</span></p>`}
          </div>
          <div class="actions">
            <button class="button primary" aria-disabled=${this.busy || this.chosen.length === 0 ? 'true' : 'false'}>
              ${t.intake.labels.print}
            </button>
            <button type="button" class="button quiet" @click=${() => this.dialog.close()}>${t.common.cancel}</button>
            <span class="small soft" role="status"
              >${this.lines === null ? '' : t.intake.labels.count(this.chosen.length, onSheets(this.chosen.length, this.skip))}</span
            >
          </div>
        </form>
      </dialog>`;
  }

  private choice(): TemplateResult | typeof nothing {
    const { t, lines } = this;
    if (lines === null) return this.failure === '' ? html`<span class="skeleton"></span>` : nothing;
    if (lines.length === 0) return html`<p class="soft">${t.intake.labels.none}</p>`;
    return html`<div class="lines" role="group" tabindex="0" aria-label=${t.intake.labels.lines}>
      ${lines.map(
        (line) =>
          html`<label>
            <input
              type="checkbox"
              .checked=${!this.left.has(line.id)}
              @change=${(event: Event) => {
                const left = new Set(this.left);
                if ((event.currentTarget as HTMLInputElement).checked) left.delete(line.id);
                else left.add(line.id);
                this.left = left;
              }}
            />
            <span><b class="number">${line.number}</b> <span class="small soft">${line.summary ?? t.list.hidden}</span></span>
          </label>`,
      )}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ce-label-sheets': CeLabelSheets;
  }
}
