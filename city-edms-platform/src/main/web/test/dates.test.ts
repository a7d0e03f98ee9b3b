import { describe, expect, it } from 'vitest';
import { dayAndTime, dayOf, daysBetween, longDay, parseDay, shortDay, today } from '../src/i18n/dates';
import { dayLabel } from '../src/ui/day-label';

const NOW = new Date('2026-11-22T10:00:00Z');

describe('dates', () => {
  it.each([
    ['14.10.2026', '2026-10-14'],
    ['4.1.2026', '2026-01-04'],
    ['14.10.26', '2026-10-14'],
    ['14.10', '2026-10-14'],
    ['14,10', '2026-10-14'],
    ['14/10/2026', '2026-10-14'],
    ['14 10 2026', '2026-10-14'],
    ['1410', '2026-10-14'],
    ['141026', '2026-10-14'],
    ['14102026', '2026-10-14'],
    ['2026-10-14', '2026-10-14'],
    ['14.10.2026 р.', '2026-10-14'],
    ['29.02.2024', '2024-02-29'],
  ])('are understood as people type them: %s', (typed, day) => {
    expect(parseDay(typed, NOW)).toBe(day);
  });

  it.each(['', 'завтра', '31.11.2026', '29.02.2026', '32.01', '14.13.2026', '00.01.2026', '1.1.1', '14.10.1026'])(
    'that are none stay none: %s',
    (typed) => {
      expect(parseDay(typed, NOW)).toBeNull();
    },
  );

  it('are of the office, wherever the reader sits', () => {
    expect(dayOf('2026-11-21T23:30:00Z')).toBe('2026-11-22');
    expect(today(new Date('2026-06-30T21:30:00Z'))).toBe('2026-07-01');
    expect(dayAndTime('2026-11-22T15:23:00Z')).toBe('22.11.2026, 17:23');
    expect(dayAndTime('2026-07-01T00:05:00+03:00')).toBe('01.07.2026, 00:05');
  });

  it('are written as the office writes them', () => {
    expect(shortDay('2026-01-05')).toBe('05.01.2026');
    expect(longDay('2026-10-14', NOW)).toBe('середа, 14 жовтня');
    expect(dayLabel('2026-11-22', NOW)).toBe('Сьогодні, неділя, 22 листопада');
    expect(dayLabel('2026-11-21', NOW)).toBe('Учора, субота, 21 листопада');
    expect(dayLabel('2025-12-31', NOW)).toMatch(/^Середа, 31 грудня 2025/);
  });

  it('are apart by whole days over a change of the clock', () => {
    expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2);
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
  });
});
