import type { Session } from '../api/types';
import type { Route } from '../shell/routes';

/** Letters are put before whoever heads a unit, and whoever stands in for them. */
export function mayReview(session: Session): boolean {
  return session.roles.some(({ headsUnit }) => headsUnit);
}

export function mayHaveTasks(session: Session): boolean {
  return session.roles.length > 0;
}

export function mayControl(session: Session): boolean {
  return session.roles.length > 0 || session.mayRegister;
}

/** Where a person's day begins: a head's with the folder, an executor's with the tasks; null for the desk. */
export function landing(session: Session): Route | null {
  if (session.mayRegister) return null;
  if (mayReview(session)) return { view: 'stack', review: null };
  return mayHaveTasks(session) ? { view: 'tray', part: 'to-do', post: null } : null;
}
