import type { FieldProblem, PresetChoice, PresetOutcome, RegisterPreset } from '../api/types';

/** A preset as the page shows it: whether it is chosen, what the register will be, what stands in the way. */
export interface PresetRow {
  readonly preset: RegisterPreset;
  readonly chosen: boolean;
  readonly code: string;
  readonly index: string;
  /** What the server says of it; null until it was asked. */
  readonly outcome: PresetOutcome | null;
}

export function rowsOf(presets: readonly RegisterPreset[]): readonly PresetRow[] {
  return presets.map((preset) => ({ preset, chosen: false, code: preset.code, index: preset.index, outcome: null }));
}

/** With the presets' own codes again: of another institution other codes are free. */
export function asTheyCome(rows: readonly PresetRow[]): readonly PresetRow[] {
  return rows.map((row) => ({ ...row, code: row.preset.code, outcome: null }));
}

/** A register of that code is there: nothing can be made of the preset under this code. */
export function exists({ outcome }: PresetRow): boolean {
  return outcome?.made === false;
}

export function chosenRows(rows: readonly PresetRow[]): readonly PresetRow[] {
  return rows.filter((row) => row.chosen && !exists(row));
}

export function choiceOf(institution: string, rows: readonly PresetRow[], preview: boolean): PresetChoice {
  return {
    institution: institution.trim(),
    preview,
    presets: rows.map(({ preset, code, index }) => ({ preset: preset.code, code: code.trim(), index: index.trim() })),
  };
}

export function withOutcomes(rows: readonly PresetRow[], outcomes: readonly PresetOutcome[]): readonly PresetRow[] {
  const of = new Map(outcomes.map((outcome) => [outcome.preset, outcome]));
  return rows.map((row) => {
    const outcome = of.get(row.preset.code) ?? row.outcome;
    // Where the usual code is another institution's, the register gets one of its own.
    return { ...row, outcome, code: outcome !== null && row.code === row.preset.code ? outcome.code : row.code };
  });
}

/** The server's refusal of a field of the row at this place in what was sent. */
export function problemOf(problems: readonly FieldProblem[], place: number, field: 'code' | 'index'): FieldProblem | undefined {
  return place < 0 ? undefined : problems.find((problem) => problem.field === `presets.${place}.${field}`);
}
