import type { SavingsBaselineDraft, SavingsBaselines } from '../api/savings-api';

/** A value as it is typed: a comma or a point before the decimals. */
export interface TypedValue {
  readonly code: string;
  readonly value: string;
  readonly source: string;
}

/** The values that hold, to be changed; a source that was told for a value comes along. */
export function typed({ current }: SavingsBaselines): readonly TypedValue[] {
  return current.values.map(({ code, measure, value, source }) => ({
    code,
    value: measure === 'count' && Number.isInteger(value) ? String(value) : value.toFixed(2).replace('.', ','),
    source: source ?? '',
  }));
}

export function draftOf(institution: string, from: string, basis: string, values: readonly TypedValue[]): SavingsBaselineDraft {
  return {
    institution,
    from,
    basis: basis.trim(),
    values: values.map(({ code, value, source }) => ({
      code,
      value: value.replace(/\s/g, '').replace(',', '.'),
      ...(source.trim() === '' ? {} : { source: source.trim() }),
    })),
  };
}
