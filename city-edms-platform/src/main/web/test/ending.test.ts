import { expect, it } from 'vitest';
import { lastOfSoon } from '../src/desk/ending';

it('counts three days, over the end of a month and a year', () => {
  expect(lastOfSoon('2026-11-29')).toBe('2026-12-02');
  expect(lastOfSoon('2026-12-30')).toBe('2027-01-02');
  expect(lastOfSoon('2028-02-27')).toBe('2028-03-01');
});
