import type { Card } from '../api/types';

/** Fields of the card that are corrected here. */
export const CORRECTABLE = ['summary', 'correspondent', 'correspondentNumber', 'correspondentDate', 'receivedOn'] as const;
export type Correctable = (typeof CORRECTABLE)[number];

/** What differs from the card; an emptied field is null. */
export function changesOf(card: Card, typed: Readonly<Record<string, string>>): Record<string, string | null> {
  const changes: Record<string, string | null> = {};
  for (const name of CORRECTABLE) {
    const value = typed[name]?.trim();
    if (value !== undefined && value !== (card[name] ?? '')) changes[name] = value === '' ? null : value;
  }
  return changes;
}
