import { html, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { base, buttons, panels } from '../ui/controls';
import { CeElement } from '../ui/element';
import { icon } from '../ui/icons';
import { tokens } from '../ui/tokens';
import { DESK, formatRoute } from './routes';

/** In the place of a page whose code could not be had: without a network, or since the server has a newer one. */
@customElement('ce-page-missing')
export class CePageMissing extends CeElement {
  static override readonly styles = [tokens, base, buttons, panels];

  protected override firstUpdated(): void {
    this.focusHeading();
  }

  focusHeading(): void {
    this.renderRoot.querySelector('h1')?.focus();
  }

  protected override render(): TemplateResult {
    const { missing } = this.t.shell;
    return html`<div class="panel empty">
      ${icon('warning')}
      <h1 tabindex="-1">${missing.title}</h1>
      <p>${missing.text}</p>
      <button class="button primary" @click=${() => location.reload()}>${missing.reload}</button>
      <a class="button" href=${formatRoute(DESK)}>${this.t.common.toDesk}</a>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ce-page-missing': CePageMissing;
  }
}
