import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { ApiClient } from '../api/client';
import { appoint, endAppointment, postHistory } from '../api/organization-api';
import type { PostHistory } from '../api/types';
import { shortDay, today } from '../i18n/dates';
import { dialogStyles } from '../deadline/dialog-styles';
import { base, buttons, panels } from '../ui/controls';
import { CeView, isAbort } from '../ui/element';
import { failureText } from '../ui/failure';
import { icon } from '../ui/icons';
import { tokens } from '../ui/tokens';
import { accountField, dayField, textField } from './fields';

interface Draft {
  readonly userName: string;
  readonly from: string;
  readonly orderNumber: string;
  readonly orderDate: string;
}

/** Who holds a post and who held it; appoints, and ends an appointment. Says `ce-saved` when something changed. */
@customElement('ce-appointments')
export class CeAppointments extends CeView {
  static override readonly styles = [
    tokens,
    base,
    buttons,
    panels,
    dialogStyles,
    css`
      .form {
        padding: 0;
      }

      li {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        justify-content: space-between;
        gap: 0.5rem;
        padding: 0.5rem 0;
        border-top: 1px solid var(--ce-line);
      }

      .small {
        font-size: var(--ce-text-s);
      }
    `,
  ];

  @property({ attribute: false }) post = 0;

  @state() private history: PostHistory | null = null;
  @state() private draft: Draft | null = null;
  /** The appointment that is being ended, and its last day. */
  @state() private ending: { readonly id: number; readonly lastDay: string } | null = null;
  @state() private failure = '';

  protected override start(): void {
    void this.load();
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.get('post') !== undefined && this.shell !== null) {
      this.history = null;
      this.draft = null;
      this.ending = null;
      void this.load();
    }
  }

  private async load(): Promise<void> {
    const { shell, post } = this;
    if (shell === null || post === 0) return;
    try {
      this.history = await postHistory(shell.api, post, this.alive);
    } catch (error) {
      if (!isAbort(error)) this.failure = failureText(error);
    }
  }

  private async work(change: (api: ApiClient) => Promise<unknown>): Promise<void> {
    const { shell } = this;
    if (shell === null) return;
    this.failure = '';
    try {
      await change(shell.api);
      this.draft = null;
      this.ending = null;
      shell.notify(this.t.organization.saved);
      await this.load();
      this.dispatchEvent(new CustomEvent('ce-saved', { bubbles: true, composed: true }));
    } catch (error) {
      this.failure = failureText(error);
    }
  }

  private readonly appoint = (event: Event): void => {
    event.preventDefault();
    const { draft, post } = this;
    if (draft === null) return;
    const { userName, from, orderNumber, orderDate } = draft;
    void this.work((api) =>
      appoint(api, { post, userName, from, orderNumber: orderNumber || null, orderDate: orderDate || null }),
    );
  };

  protected override render(): TemplateResult {
    const words = this.t.organization;
    const held = this.history?.appointments ?? [];
    const isOpen = held.some(({ appointment: { until } }) => until === null || until >= today());
    const may = this.shell?.session?.mayAdminister === true;
    return html`<section class="form" aria-label=${words.holders}>
      ${this.failure === ''
        ? nothing
        : html`<p class="notice bad" role="alert">${icon('warning')}<span>${this.failure}</span></p>`}
      ${this.history === null
        ? html`<span class="skeleton"></span>`
        : held.length === 0
          ? html`<p class="soft">${words.neverHeld}</p>`
          : html`<ul>
              ${held.map(({ appointment, person }) => {
                const over = appointment.until !== null && appointment.until < today();
                return html`<li>
                  <span>
                    <b>${person.fullName}</b>
                    <span class="small soft">${words.period(shortDay(appointment.from), appointment.until === null ? '' : shortDay(appointment.until))}</span>
                  </span>
                  ${may && !over
                    ? html`<button
                        class="button small"
                        @click=${() => (this.ending = { id: appointment.id, lastDay: today() })}
                      >
                        ${words.end}
                      </button>`
                    : nothing}
                </li>`;
              })}
            </ul>`}
      ${this.ending === null ? nothing : this.end(this.ending)}
      ${this.draft !== null
        ? this.form(this.draft)
        : may && !isOpen && this.history !== null
          ? html`<div class="actions">
              <button
                class="button primary"
                @click=${() => (this.draft = { userName: '', from: today(), orderNumber: '', orderDate: '' })}
              >
                ${icon('user')}${words.appoint}
              </button>
            </div>`
          : nothing}
    </section>`;
  }

  private end(ending: { readonly id: number; readonly lastDay: string }): TemplateResult {
    const { t } = this;
    return html`<form
      class="form"
      novalidate
      @submit=${(event: Event) => {
        event.preventDefault();
        void this.work((api) => endAppointment(api, ending.id, ending.lastDay));
      }}
    >
      ${dayField(t, t.organization.lastDay, ending.lastDay, (lastDay) => (this.ending = { ...ending, lastDay }))}
      <div class="actions">
        <button class="button primary">${t.organization.end}</button>
        <button type="button" class="button quiet" @click=${() => (this.ending = null)}>${t.common.cancel}</button>
      </div>
    </form>`;
  }

  private form(draft: Draft): TemplateResult {
    const { t, shell } = this;
    const words = t.organization;
    if (shell === null) return html``;
    const set = (change: Partial<Draft>) => (this.draft = { ...(this.draft ?? draft), ...change });
    return html`<form class="form" novalidate autocomplete="off" @submit=${this.appoint}>
      ${accountField(shell, words.person, draft.userName, (userName) => set({ userName }))}
      ${dayField(t, words.from, draft.from, (from) => set({ from }))}
      ${textField(words.orderNumber, draft.orderNumber, (orderNumber) => set({ orderNumber }), { maximum: 60 })}
      ${dayField(t, words.orderDate, draft.orderDate, (orderDate) => set({ orderDate }))}
      <div class="actions">
        <button class="button primary">${words.appoint}</button>
        <button type="button" class="button quiet" @click=${() => (this.draft = null)}>${t.common.cancel}</button>
      </div>
    </form>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ce-appointments': CeAppointments;
  }
}
