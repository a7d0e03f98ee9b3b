/** The month before that of a day, as 2026-10. */
export function monthBefore(day: string): string {
  const year = Number(day.slice(0, 4));
  const month = Number(day.slice(5, 7));
  return month === 1 ? `${year - 1}-12` : `${year}-${String(month - 1).padStart(2, '0')}`;
}

/** True for a month as the server reads it, that is not after `latest`. */
export function isMonthUpTo(latest: string, typed: string): boolean {
  return /^\d{4}-(0[1-9]|1[0-2])$/.test(typed) && typed <= latest;
}
