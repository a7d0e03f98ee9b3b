/** True for what somebody typed where a whole number from 0 to `most` belongs. */
export function isWholeUpTo(most: number, typed: string): boolean {
  const text = typed.trim();
  return /^\d+$/.test(text) && Number(text) <= most;
}
