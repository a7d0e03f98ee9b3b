import { provide } from '@lit/context';
import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { fetchPage, isThere, pageOf, whenIdle } from '../shell/pages';
import '../shell/page-missing';
import type { Route } from '../shell/routes';
import { type Shell, shellContext } from '../shell/shell';
import { viewOf } from '../shell/views';
import { base, buttons, panels } from '../ui/controls';
import { CeElement, CeView } from '../ui/element';
import '../ui/toasts';
import { tokens } from '../ui/tokens';
import { FIRST_REGISTER, placeInShare } from './places';

type ListRoute = Extract<Route, { view: 'register' }>;

/** Every page of the client in Share's chrome; the hash of the address says which. */
@customElement('ce-share-page')
export class CeSharePage extends CeElement {
  static override readonly styles = [
    tokens,
    base,
    buttons,
    panels,
    css`
      :host {
        padding: 1rem 1.25rem 2rem;
        background: var(--ce-ground);
        --ce-above: 10rem;
      }
    `,
  ];

  @provide({ context: shellContext })
  @property({ attribute: false })
  shell: Shell | null = null;

  @property({ attribute: false }) route: Route = FIRST_REGISTER;

  @state() private missing = false;

  /** Null until the list was asked for: a list behind the card would choose a register and put itself in the address. */
  private list: ListRoute | null = null;
  private listScroll = 0;

  /** Where the person came from to what is not shown yet. */
  private came: Route | null = null;

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('hashchange', this.onAddress);
    document.addEventListener('ce-notify', this.onNotify);
  }

  override disconnectedCallback(): void {
    window.removeEventListener('hashchange', this.onAddress);
    document.removeEventListener('ce-notify', this.onNotify);
    super.disconnectedCallback();
  }

  private readonly onAddress = (): void => {
    const before = this.route;
    if (before.view === 'register') this.listScroll = window.scrollY;
    this.route = placeInShare(location.hash);
    this.came = before;
  };

  private readonly onNotify = (event: Event): void => {
    this.renderRoot.querySelector('ce-toasts')?.show((event as CustomEvent<string>).detail);
  };

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('route')) void this.bring(this.route);
  }

  /** Sends decisions that could not be sent before, whichever page they were made on. */
  protected override firstUpdated(): void {
    whenIdle(() => void import('../resolution/outbox/undo-bar').catch(() => undefined));
  }

  /** Leads eyes and screen readers to the page that came; back in the list, to the line it was left at. */
  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const { route, came, list } = this;
    const page = pageOf(route);
    if (came === null || (page !== null && !isThere(page) && !this.missing)) return;
    this.came = null;
    const sameList = route.view === 'register' && list?.code === route.code && came.view !== 'register';
    window.scrollTo({ top: sameList ? this.listScroll : 0 });
    const view = [...this.renderRoot.children].find((one) => !(one as HTMLElement).hidden);
    if (sameList) return;
    if (view instanceof CeView) view.focusHeading();
    else view?.querySelector('h1')?.focus();
  }

  /** Only what is shown is loaded; the folder of a head needs the bar with which a decision is taken back. */
  private async bring(route: Route): Promise<void> {
    const page = pageOf(route);
    if (page === null) return;
    let there = true;
    try {
      await Promise.all([fetchPage(page), ...(page === 'stack' ? [import('../resolution/outbox/undo-bar')] : [])]);
    } catch {
      there = false;
    }
    if (route !== this.route) return;
    this.missing = !there;
    this.requestUpdate();
  }

  protected override render(): TemplateResult {
    const { route } = this;
    if (route.view === 'register') this.list = route;
    const { list } = this;
    return html`
      ${list === null
        ? nothing
        : html`<ce-register-list
            ?hidden=${route.view !== 'register'}
            .register=${list.code}
            .q=${list.q}
            .on=${list.on}
            .list=${list.list}
            .number=${list.number}
          ></ce-register-list>`}
      ${this.view(route)}
      <ce-undo-bar></ce-undo-bar>
      <ce-toasts></ce-toasts>
    `;
  }

  private view(route: Route): TemplateResult | typeof nothing {
    if (this.missing) return html`<ce-page-missing></ce-page-missing>`;
    const page = pageOf(route);
    if (page !== null && !isThere(page)) return html`<p class="soft" role="status">${this.t.common.loading}</p>`;
    const leave = () => this.shell?.navigate(FIRST_REGISTER);
    return viewOf(route, { home: { route: FIRST_REGISTER, label: this.t.nav.registers }, leave });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ce-share-page': CeSharePage;
  }
}
