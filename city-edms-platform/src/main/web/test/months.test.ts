import { describe, expect, it } from 'vitest';
import { monthBefore } from '../src/journal/months';

describe('monthBefore', () => {
  it('steps back within a year and over its beginning', () => {
    expect(monthBefore('2026-11-26')).toBe('2026-10');
    expect(monthBefore('2026-10-01')).toBe('2026-09');
    expect(monthBefore('2027-01-31')).toBe('2026-12');
  });
});
