import type { Card, DocumentKind, FieldProblem } from '../api/types';
import { streamOf } from '../register/office-order';

/** The fields of the РМК as a person types them. An empty text is a field left out. */
export const FIELD_NAMES = [
  'documentKind',
  'summary',
  'correspondent',
  'correspondentNumber',
  'correspondentDate',
  'receivedOn',
  'deliveryMethod',
  'sheets',
  'annexes',
  'annexSheets',
  'confidentiality',
  'language',
  'caseIndex',
] as const;

export type FieldName = (typeof FIELD_NAMES)[number];
export type Fields = Readonly<Record<FieldName, string>>;
export type Fault = { readonly code: 'required' | 'date' | 'number' } | { readonly code: 'tooLong'; readonly limit: number };
export type Faults = Partial<Record<FieldName, Fault>>;

/** As in city-edms.yaml: a test compares. Lengths are UTF-16 units, as the server counts. */
export const LIMITS: Partial<Record<FieldName, number>> = {
  documentKind: 100,
  summary: 150,
  correspondent: 300,
  correspondentNumber: 50,
  caseIndex: 30,
};

const COUNTS = new Set<FieldName>(['sheets', 'annexes', 'annexSheets']);

/** A new card: what is most often true is filled in. */
export function newFields(kind: DocumentKind, today: string): Fields {
  return {
    documentKind: '',
    summary: '',
    correspondent: '',
    correspondentNumber: '',
    correspondentDate: '',
    receivedOn: streamOf(kind) === 'incoming' ? today : '',
    deliveryMethod: '',
    sheets: '',
    annexes: '',
    annexSheets: '',
    confidentiality: 'open',
    language: 'uk',
    caseIndex: '',
  };
}

/** The next card of a pile: what belongs to the delivery stays, what belongs to the letter goes. */
export function nextFields(before: Fields, kind: DocumentKind, today: string): Fields {
  const { receivedOn, deliveryMethod, language } = before;
  return { ...newFields(kind, today), receivedOn, deliveryMethod, language };
}

export function isRequired(name: FieldName, kind: DocumentKind): boolean {
  if (name === 'summary') return true;
  if (name === 'correspondent') return streamOf(kind) !== 'internal';
  return name === 'receivedOn' && streamOf(kind) === 'incoming';
}

/** Which fields the form of a kind has. */
export function isAsked(name: FieldName, kind: DocumentKind): boolean {
  return name !== 'receivedOn' || streamOf(kind) === 'incoming';
}

export function check(fields: Fields, kind: DocumentKind, unreadable: ReadonlySet<FieldName> = new Set()): Faults {
  const faults: Faults = {};
  for (const name of FIELD_NAMES) {
    if (!isAsked(name, kind)) continue;
    const value = fields[name].trim();
    const limit = LIMITS[name];
    if (unreadable.has(name)) faults[name] = { code: 'date' };
    else if (value === '' && isRequired(name, kind)) faults[name] = { code: 'required' };
    else if (limit !== undefined && value.length > limit) faults[name] = { code: 'tooLong', limit };
    else if (COUNTS.has(name) && value !== '' && !/^\d{1,6}$/.test(value)) faults[name] = { code: 'number' };
  }
  return faults;
}

/** What is sent: only filled fields of this kind, trimmed. */
export function toCard(fields: Fields, kind: DocumentKind): Card {
  const card: Record<string, string | number> = {};
  for (const name of FIELD_NAMES) {
    const value = fields[name].trim();
    if (value === '' || !isAsked(name, kind)) continue;
    card[name] = COUNTS.has(name) ? Number(value) : value;
  }
  // The names and forms are those of the schema Card; `check` saw to the values.
  return card as unknown as Card;
}

/** Fields of a card that exists already. */
export function fromCard(card: Card, kind: DocumentKind, today: string): Fields {
  const filled: Record<string, string> = {};
  for (const name of FIELD_NAMES) {
    const value = card[name];
    if (value !== null && value !== undefined) filled[name] = String(value);
  }
  return { ...newFields(kind, today), ...filled };
}

/** The server's field errors by our field names; the rest (the register, an unknown field) stays apart. */
export function serverFaults(problems: readonly FieldProblem[]): {
  fields: Partial<Record<FieldName, FieldProblem>>;
  others: readonly FieldProblem[];
} {
  const fields: Partial<Record<FieldName, FieldProblem>> = {};
  const others: FieldProblem[] = [];
  for (const problem of problems) {
    const last = problem.field.split('.').at(-1);
    const name = FIELD_NAMES.find((field) => field === last);
    if (name === undefined) others.push(problem);
    else fields[name] ??= problem;
  }
  return { fields, others };
}
