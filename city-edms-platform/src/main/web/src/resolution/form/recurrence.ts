import type { Recurrence, RecurrenceDraft } from '../../api/resolution-api';

export const UNITS = ['day', 'week', 'month', 'quarter', 'last-working-day'] as const;
export type Unit = (typeof UNITS)[number];
export type Ending = 'never' | 'until' | 'times';

/** A rule of a periodic task as it is being chosen. */
export interface Rule {
  readonly unit: Unit;
  readonly every: string;
  readonly on: string;
  readonly shift: 'before' | 'after';
  readonly from: string;
  readonly ending: Ending;
  readonly until: string;
  readonly times: string;
}

export const USUAL_RULE: Rule = { unit: 'month', every: '1', on: '5', shift: 'before', from: '', ending: 'never', until: '', times: '12' };

/** The last day that may be chosen of a unit; nought where there is nothing to choose. */
export function lastDay(unit: Unit): number {
  return unit === 'week' ? 7 : unit === 'month' || unit === 'quarter' ? 31 : 0;
}

function whole(text: string, most: number): number | null {
  const number = /^\d{1,3}$/.test(text.trim()) ? Number(text) : 0;
  return number < 1 || number > most ? null : number;
}

/** The rule as it is sent; undefined while it is incomplete. */
export function recurrenceDraft(rule: Rule): RecurrenceDraft | undefined {
  const every = whole(rule.every, 99);
  const days = lastDay(rule.unit);
  const on = days === 0 ? null : whole(rule.on, days);
  const times = rule.ending === 'times' ? whole(rule.times, 999) : null;
  const incomplete =
    every === null || (days > 0 && on === null) || (rule.ending === 'times' && times === null) || (rule.ending === 'until' && rule.until === '');
  if (incomplete) return undefined;
  return {
    unit: rule.unit,
    every,
    ...(on === null ? {} : { on }),
    shift: rule.shift,
    ...(rule.from === '' ? {} : { from: rule.from }),
    ...(rule.ending === 'until' ? { until: rule.until } : {}),
    ...(times === null ? {} : { times }),
  };
}

/** A rule that holds, to be changed: it begins anew. */
export function ofRecurrence({ unit, every, on, shift, until, times }: Recurrence): Rule {
  const ends = (until ?? '') !== '' ? 'until' : times === null || times === undefined ? 'never' : 'times';
  return { unit, every: String(every), on: String(on), shift, from: '', ending: ends, until: until ?? '', times: String(times ?? 12) };
}
