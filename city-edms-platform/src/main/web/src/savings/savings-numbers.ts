import type { SavingsAmount, SavingsFigure } from '../api/savings-api';
import { currentLanguage } from '../i18n/language';

/** Columns of the meter's tables, and how many decimals each has. */
export const FIGURES = [
  ['events', 0],
  ['copies', 0],
  ['sheets', 0],
  ['envelopes', 0],
  ['walks', 0],
  ['paper', 2],
  ['post', 2],
  ['time', 2],
  ['money', 2],
  ['hours', 2],
  ['kilograms', 3],
] as const satisfies readonly (readonly [SavingsFigure & keyof SavingsAmount, number])[];

/** What the table of units and months is told in. */
export const MATRIX_FIGURES = ['money', 'hours', 'kilograms', 'sheets'] as const satisfies readonly (SavingsFigure & keyof SavingsAmount)[];

export function decimalsOf(figure: SavingsFigure): number {
  return FIGURES.find(([name]) => name === figure)?.[1] ?? 0;
}

/** A number with at least so many decimals; of copies and sheets there may be parts. */
export function shown(value: number, decimals: number): string {
  return value.toLocaleString(currentLanguage.get(), { minimumFractionDigits: decimals, maximumFractionDigits: Math.max(decimals, 2) });
}

/** «листопад 2026» */
export function monthName(month: string): string {
  const name = new Intl.DateTimeFormat(currentLanguage.get() === 'uk' ? 'uk-UA' : 'en-GB', { timeZone: 'UTC', month: 'long' }).format(
    new Date(`${month}-15T12:00:00Z`),
  );
  return `${name} ${month.slice(0, 4)}`;
}

export function plusMonths(month: string, months: number): string {
  const at = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + months;
  return `${String(Math.floor(at / 12)).padStart(4, '0')}-${String((at % 12) + 1).padStart(2, '0')}`;
}

/** Months to choose from, the newest first. */
export function choosable(thisMonth: string): readonly string[] {
  return Array.from({ length: 60 }, (_, back) => plusMonths(thisMonth, -back));
}

/** How many months the server tells of at once. */
export const LONGEST = 24;

/** A period that begins before it ends and is not too long; whichever end was chosen last stays. */
export function period(from: string, to: string, chosen: 'from' | 'to'): { readonly from: string; readonly to: string } {
  if (chosen === 'from') {
    const last = plusMonths(from, LONGEST - 1);
    return { from, to: to < from ? from : to > last ? last : to };
  }
  const first = plusMonths(to, 1 - LONGEST);
  return { from: from > to ? to : from < first ? first : from, to };
}
