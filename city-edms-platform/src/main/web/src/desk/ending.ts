import type { Reservation } from '../api/types';

const DAYS = 3;

/** Reservations with numbers left that end within three days, the nearest first. */
export function endingSoon(all: readonly Reservation[], day: string): readonly Reservation[] {
  const last = new Date(Date.parse(`${day}T00:00:00Z`) + DAYS * 86_400_000).toISOString().slice(0, 10);
  return all
    .filter(({ until, numbers }) => numbers.length > 0 && until <= last)
    .sort((a, b) => a.until.localeCompare(b.until) || a.id - b.id);
}
