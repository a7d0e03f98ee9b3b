import type { CardField, CardLayout, DocumentKind } from '../src/api/types';
import { FIELD_NAMES } from '../src/registration/card-draft';

type Use = CardField['use'];

const SECTIONS: Record<string, NonNullable<CardField['section']>> = {
  summary: 'document',
  documentKind: 'document',
  sheets: 'parts',
  annexes: 'parts',
  annexSheets: 'parts',
  confidentiality: 'access',
  language: 'access',
  caseIndex: 'access',
};

const ORDER = ['summary', 'documentKind', ...FIELD_NAMES.slice(2)];

/** A layout as the server sends it: every built-in field, optional where `uses` says nothing else. */
export function layoutOf(kind: DocumentKind, uses: Record<string, Use> = {}, further: CardField[] = []): CardLayout {
  const builtIn = ORDER.map((code): CardField => ({ code, use: uses[code] ?? 'optional', section: SECTIONS[code] ?? 'origin' }));
  return { kind, origin: 'shipped', changedAt: null, changedBy: null, fields: [...builtIn, ...further] };
}

export const INCOMING = layoutOf('incoming', { summary: 'required', correspondent: 'required', receivedOn: 'required' });
export const OUTGOING = layoutOf('outgoing', { summary: 'required', correspondent: 'required', receivedOn: 'hidden' });
export const CONTRACT = layoutOf('contract', { summary: 'required', receivedOn: 'hidden', deliveryMethod: 'hidden' }, [
  { code: 'amount', use: 'required', section: 'document', type: 'amount', label: { uk: 'Сума', en: 'Amount' } },
  { code: 'floor', use: 'optional', section: 'origin', type: 'integer', label: { uk: 'Поверх', en: null } },
  { code: 'note', use: 'optional', section: 'document', type: 'text', maximum: 5, label: { uk: 'Примітка', en: 'Note' } },
]);
