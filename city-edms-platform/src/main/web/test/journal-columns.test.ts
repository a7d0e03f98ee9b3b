import { describe, expect, it } from 'vitest';
import { moved, sameColumns } from '../src/journal/column-order';

describe('the order of columns', () => {
  const columns = ['number', 'summary', 'state'];

  it('is changed one place at a time', () => {
    expect(moved(columns, 'summary', -1)).toEqual(['summary', 'number', 'state']);
    expect(moved(columns, 'summary', 1)).toEqual(['number', 'state', 'summary']);
  });

  it.each([
    ['number', -1],
    ['state', 1],
    ['unknown', 1],
  ] as const)('stays where nothing can move: %s %i', (code, by) => {
    expect(moved(columns, code, by)).toEqual(columns);
  });

  it('matters when two are compared', () => {
    expect(sameColumns(columns, [...columns])).toBe(true);
    expect(sameColumns(columns, moved(columns, 'state', -1))).toBe(false);
    expect(sameColumns(columns, columns.slice(1))).toBe(false);
  });
});
