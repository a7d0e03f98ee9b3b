import type { ClassifierItem } from '../api/types';
import { shortDay } from '../i18n/dates';
import type { Messages } from '../i18n/messages';

/** «з 01.01.2026 до 31.12.2026»; empty where a line has no end and no beginning. */
export function validity(t: Messages, { validFrom, validUntil }: ClassifierItem): string {
  return [
    validFrom === null ? '' : t.classifier.from(shortDay(validFrom)),
    validUntil === null ? '' : t.classifier.until(shortDay(validUntil)),
  ]
    .filter((text) => text !== '')
    .join(' ');
}
