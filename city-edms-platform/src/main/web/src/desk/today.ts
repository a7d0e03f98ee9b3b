import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { entriesOfDay, type LinesOfDay } from '../api/list-api';
import { timeOf, today } from '../i18n/dates';
import { placeOf } from '../shell/routes';
import type { Shell } from '../shell/shell';
import { base, buttons, panels } from '../ui/controls';
import { CeView, isAbort } from '../ui/element';
import { failureText } from '../ui/failure';
import { icon } from '../ui/icons';
import { numerals } from '../ui/numerals';
import { tokens } from '../ui/tokens';

const SHOWN = 8;

/** «Зареєстровано сьогодні»: what was written into all registers today, newest first. */
@customElement('ce-desk-today')
export class CeDeskToday extends CeView {
  static override readonly styles = [
    tokens,
    base,
    buttons,
    panels,
    css`
      :host {
        display: block;
      }

      h2 {
        display: flex;
        align-items: center;
        gap: 0.625rem;
        padding: 1rem 1.25rem 0.625rem;
      }

      li + li {
        border-top: 1px solid var(--ce-line);
      }

      a {
        display: grid;
        grid-template-columns: 7.5rem 3.25rem 1fr;
        gap: 0.25rem 0.75rem;
        align-items: baseline;
        padding: 0.625rem 1.25rem;
        color: inherit;
        text-decoration: none;
      }

      a:hover {
        background: var(--ce-hover);
      }

      a:focus-visible {
        outline-offset: -3px;
      }

      li:last-child a {
        padding-bottom: 0.875rem;
        border-radius: 0 0 var(--ce-radius-l) var(--ce-radius-l);
      }

      .strong {
        color: var(--ce-accent);
        font-weight: 640;
      }

      .about {
        display: grid;
        min-width: 0;
        overflow-wrap: anywhere;
      }

      .more {
        padding: 0.25rem 0.75rem 0.75rem;
      }

      .notice {
        margin: 0 1.25rem 1rem;
      }

      .ghosts {
        display: grid;
        gap: 1.125rem;
        padding: 0.75rem 1.25rem 1.5rem;
      }

      @media (max-width: 700px) {
        a {
          grid-template-columns: 1fr auto;
          padding-inline: 1.125rem;
        }

        .about {
          grid-column: 1 / -1;
        }
      }
    `,
  ];

  @state() private day: LinesOfDay | null = null;
  @state() private failure = '';

  protected override start(shell: Shell): void {
    void this.load(shell, null);
  }

  private async load(shell: Shell, cursor: string | null): Promise<void> {
    this.failure = '';
    try {
      const page = await entriesOfDay(shell.api, { on: today(), cursor, limit: SHOWN }, this.anew());
      const before = cursor === null ? [] : (this.day?.lines ?? []);
      this.day = { ...page, lines: [...before, ...page.lines] };
    } catch (error) {
      if (!isAbort(error)) this.failure = failureText(error);
    }
  }

  protected override render(): TemplateResult {
    const { t, day } = this;
    return html`<section class="panel" aria-labelledby="title">
      <h2 id="title">
        ${t.desk.todayTitle}
        ${day === null || day.count === 0 ? nothing : html`<span class="badge number">${day.count}</span>`}
      </h2>
      ${this.failure === ''
        ? nothing
        : html`<div class="notice bad" role="alert">
            ${icon('warning')}<span>${this.failure}</span>
            <button class="button small" @click=${() => this.shell !== null && void this.load(this.shell, null)}>
              ${t.common.retry}
            </button>
          </div>`}
      ${day !== null ? this.list(day) : this.failure === '' ? this.ghosts() : nothing}
    </section>`;
  }

  private list({ lines, next }: LinesOfDay): TemplateResult {
    const { t } = this;
    if (lines.length === 0) {
      return html`<div class="empty">${icon('tray')}<strong>${t.desk.todayEmpty}</strong>${t.desk.todayEmptyText}</div>`;
    }
    return html`<ul>
        ${lines.map(
          ({ entry, registerTitle }) =>
            html`<li>
              <a href=${this.shell?.href(placeOf(entry)) ?? '#'}>
                <span class="number strong">${numerals(entry.number)}</span>
                <time class="number faint small" datetime=${entry.registeredAt}>${timeOf(entry.registeredAt)}</time>
                <span class="about">
                  ${entry.summary ?? t.list.hidden}
                  <span class="faint small"
                    >${[entry.correspondent, registerTitle].filter((part) => part !== null).join(' · ')}</span
                  >
                </span>
              </a>
            </li>`,
        )}
      </ul>
      ${next === null
        ? nothing
        : html`<p class="more">
            <button class="button quiet small" @click=${() => this.shell !== null && void this.load(this.shell, next)}>
              ${t.desk.todayMore}
            </button>
          </p>`}`;
  }

  private ghosts(): TemplateResult {
    return html`<div class="ghosts" aria-busy="true">
      ${Array.from({ length: 4 }, () => html`<span class="skeleton"></span>`)}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ce-desk-today': CeDeskToday;
  }
}
