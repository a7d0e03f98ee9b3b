export const ON_SHEET = 24;
/** As many as the address of one request holds where servers allow it 8 KiB with its heads: 7 whole sheets. */
const AT_ONCE = 168;

/** How many A4 sheets labels take, where the first ones of the first sheet are used up. */
export function onSheets(labels: number, skip: number): number {
  return labels === 0 ? 0 : Math.ceil((labels + skip) / ON_SHEET);
}

/** Labels as they are asked for: each part begins a sheet of its own, and only the first one skips what is used up. */
export function labelParts(documents: readonly string[], skip: number): readonly LabelPart[] {
  const first = documents.slice(0, AT_ONCE - skip);
  const parts: LabelPart[] = first.length === 0 ? [] : [{ documents: first, skip }];
  for (let at = first.length; at < documents.length; at += AT_ONCE) parts.push({ documents: documents.slice(at, at + AT_ONCE), skip: 0 });
  return parts;
}

export interface LabelPart {
  readonly documents: readonly string[];
  readonly skip: number;
}
