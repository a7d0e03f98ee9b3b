const PARTS = ['caseIndex', 'unit', 'session', 'convocation', 'correspondent'] as const;
/** A field that numbers may be printed from. */
export type Part = (typeof PARTS)[number];
const SIGNS: Readonly<Record<Part, string>> = {
  caseIndex: '{case}',
  unit: '{unit}',
  session: '{session',
  convocation: '{convocation',
  correspondent: '{letter',
};

/** What a reservation must say of its documents, by the register's template. */
export function partsOf(template: string): readonly Part[] {
  return PARTS.filter((part) => template.includes(SIGNS[part]));
}

/** Where the card forms the number, what is known before it is filled is only how such a number looks. */
export function isSample({ template }: { readonly template: string }): boolean {
  return partsOf(template).length > 0;
}
