import { css, html, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import type { Register } from '../api/types';
import { wholeNumber } from '../i18n/sizes';
import { administrationRoute } from '../shell/routes';
import type { Shell } from '../shell/shell';
import { base, buttons, panels } from '../ui/controls';
import { icon } from '../ui/icons';
import { CeReadingView } from '../ui/reading-view';
import { numerals } from '../ui/numerals';
import { tokens } from '../ui/tokens';

/** All registers, for those who may change them. */
@customElement('ce-registers-admin')
export class CeRegistersAdmin extends CeReadingView {
  static override readonly styles = [
    tokens,
    base,
    buttons,
    panels,
    css`
      :host {
        display: grid;
        gap: 1.25rem;
        align-content: start;
      }

      header {
        display: flex;
        flex-wrap: wrap;
        justify-content: space-between;
        align-items: end;
        gap: 1rem;
      }

      .list {
        display: grid;
        gap: 0.75rem;
        grid-template-columns: repeat(auto-fill, minmax(min(100%, 22rem), 1fr));
      }

      .register {
        position: relative;
        display: grid;
        gap: 0.875rem;
        height: 100%;
        padding: 1.125rem 1.25rem;
      }

      .register:hover {
        border-color: var(--ce-accent);
      }

      .top {
        display: flex;
        justify-content: space-between;
        gap: 1rem;
        align-items: baseline;
      }

      h2 a {
        color: inherit;
        text-decoration: none;
      }

      h2 a::after {
        content: '';
        position: absolute;
        inset: 0;
        border-radius: var(--ce-radius-l);
      }

      h2 a:focus-visible {
        outline: none;
      }

      h2 a:focus-visible::after {
        outline: 2px solid var(--ce-accent);
        outline-offset: 2px;
      }

      .state {
        padding: 0 0.5rem;
        border-radius: 1rem;
        background: var(--ce-good-soft);
        color: var(--ce-good);
        font-size: var(--ce-text-xs);
        font-weight: 600;
        line-height: 1.7;
      }

      .state.closed {
        background: var(--ce-sunken);
        color: var(--ce-ink-soft);
      }

      dl {
        display: grid;
        grid-template-columns: minmax(0, 1.2fr) minmax(0, 1fr) auto;
        gap: 0.25rem 1rem;
      }

      dl div {
        display: flex;
        flex-direction: column;
        min-width: 0;
        overflow-wrap: anywhere;
      }

      dt {
        color: var(--ce-ink-faint);
        font-size: var(--ce-text-xs);
      }

      code {
        font: inherit;
      }

      .next {
        color: var(--ce-accent);
        font-weight: 640;
      }
    `,
  ];

  @state() private registers: readonly Register[] | null = null;

  protected async read({ api }: Shell): Promise<void> {
    this.registers = await api.registers(this.alive);
  }

  protected override render(): TemplateResult {
    const { t } = this;
    if (this.shell?.session?.mayAdminister === false) {
      return html`<h1 tabindex="-1">${t.admin.title}</h1>
        <p class="notice warn">${icon('info')}<span>${t.admin.forbidden}</span></p>`;
    }
    return html`
      <header>
        <div>
          <h1 tabindex="-1">${t.admin.title}</h1>
          <p class="soft">${t.admin.lead}</p>
        </div>
        <a class="button primary" href=${this.href(null)}>${icon('plus')}${t.admin.create}</a>
      </header>
      ${this.failure === '' ? this.list() : this.failureNotice()}
    `;
  }

  private href(code: string | null): string {
    return this.shell?.href(administrationRoute('registers', code ?? '+')) ?? '#';
  }

  private list(): TemplateResult {
    const { t } = this;
    if (this.registers === null) return html`<div class="panel register"><span class="skeleton"></span></div>`;
    if (this.registers.length === 0) {
      return html`<div class="panel empty">${icon('registers')}<strong>${t.admin.empty}</strong>${t.admin.emptyText}</div>`;
    }
    return html`<ul class="list">
      ${this.registers.map(
        (register) =>
          html`<li>
            <article class="panel register">
              <div class="top">
                <h2><a href=${this.href(register.code)}>${register.title}</a></h2>
                <span class="state ${register.active ? '' : 'closed'}">
                  ${register.active ? t.admin.active : t.admin.closed}
                </span>
              </div>
              <p class="small soft">${register.institutionName} · ${t.kinds[register.kind]}</p>
              <dl>
                <div>
                  <dt>${t.admin.fields.template}</dt>
                  <dd><code>${register.template}</code></dd>
                </div>
                <div>
                  <dt>${t.admin.columns.next}</dt>
                  <dd class="number next">${numerals(register.example)}</dd>
                </div>
                <div>
                  <dt>${t.admin.columns.entries}</dt>
                  <dd class="number">${wholeNumber(register.entries)}</dd>
                </div>
              </dl>
            </article>
          </li>`,
      )}
    </ul>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ce-registers-admin': CeRegistersAdmin;
  }
}
