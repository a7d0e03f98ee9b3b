import type { CardLayout, DocumentKind } from '../api/types';
import type { Ways } from '../delivery/ways';
import { shortDay } from '../i18n/dates';
import type { Messages } from '../i18n/messages';
import { labelOf } from '../registration/field-words';

const ADDITIONAL = 'additional.';
const DAYS = new Set(['correspondentDate', 'receivedOn']);

function known(field: string, layout: CardLayout | null): CardLayout['fields'][number] | undefined {
  const code = field.startsWith(ADDITIONAL) ? field.slice(ADDITIONAL.length) : field;
  return layout?.fields.find((one) => one.code === code);
}

/** How a corrected field is called. */
export function correctedField(field: string, kind: DocumentKind, layout: CardLayout | null, t: Messages): string {
  if (field === 'attachments') return t.files.title;
  if (field === 'correspondentId') return t.numbers.correspondentEntry;
  const code = field.startsWith(ADDITIONAL) ? field.slice(ADDITIONAL.length) : field;
  return labelOf(known(field, layout) ?? { code, use: 'optional' }, kind, t);
}

/** Files as an act keeps them, by their names. */
function names(files: readonly unknown[]): string {
  return files
    .map((file) => (file as { name?: unknown }).name)
    .filter((name) => typeof name === 'string')
    .join('; ');
}

/** A value of a correction in the person's language. */
export function correctedValue(field: string, value: unknown, layout: CardLayout | null, t: Messages, ways: Ways): string {
  if (value === undefined || value === null) return '—';
  if (field === 'attachments' && Array.isArray(value)) return names(value);
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  if (DAYS.has(field) || known(field, layout)?.type === 'date') return /^\d{4}-\d\d-\d\d$/.test(text) ? shortDay(text) : text;
  const words: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    language: t.card.languages,
    confidentiality: t.card.confidentiality,
  };
  if (known(field, layout)?.type === 'yes-no') return text === 'yes' ? t.card.answers.yes : t.card.answers.no;
  return field === 'deliveryMethod' ? ways.title(text) : (words[field]?.[text] ?? text);
}
