import { html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import {
  changeOfficeReminders,
  type OfficeReminders,
  officeReminders,
  type ReminderLetters,
  reminderLetters,
} from '../api/reminder-api';
import { dayAndTime } from '../i18n/dates';
import type { Shell } from '../shell/shell';
import { base, buttons, panels } from '../ui/controls';
import { CeView, isAbort } from '../ui/element';
import { failureText } from '../ui/failure';
import { FieldFaults } from '../ui/field-faults';
import { icon } from '../ui/icons';
import { tokens } from '../ui/tokens';
import { isWholeUpTo } from './office-numbers';
import { settingsStyles } from './settings-styles';

const NUMBERS = ['soonDays', 'escalationDays', 'firstHour', 'lastHour', 'standardHour'] as const;
const MOST = { soonDays: 30, escalationDays: 30, firstHour: 23, lastHour: 23, standardHour: 23 } as const;

/** «Ранкове зведення»: how the office reminds, and how today's letters went. */
@customElement('ce-office-reminders')
export class CeOfficeReminders extends CeView {
  static override readonly styles = [tokens, base, buttons, panels, settingsStyles];

  @state() private office: OfficeReminders | null = null;
  @state() private letters: ReminderLetters | null = null;
  @state() private failure = '';

  private readonly faults = new FieldFaults(this);

  protected override start(shell: Shell): void {
    void this.load(shell);
  }

  private async load(shell: Shell): Promise<void> {
    this.failure = '';
    try {
      [this.office, this.letters] = await Promise.all([
        officeReminders(shell.api, this.alive),
        reminderLetters(shell.api, this.alive),
      ]);
    } catch (error) {
      if (!isAbort(error)) this.failure = failureText(error);
    }
  }

  private readonly save = async (event: Event): Promise<void> => {
    event.preventDefault();
    const { shell, t } = this;
    if (shell === null) return;
    const data = new FormData(event.target as HTMLFormElement);
    const typed = (name: (typeof NUMBERS)[number]): string => {
      const value = data.get(name);
      return typeof value === 'string' ? value : '';
    };
    const number = (name: (typeof NUMBERS)[number]): number => Number(typed(name));
    const wrong = NUMBERS.filter((name) => !isWholeUpTo(MOST[name], typed(name)));
    this.failure = '';
    if (!this.faults.sound(Object.fromEntries(wrong.map((name) => [name, (words) => words.reminder.office.wrongNumber(MOST[name])])))) return;
    try {
      this.office = await changeOfficeReminders(shell.api, {
        mail: data.get('mail') !== null,
        summaries: data.get('summaries') !== null,
        soonDays: number('soonDays'),
        escalationDays: number('escalationDays'),
        firstHour: number('firstHour'),
        lastHour: number('lastHour'),
        standardHour: number('standardHour'),
      });
      shell.notify(t.reminder.office.saved);
    } catch (error) {
      this.faults.refused(error, NUMBERS);
      this.failure = this.faults.failure;
    }
  };

  protected override render(): TemplateResult {
    const { office } = this.t.reminder;
    return html`<h1 tabindex="-1">${office.title}</h1>
      ${this.failure === '' ? nothing : html`<p class="notice bad" role="alert">${icon('warning')}<span>${this.failure}</span></p>`}
      ${this.office === null ? nothing : this.form(this.office)} ${this.letters === null ? nothing : this.report(this.letters)}`;
  }

  private form(values: OfficeReminders): TemplateResult {
    const { office } = this.t.reminder;
    return html`<form class="panel" novalidate @submit=${this.save}>
      <label class="tick"><input type="checkbox" name="mail" aria-describedby="mail-hint" .checked=${values.mail} />${office.mail}</label>
      <p class="small soft" id="mail-hint">${office.mailHint}</p>
      <label class="tick">
        <input type="checkbox" name="summaries" aria-describedby="summaries-hint" .checked=${values.summaries} />${office.summaries}
      </label>
      <p class="small soft" id="summaries-hint">${office.summariesHint}</p>
      ${NUMBERS.map((name) => this.number(name, values[name]))}
      <p><button class="button primary">${office.save}</button></p>
    </form>`;
  }

  private number(name: (typeof NUMBERS)[number], value: number): TemplateResult {
    const error = this.faults.text(name);
    return html`<div class="number-field">
      <label for=${name}>${this.t.reminder.office[name]}</label>
      <input
        type="number"
        id=${name}
        name=${name}
        required
        min="0"
        max=${MOST[name]}
        .value=${String(value)}
        aria-invalid=${error === '' ? 'false' : 'true'}
        aria-describedby=${`${name}-error`}
        @input=${() => this.faults.mend(name)}
      />
      <span id=${`${name}-error`} class="error">${error}</span>
    </div>`;
  }

  private report({ failure, triedAt, counts, troubles }: ReminderLetters): TemplateResult {
    const { office } = this.t.reminder;
    const words = (why: string | null | undefined): string =>
      why === 'no-address' ? office.noAddress : why === 'interrupted' ? office.interrupted : (why ?? '');
    return html`<section class="panel" aria-labelledby="letters">
      <h2 id="letters">${office.lettersTitle}</h2>
      ${failure === null || failure === undefined
        ? nothing
        : html`<p class="notice bad">
            ${icon('warning')}<span>${office.failure(failure)} ${triedAt === null || triedAt === undefined ? '' : dayAndTime(triedAt)}</span>
          </p>`}
      ${counts.length === 0
        ? html`<p class="soft">${office.noLetters}</p>`
        : html`<ul>
            ${counts.map(({ state: each, count }) => html`<li>${office.states[each]}: <b class="number">${count}</b></li>`)}
          </ul>`}
      ${troubles.length === 0
        ? nothing
        : html`<h3>${office.troubles}</h3>
            <div class="scroll">
              <table>
                <thead>
                  <tr>
                    <th scope="col">${office.person}</th>
                    <th scope="col">${office.day}</th>
                    <th scope="col">${office.state}</th>
                    <th scope="col">${office.why}</th>
                  </tr>
                </thead>
                <tbody>
                  ${troubles.map(
                    (trouble) =>
                      html`<tr>
                        <td>${trouble.userName}</td>
                        <td>${dayAndTime(trouble.at)}</td>
                        <td>${office.states[trouble.state]}</td>
                        <td>${words(trouble.failure)}</td>
                      </tr>`,
                  )}
                </tbody>
              </table>
            </div>`}
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ce-office-reminders': CeOfficeReminders;
  }
}
