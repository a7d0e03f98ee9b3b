import type { CardField, FieldProblem } from '../api/types';

/** Changes of a layout, each giving a new one. */

export type Section = NonNullable<CardField['section']>;

export const SECTIONS: readonly Section[] = ['document', 'origin', 'parts', 'access'];

export const TYPES = ['text', 'long-text', 'integer', 'amount', 'date', 'choice', 'yes-no', 'person', 'unit'] as const;

/** Built-in fields whose values may be alike in many documents: they alone may begin with one. */
const WITH_INITIAL = ['documentKind', 'correspondent', 'caseIndex', 'deliveryMethod', 'confidentiality', 'language'];

export function mayHaveInitial(field: CardField): boolean {
  return isFurther(field) || WITH_INITIAL.includes(field.code);
}

export function isFurther(field: CardField): boolean {
  return field.type !== null && field.type !== undefined;
}

export function sectionOf(field: CardField): Section {
  return field.section ?? 'document';
}

export function inSection(fields: readonly CardField[], section: Section): readonly CardField[] {
  return fields.filter((field) => sectionOf(field) === section);
}

/** Moves a field past its neighbour of the same section; the same fields where there is no neighbour. */
export function moved(fields: readonly CardField[], code: string, step: -1 | 1): readonly CardField[] {
  const field = fields.find((one) => one.code === code);
  if (field === undefined) return fields;
  const own = inSection(fields, sectionOf(field));
  const neighbour = own[own.indexOf(field) + step];
  if (neighbour === undefined) return fields;
  return fields.map((one) => (one === field ? neighbour : one === neighbour ? field : one));
}

export function replaced(fields: readonly CardField[], code: string, change: Partial<CardField>): readonly CardField[] {
  return fields.map((field) => (field.code === code ? { ...field, ...change } : field));
}

export function without(fields: readonly CardField[], code: string): readonly CardField[] {
  return fields.filter((field) => field.code !== code);
}

/** A code that no field has yet. */
export function freeCode(fields: readonly CardField[]): string {
  let n = 1;
  while (fields.some((field) => field.code === `field${n}`)) n++;
  return `field${n}`;
}

export function newField(code: string, section: Section, uk: string): CardField {
  return { code, use: 'optional', section, label: { uk, en: null }, type: 'text', maximum: null, options: null, asOf: null, source: null, initial: null };
}

/** What is sent: a choice alone has options, lines without empty ones. */
export function toSend(fields: readonly CardField[]): CardField[] {
  return fields.map((field) => ({
    ...field,
    options: field.type === 'choice' ? (field.options ?? []).map((option) => option.trim()).filter((option) => option !== '') : null,
  }));
}

/** The server's refusals by the place of the field they speak of. */
export function problemsOf(problems: readonly FieldProblem[], place: number): readonly FieldProblem[] {
  return problems.filter((problem) => problem.field.startsWith(`fields.${place}.`) || problem.field === `fields.${place}`);
}
