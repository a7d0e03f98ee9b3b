import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { IntakeApi, type MailboxState } from '../api/intake-api';
import type { Register } from '../api/types';
import { dayAndTime } from '../i18n/dates';
import { inboxRoute } from '../shell/routes';
import type { Shell } from '../shell/shell';
import { base, buttons, panels } from '../ui/controls';
import { CeView, isAbort } from '../ui/element';
import { failureText } from '../ui/failure';
import { icon } from '../ui/icons';
import { tokens } from '../ui/tokens';
import { inboxStyles } from './inbox-styles';

/** «Надходження»: folders of scanners, and how the intake of letters goes. */
@customElement('ce-intake-admin')
export class CeIntakeAdmin extends CeView {
  static override readonly styles = [
    tokens,
    base,
    buttons,
    panels,
    inboxStyles,
    css`
      section.panel {
        display: grid;
        gap: 0.75rem;
        padding: 1.25rem;
      }

      dl {
        display: grid;
        gap: 0.25rem 1rem;
        grid-template-columns: repeat(auto-fit, minmax(14rem, 1fr));
      }

      .scroll {
        overflow-x: auto;
      }

      table {
        width: 100%;
        border-collapse: collapse;
        font-size: var(--ce-text-s);
      }

      th,
      td {
        padding: 0.375rem 0.75rem 0.375rem 0;
        border-bottom: 1px solid var(--ce-line);
        text-align: start;
        vertical-align: top;
        overflow-wrap: anywhere;
      }

      form.inline select {
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

  @state() private mailbox: MailboxState | null = null;
  @state() private institutions: ReadonlyMap<string, string> = new Map();
  @state() private institution = '';
  @state() private name = '';
  @state() private fault = '';
  @state() private failure = '';

  protected override start(shell: Shell): void {
    void this.load(shell);
  }

  private async load(shell: Shell): Promise<void> {
    try {
      const registers = await shell.api.registers(this.alive);
      this.institutions = new Map(
        registers.map(({ institution, institutionName }: Register) => [institution, institutionName]),
      );
      this.institution = [...this.institutions.keys()][0] ?? '';
      this.mailbox = await new IntakeApi(shell.api).mailbox(this.alive);
    } catch (error) {
      if (!isAbort(error)) this.failure = failureText(error);
    }
  }

  private readonly create = async (event: Event): Promise<void> => {
    event.preventDefault();
    const { shell, t } = this;
    if (shell === null) return;
    if (this.name.trim() === '') {
      this.fault = t.intake.admin.nameRequired;
      return;
    }
    try {
      await new IntakeApi(shell.api).createScanFolder(this.institution, this.name.trim());
      shell.notify(t.intake.admin.created(this.name.trim()));
      this.name = '';
      this.fault = '';
    } catch (error) {
      this.fault = failureText(error);
    }
  };

  protected override render(): TemplateResult {
    const { t } = this;
    return html`
      <h1 tabindex="-1">${t.settings.intake.title}</h1>
      ${this.failure === ''
        ? nothing
        : html`<p class="notice bad" role="alert">${icon('warning')}<span>${this.failure}</span></p>`}
      ${this.folders()} ${this.mailbox === null ? nothing : this.mail(this.mailbox)}
    `;
  }

  private folders(): TemplateResult {
    const { t } = this;
    return html`<section class="panel">
      <h2>${t.intake.admin.folders}</h2>
      <p class="soft">${t.intake.admin.foldersText}</p>
      <form class="inline" novalidate @submit=${this.create}>
        <label>
          ${t.intake.admin.institution}
          <select @change=${(event: Event) => (this.institution = (event.currentTarget as HTMLSelectElement).value)}>
            ${[...this.institutions].map(
              ([code, name]) => html`<option value=${code} .selected=${code === this.institution}>${name}</option>`,
            )}
          </select>
        </label>
        <label>
          ${t.intake.admin.name}
          <input
            maxlength="255"
            autocomplete="off"
            aria-describedby="fault"
            aria-invalid=${this.fault === '' ? 'false' : 'true'}
            .value=${this.name}
            @input=${(event: Event) => {
              this.name = (event.currentTarget as HTMLInputElement).value;
              this.fault = '';
            }}
          />
        </label>
        <span id="fault" class="small fault" role="alert">${this.fault}</span>
        <div class="actions"><button class="button primary" type="submit">${t.intake.admin.create}</button></div>
      </form>
    </section>`;
  }

  private mail(mailbox: MailboxState): TemplateResult {
    const { t } = this;
    const words = t.intake.admin;
    const when = (instant: string | null) => (instant === null ? t.common.none : dayAndTime(instant));
    return html`<section class="panel">
      <h2>${words.mail}</h2>
      ${mailbox.enabled ? nothing : html`<p class="notice warn">${icon('info')}<span>${words.off}</span></p>`}
      ${mailbox.failure === null
        ? nothing
        : html`<p class="notice bad">${icon('warning')}<span>${words.failed}: ${words.failures[mailbox.failureReason ?? 'other']}<br><small>${mailbox.failure}</small></span></p>`}
      <dl>
        <div><dt class="small faint">${words.mailbox}</dt><dd>${mailbox.name === '' ? t.common.none : mailbox.name}</dd></div>
        <div><dt class="small faint">${words.tried}</dt><dd>${when(mailbox.triedAt)}</dd></div>
        <div><dt class="small faint">${words.succeeded}</dt><dd>${when(mailbox.succeededAt)}</dd></div>
      </dl>
      ${mailbox.letters.length === 0
        ? html`<p class="soft">${words.noLetters}</p>`
        : html`<div class="scroll" tabindex="0" role="region" aria-label=${words.letters}>
            <table>
              <thead>
                <tr>
                  <th scope="col">${words.received}</th>
                  <th scope="col">${words.sender}</th>
                  <th scope="col">${words.subject}</th>
                  <th scope="col">${words.outcome}</th>
                </tr>
              </thead>
              <tbody>
                ${mailbox.letters.map(
                  (letter) =>
                    html`<tr>
                      <td class="number">${dayAndTime(letter.receivedAt)}</td>
                      <td>${letter.sender}</td>
                      <td>${letter.subject}</td>
                      <td>
                        ${letter.draft === null
                          ? words.outcomes[letter.outcome]
                          : html`<a href=${this.shell?.href(inboxRoute(letter.draft)) ?? '#'}>
                              ${words.outcomes[letter.outcome]}
                            </a>`}${letter.reason === null ? '' : `: ${words.reasons[letter.reason]}`}
                      </td>
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
    'ce-intake-admin': CeIntakeAdmin;
  }
}
