import '@vaadin/text-field';
import type { TextField } from '@vaadin/text-field';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import { putCalendarDay, restoreCalendarDay } from '../api/deadline-api';
import type { CalendarDay, DayKind } from '../api/types';
import { currentLanguage } from '../i18n/language';
import { longDay } from '../i18n/dates';
import { base, buttons, panels } from '../ui/controls';
import { CeView } from '../ui/element';
import { failureText } from '../ui/failure';
import { icon } from '../ui/icons';
import { tokens } from '../ui/tokens';
import { dayWords } from './day-words';
import { dialogStyles } from './dialog-styles';

const KINDS: readonly DayKind[] = ['working', 'holiday', 'day-off'];

/** Makes a day what the administrator says, or gives it back to the law. Says `ce-saved` when it did. */
@customElement('ce-day-dialog')
export class CeDayDialog extends CeView {
  static override readonly styles = [tokens, base, buttons, panels, dialogStyles];

  @state() private date: string | null = null;
  @state() private day: CalendarDay | null = null;
  /** Null: as the law has it. */
  @state() private kind: DayKind | null = null;
  @state() private note = '';
  @state() private failure = '';
  @state() private busy = false;

  @query('dialog') private readonly dialog!: HTMLDialogElement;

  protected override start(): void {
    // Nothing to read: the page hands the day over.
  }

  open(date: string, day: CalendarDay | null): void {
    const own = day?.reason === 'set';
    this.date = date;
    this.day = day;
    this.kind = own ? day.kind : null;
    this.note = own ? day.note[currentLanguage.get()] : '';
    this.failure = '';
    void this.updateComplete.then(() => this.dialog.showModal());
  }

  private readonly save = async (event: Event): Promise<void> => {
    event.preventDefault();
    const { shell, date, kind } = this;
    if (shell === null || date === null || this.busy) return;
    this.busy = true;
    this.failure = '';
    try {
      if (kind === null) await restoreCalendarDay(shell.api, date);
      else await putCalendarDay(shell.api, date, kind, this.note);
      this.dialog.close();
      shell.notify(this.t.deadline.saved);
      this.dispatchEvent(new CustomEvent('ce-saved', { bubbles: true, composed: true }));
    } catch (error) {
      this.failure = failureText(error);
    } finally {
      this.busy = false;
    }
  };

  protected override render(): TemplateResult {
    const { t } = this;
    const words = t.deadline;
    const title = this.date === null ? '' : longDay(this.date);
    return html`<dialog aria-labelledby="title">
      <form class="form" novalidate autocomplete="off" @submit=${this.save}>
        <div>
          <h2 id="title">${title}</h2>
          <p class="soft small">
            ${this.day === null ? words.reasons.workday : dayWords(this.day, currentLanguage.get(), t)}
          </p>
        </div>
        ${this.failure === ''
          ? nothing
          : html`<p class="notice bad" role="alert">${icon('warning')}<span>${this.failure}</span></p>`}
        <fieldset>
          <legend>${words.calendar.makeIt}</legend>
          ${this.choice(null, words.calendar.asTheLaw)} ${KINDS.map((kind) => this.choice(kind, words.kinds[kind]))}
        </fieldset>
        ${this.kind === null
          ? nothing
          : html`<vaadin-text-field
              .label=${words.calendar.note}
              .value=${this.note}
              .maxlength=${200}
              .helperText=${words.calendar.noteHint}
              autocomplete="off"
              @input=${(event: Event) => (this.note = (event.currentTarget as TextField).value)}
            ></vaadin-text-field>`}
        <div class="actions">
          <button class="button primary" aria-disabled=${this.busy ? 'true' : 'false'}>${t.common.save}</button>
          <button type="button" class="button quiet" @click=${() => this.dialog.close()}>${t.common.cancel}</button>
        </div>
      </form>
    </dialog>`;
  }

  private choice(kind: DayKind | null, words: string): TemplateResult {
    return html`<label class="check">
      <input type="radio" name="kind" .checked=${this.kind === kind} @change=${() => (this.kind = kind)} />${words}
    </label>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ce-day-dialog': CeDayDialog;
  }
}
