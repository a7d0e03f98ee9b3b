import { html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { changeReminders, type Reminders, reminders } from '../api/reminder-api';
import type { Shell } from '../shell/shell';
import { base, buttons, panels } from '../ui/controls';
import { CeView, isAbort } from '../ui/element';
import { failureText } from '../ui/failure';
import { icon } from '../ui/icons';
import { tokens } from '../ui/tokens';
import { settingsStyles } from './settings-styles';

/** «Нагадування»: the person's own morning letter. */
@customElement('ce-my-reminders')
export class CeMyReminders extends CeView {
  static override readonly styles = [tokens, base, buttons, panels, settingsStyles];

  @state() private mine: Reminders | null = null;
  @state() private failure = '';

  protected override start(shell: Shell): void {
    void this.load(shell);
  }

  private async load(shell: Shell): Promise<void> {
    this.failure = '';
    try {
      this.mine = await reminders(shell.api, this.alive);
    } catch (error) {
      if (!isAbort(error)) this.failure = failureText(error);
    }
  }

  private readonly save = async (event: Event): Promise<void> => {
    event.preventDefault();
    const { shell, t } = this;
    if (shell === null) return;
    const data = new FormData(event.target as HTMLFormElement);
    const hour = data.get('hour');
    this.failure = '';
    try {
      this.mine = await changeReminders(shell.api, {
        mail: data.get('mail') !== null,
        hour: typeof hour === 'string' && hour !== '' ? Number(hour) : null,
        language: data.get('language') === 'en' ? 'en' : 'uk',
      });
      shell.notify(t.reminder.mine.saved);
    } catch (error) {
      this.failure = failureText(error);
    }
  };

  protected override render(): TemplateResult {
    const { mine } = this.t.reminder;
    return html`<h1 tabindex="-1">${mine.title}</h1>
      <p class="soft">${mine.lead}</p>
      ${this.failure === '' ? nothing : html`<p class="notice bad" role="alert">${icon('warning')}<span>${this.failure}</span></p>`}
      ${this.mine === null ? nothing : this.form(this.mine)}`;
  }

  private form({ mail, hour, language, office }: Reminders): TemplateResult {
    const { mine } = this.t.reminder;
    const hours = Array.from({ length: office.lastHour - office.firstHour + 1 }, (_, i) => office.firstHour + i);
    return html`${office.mail ? nothing : html`<p class="notice warn">${icon('info')}<span>${mine.off}</span></p>`}
      <form class="panel" novalidate @submit=${this.save}>
        <label class="tick"><input type="checkbox" name="mail" .checked=${mail} />${mine.mail}</label>
        <label>
          ${mine.hour}
          <select name="hour">
            <option value="" .selected=${hour === null || hour === undefined}>${mine.standard(office.standardHour)}</option>
            ${hours.map((each) => html`<option value=${each} .selected=${each === hour}>${each}:00</option>`)}
          </select>
        </label>
        <label>
          ${mine.language}
          <select name="language">
            <option value="uk" .selected=${language === 'uk'}>${mine.uk}</option>
            <option value="en" .selected=${language === 'en'}>${mine.en}</option>
          </select>
        </label>
        <p><button class="button primary">${mine.save}</button></p>
      </form>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ce-my-reminders': CeMyReminders;
  }
}
