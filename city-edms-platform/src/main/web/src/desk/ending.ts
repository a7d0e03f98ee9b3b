const DAYS = 3;

/** The last of the days within which a reservation ends soon. */
export function lastOfSoon(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + DAYS * 86_400_000).toISOString().slice(0, 10);
}
