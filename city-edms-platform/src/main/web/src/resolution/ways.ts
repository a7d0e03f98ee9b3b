import type { Session } from '../api/types';
import type { Route } from '../shell/routes';

/** Letters are put before whoever heads a unit or was asked before, whoever stands in for them, and their assistants. */
export function mayReview(session: Session): boolean {
  return session.roles.some(({ reviews }) => reviews);
}

export function mayHaveTasks(session: Session): boolean {
  return session.roles.length > 0;
}

export function mayControl(session: Session): boolean {
  return session.roles.length > 0 || session.mayRegister;
}

/** Whether somebody has a folder that they do not begin the day with, unless something lies in it. */
export function reviewsNowAndThen(session: Session): boolean {
  return !session.mayRegister && mayReview(session) && !session.roles.some(({ headsUnit }) => headsUnit);
}

/** Where a person's day begins: a head's with the folder, an executor's with the tasks; null for the desk. `waiting`: letters in the folder. */
export function landing(session: Session, waiting = 0): Route | null {
  if (session.mayRegister) return null;
  if (mayReview(session) && (waiting > 0 || !reviewsNowAndThen(session))) return { view: 'stack', review: null };
  return mayHaveTasks(session) ? { view: 'tray', part: 'to-do', post: null } : null;
}
