import type { Card, DocumentKind, EntryHistory } from '../api/types';
import type { ChangedCard } from '../registration/document-changes';

/** What a line without a document says, as its last act wrote it; no card for whom that is hidden. */
export function changedLine(history: EntryHistory, kind: DocumentKind): ChangedCard {
  const content = history.acts.at(-1)?.content ?? null;
  return {
    id: String(history.id),
    kind,
    card: content === null ? null : (JSON.parse(content) as { entry: { card: Card } }).entry.card,
    registration: { register: history.register, number: history.number, registeredAt: history.registeredAt },
    voided: null,
  };
}
