import { visiblePages } from '../administration/administration-pages';
import type { WorkCounts } from '../api/reminder-api';
import type { Session } from '../api/types';
import type { Messages } from '../i18n/messages';
import { EVERYTHING } from '../resolution/control/control-filter';
import { mayControl, mayHaveTasks, mayReview } from '../resolution/ways';
import { mayProcessAppeals, mayReadViews } from '../session/capabilities';
import type { IconName } from '../ui/icons';
import { administrationRoute, appealsRoute, DESK, inboxRoute, registerRoute, registrationRoute, type Route } from './routes';

/** A number beside a way; `words` say it to whoever does not see it. */
export interface Mark {
  readonly count: number;
  readonly words: string;
  readonly bad: boolean;
}

/** A way of the menu. */
export interface Way {
  readonly to: Route;
  readonly icon: IconName;
  readonly label: string;
  /** Where there is little room. */
  readonly short: string;
  /** The views that count as this place. */
  readonly views: readonly Route['view'][];
  readonly mark?: Mark;
}

/** How many a thumb can tell apart on a phone. */
const PLACES = 5;

/** What is wanted on a phone first; the rest is one tap away. */
const ON_PHONE: readonly Route['view'][] = ['registration', 'stack', 'tray', 'inbox', 'control', 'register', 'desk'];

/** The ways that are open to a person, in the order of the rail. */
export function waysOf(session: Session, counts: WorkCounts | null, t: Messages): readonly Way[] {
  const way = (to: Route, icon: IconName, label: string, short: string, more: Partial<Pick<Way, 'views' | 'mark'>> = {}): Way => ({
    to,
    icon,
    label,
    short,
    views: [to.view],
    ...more,
  });
  const mark = (count: number | undefined, words: (count: number) => string, bad: boolean): { mark: Mark } => ({
    mark: { count: count ?? 0, words: words(count ?? 0), bad },
  });
  const { nav } = t.resolution;
  const ways: (Way | false)[] = [
    session.mayRegister && way(registrationRoute(), 'plus', t.nav.register, t.nav.registerShort),
    (mayReview(session) || (counts?.review ?? 0) > 0) &&
      way({ view: 'stack', review: null }, 'folder', nav.stack, nav.stackShort, mark(counts?.review, t.reminder.waiting, false)),
    mayHaveTasks(session) &&
      way({ view: 'tray', part: 'to-do', post: null }, 'tasks', nav.tray, nav.trayShort, {
        views: ['tray', 'task'],
        ...mark(counts?.tasks, t.reminder.waiting, (counts?.tasksOverdue ?? 0) > 0),
      }),
    mayControl(session) &&
      way({ view: 'control', filter: EVERYTHING }, 'flag', nav.control, nav.controlShort, {
        views: ['control', 'periodic', 'reports'],
        ...mark(counts?.controlOverdue, t.reminder.late, true),
      }),
    way(DESK, 'desk', t.nav.desk, t.nav.deskShort),
    session.mayRegister && way(inboxRoute(), 'tray', t.intake.nav, t.intake.navShort),
    session.mayRegister && way({ view: 'dispatch' }, 'mail', t.dispatch.title, t.dispatch.navShort),
    way(registerRoute(null), 'registers', t.nav.registers, t.nav.registers, { views: ['register', 'document'] }),
    mayProcessAppeals(session)
      ? way(appealsRoute(), 'user', t.appeal.home, t.appeal.navShort)
      : mayReadViews(session) && way(appealsRoute('personal-data-views'), 'search', t.appeal.navViews, t.appeal.navViewsShort),
    visiblePages(session).length > 0 && way(administrationRoute(), 'settings', t.nav.administration, t.nav.administrationShort),
  ];
  return ways.filter((one) => one !== false);
}

/** What stands on the bar of a phone, and what is behind «Ще»: a menu of one more would only hide it. */
export function onPhone(ways: readonly Way[]): { readonly shown: readonly Way[]; readonly rest: readonly Way[] } {
  if (ways.length <= PLACES) return { shown: ways, rest: [] };
  const rank = ({ to }: Way): number => {
    const at = ON_PHONE.indexOf(to.view);
    return at < 0 ? ON_PHONE.length : at;
  };
  const first = new Set([...ways].sort((one, other) => rank(one) - rank(other)).slice(0, PLACES - 1));
  return { shown: ways.filter((way) => first.has(way)), rest: ways.filter((way) => !first.has(way)) };
}
