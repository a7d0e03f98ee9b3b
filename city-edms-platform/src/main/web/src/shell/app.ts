import { provide } from '@lit/context';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import { ProblemError } from '../api/problem';
import { type WorkCounts, workCounts } from '../api/reminder-api';
import { deleteTicket } from '../api/tickets';
import type { CityDocument, Session } from '../api/types';
import { currentLanguage } from '../i18n/language';
import { draftStore } from '../registration/draft-store';
import { leaveOutbox, nudgeOutbox } from '../resolution/outbox/outbox-of';
import '../resolution/outbox/undo-bar';
import { landing, mayHaveTasks, reviewsNowAndThen } from '../resolution/ways';
import { ticketStore } from '../session/ticket-store';
import { base, buttons, panels } from '../ui/controls';
import { CeElement, type CeView } from '../ui/element';
import { failureText } from '../ui/failure';
import { Media } from '../ui/media';
import '../ui/toasts';
import { tokens } from '../ui/tokens';
import { appStyles } from './app-styles';
import { chrome } from './chrome';
import { chromeStyles } from './chrome-styles';
import './go-to';
import './key-help';
import { entrance } from './entrance';
import { narrowStyles } from './narrow-styles';
import { DESK, formatRoute, isPlain, parseRoute, type Route, registerRoute, registrationRoute } from './routes';
import { type Shell, shellContext } from './shell';
import { isShowable, isThere } from './pages';
import './page-missing';
import { titleOf } from './page-titles';
import { PageTurn } from './page-turn';
import { singleKey } from './single-keys';
import { REPOSITORY, standAloneApi } from './stand-alone';
import { type ViewPlace, viewOf } from './views';

/** As the bars of `narrow-styles.ts` have it. */
const PHONE = '(max-width: 700px)';

/** The stand-alone page: sign-in, navigation, and the view that the address names. */
@customElement('ce-app')
export class CeApp extends CeElement {
  static override readonly styles = [tokens, base, buttons, panels, appStyles, chromeStyles, narrowStyles];

  @provide({ context: shellContext })
  @state()
  shell: Shell;

  /** The view that is shown; that of the address as soon as its code is there. */
  @state() private route: Route = parseRoute(location.hash);
  @state() private session: Session | null = null;
  @state() private failure = '';
  /** What waits, as the menu says it; null while it is not known. */
  @state() private counts: WorkCounts | null = null;
  @state() private expired = false;
  /** Number of the document that is open, for the title of the tab. */
  @state() private documentName = '';
  /** The list stays in the page while a card is open, so that the way back leads to the same line. */
  @state() private list: Extract<Route, { view: 'register' }> | null = null;

  @query('dialog') private readonly dialog!: HTMLDialogElement | null;

  private readonly api = standAloneApi(() => this.onUnauthorized());
  private readonly pages = new PageTurn(this);
  private readonly phone = new Media(this, PHONE);
  private files: readonly File[] = [];
  private revision = 0;
  private listScroll = 0;
  private cameFromList = false;

  constructor() {
    super();
    this.shell = this.makeShell();
  }

  private makeShell(): Shell {
    return {
      api: this.api,
      session: this.session,
      embedded: false,
      revision: this.revision,
      href: formatRoute,
      navigate: (route, how = 'push') => this.navigate(route, how),
      notify: (text) => this.renderRoot.querySelector('ce-toasts')?.show(text),
      registered: () => {
        this.revision++;
        this.shell = this.makeShell();
      },
      handOver: (files) => (this.files = files),
      takeOver: () => {
        const { files } = this;
        this.files = [];
        return files;
      },
    };
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('hashchange', this.onAddress);
    window.addEventListener('keydown', this.onKey);
    if (ticketStore.get() === null) void this.pages.bringSignIn();
    else void this.enter();
    // Where no page is named, who signed in decides which is shown.
    if (ticketStore.get() !== null && !isPlain(location.hash)) void this.pages.bring(this.route, () => undefined);
    this.remember(this.route);
  }

  override disconnectedCallback(): void {
    window.removeEventListener('hashchange', this.onAddress);
    window.removeEventListener('keydown', this.onKey);
    super.disconnectedCallback();
  }

  private navigate(route: Route, how: 'push' | 'replace'): void {
    const hash = formatRoute(route);
    if (hash === location.hash) return;
    if (how === 'push') {
      location.hash = hash;
    } else {
      history.replaceState(history.state, '', hash);
      void this.pages.bring(route, () => {
        this.route = route;
        this.remember(route);
      });
    }
  }

  private readonly onAddress = (): void => {
    const route = parseRoute(location.hash);
    void this.pages.bring(route, () => this.open(route));
  };

  private open(route: Route): void {
    const before = this.route;
    if (before.view === 'register') this.listScroll = window.scrollY;
    this.cameFromList = before.view === 'register' && (route.view === 'document' || route.view === 'entry');
    const sameList = route.view === 'register' && this.list?.code === route.code && (before.view === 'document' || before.view === 'entry');
    this.route = route;
    this.documentName = '';
    if (route.view !== before.view) void this.count();
    this.remember(route);
    void this.updateComplete.then(() => {
      window.scrollTo({ top: sameList ? this.listScroll : 0 });
      const view = this.renderRoot.querySelector<CeView | HTMLDivElement>('main > .view:not([hidden])');
      if (sameList || view === null) return;
      // What tells that there is no such page is no element of ours.
      if ('focusHeading' in view) view.focusHeading();
      else view.querySelector('h1')?.focus();
    });
  }

  private remember(route: Route): void {
    if (route.view === 'register') this.list = route;
    document.title = `${titleOf(route, this.documentName)} · ${this.t.product}`;
  }

  private async enter(): Promise<void> {
    this.failure = '';
    try {
      const session = await this.api.session();
      // Somebody else signed in over the page of the first: nothing of the first may stay.
      if (this.session !== null && this.session.userName !== session.userName) location.reload();
      this.session = session;
      this.expired = false;
      this.shell = this.makeShell();
      nudgeOutbox();
      const counted = this.count();
      if (isPlain(location.hash) && reviewsNowAndThen(session)) await counted;
      const first = landing(session, this.counts?.review);
      if (isPlain(location.hash) && first !== null) this.navigate(first, 'replace');
      else if (formatRoute(parseRoute(location.hash)) === formatRoute(this.route)) void this.pages.bring(this.route, () => undefined);
      else this.onAddress(); // Somebody went on meanwhile, and that page is still on its way.
    } catch (error) {
      if (error instanceof ProblemError && error.status === 401) return;
      this.failure = failureText(error);
    }
  }

  /** The menu does without its numbers where they cannot be had. */
  private async count(): Promise<void> {
    if (this.session === null || !mayHaveTasks(this.session)) return;
    try {
      this.counts = await workCounts(this.api);
    } catch {
      this.counts = null;
    }
  }

  private onUnauthorized(): void {
    ticketStore.clear();
    void this.pages.bringSignIn().then(() => (this.expired = this.session !== null));
    this.requestUpdate();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.dialog !== null && !this.dialog.open) this.dialog.showModal();
    document.documentElement.lang = currentLanguage.get();
    this.remember(this.route);
  }

  private async signOut(): Promise<void> {
    await leaveOutbox();
    const ticket = ticketStore.get();
    ticketStore.clear();
    draftStore.clearAll();
    try {
      if (ticket !== null) await deleteTicket(REPOSITORY, ticket.ticket);
    } finally {
      location.hash = formatRoute(DESK);
      location.reload();
    }
  }

  protected override render(): TemplateResult {
    return html`${this.page()}<ce-toasts></ce-toasts>`;
  }

  private page(): TemplateResult {
    const { t } = this;
    if (this.session === null) return entrance({ missing: this.pages.missing, failure: this.failure, enter: () => void this.enter() });
    return html`
      ${chrome({ t, session: this.session, route: this.route, counts: this.counts, phone: this.phone.matches, signOut: () => void this.signOut() })}
      <main id="content" tabindex="-1" aria-busy=${this.pages.fetching ? 'true' : 'false'} @ce-back=${this.onBack} @ce-document=${this.onDocument}>${this.views()}</main>
      <ce-undo-bar></ce-undo-bar>
      ${this.expired ? this.signInAgain(this.session) : nothing}
      <ce-go-to></ce-go-to><ce-key-help></ce-key-help>
    `;
  }

  private signInAgain(session: Session): TemplateResult {
    return html`<dialog aria-label=${this.t.signIn.again} @cancel=${(event: Event) => event.preventDefault()}>
      <ce-sign-in
        again
        .repository=${REPOSITORY}
        .userName=${session.userName}
        @signed-in=${() => this.enter()}
      ></ce-sign-in>
    </dialog>`;
  }

  private readonly onDocument = (event: CustomEvent<CityDocument>): void => {
    const { registration, name } = event.detail;
    this.documentName = registration?.number ?? name;
  };

  private readonly onBack = (event: Event): void => {
    if (!this.cameFromList) return;
    event.preventDefault();
    history.back();
  };

  /** The list and the form know some keys themselves; they come first. */
  private readonly onKey = (event: KeyboardEvent): void => {
    const meaning = this.session === null || this.expired ? null : singleKey(event);
    if (meaning === null || (this.route.view === 'register' && (meaning === 'search' || meaning === 'goTo'))) return;
    event.preventDefault();
    if (meaning === 'help') {
      this.renderRoot.querySelector('ce-key-help')?.show();
    } else if (meaning === 'register') {
      if (this.session?.mayRegister === true) this.navigate(registrationRoute(), 'push');
    } else if (meaning === 'search' && this.route.view === 'desk') {
      this.renderRoot.querySelector('ce-desk')?.focusSearch();
    } else {
      this.renderRoot.querySelector('ce-go-to')?.show();
    }
  };

  private get place(): ViewPlace {
    return {
      home: { route: DESK, label: this.t.common.toDesk },
      leave: () => this.navigate(registerRoute(null), 'push'),
    };
  }

  private views(): TemplateResult {
    const { route, list } = this;
    return html`
      ${list === null || !isThere('register')
        ? nothing
        : html`<ce-register-list
            class="view"
            ?hidden=${route.view !== 'register' || this.pages.missing}
            .register=${list.code}
            .q=${list.q}
            .on=${list.on}
            .list=${list.list}
            .number=${list.number}
          ></ce-register-list>`}
      ${this.pages.missing ? html`<ce-page-missing class="view"></ce-page-missing>` : isShowable(route) ? viewOf(route, this.place) : nothing}
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ce-app': CeApp;
  }
}
