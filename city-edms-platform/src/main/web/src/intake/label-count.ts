const ON_SHEET = 24;

/** How many A4 sheets labels take, where the first ones of the first sheet are used up. */
export function onSheets(labels: number, skip: number): number {
  return labels === 0 ? 0 : Math.ceil((labels + skip) / ON_SHEET);
}
