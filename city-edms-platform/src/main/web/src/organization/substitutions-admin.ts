import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import { endSubstitution, substitutions, vacancies } from '../api/organization-api';
import type { Substitution, Vacancy } from '../api/types';
import { pageStyles } from '../correspondence/page-styles';
import { shortDay } from '../i18n/dates';
import type { Shell } from '../shell/shell';
import { base, buttons, panels } from '../ui/controls';
import { CeView, isAbort } from '../ui/element';
import { failureText } from '../ui/failure';
import { icon } from '../ui/icons';
import { tokens } from '../ui/tokens';
import './substitution-dialog';
import type { CeSubstitutionDialog } from './substitution-dialog';

/** «Заміщення»: who acts for whom, and posts without anybody. */
@customElement('ce-substitutions-admin')
export class CeSubstitutionsAdmin extends CeView {
  static override readonly styles = [
    tokens,
    base,
    buttons,
    panels,
    pageStyles,
    css`
      .rows > li {
        grid-template-columns: minmax(0, 1fr) auto;
        padding: 0.75rem 1rem;
        border-top: 1px solid var(--ce-line);
      }

      .rows > li:first-child {
        border-top: 0;
      }

      .tag.current {
        background: var(--ce-accent-soft);
        color: var(--ce-ink);
      }
    `,
  ];

  @state() private past = false;
  @state() private listed: readonly Substitution[] | null = null;
  @state() private empty: readonly Vacancy[] = [];
  /** The one that is about to be ended at once. */
  @state() private ending: number | null = null;
  @state() private failure = '';

  @query('ce-substitution-dialog') private readonly dialog!: CeSubstitutionDialog;

  protected override start(shell: Shell): void {
    void this.load(shell);
  }

  private async load(shell: Shell): Promise<void> {
    this.failure = '';
    try {
      this.listed = await substitutions(shell.api, this.past, this.alive);
      this.empty = await vacancies(shell.api, this.alive);
    } catch (error) {
      if (!isAbort(error)) this.failure = failureText(error);
    }
  }

  private readonly reload = (): void => {
    if (this.shell !== null) void this.load(this.shell);
  };

  private async end(id: number): Promise<void> {
    const { shell } = this;
    if (shell === null) return;
    try {
      await endSubstitution(shell.api, id, null);
      this.ending = null;
      shell.notify(this.t.organization.saved);
      await this.load(shell);
    } catch (error) {
      this.failure = failureText(error);
    }
  }

  protected override render(): TemplateResult {
    const words = this.t.organization.substitutions;
    return html`
      <header>
        <div>
          <h1 tabindex="-1">${words.title}</h1>
          <p class="soft">${words.lead}</p>
        </div>
        <button class="button primary" @click=${() => void this.dialog.open()}>${icon('plus')}${words.add}</button>
      </header>
      <div role="alert">
        ${this.failure === '' ? nothing : html`<p class="notice bad">${icon('warning')}<span>${this.failure}</span></p>`}
      </div>
      <div class="columns">
        <section class="side">
          <label class="check">
            <input
              type="checkbox"
              .checked=${this.past}
              @change=${(event: Event) => {
                this.past = (event.currentTarget as HTMLInputElement).checked;
                this.reload();
              }}
            />${words.past}
          </label>
          ${this.list()}
        </section>
        <section class="side" aria-labelledby="vacancies">
          <h2 id="vacancies">${words.vacancies}</h2>
          ${this.vacant()}
        </section>
      </div>
      <ce-substitution-dialog @ce-saved=${this.reload}></ce-substitution-dialog>
    `;
  }

  private list(): TemplateResult {
    const words = this.t.organization.substitutions;
    if (this.listed === null) return html`<div class="panel block"><span class="skeleton"></span></div>`;
    if (this.listed.length === 0) {
      return html`<div class="panel empty">${icon('user')}<strong>${words.none}</strong>${words.noneText}</div>`;
    }
    return html`<ul class="panel rows">
      ${this.listed.map((one) => this.row(one))}
    </ul>`;
  }

  private row(one: Substitution): TemplateResult {
    const { t } = this;
    const words = t.organization;
    const view = one.view ?? null;
    const limits = [...one.kinds.map((kind) => t.kinds[kind]), ...one.subjects];
    return html`<li>
      <span>
        <b>${view?.person.fullName ?? one.userName}</b>
        <span class="tag ${view?.when ?? ''}">${words.bases[one.basis]}</span>
      </span>
      <span class="small soft number">${words.period(shortDay(one.from), one.until === null ? '' : shortDay(one.until))}</span>
      <span class="second">
        ${view?.title}, ${view?.unitName}${view?.holder ? html` (${view.holder.briefName})` : nothing}
      </span>
      <span class="second small soft">
        ${[
          one.orderNumber === null || one.orderDate === null
            ? ''
            : words.substitutions.order(one.orderNumber, shortDay(one.orderDate)),
          one.reason ?? '',
          limits.length === 0 ? '' : words.substitutions.only(limits.join(', ')),
        ]
          .filter((part) => part !== '')
          .join(' · ')}
      </span>
      ${this.past
        ? nothing
        : html`<span class="second actions">
            ${this.ending === one.id
              ? html`<button class="button small primary" @click=${() => void this.end(one.id)}>
                    ${words.substitutions.endNow}
                  </button>
                  <button class="button small quiet" @click=${() => (this.ending = null)}>${t.common.cancel}</button>`
              : html`<button class="button small" @click=${() => (this.ending = one.id)}>${words.substitutions.end}</button>`}
          </span>`}
    </li>`;
  }

  private vacant(): TemplateResult {
    const words = this.t.organization.substitutions;
    if (this.empty.length === 0) {
      return html`<div class="panel empty">${icon('check')}<strong>${words.noVacancies}</strong></div>`;
    }
    return html`<ul class="panel rows">
      ${this.empty.map(
        ({ post, last, superior }) => html`<li>
          <b>${post.title}</b>
          <span class="second">${post.unitName}</span>
          <span class="second small soft">
            ${last === null ? words.neverHeld : words.last(last.fullName)}
            ${superior === null ? nothing : html` · ${words.surfaces(superior.title)}`}
          </span>
        </li>`,
      )}
    </ul>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ce-substitutions-admin': CeSubstitutionsAdmin;
  }
}
