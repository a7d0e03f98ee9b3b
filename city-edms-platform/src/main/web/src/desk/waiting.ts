import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { type InboxDraft, IntakeApi } from '../api/intake-api';
import { endingReservations } from '../api/numbers-api';
import type { Reservation } from '../api/types';
import { shortDay, today } from '../i18n/dates';
import { administrationRoute } from '../shell/routes';
import type { Route } from '../shell/routes';
import type { Shell } from '../shell/shell';
import { base, buttons, panels } from '../ui/controls';
import { CeView, isAbort } from '../ui/element';
import { failureText } from '../ui/failure';
import { icon } from '../ui/icons';
import { tokens } from '../ui/tokens';
import { type Due, readDue } from './due';
import { lastOfSoon } from './ending';

const SHOWN = 5;

/** What waits for a registrar: deadlines of today and past, what came in, reservations that end. Sections without anything are not there. */
@customElement('ce-desk-waiting')
export class CeDeskWaiting extends CeView {
  static override readonly styles = [
    tokens,
    base,
    buttons,
    panels,
    css`
      :host {
        display: grid;
        gap: 1.25rem;
      }

      :host(:not([filled])) {
        display: none;
      }

      h2 {
        display: flex;
        gap: 0.625rem;
        align-items: baseline;
        padding: 1rem 1.25rem 0.625rem;
      }

      li {
        border-top: 1px solid var(--ce-line);
      }

      li a {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        gap: 0.125rem 0.75rem;
        align-items: baseline;
        padding: 0.625rem 1.25rem;
        color: inherit;
        text-decoration: none;
      }

      li a:hover {
        background: var(--ce-hover);
      }

      li a:focus-visible {
        outline-offset: -3px;
      }

      .what {
        overflow-wrap: anywhere;
      }

      .what span {
        display: block;
      }

      .what .due {
        display: flex;
        flex-wrap: wrap;
        gap: 0.125rem 0.75rem;
      }

      .late {
        color: var(--ce-bad);
        font-weight: 600;
      }

      .all {
        margin: 0.25rem 0.5rem 0.5rem;
      }
    `,
  ];

  @property({ type: Boolean, reflect: true }) filled = false;

  @state() private due: readonly Due[] = [];
  @state() private moreDue = false;
  @state() private drafts: readonly InboxDraft[] = [];
  @state() private waiting = 0;
  @state() private ending: readonly Reservation[] = [];

  protected override start(shell: Shell): void {
    if (shell.session?.mayRegister !== true) return;
    void this.section(this.readDue(shell));
    void this.section(this.readDrafts(shell));
    void this.section(this.readReservations(shell));
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.filled = this.due.length + this.drafts.length + this.ending.length > 0;
  }

  /** A section that cannot be read is not there, and it is said why. */
  private async section(reading: Promise<void>): Promise<void> {
    try {
      await reading;
    } catch (error) {
      if (!isAbort(error)) this.shell?.notify(failureText(error));
    }
  }

  private async readDue(shell: Shell): Promise<void> {
    const { due, more } = await readDue(shell.api, SHOWN, this.alive);
    this.due = due;
    this.moreDue = more;
  }

  private async readDrafts(shell: Shell): Promise<void> {
    const page = await new IntakeApi(shell.api).drafts({ state: 'waiting', source: null, cursor: null }, this.alive);
    this.waiting = page.waiting;
    this.drafts = page.drafts.slice(0, SHOWN);
  }

  private async readReservations(shell: Shell): Promise<void> {
    this.ending = await endingReservations(shell.api, lastOfSoon(today()), SHOWN, this.alive);
  }

  protected override render(): TemplateResult {
    return html`${this.dueRegion()} ${this.inboxRegion()} ${this.reservationsRegion()}`;
  }

  private href(route: Route): string {
    return this.shell?.href(route) ?? '#';
  }

  private dueRegion(): TemplateResult | typeof nothing {
    const { t, due } = this;
    if (due.length === 0) return nothing;
    const day = today();
    return html`<section class="panel" aria-labelledby="due">
      <h2 id="due">${t.desk.dueTitle}<span class="badge number">${this.moreDue ? `${due.length}+` : due.length}</span></h2>
      <ul>
        ${due.map(
          ({ deadline, document }) =>
            html`<li>
              <a href=${this.href({ view: 'document', id: deadline.document })}>
                <span class="what">
                  ${document.card?.summary ?? document.name}
                  <span class="small due">
                    <span class="faint number">${document.registration?.number ?? ''}</span>
                    <span class="${deadline.due < day ? 'late' : ''}">
                      ${deadline.due < day ? t.desk.overdue(shortDay(deadline.due)) : t.desk.dueToday}
                    </span>
                  </span>
                </span>
              </a>
            </li>`,
        )}
      </ul>
    </section>`;
  }

  private inboxRegion(): TemplateResult | typeof nothing {
    const { t, drafts } = this;
    if (drafts.length === 0) return nothing;
    return html`<section class="panel" aria-labelledby="inbox">
      <h2 id="inbox">${t.desk.inboxTitle}<span class="badge number">${this.waiting}</span></h2>
      <ul>
        ${drafts.map(
          (draft) =>
            html`<li>
              <a href=${this.href({ view: 'inbox', draft: draft.id })}>
                <span class="what">
                  ${draft.summary ?? draft.name}
                  ${draft.correspondent === null ? nothing : html`<span class="small faint">${draft.correspondent}</span>`}
                </span>
                <time class="small faint number" datetime=${draft.arrivedAt}>${shortDay(draft.arrivedAt.slice(0, 10))}</time>
              </a>
            </li>`,
        )}
      </ul>
      <a class="button quiet small all" href=${this.href({ view: 'inbox', draft: null })}>${t.desk.inboxAll}${icon('chevron')}</a>
    </section>`;
  }

  private reservationsRegion(): TemplateResult | typeof nothing {
    const { t, ending } = this;
    if (ending.length === 0) return nothing;
    return html`<section class="panel" aria-labelledby="ending">
      <h2 id="ending">${t.desk.endingTitle}</h2>
      <ul>
        ${ending.map(
          ({ numbers, reason, until }) =>
            html`<li>
              <a href=${this.href(administrationRoute('reservations'))}>
                <span class="what">
                  <b class="number">${numbers[0]?.number ?? ''}${numbers.length > 1 ? ` … ${numbers.at(-1)?.number ?? ''}` : ''}</b>
                  <span class="small faint">${reason}</span>
                </span>
                <span class="small number">${t.desk.until(shortDay(until))}</span>
              </a>
            </li>`,
        )}
      </ul>
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ce-desk-waiting': CeDeskWaiting;
  }
}
