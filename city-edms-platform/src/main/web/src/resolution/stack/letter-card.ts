import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { TrayLine } from '../../api/resolution-api';
import { shortDay, today } from '../../i18n/dates';
import { base, panels } from '../../ui/controls';
import { CeView } from '../../ui/element';
import { icon } from '../../ui/icons';
import { numerals } from '../../ui/numerals';
import { tokens } from '../../ui/tokens';
import { dueState, dueWords, inLanguage } from '../words';

/** The essentials of a letter in the folder. */
@customElement('ce-letter-card')
export class CeLetterCard extends CeView {
  static override readonly styles = [
    tokens,
    base,
    panels,
    css`
      .panel {
        display: grid;
        gap: 0.875rem;
        padding: 1.125rem 1.25rem 1.25rem;
      }

      .top {
        display: flex;
        flex-wrap: wrap;
        gap: 0.25rem 0.75rem;
        align-items: baseline;
        justify-content: space-between;
      }

      .top b {
        font-size: var(--ce-text-l);
      }

      h2 {
        font-size: var(--ce-text-xl);
        line-height: 1.3;
        overflow-wrap: anywhere;
      }

      .from {
        overflow-wrap: anywhere;
      }

      .due {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr);
        gap: 0.125rem 0.625rem;
        padding: 0.625rem 0.875rem;
        border-radius: var(--ce-radius-s);
        background: var(--ce-sunken);
      }

      .due b,
      .due .small {
        grid-column: 2;
      }

      .due svg.icon {
        grid-row: 1;
        margin-top: 0.125em;
      }

      .due.late {
        background: var(--ce-bad-soft);
      }

      .due.late b {
        color: var(--ce-bad);
      }

      .due.today {
        background: var(--ce-wheat-soft);
      }

      .due.today b {
        color: var(--ce-wheat-ink);
      }

      .note {
        padding-inline-start: 0.75rem;
        border-inline-start: 3px solid var(--ce-accent-line);
        overflow-wrap: anywhere;
      }
    `,
  ];

  @property({ attribute: false }) line: TrayLine | null = null;

  protected override start(): void {
    // Everything shown is in the line.
  }

  protected override render(): TemplateResult | typeof nothing {
    const { t, line } = this;
    if (line === null) return nothing;
    const { stack } = t.resolution;
    const { document } = line;
    const state = dueState(line.due, line.overdue ?? false, today());
    return html`<article class="panel">
      <div class="top">
        <b class="number">${numerals(document.number ?? '')}</b>
        <span class="small soft number">
          ${(document.registeredOn ?? null) === null ? '' : html`${stack.registered} ${shortDay(document.registeredOn ?? '')}`}
        </span>
      </div>
      ${(document.correspondent ?? '') === ''
        ? nothing
        : html`<p class="from"><span class="small faint">${stack.from}</span><br /><b>${document.correspondent}</b></p>`}
      <h2>${document.summary ?? ''}</h2>
      <div class="due ${state}">
        ${icon('clock')}<b>${dueWords(line.due, state, t)}</b>
        ${(line.explanation ?? null) === null ? nothing : html`<span class="small soft">${inLanguage(line.explanation)}</span>`}
      </div>
      ${(line.text ?? '') === '' ? nothing : html`<p class="note"><span class="small faint">${stack.note}</span><br />${line.text}</p>`}
      <p class="small faint">
        ${stack.proposed(line.authorName ?? '')} ·
        <a href=${this.shell?.href({ view: 'document', id: document.id }) ?? '#'}>${stack.card}</a>
      </p>
    </article>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ce-letter-card': CeLetterCard;
  }
}
