import type { CardLayout } from '../api/types';
import { askedFields, type Fields, keyOf } from './card-draft';
import { firstToFill } from './card-fields';

/** The element of a field of the card. */
export function fieldIn(root: ParentNode, key: string): HTMLElement | null {
  return root.querySelector<HTMLElement>(`[data-field="${key}"]`);
}

/** Puts the hands into the first field that a person has to fill. */
export function focusFirst(root: ParentNode, layout: CardLayout | null, fields: Fields): void {
  const first = layout === null ? undefined : firstToFill({ layout, fields });
  if (first !== undefined) fieldIn(root, first)?.focus();
}

/** The first of the named fields in the order of the form. */
export function firstOf(names: readonly string[], layout: CardLayout | null): string | undefined {
  return layout === null ? undefined : askedFields(layout).map(keyOf).find((key) => names.includes(key));
}

export function revealField(root: ParentNode, key: string): void {
  const field = fieldIn(root, key);
  field?.scrollIntoView({ block: 'center' });
  field?.focus();
}

/** To the field after the one that has the focus; after the last, to the button. */
export function focusNext(root: ParentNode): void {
  const places = [...root.querySelectorAll<HTMLElement>('form [data-field], form button.primary')];
  const at = places.findIndex((place) => place.matches(':focus-within'));
  const next = places[at + 1];
  if (next === undefined) return;
  (next.querySelector<HTMLElement>('input[type=radio]:checked') ?? next).focus();
}

/** To the register that is chosen. */
export function focusRegister(root: ParentNode): void {
  root.querySelector<HTMLElement>('.registers input:checked, vaadin-combo-box.registers')?.focus();
}
