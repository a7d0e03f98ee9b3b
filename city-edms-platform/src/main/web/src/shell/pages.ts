import { fetchSettingsWords } from '../i18n/messages';
import type { Route } from './routes';

/** The views that have code of their own. */
export type PageName = Exclude<Route['view'], 'unknown'> | 'sign-in';

/** Each page is fetched when somebody goes there: a phone loads the page it shows, and not those of the settings. */
const PAGES: Record<PageName, () => Promise<unknown>> = {
  'sign-in': () => import('../session/sign-in'),
  desk: () => import('../desk/desk'),
  register: () => import('../register/register-list'),
  document: () => import('../document/document-card'),
  entry: () => import('../journal/entry-history'),
  verification: () => import('../journal/verification-page'),
  registration: () => import('../registration/registration-form'),
  inbox: () => import('../intake/inbox'),
  dispatch: () => import('../dispatch/dispatch-page'),
  appeals: () => import('../appeal/appeals-home'),
  administration: () => Promise.all([fetchSettingsWords(), import('../administration/administration')]),
  stack: () => import('../resolution/stack/review-stack'),
  tray: () => import('../resolution/tray/tray-page'),
  task: () => import('../resolution/task/task-page'),
  control: () => import('../resolution/control/control-board'),
  today: () => import('../reminder/today-page'),
  reminders: () => import('../reminder/my-reminders'),
  reports: () => import('../report/reports-page'),
  assistants: () => Promise.all([fetchSettingsWords(), import('../organization/my-assistants')]),
  periodic: () => import('../resolution/control/periodic-board'),
};

/** What is fetched once the first page stands: where the day leads next, also when the network is gone by then. */
const NEXT: readonly PageName[] = ['stack', 'tray', 'task', 'document', 'register', 'control'];

const there = new Set<PageName>();

export function isThere(page: PageName): boolean {
  return there.has(page);
}

/** Fetches the code of a page; fails where it cannot be had, as without a network or after an upgrade. */
export async function fetchPage(page: PageName): Promise<void> {
  if (there.has(page)) return;
  await PAGES[page]();
  there.add(page);
}

/** The page that a route shows; nothing for an address that leads nowhere. */
export function pageOf(route: Route): PageName | null {
  return route.view === 'unknown' ? null : route.view;
}

/** Whether the route can be shown at once. */
export function isShowable(route: Route): boolean {
  const page = pageOf(route);
  return page === null || isThere(page);
}

interface Thrifty {
  readonly connection?: { readonly saveData?: boolean };
}

/** While nothing else is to do. */
export function whenIdle(work: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(work, { timeout: 10_000 });
  else setTimeout(work, 2_000);
}

/** Fetches what is likely to be opened next, while nothing else is to do; not for those who save data. */
export function fetchNext(): void {
  if ((navigator as Thrifty).connection?.saveData === true) return;
  const one = ([page, ...rest]: readonly PageName[]): void => {
    if (page === undefined) return;
    // Nobody asked for it yet: whoever does is told where it fails.
    whenIdle(() => void fetchPage(page).then(() => one(rest), () => undefined));
  };
  one(NEXT.filter((page) => !there.has(page)));
}
