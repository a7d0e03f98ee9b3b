import type { TermDraft } from '../../api/resolution-api';
import { recurrenceDraft, type Rule, USUAL_RULE } from './recurrence';

export const TERM_CHOICES = ['usual', 'days3', 'days5', 'days10', 'date', 'days', 'preset', 'none', 'periodic'] as const;
export type TermChoice = (typeof TERM_CHOICES)[number];

/** A deadline as it is being chosen. */
export interface Term {
  readonly choice: TermChoice;
  readonly date: string;
  readonly amount: string;
  readonly working: boolean;
  readonly preset: string;
  /** When it comes again, for a periodic one. */
  readonly rule: Rule;
}

export const USUAL_TERM: Term = { choice: 'usual', date: '', amount: '', working: false, preset: '', rule: USUAL_RULE };

const WORKING: Partial<Record<TermChoice, number>> = { days3: 3, days5: 5, days10: 10 };

export function termOfDays(days: number | null | undefined): Term {
  return days === null || days === undefined ? USUAL_TERM : { ...USUAL_TERM, choice: 'days', amount: String(days) };
}

/** The deadline as it is sent; null for the usual one; undefined while it is incomplete. */
export function termDraft(term: Term): TermDraft | null | undefined {
  const working = WORKING[term.choice];
  if (working !== undefined) return { kind: 'working-days', days: working };
  switch (term.choice) {
    case 'usual':
      return null;
    case 'none':
      return { kind: 'none' };
    case 'periodic':
      return recurrenceDraft(term.rule) === undefined ? undefined : null;
    case 'date':
      return term.date === '' ? undefined : { kind: 'date', date: term.date };
    case 'preset':
      return term.preset === '' ? undefined : { kind: 'preset', preset: term.preset };
    default: {
      const days = /^\d{1,4}$/.test(term.amount.trim()) ? Number(term.amount) : 0;
      return days < 1 || days > 1000 ? undefined : { kind: term.working ? 'working-days' : 'calendar-days', days };
    }
  }
}
