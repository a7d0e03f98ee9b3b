import type { CardLayout } from '../api/types';
import { partsOf } from '../reservation/number-parts';
import { askedFields, type Fields, keyOf, type LayoutField, toCard, valueOf } from './card-draft';

/** The fields that may be corrected: all but those that the number is printed from. Of an author only the letter is. */
export function correctable(layout: CardLayout, template: string): CardLayout {
  const fixed: readonly string[] = partsOf(template).filter((part) => part !== 'correspondent');
  return { ...layout, fields: layout.fields.filter(({ code }) => !fixed.includes(code)) };
}

/** What differs from the card, in the forms of the card; an emptied field is null. */
export function changesOf(layout: CardLayout, before: Fields, now: Fields): Record<string, string | number | null> {
  const changes: Record<string, string | number | null> = {};
  for (const field of askedFields(layout)) {
    const key = keyOf(field);
    if (valueOf(before, key).trim() !== valueOf(now, key).trim()) changes[key] = sent(layout, field, now);
  }
  return changes;
}

function sent(layout: CardLayout, field: LayoutField, now: Fields): string | number | null {
  const { additional, ...own } = toCard(now, { ...layout, fields: [field] });
  const values: Readonly<Record<string, unknown>> = { ...own, ...additional };
  const value = values[field.code];
  return typeof value === 'string' || typeof value === 'number' ? value : null;
}
