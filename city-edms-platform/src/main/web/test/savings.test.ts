import { describe, expect, it } from 'vitest';
import type { SavingsBaselines } from '../src/api/savings-api';
import { formatRoute, parseRoute } from '../src/shell/routes';
import { draftOf, typed } from '../src/savings/baseline-draft';
import { choosable, decimalsOf, FIGURES, LONGEST, monthName, period, plusMonths, shown } from '../src/savings/savings-numbers';

const value = (code: string, number: number, source: string | null) => ({
  code,
  measure: 'uah' as const,
  title: { uk: code, en: code },
  value: number,
  source,
  standard: 1,
  standardSource: { uk: 'Оцінка', en: 'Estimate' },
});

const HISTORY: SavingsBaselines = {
  institution: 'rada',
  institutionName: 'Рада',
  current: { id: '1', from: '2026-11-01', basis: 'Рішення', madeAt: null, madeBy: null, values: [value('stamp-price', 18, null), value('hour-price', 52.5, 'Облік')] },
  versions: [],
  maySet: true,
};

describe('months of the meter', () => {
  it('go over the end of a year both ways', () => {
    expect(plusMonths('2026-11', 2)).toBe('2027-01');
    expect(plusMonths('2026-01', -1)).toBe('2025-12');
    expect(plusMonths('2026-06', -18)).toBe('2024-12');
  });

  it('are five years to choose from, the newest first', () => {
    const months = choosable('2026-11');
    expect(months[0]).toBe('2026-11');
    expect(months.at(-1)).toBe('2021-12');
    expect(new Set(months).size).toBe(60);
  });

  it('begin before they end and are never more than the server tells of', () => {
    expect(period('2026-11', '2026-03', 'from')).toEqual({ from: '2026-11', to: '2026-11' });
    expect(period('2026-11', '2026-03', 'to')).toEqual({ from: '2026-03', to: '2026-03' });
    for (const chosen of ['from', 'to'] as const) {
      const { from, to } = period('2020-01', '2026-11', chosen);
      expect(plusMonths(from, LONGEST - 1)).toBe(to);
      expect(chosen === 'from' ? from : to).toBe(chosen === 'from' ? '2020-01' : '2026-11');
    }
  });

  it('are read by name', () => {
    expect(monthName('2026-11')).toBe('листопад 2026');
  });
});

describe('numbers of the meter', () => {
  it('have the decimals of their kind, and parts of copies where there are some', () => {
    expect(shown(1234.5, decimalsOf('money'))).toMatch(/^1\s?234,50$/);
    expect(shown(3, decimalsOf('copies'))).toBe('3');
    expect(shown(2.5, decimalsOf('copies'))).toBe('2,5');
    expect(shown(0.08, decimalsOf('kilograms'))).toBe('0,080');
    expect(new Set(FIGURES.map(([name]) => name)).size).toBe(11);
  });
});

describe('a new version of the assumptions', () => {
  it('begins with what holds, and is sent as the server reads numbers', () => {
    const values = typed(HISTORY);
    expect(values).toEqual([
      { code: 'stamp-price', value: '18,00', source: '' },
      { code: 'hour-price', value: '52,50', source: 'Облік' },
    ]);
    const changed = values.map((each) => (each.code === 'stamp-price' ? { ...each, value: ' 1 020,5 ', source: ' Укрпошта ' } : each));
    expect(draftOf('rada', '2026-12-01', ' Рішення № 7 ', changed)).toEqual({
      institution: 'rada',
      from: '2026-12-01',
      basis: 'Рішення № 7',
      values: [
        { code: 'stamp-price', value: '1020.5', source: 'Укрпошта' },
        { code: 'hour-price', value: '52.50', source: 'Облік' },
      ],
    });
  });
});

describe('the place of the meter', () => {
  it('is a link', () => {
    expect(parseRoute('#/reports/savings')).toEqual({ view: 'reports', page: 'savings' });
    expect(formatRoute({ view: 'reports', page: 'savings' })).toBe('#/reports/savings');
  });
});
