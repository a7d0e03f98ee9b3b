import { html, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { administrationRoute } from '../shell/routes';
import { base, buttons, panels } from '../ui/controls';
import { CeView } from '../ui/element';
import { icon } from '../ui/icons';
import { tiles } from '../ui/tiles';
import { tokens } from '../ui/tokens';
import './administration-elements';
import { type AdministrationGroup, type AdministrationPage, visiblePages } from './administration-pages';

const GROUPS: readonly AdministrationGroup[] = ['registration', 'organization', 'directories', 'intake'];

/** «Налаштування»: the pages that a person may open, and the one that the address names. */
@customElement('ce-administration')
export class CeAdministration extends CeView {
  static override readonly styles = [tokens, base, buttons, panels, tiles];

  @property({ attribute: false }) page: string | null = null;
  @property({ attribute: false }) item: string | null = null;

  protected override start(): void {
    // Each page reads what it shows itself.
  }

  /** The heading of the page inside, which has a root of its own. */
  override focusHeading(): void {
    void this.updateComplete.then(() => {
      const inside = this.renderRoot.querySelector<CeView>('.inside > *');
      if (inside === null) super.focusHeading();
      else inside.focusHeading();
    });
  }

  protected override render(): TemplateResult {
    const { t, shell } = this;
    if (shell?.session === null || shell === null) return html``;
    const pages = visiblePages(shell.session);
    if (this.page !== null) {
      const open = pages.find(({ path }) => path === this.page);
      return open === undefined ? this.unknown() : this.inside(open);
    }
    if (pages.length === 0) {
      return html`<h1 tabindex="-1">${t.settings.title}</h1>
        <p class="notice warn">${icon('info')}<span>${t.settings.forbidden}</span></p>`;
    }
    return html`
      <header>
        <h1 tabindex="-1">${t.settings.title}</h1>
        <p class="soft">${t.settings.lead}</p>
      </header>
      ${GROUPS.map((group) => this.group(group, pages.filter((page) => page.group === group)))}
    `;
  }

  private inside(open: AdministrationPage): TemplateResult {
    const { t, shell, item } = this;
    return html`
      ${item === null
        ? html`<a class="button quiet back" href=${shell?.href(administrationRoute()) ?? '#'}>
            ${icon('back')}${t.settings.back}
          </a>`
        : ''}
      <div class="inside">${open.show(item)}</div>
    `;
  }

  private group(group: AdministrationGroup, pages: readonly AdministrationPage[]): TemplateResult {
    if (pages.length === 0) return html``;
    const { t } = this;
    return html`<section aria-labelledby=${group}>
      <h2 id=${group}>${t.settings.groups[group]}</h2>
      <ul>
        ${pages.map((page) => {
          const { title, text } = page.words(t);
          return html`<li>
            <a class="panel page" href=${this.shell?.href(administrationRoute(page.path)) ?? '#'}>
              <span class="sign">${icon(page.icon)}</span>
              <span><b>${title}</b><span class="small soft">${text}</span></span>
              ${icon('chevron')}
            </a>
          </li>`;
        })}
      </ul>
    </section>`;
  }

  private unknown(): TemplateResult {
    const { t } = this;
    return html`<div class="panel empty">
      <h1 tabindex="-1">${t.common.notFound}</h1>
      <p>${t.common.notFoundText}</p>
      <a class="button" href=${this.shell?.href(administrationRoute()) ?? '#'}>${t.settings.back}</a>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ce-administration': CeAdministration;
  }
}
