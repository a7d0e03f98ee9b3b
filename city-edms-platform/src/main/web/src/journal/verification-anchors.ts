import type { ChainHead, Statement } from '../api/types';

/** A head as somebody writes it from paper. */
export interface WrittenHead {
  readonly period: string;
  readonly position: string;
  readonly hash: string;
}

export const UNWRITTEN: WrittenHead = { period: '', position: '', hash: '' };

export type WrittenField = keyof WrittenHead;

/** More than twenty years of monthly statements, and no more than a request may carry. */
const MOST = 400;

/** Spaces come from paper where the hash is printed in groups; letters may come as capitals. */
function hashOf(written: WrittenHead): string {
  return written.hash.replace(/\s/g, '').toLowerCase();
}

export function isEmptyHead(written: WrittenHead): boolean {
  return Object.values(written).every((value: string) => value.trim() === '');
}

/** What is wrong with a written head, the first thing first. */
export function wrongIn(written: WrittenHead): readonly WrittenField[] {
  const wrong: WrittenField[] = [];
  const period = written.period.trim();
  if (period === '' || period.length > 40) wrong.push('period');
  if (!/^\d{1,15}$/.test(written.position.replace(/\s/g, ''))) wrong.push('position');
  if (!/^[0-9a-f]{64}$/.test(hashOf(written))) wrong.push('hash');
  return wrong;
}

function headOf(written: WrittenHead): ChainHead {
  return { period: written.period.trim(), position: Number(written.position.replace(/\s/g, '')), hash: hashOf(written) };
}

function same(one: ChainHead, other: ChainHead): boolean {
  return one.period === other.period && one.position === other.position && one.hash === other.hash;
}

/** What a verification compares with: paper first, then the newest statements; each head once. */
export function anchorsOf(written: readonly WrittenHead[], kept: readonly Statement[]): ChainHead[] {
  const all = [...written.filter((one) => !isEmptyHead(one)).map(headOf), ...kept.map(({ head }) => head)];
  return all.filter((head, at) => all.findIndex((other) => same(head, other)) === at).slice(0, MOST);
}

/** The statement that attests a head; none where it came from paper only. */
export function statementOf(head: ChainHead, kept: readonly Statement[]): Statement | undefined {
  return kept.find((one) => same(one.head, head));
}
