import type { Entry, EntryPage } from '../api/types';

export interface Today {
  readonly entries: readonly Entry[];
  /** How many of the day are known. */
  readonly count: number;
  /** The day has more than was read. */
  readonly more: boolean;
}

/** The newest entries of a day out of the first pages of several registers. */
export function latestOf(pages: readonly EntryPage[], isOfDay: (entry: Entry) => boolean, shown: number): Today {
  const found = pages.flatMap((page) => page.entries.filter(isOfDay));
  found.sort((a, b) => Date.parse(b.registeredAt) - Date.parse(a.registeredAt) || b.ordinal - a.ordinal);
  const more = pages.some((page) => page.next !== null && page.entries.length > 0 && page.entries.every(isOfDay));
  return { entries: found.slice(0, shown), count: found.length, more };
}
