import { currentLanguage } from './language';

/** The office's zone: a letter registered at 00:30 in Kyiv is of that day wherever it is read. */
export const ZONE = 'Europe/Kyiv';

const DAY_IN_ZONE = new Intl.DateTimeFormat('en-CA', {
  timeZone: ZONE,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

function locale(): string {
  return currentLanguage.get() === 'uk' ? 'uk-UA' : 'en-GB';
}

/** The calendar day, ISO 8601, of an instant in the office's zone. */
export function dayOf(instant: Date | string): string {
  return DAY_IN_ZONE.format(typeof instant === 'string' ? new Date(instant) : instant);
}

export function today(now: Date = new Date()): string {
  return dayOf(now);
}

/** Days between two ISO days, without zones or clock changes. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/** 2026-10-14 → 14.10.2026. The form is the same in both languages: it is how the office writes dates. */
export function shortDay(iso: string): string {
  const [year, month, day] = iso.slice(0, 10).split('-');
  return `${day ?? ''}.${month ?? ''}.${year ?? ''}`;
}

/** «середа, 14 жовтня», with the year where it is not this one. */
export function longDay(iso: string, now: Date = new Date()): string {
  const date = new Date(`${iso}T12:00:00Z`);
  const parts: Intl.DateTimeFormatOptions = { timeZone: 'UTC', weekday: 'long', day: 'numeric', month: 'long' };
  if (!today(now).startsWith(iso.slice(0, 4))) parts.year = 'numeric';
  return new Intl.DateTimeFormat(locale(), parts).format(date);
}

/** 09:05 in the office's zone. */
export function timeOf(instant: string): string {
  return new Intl.DateTimeFormat('uk-UA', { timeZone: ZONE, hour: '2-digit', minute: '2-digit', hour12: false }).format(
    new Date(instant),
  );
}

/** 14.10.2026, 09:05 in the office's zone. */
export function dayAndTime(instant: string): string {
  return `${shortDay(dayOf(instant))}, ${timeOf(instant)}`;
}

/** What a person types into a date field: `14.10.2026`, `14.10.26`, `14.10`, `1410`, `14102026`, `14/10`, ISO. Null where it is no day. */
export function parseDay(text: string, now: Date = new Date()): string | null {
  const trimmed = text.trim();
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(trimmed);
  if (iso !== null) return validDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const thisYear = Number(today(now).slice(0, 4));
  const match =
    /^(\d{1,2})[.,/\s-]+(\d{1,2})(?:[.,/\s-]+(\d{2}|\d{4}))?\s*р?\.?$/.exec(trimmed) ??
    /^(\d{2})(\d{2})(\d{2}|\d{4})?$/.exec(trimmed);
  if (match === null) return null;
  const year = match[3] === undefined ? thisYear : Number(match[3]) + (match[3].length === 2 ? 2000 : 0);
  return validDay(year, Number(match[2]), Number(match[1]));
}

function validDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const same = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return same && year >= 1900 ? date.toISOString().slice(0, 10) : null;
}
