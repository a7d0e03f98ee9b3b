import type { Register } from '../api/types';

const KINDS: readonly Register['kind'][] = ['incoming', 'outgoing', 'internal'];

/** Incoming first, as a registry's day goes; among one kind as the server has them, by title in Ukrainian. */
export function inOfficeOrder(registers: readonly Register[]): Register[] {
  return [...registers].sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind));
}
