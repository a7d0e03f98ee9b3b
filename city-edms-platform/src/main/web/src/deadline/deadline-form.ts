import '@vaadin/date-picker';
import '@vaadin/text-field';
import type { TextField } from '@vaadin/text-field';
import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { computeDeadline, deadlinePresets, setDocumentDeadline } from '../api/deadline-api';
import type { Bilingual, DeadlinePreset, DeadlineStart, DocumentDeadline } from '../api/types';
import { currentLanguage } from '../i18n/language';
import { today } from '../i18n/dates';
import { base, buttons, panels } from '../ui/controls';
import { dateFieldWords } from '../ui/date-field';
import { CeView, isAbort } from '../ui/element';
import { failureText } from '../ui/failure';
import { icon } from '../ui/icons';
import { tokens } from '../ui/tokens';
import { dialogStyles } from './dialog-styles';
import { inForce, presetTitle, termWords } from './term-words';

/** Sets the deadline of a document; says on what day it ends, and why, while it is chosen. Says `ce-saved` with the deadline. */
@customElement('ce-deadline-form')
export class CeDeadlineForm extends CeView {
  static override readonly styles = [
    tokens,
    base,
    buttons,
    panels,
    dialogStyles,
    css`
      label.field {
        display: grid;
        gap: 0.25rem;
        color: var(--ce-ink-soft);
        font-size: var(--ce-text-s);
        font-weight: 550;
      }

      select {
        width: 100%;
        min-height: calc(1lh + 1.25rem);
        padding: 0.5rem 0.75rem;
        border: 1px solid var(--ce-line-control);
        border-radius: var(--ce-radius-s);
        background: var(--ce-surface);
        color: var(--ce-ink);
        font: inherit;
        font-size: var(--ce-text-m);
        font-weight: 400;
      }

      select:focus-visible {
        outline: 2px solid var(--ce-accent);
        outline-offset: 1px;
      }
    `,
  ];

  @property({ attribute: false }) documentId = '';

  @state() private presets: readonly DeadlinePreset[] = [];
  @state() private chosen: DeadlineStart = { preset: 'appeal', startDay: today() };
  @state() private explanation: Bilingual | null = null;
  @state() private failure = '';
  @state() private busy = false;

  @query('dialog') private readonly dialog!: HTMLDialogElement;

  private counting = new AbortController();

  protected override start(): void {
    // Presets are read when the dialog opens.
  }

  open(deadline: DocumentDeadline | null, received: string | null): void {
    if (deadline === null) this.chosen = { preset: this.chosen.preset, startDay: received ?? today() };
    else this.chosen = { preset: deadline.preset, startDay: deadline.startDay };
    this.failure = '';
    this.explanation = null;
    this.dialog.showModal();
    void this.load();
  }

  private async load(): Promise<void> {
    if (this.shell === null) return;
    try {
      const all = await deadlinePresets(this.shell.api, this.alive);
      this.presets = inForce(all, today()).filter(({ direction }) => direction === 'after');
      await this.count();
    } catch (error) {
      if (!isAbort(error)) this.failure = failureText(error);
    }
  }

  private put(change: Partial<DeadlineStart>): void {
    this.chosen = { ...this.chosen, ...change };
    void this.count();
  }

  private async count(): Promise<void> {
    if (this.shell === null || this.chosen.startDay === '') return;
    this.counting.abort();
    this.counting = new AbortController();
    try {
      this.explanation = (await computeDeadline(this.shell.api, this.chosen, this.counting.signal)).explanation;
      this.failure = '';
    } catch (error) {
      if (isAbort(error)) return;
      this.explanation = null;
      this.failure = failureText(error);
    }
  }

  private readonly save = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (this.shell === null || this.busy) return;
    this.busy = true;
    this.failure = '';
    try {
      const detail = await setDocumentDeadline(this.shell.api, this.documentId, this.chosen);
      this.dialog.close();
      this.shell.notify(this.t.deadline.saved);
      this.dispatchEvent(new CustomEvent<DocumentDeadline>('ce-saved', { detail }));
    } catch (error) {
      this.failure = failureText(error);
    } finally {
      this.busy = false;
    }
  };

  protected override render(): TemplateResult {
    const { t } = this;
    const words = t.deadline.panel;
    const unit = this.presets.find(({ code }) => code === this.chosen.preset)?.term.unit;
    const language = currentLanguage.get();
    return html`<dialog aria-labelledby="set">
      <form class="form" novalidate autocomplete="off" @submit=${this.save}>
        <h2 id="set">${words.setTitle}</h2>
        <label class="field">
          ${words.kind}
          <select @change=${(event: Event) => this.put({ preset: (event.target as HTMLSelectElement).value })}>
            ${this.presets.map(
              (preset) =>
                html`<option value=${preset.code} .selected=${preset.code === this.chosen.preset}>
                  ${presetTitle(preset, language)} — ${termWords(preset.term, t)}
                </option>`,
            )}
          </select>
        </label>
        ${this.day(words.startDay, this.chosen.startDay, (startDay) => this.put({ startDay }))}
        ${unit === 'hours'
          ? html`<vaadin-text-field
              .label=${words.startTime}
              .value=${this.chosen.startTime ?? ''}
              placeholder="09:30"
              @change=${(event: Event) => this.put({ startTime: (event.currentTarget as TextField).value || null })}
            ></vaadin-text-field>`
          : nothing}
        ${unit === 'named-day'
          ? this.day(words.namedDay, this.chosen.namedDay ?? '', (day) => this.put({ namedDay: day === '' ? null : day }))
          : nothing}
        <div aria-live="polite">
          ${this.explanation === null ? nothing : html`<p class="explained">${this.explanation[language]}</p>`}
          ${this.failure === ''
            ? nothing
            : html`<p class="notice bad">${icon('warning')}<span>${this.failure}</span></p>`}
        </div>
        <div class="actions">
          <button class="button primary" aria-disabled=${this.busy ? 'true' : 'false'}>${t.common.save}</button>
          <button type="button" class="button quiet" @click=${() => this.dialog.close()}>${t.common.cancel}</button>
        </div>
      </form>
    </dialog>`;
  }

  private day(label: string, value: string, changed: (day: string) => void): TemplateResult {
    return html`<vaadin-date-picker
      .label=${label}
      .value=${value}
      .placeholder=${this.t.dates.placeholder}
      .i18n=${dateFieldWords()}
      auto-open-disabled
      @value-changed=${(event: CustomEvent<{ value: string }>) => {
        if (event.detail.value !== value) changed(event.detail.value);
      }}
    ></vaadin-date-picker>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ce-deadline-form': CeDeadlineForm;
  }
}
