import { describe, expect, it } from 'vitest';
import { rangesFrom, readRanges } from '../src/intake/page-ranges';

describe('ranges of pages', () => {
  it('are read with any dash and divider', () => {
    expect(readRanges('1-2, 4;5–7', 7)).toEqual([
      { first: 1, last: 2 },
      { first: 4, last: 4 },
      { first: 5, last: 7 },
    ]);
  });

  it.each([
    ['', 'empty'],
    ['1-', 'form'],
    ['два', 'form'],
    ['2-1', 'order'],
    ['1-3, 3', 'order'],
    ['0', 'order'],
    ['1-9', 'beyond'],
  ])('refuse %j', (text, fault) => {
    expect(readRanges(text, 8)).toBe(fault);
  });

  it('are written from the pages where parts begin', () => {
    expect(rangesFrom([6, 1, 3, 3], 7)).toBe('1-2, 3-5, 6-7');
    expect(rangesFrom([1], 1)).toBe('1');
  });
});
