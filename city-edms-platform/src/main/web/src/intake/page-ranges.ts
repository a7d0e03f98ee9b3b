import type { PageRange } from '../api/intake-api';

export type RangesFault = 'empty' | 'form' | 'order' | 'beyond';

/** Reads `1-2, 3, 5–7` as ranges of pages in their order, without overlaps. */
export function readRanges(text: string, pages: number): readonly PageRange[] | RangesFault {
  const pieces = text
    .split(/[,;\s]+/)
    .filter((piece) => piece !== '');
  if (pieces.length === 0) return 'empty';
  const ranges: PageRange[] = [];
  let before = 0;
  for (const piece of pieces) {
    const match = /^(\d{1,5})(?:[-–—](\d{1,5}))?$/.exec(piece);
    if (match === null) return 'form';
    const first = Number(match[1]);
    const last = Number(match[2] ?? match[1]);
    if (first <= before || last < first) return 'order';
    if (last > pages) return 'beyond';
    ranges.push({ first, last });
    before = last;
  }
  return ranges;
}

/** Where every part begins, written as ranges: pages 1, 3 and 6 of 7 give `1-2, 3-5, 6-7`. */
export function rangesFrom(starts: readonly number[], pages: number): string {
  const sorted = [...new Set(starts)].filter((page) => page >= 1 && page <= pages).sort((a, b) => a - b);
  return sorted
    .map((first, at) => {
      const last = (sorted[at + 1] ?? pages + 1) - 1;
      return first === last ? String(first) : `${first}-${last}`;
    })
    .join(', ');
}
