import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Register } from '../api/types';
import { administrationRoute, appealsRoute, registerRoute } from '../shell/routes';
import type { Shell } from '../shell/shell';
import { mayProcessAppeals } from '../session/capabilities';
import { base, buttons, panels } from '../ui/controls';
import { CeView, isAbort } from '../ui/element';
import { failureText } from '../ui/failure';
import { icon, type IconName } from '../ui/icons';
import { tiles } from '../ui/tiles';
import { tokens } from '../ui/tokens';
import { type AppealPage, visibleAppealPages } from './appeal-pages';
import { type RecordKind, recordKind } from './record-draft';

/** In the order of the journals. */
const KINDS: readonly RecordKind[] = ['appeal', 'informationRequest', 'deputyAppeal'];

/** «Звернення»: the journals of appeals and requests, and the pages of the office of appeals, or the one that the address names. */
@customElement('ce-appeals')
export class CeAppeals extends CeView {
  static override readonly styles = [tokens, base, buttons, panels, tiles];

  @property({ attribute: false }) page: string | null = null;

  @state() private registers: readonly Register[] = [];
  @state() private failure = '';

  protected override start(shell: Shell): void {
    if (shell.session !== null && mayProcessAppeals(shell.session)) void this.read(shell);
  }

  private async read(shell: Shell): Promise<void> {
    try {
      const place = ({ kind }: Register) => KINDS.indexOf(recordKind(kind) ?? 'deputyAppeal');
      const found = (await shell.api.registers(this.alive)).filter(({ kind, active }) => active && recordKind(kind) !== null);
      this.registers = found.sort((one, other) => place(one) - place(other));
    } catch (error) {
      if (!isAbort(error)) this.failure = failureText(error);
    }
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
    const { t, shell, page } = this;
    if (shell?.session === null || shell === null) return html``;
    const pages = visibleAppealPages(shell.session);
    if (page !== null) {
      const open = pages.find(({ path }) => path === page);
      return open === undefined ? this.closed() : this.inside(open, pages.length > 1);
    }
    if (pages.length === 0) return this.closed();
    return html`
      <header>
        <h1 tabindex="-1">${t.appeal.home}</h1>
        <p class="soft">${t.appeal.homeLead}</p>
      </header>
      ${this.failure === '' ? nothing : html`<p class="notice bad" role="alert">${icon('warning')}<span>${this.failure}</span></p>`}
      ${this.registers.length === 0
        ? nothing
        : this.section('registers', t.appeal.homeRegisters, this.registers.map((register) => this.journal(register)))}
      ${this.section('work', t.appeal.homeWork, [
        ...pages.map((found) => {
          const { title, text } = found.words(t);
          return this.tile(appealsRoute(found.path), found.icon, title, text);
        }),
        ...(shell.session.mayAdminister
          ? [this.tile(administrationRoute('appeal-classifier'), 'fields', t.settings.classifier.title, t.settings.classifier.text)]
          : []),
      ])}
    `;
  }

  private inside(open: AppealPage, more: boolean): TemplateResult {
    return html`
      ${more
        ? html`<a class="button quiet back" href=${this.shell?.href(appealsRoute()) ?? '#'}>${icon('back')}${this.t.appeal.home}</a>`
        : nothing}
      <div class="inside">${open.show()}</div>
    `;
  }

  private section(id: string, title: string, entries: readonly TemplateResult[]): TemplateResult {
    return html`<section aria-labelledby=${id}>
      <h2 id=${id}>${title}</h2>
      <ul>
        ${entries}
      </ul>
    </section>`;
  }

  private journal(register: Register): TemplateResult {
    return this.tile(registerRoute(register.code), 'registers', register.title, this.t.appeal.homeCount(register.entries));
  }

  private tile(route: ReturnType<typeof appealsRoute>, sign: IconName, title: string, text: string): TemplateResult {
    return html`<li>
      <a class="panel page" href=${this.shell?.href(route) ?? '#'}>
        <span class="sign">${icon(sign)}</span>
        <span><b>${title}</b><span class="small soft">${text}</span></span>
        ${icon('chevron')}
      </a>
    </li>`;
  }

  private closed(): TemplateResult {
    const { t } = this;
    return html`<div class="panel empty">
      <h1 tabindex="-1">${t.common.notFound}</h1>
      <p>${t.common.notFoundText}</p>
      <a class="button" href=${this.shell?.href({ view: 'desk' }) ?? '#'}>${t.common.toDesk}</a>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ce-appeals': CeAppeals;
  }
}
