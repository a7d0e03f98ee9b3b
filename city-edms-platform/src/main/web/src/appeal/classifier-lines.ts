import type { ClassifierItem, ClassifierSection } from '../api/types';
import { today } from '../i18n/dates';

/** Whether a new appeal may be given a line today. */
export function usable({ active, validFrom, validUntil }: ClassifierItem): boolean {
  const day = today();
  return active && (validFrom === null || validFrom <= day) && (validUntil === null || day <= validUntil);
}

export function nameOf(items: readonly ClassifierItem[], section: ClassifierSection, code: string): string {
  return items.find((item) => item.section === section && item.code === code)?.name ?? code;
}

/** In the order of the resolution: form, sign, kind and so on. */
export const SECTIONS: readonly ClassifierSection[] = [
  'form',
  'sign',
  'kind',
  'sex',
  'subject',
  'type',
  'category',
  'social-state',
  'result',
  'term',
  'question',
];

/** Переслано за належністю. */
export const FORWARDED = '9.5';

/** Results that a question can have: the matter was considered. */
export const CONSIDERED: readonly string[] = ['9.1', '9.2', '9.3'];
