import type { Card, NumberChoice } from '../api/types';
import type { NumberAuthor } from '../appeal/record-draft';
import { type Part, partsOf } from '../reservation/number-parts';

/** Which number a document is to get. Reserved ones are for every registrar, the last two for those who may. */
export const NUMBER_WAYS = ['next', 'reserved', 'literal', 'earlier'] as const;
export type NumberWay = (typeof NUMBER_WAYS)[number];

/** The wish for a number as it is being typed. */
export interface NumberDraft {
  readonly way: NumberWay;
  /** `entry` of the reserved number; empty while none is chosen. */
  readonly reserved: string;
  /** The whole literal number: 12-а. */
  readonly literal: string;
  /** The earlier day, as 2026-03-02. */
  readonly day: string;
  readonly reason: string;
}

export const NEXT_NUMBER: NumberDraft = { way: 'next', reserved: '', literal: '', day: '', reason: '' };

export type NumberField = 'reserved' | 'literal' | 'day' | 'reason';
export type NumberFault = 'reserved' | 'literal' | 'day' | 'reason' | 'reasonLength';

export const MAXIMUM_REASON = 500;

const LITERAL = /^([1-9]\d{0,11})\s*(\D.*)$/u;
/** What the day of registration prints besides the year: the number of today is not that of another day. */
const OF_THE_DAY = /\{(q|mm|dd)\}/;

/** The ways open to a person. */
export function waysOf(mayBackdate: boolean): readonly NumberWay[] {
  return mayBackdate ? NUMBER_WAYS : ['next', 'reserved'];
}

/** Whether the register must keep a reason with it. */
export function needsReason({ way }: NumberDraft): boolean {
  return way === 'literal' || way === 'earlier';
}

function literalOf(text: string): { ordinal: number; literal: string } | null {
  const [, ordinal, literal] = LITERAL.exec(text.trim()) ?? [];
  return ordinal === undefined || literal === undefined ? null : { ordinal: Number(ordinal), literal };
}

/** What is missing or cannot be read; the server sees to the rest. */
export function numberFaults(draft: NumberDraft): Partial<Record<NumberField, NumberFault>> {
  const faults: Partial<Record<NumberField, NumberFault>> = {};
  if (draft.way === 'reserved' && draft.reserved === '') faults.reserved = 'reserved';
  if (draft.way === 'literal' && literalOf(draft.literal) === null) faults.literal = 'literal';
  if (draft.way === 'earlier' && draft.day === '') faults.day = 'day';
  if (needsReason(draft)) {
    const reason = draft.reason.trim();
    if (reason === '') faults.reason = 'reason';
    else if (reason.length > MAXIMUM_REASON) faults.reason = 'reasonLength';
  }
  return faults;
}

/** What is sent; null for the next number. */
export function toNumberChoice(draft: NumberDraft): NumberChoice | null {
  const reason = draft.reason.trim();
  switch (draft.way) {
    case 'next':
      return null;
    case 'reserved':
      return { reserved: Number(draft.reserved) };
    case 'literal': {
      const number = literalOf(draft.literal);
      return number === null ? null : { ...number, reason };
    }
    case 'earlier':
      return { registeredOn: draft.day, reason };
  }
}

/**
 * What of the card the next number is printed from; null while some of it is missing, or where the number of another
 * day cannot be told.
 */
export function previewFacts(
  template: string,
  card: Card,
  way: NumberWay,
  author?: NumberAuthor | null,
): Record<string, string> | null {
  if (way !== 'next' && (way !== 'earlier' || OF_THE_DAY.test(template))) return null;
  const facts: Record<string, string> = {};
  for (const part of partsOf(template)) {
    const told = factsOf(part, card, author);
    if (told === null) return null;
    Object.assign(facts, told);
  }
  return facts;
}

/** What of the card the number waits for. */
export function missingParts(
  template: string,
  card: Card,
  author?: NumberAuthor | null,
): readonly Part[] {
  return partsOf(template).filter((part) => factsOf(part, card, author) === null);
}

/** The author is that of the record beside the card, where there is one. */
function factsOf(part: Part, card: Card, author: NumberAuthor | null | undefined): Record<string, string> | null {
  if (part === 'correspondent' && author !== undefined) return author === null ? null : { ...author };
  const value = part === 'caseIndex' || part === 'correspondent' ? card[part] : card.additional?.[part];
  return value === undefined || value === null || value === '' ? null : { [part]: value };
}
