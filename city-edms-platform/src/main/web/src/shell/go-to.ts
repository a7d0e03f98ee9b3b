import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import type { Register } from '../api/types';
import { visiblePages } from '../administration/administration-pages';
import '../desk/quick-search';
import type { CeQuickSearch } from '../desk/quick-search';
import { inOfficeOrder } from '../register/office-order';
import { base, buttons, panels } from '../ui/controls';
import { CeView, isAbort } from '../ui/element';
import { icon, type IconName } from '../ui/icons';
import { tokens } from '../ui/tokens';
import { mayNameAssistants, mayProcessAppeals } from '../session/capabilities';
import { administrationRoute, appealsRoute, DESK, inboxRoute, registerRoute, type Route } from './routes';
import { EVERYTHING } from '../resolution/control/control-filter';
import { mayControl, mayHaveTasks, mayReview } from '../resolution/ways';
import type { Shell } from './shell';

interface Place {
  readonly route: Route;
  readonly shape: IconName;
  readonly title: string;
}

/** «Перейти до…»: a document by its number, a register, a page. `show()` opens it. */
@customElement('ce-go-to')
export class CeGoTo extends CeView {
  static override readonly styles = [
    tokens,
    base,
    buttons,
    panels,
    css`
      :host {
        display: contents;
      }

      dialog {
        width: min(36rem, calc(100vw - 2rem));
        max-height: calc(100dvh - 4rem);
        margin-top: 4rem;
        padding: 1.25rem 1.5rem 1.5rem;
        border: 1px solid var(--ce-line);
        border-radius: var(--ce-radius-l);
        background: var(--ce-raised);
        color: var(--ce-ink);
        box-shadow: var(--ce-shadow-float);
      }

      dialog::backdrop {
        background: rgb(13 16 22 / 45%);
      }

      header {
        display: flex;
        align-items: center;
        justify-content: space-between;
        margin-bottom: 0.75rem;
      }

      nav {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(100%, 15rem), 1fr));
        gap: 0.125rem 0.75rem;
        margin-top: 1rem;
      }

      nav a {
        display: flex;
        gap: 0.625rem;
        align-items: center;
        min-height: 2.25rem;
        padding: 0.25rem 0.625rem;
        border-radius: var(--ce-radius-s);
        color: var(--ce-ink);
        text-decoration: none;
      }

      nav a:hover {
        background: var(--ce-hover);
      }

      nav svg.icon {
        color: var(--ce-accent);
      }
    `,
  ];

  @state() private registers: readonly Register[] = [];

  @query('dialog') private readonly dialog!: HTMLDialogElement;
  @query('ce-quick-search') private readonly search!: CeQuickSearch;

  protected override start(): void {
    this.registers = [];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('hashchange', this.close);
  }

  override disconnectedCallback(): void {
    window.removeEventListener('hashchange', this.close);
    super.disconnectedCallback();
  }

  show(): void {
    if (this.dialog.open) return;
    this.dialog.showModal();
    this.search.clear();
    this.search.focus();
    if (this.shell !== null && this.registers.length === 0) void this.load(this.shell);
  }

  private async load(shell: Shell): Promise<void> {
    try {
      this.registers = inOfficeOrder(await shell.api.registers(this.alive));
    } catch (error) {
      if (!isAbort(error)) this.registers = []; // the other places are there without them
    }
  }

  private readonly close = (): void => {
    if (this.hasUpdated) this.dialog.close();
  };

  private places(): readonly Place[] {
    const { t } = this;
    const session = this.shell?.session ?? null;
    const places: Place[] = [{ route: DESK, shape: 'desk', title: t.nav.desk }];
    if (session !== null && mayHaveTasks(session)) places.push({ route: { view: 'today' }, shape: 'clock', title: t.reminder.today });
    if (session !== null && mayNameAssistants(session)) places.push({ route: { view: 'assistants' }, shape: 'user', title: t.assistants.title });
    if (session !== null && mayReview(session)) places.push({ route: { view: 'stack', review: null }, shape: 'folder', title: t.resolution.nav.stack });
    if (session !== null && mayHaveTasks(session)) {
      places.push({ route: { view: 'tray', part: 'to-do', post: null }, shape: 'tasks', title: t.resolution.nav.tray });
    }
    if (session !== null && mayControl(session)) {
      places.push({ route: { view: 'control', filter: EVERYTHING }, shape: 'flag', title: t.resolution.nav.control });
      places.push({ route: { view: 'periodic' }, shape: 'refresh', title: t.resolution.periodic.title });
      places.push({ route: { view: 'reports', page: 'discipline' }, shape: 'tasks', title: t.report.title });
    }
    if (session?.mayRegister === true) {
      places.push({ route: inboxRoute(), shape: 'tray', title: t.intake.nav });
      places.push({ route: { view: 'dispatch' }, shape: 'mail', title: t.dispatch.title });
    }
    for (const { code, title } of this.registers) places.push({ route: registerRoute(code), shape: 'registers', title });
    if (session !== null && mayProcessAppeals(session)) places.push({ route: appealsRoute(), shape: 'user', title: t.appeal.home });
    if (session !== null && visiblePages(session).length > 0) places.push({ route: administrationRoute(), shape: 'settings', title: t.nav.administration });
    if (session !== null && mayHaveTasks(session)) places.push({ route: { view: 'reminders' }, shape: 'mail', title: t.reminder.settings });
    return places;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { t } = this;
    return html`<dialog aria-labelledby="title" @ce-found=${this.close}>
      <header>
        <h2 id="title">${t.keys.goTo}</h2>
        <button type="button" class="button quiet icon-only" aria-label=${t.common.close} @click=${this.close}>${icon('close')}</button>
      </header>
      <ce-quick-search .shell=${this.shell}></ce-quick-search>
      <nav aria-label=${t.keys.places}>
        ${this.places().map(
          ({ route, shape, title }) =>
            html`<a href=${this.shell?.href(route) ?? '#'} @click=${this.close}>${icon(shape)}<span>${title}</span></a>`,
        )}
      </nav>
    </dialog>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ce-go-to': CeGoTo;
  }
}
