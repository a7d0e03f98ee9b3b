/** Another order: a column one place up or down; at the ends nothing moves. */
export function moved(columns: readonly string[], code: string, by: -1 | 1): readonly string[] {
  const at = columns.indexOf(code);
  const to = at + by;
  if (at < 0 || to < 0 || to >= columns.length) return columns;
  const all = columns.filter((other) => other !== code);
  all.splice(to, 0, code);
  return all;
}

export function sameColumns(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((code, at) => code === other[at]);
}
