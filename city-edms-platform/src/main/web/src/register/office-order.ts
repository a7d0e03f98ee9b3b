import type { DocumentKind, Register } from '../api/types';

/** In the order of a registry's day: what comes, what leaves, what the office makes itself. */
export const KINDS: readonly DocumentKind[] = [
  'incoming',
  'appeal',
  'information-request',
  'deputy-appeal',
  'deputy-request',
  'outgoing',
  'internal',
  'order',
  'executive-decision',
  'council-decision',
  'protocol',
  'contract',
  'power-of-attorney',
];

/** Which way the documents of a kind go; says how the fields of their card are called. */
export type Stream = 'incoming' | 'outgoing' | 'internal';

const COMING: ReadonlySet<DocumentKind> = new Set([
  'incoming',
  'appeal',
  'information-request',
  'deputy-appeal',
  'deputy-request',
]);

export function streamOf(kind: DocumentKind): Stream {
  if (COMING.has(kind)) return 'incoming';
  return kind === 'outgoing' ? 'outgoing' : 'internal';
}

/** Incoming first, as a registry's day goes; among one kind as the server has them, by title in Ukrainian. */
export function inOfficeOrder(registers: readonly Register[]): Register[] {
  return [...registers].sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind));
}
