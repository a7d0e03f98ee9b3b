import { describe, expect, it } from 'vitest';
import type { DeadlinePreset } from '../src/api/types';
import { dayWords } from '../src/deadline/day-words';
import { daysIn, plusDays, weeksOf } from '../src/deadline/month-days';
import { draftOf, NEW_PRESET, toPreset } from '../src/deadline/preset-draft';
import { inForce, termWords } from '../src/deadline/term-words';
import { messages } from '../src/i18n/messages';

const APPEAL: DeadlinePreset = {
  code: 'appeal',
  lawful: true,
  titleUk: 'Звернення громадян',
  titleEn: 'Appeal',
  sourceUk: 'ст. 20',
  sourceEn: 'Art. 20',
  direction: 'after',
  term: { amount: 1, unit: 'months' },
  startRule: 'next-day',
  lastDayRule: 'preceding',
  extension: {
    total: { amount: 45, unit: 'calendar-days' },
    notice: { amount: 1, unit: 'months' },
    sourceUk: 'ст. 20',
    sourceEn: null,
  },
  validFrom: null,
  validUntil: null,
};

describe('a month of the calendar', () => {
  it('has whole weeks from Monday', () => {
    const weeks = weeksOf(2026, 10);
    expect(weeks).toHaveLength(5);
    expect(weeks[0]).toEqual([null, null, null, '2026-10-01', '2026-10-02', '2026-10-03', '2026-10-04']);
    expect(weeks[4]?.slice(5)).toEqual(['2026-10-31', null]);
    expect(weeksOf(2024, 2).flat().filter((day) => day !== null)).toHaveLength(29);
    expect(weeksOf(2027, 2)).toHaveLength(4);
  });

  it('counts days across months and years', () => {
    expect(plusDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(plusDays('2024-03-01', -1)).toBe('2024-02-29');
    expect(daysIn(2024)).toBe(366);
    expect(daysIn(2026)).toBe(365);
  });
});

describe('words', () => {
  it('of days say why', () => {
    const t = messages();
    const note = { uk: 'День Незалежності України', en: 'Independence Day' };
    const day = { date: '2026-08-24', kind: 'working', reason: 'worked-holiday', note } as const;
    expect(dayWords(day, 'uk', t)).toBe('День Незалежності України, робочий (воєнний стан)');
    const set = { date: '2026-09-14', kind: 'day-off', reason: 'set', note: { uk: 'День міста', en: 'День міста' } } as const;
    expect(dayWords(set, 'uk', t)).toBe('День міста (вихідний день)');
    expect(dayWords({ ...set, note: { uk: '', en: '' } }, 'uk', t)).toBe('вихідний день');
  });

  it('of terms have the form that the number asks for', () => {
    const t = messages();
    expect(termWords({ amount: 5, unit: 'working-days' }, t)).toBe('5 робочих днів');
    expect(termWords({ amount: 1, unit: 'months' }, t)).toBe('1 місяць');
    expect(termWords({ amount: 22, unit: 'hours' }, t)).toBe('22 години');
  });
});

describe('presets', () => {
  it('in force: the own one before the law, a later one before an earlier one', () => {
    const own = { ...APPEAL, lawful: false, term: { amount: 20, unit: 'calendar-days' as const }, validUntil: '2026-06-30' };
    const later = { ...own, validFrom: '2026-07-01', validUntil: null, titleUk: 'Пізніший' };
    expect(inForce([APPEAL, own, later], '2026-06-30')).toEqual([own]);
    expect(inForce([APPEAL, own, later], '2026-07-01')).toEqual([later]);
    expect(inForce([APPEAL], '2026-07-01')).toEqual([APPEAL]);
    expect(inForce([{ ...APPEAL, validFrom: '2026-07-02' }], '2026-07-01')).toEqual([]);
  });

  it('go through the form unchanged', () => {
    const { code, lawful, ...settings } = APPEAL;
    expect(toPreset(draftOf(APPEAL))).toEqual(settings);
    expect([code, lawful]).toEqual(['appeal', true]);
  });

  it('that are no number are sent as the server refuses them', () => {
    expect(toPreset({ ...NEW_PRESET, amount: 'десять' }).term).toEqual({ amount: 0, unit: 'calendar-days' });
    expect(toPreset({ ...NEW_PRESET, unit: 'named-day' }).term).toEqual({ amount: 0, unit: 'named-day' });
    expect(toPreset(NEW_PRESET).extension).toBeNull();
  });
});
