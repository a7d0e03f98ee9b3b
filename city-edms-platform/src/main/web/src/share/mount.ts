import type { Connection } from '../api/connection';
import { ApiClient } from '../api/client';
import { ProblemError } from '../api/problem';
import { currentLanguage, type Language } from '../i18n/language';
import { messages } from '../i18n/messages';
import { formatRoute, type Route } from '../shell/routes';
import type { Shell } from '../shell/shell';
import { CeView } from '../ui/element';
import { failureText } from '../ui/failure';
import { placeInShare } from './places';
import { CeProposeDocument } from './propose-document';
import { CeSharePage } from './share-page';

/** Share's CSRF token and under which names its filter looks for it. */
export interface CsrfToken {
  readonly header: string;
  readonly parameter: string;
  readonly token: string;
}

export interface ShareOptions {
  /** Share's proxy to the web scripts, e.g. `/share/proxy/alfresco`. */
  readonly proxyBase: string;
  /** Where the bytes of a node are; by default the content web script through the same proxy. */
  readonly contentUrl?: (id: string) => string;
  /** Asked at each request, for Share changes the token with every page; null where the filter is off. */
  readonly csrf?: () => CsrfToken | null;
  /** Share's locale: `uk…` gives Ukrainian, `en…` English, anything else Ukrainian. */
  readonly locale?: string;
  /** Where a place of ours is in Share, for components that are mounted alone. By default the hash of this page. */
  readonly href?: (route: Route) => string;
}

function languageOf(locale: string | undefined): Language {
  return locale?.toLowerCase().startsWith('en') === true ? 'en' : 'uk';
}

function connection(options: ShareOptions, onUnauthorized: () => void): Connection {
  const services = options.proxyBase.replace(/\/+$/, '');
  const token = () => options.csrf?.() ?? null;
  return {
    services,
    credentials: 'same-origin',
    contentUrl:
      options.contentUrl ?? ((id) => `${services}/api/node/content/workspace/SpacesStore/${encodeURIComponent(id)}`),
    headers: (method) => {
      const csrf = token();
      return csrf === null || method === 'GET' ? {} : { [csrf.header]: csrf.token };
    },
    uploadQuery: () => {
      const csrf = token();
      return csrf === null ? {} : { [csrf.parameter]: csrf.token };
    },
    language: () => currentLanguage.get(),
    onUnauthorized,
  };
}

/** What the elements need, in Share. `tell` gets every new state of it. */
function shareShell(options: ShareOptions, tell: (shell: Shell) => void): void {
  let current: Shell;
  let files: readonly File[] = [];
  const change = (part: Partial<Shell>) => {
    current = { ...current, ...part };
    tell(current);
  };
  const notify = (text: string) => document.dispatchEvent(new CustomEvent('ce-notify', { detail: text }));
  const api = new ApiClient(connection(options, () => notify(messages().form.errors.sessionShare)));
  current = {
    api,
    session: null,
    embedded: true,
    revision: 0,
    href: options.href ?? formatRoute,
    navigate: (route, how = 'push') => {
      const hash = (options.href ?? formatRoute)(route);
      if (how === 'replace' && hash.startsWith('#')) {
        history.replaceState(history.state, '', hash);
        window.dispatchEvent(new HashChangeEvent('hashchange'));
      } else {
        location.assign(hash);
      }
    },
    notify,
    registered: () => change({ revision: current.revision + 1 }),
    handOver: (dropped) => (files = dropped),
    takeOver: () => {
      const taken = files;
      files = [];
      return taken;
    },
  };
  void api.session().then(
    (session) => change({ session }),
    (error: unknown) => {
      if (!(error instanceof ProblemError && error.status === 401)) notify(failureText(error));
      tell(current);
    },
  );
}

function isOurs(element: HTMLElement): element is CeView | CeSharePage | CeProposeDocument {
  return element instanceof CeView || element instanceof CeSharePage || element instanceof CeProposeDocument;
}

/**
 * Gives one of our elements (`ce-registration-form`, `ce-propose-document`, `ce-register-list`, `ce-document-card`) what it needs
 * to work alone in Share.
 */
export function configure(element: HTMLElement, options: ShareOptions): void {
  if (!isOurs(element)) {
    throw new TypeError(`configure: <${element.localName}> is no element of city-edms`);
  }
  currentLanguage.set(languageOf(options.locale));
  shareShell(options, (shell) => (element.shell = shell));
}

/**
 * Mounts city-edms in a page of Share. In one of our elements it is `configure`; in any other element it puts the whole of it:
 * every page of the client, its place in the hash of the address. Returns the function that takes it away.
 */
export function mount(element: HTMLElement, options: ShareOptions): () => void {
  if (isOurs(element)) {
    configure(element, options);
    return () => element.remove();
  }
  const page = new CeSharePage();
  configure(page, options);
  page.route = placeInShare(location.hash);
  element.replaceChildren(page);
  return () => page.remove();
}
