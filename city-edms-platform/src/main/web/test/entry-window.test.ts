import { describe, expect, it } from 'vitest';
import type { Entry, EntryPage } from '../src/api/types';
import { byDay, EntryWindow } from '../src/register/entry-window';

const PER_PAGE = 3;
const TOTAL = 60;

function entry(ordinal: number): Entry {
  return {
    id: ordinal,
    state: 'active',
    document: `00000000-0000-4000-8000-${String(ordinal).padStart(12, '0')}`,
    ordinal,
    number: `01-21/${ordinal}`,
    registeredOn: '2026-11-01',
    registeredAt: `2026-11-${String(1 + Math.floor(ordinal / 5)).padStart(2, '0')}T09:00:00+02:00`,
    registrarName: 'Олена Коваль',
    documentKind: null,
    summary: 'Про школу',
    correspondent: null,
    correspondentNumber: null,
    correspondentDate: null,
  };
}

/** Page n of a register, newest first; its cursors name the pages beside it. */
function page(n: number): EntryPage {
  const newest = TOTAL - n * PER_PAGE;
  return {
    entries: Array.from({ length: PER_PAGE }, (_, i) => entry(newest - i)),
    next: newest - PER_PAGE > 0 ? String(n + 1) : null,
    previous: n > 0 ? String(n - 1) : null,
  };
}

const isUnbroken = (shown: EntryWindow) =>
  shown.entries.every((line, i, all) => i === 0 || line.ordinal === (all[i - 1]?.ordinal ?? 0) - 1);

describe('the window on a register', () => {
  it('goes to the foot and back to the head by cursors, unbroken and never large', () => {
    let shown = EntryWindow.of(page(0));
    while (shown.older !== null) {
      shown = shown.withOlder(page(Number(shown.older)));
      expect(isUnbroken(shown)).toBe(true);
      expect(shown.entries.length).toBeLessThanOrEqual(8 * PER_PAGE);
    }
    expect(shown.entries.at(-1)?.ordinal).toBe(1);
    while (shown.newer !== null) {
      shown = shown.withNewer(page(Number(shown.newer)));
      expect(isUnbroken(shown)).toBe(true);
    }
    expect(shown.entries[0]?.ordinal).toBe(TOTAL);
  });

  it('shows once what two reads brought twice', () => {
    const overlapping = { ...page(1), entries: [...page(0).entries.slice(-1), ...page(1).entries] };
    const shown = EntryWindow.of(page(0)).withOlder(overlapping);
    expect(shown.entries.map(({ ordinal }) => ordinal)).toEqual([60, 59, 58, 57, 56, 55]);
  });

  it('is cut into days in order', () => {
    const days = byDay(page(0).entries.concat(page(1).entries), (instant) => instant.slice(0, 10));
    expect(days.map(({ day, entries }) => [day, entries.length])).toEqual([
      ['2026-11-13', 1],
      ['2026-11-12', 5],
    ]);
  });
});
