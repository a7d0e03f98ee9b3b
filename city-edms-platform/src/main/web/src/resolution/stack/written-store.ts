import { EMPTY, type Written } from '../form/draft';

const PREFIX = 'city-edms.resolution.';

function isWritten(value: unknown): value is Written {
  if (typeof value !== 'object' || value === null) return false;
  const { text, executors, term } = value as Partial<Record<keyof Written, unknown>>;
  return typeof text === 'string' && Array.isArray(executors) && typeof term === 'object' && term !== null;
}

/** What was dictated and not yet decided, kept in the tab by letter: a reload loses no word. */
export const writtenStore = {
  get(user: string, subject: string): Written | null {
    const text = sessionStorage.getItem(`${PREFIX}${user}.${subject}`);
    const value: unknown = text === null ? null : JSON.parse(text);
    // What an earlier version kept has no rule of a periodic task yet.
    return isWritten(value) ? { ...EMPTY, ...value, term: { ...EMPTY.term, ...value.term } } : null;
  },
  set(user: string, subject: string, written: Written): void {
    sessionStorage.setItem(`${PREFIX}${user}.${subject}`, JSON.stringify(written));
  },
  clear(user: string, subject: string): void {
    sessionStorage.removeItem(`${PREFIX}${user}.${subject}`);
  },
};
