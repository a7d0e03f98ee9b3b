import { daysBetween, longDay, today } from '../i18n/dates';
import { messages } from '../i18n/messages';

/** «Сьогодні, неділя, 22 листопада». */
export function dayLabel(day: string, now: Date = new Date()): string {
  const t = messages().common;
  const back = daysBetween(day, today(now));
  const label = longDay(day, now);
  if (back === 0) return `${t.today}, ${label}`;
  if (back === 1) return `${t.yesterday}, ${label}`;
  return label.charAt(0).toLocaleUpperCase('uk') + label.slice(1);
}
