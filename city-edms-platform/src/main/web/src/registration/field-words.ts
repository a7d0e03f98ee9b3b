import type { DocumentKind } from '../api/types';
import { currentLanguage } from '../i18n/language';
import type { Messages } from '../i18n/messages';
import { streamOf } from '../register/office-order';
import type { LayoutField } from './card-draft';

/** How a built-in field is called where the council gave it no name of its own. */
function usual(code: string, kind: DocumentKind, t: Messages): string {
  const words = t.card.fields as unknown as Record<string, string | Record<string, string>>;
  const word = words[code];
  if (word === undefined) return code;
  return typeof word === 'string' ? word : (word[streamOf(kind)] ?? code);
}

/** The name of a field in the person's language. */
export function labelOf(field: LayoutField, kind: DocumentKind, t: Messages): string {
  const { label } = field;
  if (label === null || label === undefined) return usual(field.code, kind, t);
  return currentLanguage.get() === 'en' ? (label.en ?? label.uk) : label.uk;
}
