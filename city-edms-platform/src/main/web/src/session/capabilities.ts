import type { Session } from '../api/types';

/** Works with appeals and requests: their records, acts, receptions, report. */
export function mayProcessAppeals(session: Session): boolean {
  return session.capabilities.includes('process-appeals');
}

/** Reads who saw whose personal data. */
export function mayReadViews(session: Session): boolean {
  return session.capabilities.includes('read-personal-data-views');
}

/** Names the assistants of a post they hold or act in. */
export function mayNameAssistants(session: Session): boolean {
  return session.capabilities.includes('name-assistants');
}
