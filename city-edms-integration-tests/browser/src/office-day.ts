const ZONE = 'Europe/Kyiv';

/** Today where the council is, as `2026-11-28`: two or three hours before midnight in UTC the day there is the next one. */
export function officeToday(now: Date = new Date()): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE }).format(now);
}

/** Year and month of {@link officeToday}, as `2026-11`. */
export function officeMonth(): string {
  return officeToday().slice(0, 7);
}

export function officeYear(): number {
  return Number(officeToday().slice(0, 4));
}
