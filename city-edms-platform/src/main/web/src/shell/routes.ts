import { reportPage, type ReportPageName } from '../report/report-pages';
import { type Part, isPart } from '../resolution/tray/parts';
import { type ControlFilter, controlFilter, controlQuery } from '../resolution/control/control-filter';

/** Where a person is. The hash of the address is its written form, so that every place can be sent as a link. */
export type Route =
  | { readonly view: 'desk' }
  | {
      readonly view: 'register';
      readonly code: string | null;
      readonly q: string;
      readonly on: string | null;
      readonly list: ListView;
      /** A number or an ordinal that the list begins with; empty: none. */
      readonly number: string;
    }
  | { readonly view: 'entry'; readonly id: string }
  | { readonly view: 'verification'; readonly code: string }
  | { readonly view: 'document'; readonly id: string; readonly tab?: DocumentTab | '' }
  | {
      readonly view: 'registration';
      readonly register: string | null;
      readonly existing: string | null;
      /** UUID of the document that is to be answered. */
      readonly answers: string | null;
    }
  | { readonly view: 'inbox'; readonly draft: string | null }
  | { readonly view: 'dispatch' }
  | { readonly view: 'appeals'; readonly page: string | null }
  | { readonly view: 'administration'; readonly page: string | null; readonly item: string | null }
  | { readonly view: 'stack'; readonly review: string | null }
  | { readonly view: 'tray'; readonly part: Part; readonly post: string | null }
  | { readonly view: 'task'; readonly id: string }
  | { readonly view: 'control'; readonly filter: ControlFilter }
  | { readonly view: 'today' }
  | { readonly view: 'reminders' }
  | { readonly view: 'assistants' }
  | { readonly view: 'periodic' }
  | { readonly view: 'reports'; readonly page: ReportPageName }
  | { readonly view: 'unknown' };

/** A section of a document's card. */
export type DocumentTab = 'card' | 'case' | 'execution' | 'files' | 'dispatch' | 'links' | 'terms' | 'history';

const DOCUMENT_TABS: readonly string[] = ['card', 'case', 'execution', 'files', 'dispatch', 'links', 'terms', 'history'];

/** Order and filters of a list; empty where it is as it comes. */
export interface ListView {
  /** As the contract has it: `-registered` and so on. */
  readonly sort: string;
  readonly state: string;
  readonly from: string;
  readonly to: string;
  readonly correspondent: string;
  readonly registrar: string;
  readonly documentKind: string;
}

export const PLAIN_LIST: ListView = {
  sort: '',
  state: '',
  from: '',
  to: '',
  correspondent: '',
  registrar: '',
  documentKind: '',
};

/** By how many filters a list shows lines of some kind only; its order is none. */
export function filtersOf(list: ListView): number {
  return Object.entries(list).filter(([name, value]) => name !== 'sort' && value !== '').length;
}

export function isNarrowed(list: ListView): boolean {
  return filtersOf(list) > 0;
}

const SORT = /^-?[a-zA-Z]{1,20}$/;
const STATE = /^(active|reserved|void|released)$/;
const ENTRY = /^\d{1,18}$/;
const CODE = /^[a-z0-9][a-z0-9-]{0,39}$/;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** What a page of the settings may call its things: a code, a UUID, `+` for a new one. */
const ITEM = /^(\+|[A-Za-z0-9][A-Za-z0-9_.-]{0,63})$/;

/** Pages that stood in the settings once: links to them still lead there. */
const MOVED: readonly string[] = ['receptions', 'appeal-statistics', 'personal-data-views'];

export const DESK: Route = { view: 'desk' };

export function registerRoute(
  code: string | null,
  q = '',
  on: string | null = null,
  list: ListView = PLAIN_LIST,
  number = '',
): Extract<Route, { view: 'register' }> {
  return { view: 'register', code, q, on, list, number };
}

export function registrationRoute(
  register: string | null = null,
  existing: string | null = null,
  answers: string | null = null,
): Route {
  return { view: 'registration', register, existing, answers };
}

/** What came in and waits; `draft` is the UUID of the one that is shown. */
export function inboxRoute(draft: string | null = null): Route {
  return { view: 'inbox', draft };
}

/** What the office of appeals works with; `page` is one of its pages. */
export function appealsRoute(page: string | null = null): Route {
  return { view: 'appeals', page };
}

/** The landing page of the settings, one of the pages it gathers, or one thing of that page (`+`: a new one). */
export function administrationRoute(page: string | null = null, item: string | null = null): Route {
  return { view: 'administration', page, item };
}

/** Where a line of a register leads: to its document, or to its history where it has none. */
export function placeOf({ id, document }: { readonly id: number; readonly document: string | null }): Route {
  return document === null ? { view: 'entry', id: String(id) } : { view: 'document', id: document };
}

function documentRoute(id: string | undefined, tab: string | undefined): Route {
  if (id === undefined || !UUID.test(id)) return { view: 'unknown' };
  return tab !== undefined && DOCUMENT_TABS.includes(tab)
    ? { view: 'document', id, tab: tab as DocumentTab }
    : { view: 'document', id };
}

function optional(value: string | undefined | null, form: RegExp): string | null {
  return value !== undefined && value !== null && form.test(value) ? value : null;
}

export function parseRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#/, '').split('?');
  const [head = '', item, thing] = path.replace(/^\//, '').split('/');
  const params = new URLSearchParams(query);
  switch (head) {
    case '':
      return DESK;
    case 'registers': {
      if (item !== undefined && !CODE.test(item)) return { view: 'unknown' };
      if (item !== undefined && thing !== undefined) return thing === 'verification' ? { view: 'verification', code: item } : { view: 'unknown' };
      const text = (name: string, longest: number) => (params.get(name) ?? '').slice(0, longest);
      const list: ListView = {
        sort: optional(params.get('sort'), SORT) ?? '',
        state: optional(params.get('state'), STATE) ?? '',
        from: optional(params.get('from'), DAY) ?? '',
        to: optional(params.get('to'), DAY) ?? '',
        correspondent: text('correspondent', 300),
        registrar: text('registrar', 300),
        documentKind: text('documentKind', 100),
      };
      return registerRoute(item ?? null, text('q', 200), optional(params.get('on'), DAY), list, text('number', 200));
    }
    case 'entries':
      return item !== undefined && (ENTRY.test(item) || UUID.test(item)) ? { view: 'entry', id: item } : { view: 'unknown' };
    case 'documents':
      return documentRoute(item, thing);
    case 'inbox':
      return item === undefined || UUID.test(item) ? inboxRoute(item ?? null) : { view: 'unknown' };
    case 'dispatch':
      return item === undefined ? { view: 'dispatch' } : { view: 'unknown' };
    case 'appeals':
      return item === undefined || CODE.test(item) ? appealsRoute(item ?? null) : { view: 'unknown' };
    case 'register':
      return registrationRoute(optional(item, CODE), optional(params.get('file'), UUID), optional(params.get('answers'), UUID));
    case 'review':
      return item === undefined || ENTRY.test(item) ? { view: 'stack', review: item ?? null } : { view: 'unknown' };
    case 'tasks': {
      if (item !== undefined) return ENTRY.test(item) ? { view: 'task', id: item } : { view: 'unknown' };
      const part = params.get('part');
      return { view: 'tray', part: isPart(part) ? part : 'to-do', post: optional(params.get('post'), ENTRY) };
    }
    case 'today':
    case 'reminders':
    case 'assistants':
    case 'periodic':
      return item === undefined ? { view: head } : { view: 'unknown' };
    case 'control':
      return { view: 'control', filter: controlFilter(params) };
    case 'reports': {
      const page = reportPage(item);
      return page === null ? { view: 'unknown' } : { view: 'reports', page };
    }
    case 'settings':
      if (item !== undefined && !CODE.test(item)) return { view: 'unknown' };
      if (item !== undefined && MOVED.includes(item)) return appealsRoute(item);
      if (thing !== undefined && !ITEM.test(thing)) return { view: 'unknown' };
      return administrationRoute(item, thing);
    default:
      return { view: 'unknown' };
  }
}

function query(values: Record<string, string | null>): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(values)) if (value !== null && value !== '') params.set(name, value);
  const text = params.toString();
  return text === '' ? '' : `?${text}`;
}

export function formatRoute(route: Route): string {
  switch (route.view) {
    case 'register':
      return `#/registers${route.code === null ? '' : `/${route.code}`}${query({ q: route.q, on: route.on, number: route.number, ...route.list })}`;
    case 'verification':
      return `#/registers/${route.code}/verification`;
    case 'entry':
      return `#/entries/${route.id}`;
    case 'document':
      return `#/documents/${route.id}${route.tab === undefined || route.tab === '' ? '' : `/${route.tab}`}`;
    case 'registration':
      return `#/register${route.register === null ? '' : `/${route.register}`}${query({ file: route.existing, answers: route.answers })}`;
    case 'inbox':
      return `#/inbox${route.draft === null ? '' : `/${route.draft}`}`;
    case 'dispatch':
      return '#/dispatch';
    case 'appeals':
      return `#/appeals${route.page === null ? '' : `/${route.page}`}`;
    case 'administration':
      return ['#/settings', route.page, route.item].filter((step) => step !== null).join('/');
    case 'stack':
      return `#/review${route.review === null ? '' : `/${route.review}`}`;
    case 'tray':
      return `#/tasks${query({ part: route.part === 'to-do' ? '' : route.part, post: route.post })}`;
    case 'task':
      return `#/tasks/${route.id}`;
    case 'control':
      return `#/control${query(controlQuery(route.filter))}`;
    case 'today':
      return '#/today';
    case 'reminders':
      return '#/reminders';
    case 'assistants':
      return '#/assistants';
    case 'periodic':
      return '#/periodic';
    case 'reports':
      return route.page === 'discipline' ? '#/reports' : `#/reports/${route.page}`;
    case 'desk':
    case 'unknown':
      return '#/';
  }
}

/** An address that names no page. */
export function isPlain(hash: string): boolean {
  return hash.replace(/^#\/?/, '') === '';
}
