import type { Card, CardLayout, DocumentKind, FieldProblem } from '../api/types';
import { streamOf } from '../register/office-order';

/** The fields that every card has a place for. An empty text is a field left out. */
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
/** A further field of the layout, as the server names it in its refusals. */
export type FurtherName = `additional.${string}`;
export type FieldKey = FieldName | FurtherName;
export type Fields = Readonly<Record<FieldName, string>> & Readonly<Record<FurtherName, string>>;
export type FaultCode = 'required' | 'date' | 'number' | 'amount';
export type Fault = { readonly code: FaultCode } | { readonly code: 'tooLong'; readonly limit: number };
export type Faults = Partial<Record<FieldKey, Fault>>;
export type LayoutField = CardLayout['fields'][number];

/** As in city-edms.yaml: a test compares. Lengths are UTF-16 units, as the server counts. */
export const LIMITS: Partial<Record<FieldKey, number>> = {
  documentKind: 100,
  summary: 150,
  correspondent: 300,
  correspondentNumber: 50,
  caseIndex: 30,
};

const COUNTS = new Set<FieldKey>(['sheets', 'annexes', 'annexSheets']);
const SECTIONS = ['document', 'origin', 'parts', 'access'] as const;

function isBuiltIn(code: string): code is FieldName {
  return (FIELD_NAMES as readonly string[]).includes(code);
}

export function keyOf(field: LayoutField): FieldKey {
  return isBuiltIn(field.code) ? field.code : `additional.${field.code}`;
}

export function valueOf(fields: Fields, key: FieldKey): string {
  return fields[key] ?? '';
}

/** The fields of the form in the order of the form: section by section, hidden ones left out. */
export function askedFields(layout: CardLayout): readonly LayoutField[] {
  const shown = layout.fields.filter((field) => field.use !== 'hidden');
  return SECTIONS.flatMap((section) => shown.filter((field) => (field.section ?? 'document') === section));
}

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

/** Further fields that belong to the sitting or the unit and not to the document: they stay for the next card of a pile. */
const OF_THE_PILE: readonly FurtherName[] = [
  'additional.session',
  'additional.convocation',
  'additional.sessionDate',
  'additional.meetingDate',
  'additional.meetingNumber',
  'additional.protocolNumber',
  'additional.body',
  'additional.unit',
  'additional.orderType',
];

/** The next card of a pile: what belongs to the delivery stays, what belongs to the letter goes. */
export function nextFields(before: Fields, kind: DocumentKind, today: string): Fields {
  const { receivedOn, deliveryMethod, language } = before;
  const kept: Record<string, string> = {};
  for (const name of OF_THE_PILE) if (valueOf(before, name) !== '') kept[name] = valueOf(before, name);
  return { ...newFields(kind, today), receivedOn, deliveryMethod, language, ...kept };
}

function limitOf(field: LayoutField): number | undefined {
  return LIMITS[keyOf(field)] ?? (isBuiltIn(field.code) ? undefined : (field.maximum ?? undefined));
}

function faultOf(field: LayoutField, value: string): Fault | null {
  const limit = limitOf(field);
  if (value === '') return field.use === 'required' ? { code: 'required' } : null;
  if (COUNTS.has(keyOf(field))) return /^\d{1,6}$/.test(value) ? null : { code: 'number' };
  if (field.type === 'integer') return /^-?\d{1,15}$/.test(value) ? null : { code: 'number' };
  if (field.type === 'amount') return /^\d[\d \u00a0]*([.,]\d{1,2})?$/.test(value) ? null : { code: 'amount' };
  return limit !== undefined && value.length > limit ? { code: 'tooLong', limit } : null;
}

export function check(fields: Fields, layout: CardLayout, unreadable: ReadonlySet<FieldKey> = new Set()): Faults {
  const faults: Faults = {};
  for (const field of askedFields(layout)) {
    const key = keyOf(field);
    const fault: Fault | null = unreadable.has(key) ? { code: 'date' } : faultOf(field, valueOf(fields, key).trim());
    if (fault !== null) faults[key] = fault;
  }
  return faults;
}

/** What is sent: only filled fields of this layout, trimmed. */
export function toCard(fields: Fields, layout: CardLayout): Card {
  const card: Record<string, string | number> = {};
  const additional: Record<string, string> = {};
  for (const field of askedFields(layout)) {
    const value = valueOf(fields, keyOf(field)).trim();
    if (value === '') continue;
    if (!isBuiltIn(field.code)) additional[field.code] = value;
    else card[field.code] = COUNTS.has(field.code) ? Number(value) : value;
  }
  // The names and forms are those of the schema Card; `check` saw to the values.
  return { ...card, ...(Object.keys(additional).length === 0 ? {} : { additional }) } as unknown as Card;
}

/** Fields of a card that exists already. */
export function fromCard(card: Card, kind: DocumentKind, today: string): Fields {
  const filled: Record<string, string> = {};
  for (const name of FIELD_NAMES) {
    const value = card[name];
    if (value !== null && value !== undefined) filled[name] = String(value);
  }
  for (const [code, value] of Object.entries(card.additional ?? {})) filled[`additional.${code}`] = value;
  return { ...newFields(kind, today), ...filled };
}

/** The server's field errors by our field names; the rest (the register, an unknown field) stays apart. */
export function serverFaults(problems: readonly FieldProblem[]): {
  fields: Partial<Record<FieldKey, FieldProblem>>;
  others: readonly FieldProblem[];
} {
  const fields: Partial<Record<FieldKey, FieldProblem>> = {};
  const others: FieldProblem[] = [];
  for (const problem of problems) {
    const name = problem.field.replace(/^card\./, '');
    if (isBuiltIn(name) || name.startsWith('additional.')) fields[name as FieldKey] ??= problem;
    else others.push(problem);
  }
  return { fields, others };
}
