import { provide } from '@lit/context';
import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { parseRoute, registerRoute, type Route } from '../shell/routes';
import { type Shell, shellContext } from '../shell/shell';
import { base } from '../ui/controls';
import { CeElement } from '../ui/element';
import '../ui/toasts';
import { tokens } from '../ui/tokens';

const FIRST_REGISTER = registerRoute(null);

/** What is opened from a task or a dashlet only, and so is loaded only then. */
const LATER: Partial<Record<Route['view'], () => Promise<unknown>>> = {
  task: () => import('../resolution/task/task-page'),
  tray: () => import('../resolution/tray/tray-page'),
  control: () => import('../resolution/control/control-board'),
};

/** List, card, form and tasks in Share's chrome; the hash of the address says which. */
@customElement('ce-share-page')
export class CeSharePage extends CeElement {
  static override readonly styles = [
    tokens,
    base,
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

  /** Null until the list was asked for: a list behind the card would choose a register and put itself in the address. */
  private list: Extract<Route, { view: 'register' }> | null = null;

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
    this.route = parseRoute(location.hash);
  };

  private readonly onNotify = (event: Event): void => {
    this.renderRoot.querySelector('ce-toasts')?.show((event as CustomEvent<string>).detail);
  };

  protected override render(): TemplateResult {
    const { route } = this;
    void LATER[route.view]?.();
    const away = route.view in LATER || ['document', 'entry', 'registration'].includes(route.view);
    if (route.view === 'register') this.list = route;
    else if (!away) this.list ??= FIRST_REGISTER;
    const { list } = this;
    return html`
      ${list === null
        ? nothing
        : html`<ce-register-list
            ?hidden=${away}
            .register=${list.code}
            .q=${list.q}
            .on=${list.on}
            .list=${list.list}
            .number=${list.number}
          ></ce-register-list>`}
      ${this.view(route)}
      <ce-toasts></ce-toasts>
    `;
  }

  private view(route: Route): TemplateResult | typeof nothing {
    switch (route.view) {
      case 'document':
        return html`<ce-document-card .documentId=${route.id} .tab=${route.tab ?? ''}></ce-document-card>`;
      case 'registration':
        return html`<ce-registration-form .register=${route.register} .node=${route.existing}></ce-registration-form>`;
      case 'entry':
        return html`<ce-entry-history .entry=${route.id}></ce-entry-history>`;
      case 'task':
        return html`<ce-task-page .taskId=${route.id}></ce-task-page>`;
      case 'tray':
        return html`<ce-tray-page .section=${route.part} .post=${route.post}></ce-tray-page>`;
      case 'control':
        return html`<ce-control-board .filter=${route.filter}></ce-control-board>`;
      default:
        return nothing;
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ce-share-page': CeSharePage;
  }
}
