import { css, html, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { longDay, today } from '../i18n/dates';
import { base, buttons } from '../ui/controls';
import { CeView } from '../ui/element';
import { icon } from '../ui/icons';
import { tokens } from '../ui/tokens';
import './digest-list';

/** «Сьогодні»: the whole digest of the person. */
@customElement('ce-today')
export class CeToday extends CeView {
  static override readonly styles = [
    tokens,
    base,
    buttons,
    css`
      header {
        display: flex;
        flex-wrap: wrap;
        gap: 0.5rem 1rem;
        align-items: end;
        justify-content: space-between;
        margin-bottom: 1.25rem;
      }
    `,
  ];

  protected override start(): void {
    // The list reads what it shows itself.
  }

  protected override render(): TemplateResult {
    const { t } = this;
    return html`
      <header>
        <div>
          <p class="eyebrow">${longDay(today())}</p>
          <h1 tabindex="-1">${t.reminder.today}</h1>
        </div>
        <a class="button quiet" href=${this.shell?.href({ view: 'reminders' }) ?? '#'}>${icon('clock')}${t.reminder.settings}</a>
      </header>
      <ce-digest-list></ce-digest-list>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ce-today': CeToday;
  }
}
