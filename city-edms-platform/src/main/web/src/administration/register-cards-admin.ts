import { html, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { registerLayout } from '../api/card-api';
import type { CardLayout, Register } from '../api/types';
import { inOfficeOrder } from '../register/office-order';
import { askedFields } from '../registration/card-draft';
import { administrationRoute } from '../shell/routes';
import type { Shell } from '../shell/shell';
import { base, buttons, panels } from '../ui/controls';
import { CeView, isAbort } from '../ui/element';
import { failureText } from '../ui/failure';
import { icon } from '../ui/icons';
import { tokens } from '../ui/tokens';
import { layoutListStyles } from './layout-list-styles';

/** «Картки реєстрів»: which registers have a layout of their own, and the way to give one. */
@customElement('ce-register-cards-admin')
export class CeRegisterCardsAdmin extends CeView {
  static override readonly styles = [
    tokens,
    base,
    buttons,
    panels,
    layoutListStyles,
  ];

  @state() private registers: readonly Register[] | null = null;
  @state() private layouts: ReadonlyMap<string, CardLayout> = new Map();
  @state() private failure = '';

  protected override start(shell: Shell): void {
    void this.load(shell);
  }

  private async load(shell: Shell): Promise<void> {
    try {
      const registers = inOfficeOrder(await shell.api.registers(this.alive));
      this.registers = registers;
      const read = async ({ code }: Register) =>
        [code, await registerLayout(shell.api, code, undefined, this.alive)] as const;
      this.layouts = new Map(await Promise.all(registers.map(read)));
    } catch (error) {
      if (!isAbort(error)) this.failure = failureText(error);
    }
  }

  protected override render(): TemplateResult {
    const { t } = this;
    return html`
      <header>
        <h1 tabindex="-1">${t.registerCards.title}</h1>
        <p class="soft">${t.registerCards.lead}</p>
      </header>
      ${this.failure === '' ? this.list() : html`<p class="notice bad" role="alert">${icon('warning')}${this.failure}</p>`}
    `;
  }

  private list(): TemplateResult {
    const { t, registers } = this;
    if (registers === null) return html`<div class="panel empty" aria-busy="true"><span class="skeleton"></span></div>`;
    if (registers.length === 0) {
      return html`<div class="panel empty">${icon('registers')}<strong>${t.admin.empty}</strong>${t.admin.emptyText}</div>`;
    }
    return html`<ul class="panel">
      ${registers.map((register) => {
        const layout = this.layouts.get(register.code);
        return html`<li>
          <a href=${this.shell?.href(administrationRoute('register-cards', register.code)) ?? '#'}>
            <span>
              <b>${register.title}</b><br />
              <span class="small faint">
                ${t.kinds[register.kind]}${layout === undefined ? '' : ` · ${t.layouts.fieldsCount(askedFields(layout).length)}`}
              </span>
            </span>
            <span class="mark small faint">
              ${layout?.origin === 'register' ? html`<span class="badge">${t.registerCards.own}</span>` : t.registerCards.ofKind}
            </span>
            ${icon('chevron')}
          </a>
        </li>`;
      })}
    </ul>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ce-register-cards-admin': CeRegisterCardsAdmin;
  }
}
