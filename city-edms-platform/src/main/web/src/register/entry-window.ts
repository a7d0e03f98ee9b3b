import type { Entry, EntryPage } from '../api/types';

/** How many pages stay in the page of the browser; the farther ones are let go and read again when scrolled to. */
const KEPT = 8;

/**
 * The part of a register that is on screen: neighbouring pages, newest first. It can grow at both ends by the cursors of its
 * outermost pages, so a register of a million entries costs as much as one of four hundred.
 */
export class EntryWindow {
  private constructor(private readonly pages: readonly EntryPage[]) {}

  static readonly EMPTY = new EntryWindow([]);

  static of(page: EntryPage): EntryWindow {
    return new EntryWindow([page]);
  }

  get entries(): readonly Entry[] {
    return this.pages.flatMap((page) => page.entries);
  }

  /** Cursor of what is newer than the first entry here; null at the head of the register. */
  get newer(): string | null {
    return this.pages[0]?.previous ?? null;
  }

  /** Cursor of what is older than the last entry here; null at its foot. */
  get older(): string | null {
    return this.pages.at(-1)?.next ?? null;
  }

  withOlder(page: EntryPage): EntryWindow {
    return new EntryWindow([...this.pages, this.unseen(page)].slice(-KEPT));
  }

  withNewer(page: EntryPage): EntryWindow {
    return new EntryWindow([this.unseen(page), ...this.pages].slice(0, KEPT));
  }

  /** An entry registered between two reads may come twice; it is shown once. */
  private unseen(page: EntryPage): EntryPage {
    const known = new Set(this.entries.map((entry) => entry.id));
    return { ...page, entries: page.entries.filter((entry) => !known.has(entry.id)) };
  }
}

export interface Day {
  readonly day: string;
  readonly entries: readonly Entry[];
}

/** Entries by day of registration, in their order. */
export function byDay(entries: readonly Entry[], dayOf: (instant: string) => string): readonly Day[] {
  const days: { day: string; entries: Entry[] }[] = [];
  for (const entry of entries) {
    const day = dayOf(entry.registeredAt);
    const last = days.at(-1);
    if (last?.day === day) last.entries.push(entry);
    else days.push({ day, entries: [entry] });
  }
  return days;
}
