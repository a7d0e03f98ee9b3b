import { html, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { cardLayouts } from '../api/card-api';
import type { CardLayout } from '../api/types';
import { KINDS } from '../register/office-order';
import { askedFields } from '../registration/card-draft';
import { administrationRoute } from '../shell/routes';
import type { Shell } from '../shell/shell';
import { base, buttons, panels } from '../ui/controls';
import { CeView, isAbort } from '../ui/element';
import { failureText } from '../ui/failure';
import { icon } from '../ui/icons';
import { tokens } from '../ui/tokens';
import { layoutListStyles } from './layout-list-styles';

/** «Картки»: the layout of every kind of document, and the way to change it. */
@customElement('ce-card-layouts-admin')
export class CeCardLayoutsAdmin extends CeView {
  static override readonly styles = [
    tokens,
    base,
    buttons,
    panels,
    layoutListStyles,
  ];

  @state() private layouts: readonly CardLayout[] | null = null;
  @state() private failure = '';

  protected override start(shell: Shell): void {
    void this.load(shell);
  }

  private async load(shell: Shell): Promise<void> {
    try {
      this.layouts = await cardLayouts(shell.api, this.alive);
    } catch (error) {
      if (!isAbort(error)) this.failure = failureText(error);
    }
  }

  protected override render(): TemplateResult {
    const { t } = this;
    return html`
      <header>
        <h1 tabindex="-1">${t.layouts.title}</h1>
        <p class="soft">${t.layouts.lead}</p>
      </header>
      ${this.failure === '' ? this.list() : html`<p class="notice bad" role="alert">${icon('warning')}${this.failure}</p>`}
    `;
  }

  private list(): TemplateResult {
    const { t, layouts } = this;
    if (layouts === null) return html`<div class="panel empty" aria-busy="true"><span class="skeleton"></span></div>`;
    const sorted = [...layouts].sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind));
    return html`<ul class="panel">
      ${sorted.map(
        (layout) =>
          html`<li>
            <a href=${this.shell?.href(administrationRoute('cards', layout.kind)) ?? '#'}>
              <span>
                <b>${t.kinds[layout.kind]}</b><br />
                <span class="small faint">${t.layouts.fieldsCount(askedFields(layout).length)}</span>
              </span>
              <span class="mark small faint">
                ${layout.origin === 'shipped'
                  ? t.layouts.shipped
                  : html`<span class="badge">${t.layouts.changed}</span>`}
              </span>
              ${icon('chevron')}
            </a>
          </li>`,
      )}
    </ul>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ce-card-layouts-admin': CeCardLayoutsAdmin;
  }
}
