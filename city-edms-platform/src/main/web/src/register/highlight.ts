export interface Piece {
  readonly text: string;
  readonly hit: boolean;
}

/** Cuts a text where it holds what was searched for, any case. */
export function pieces(text: string, sought: string): readonly Piece[] {
  const needle = sought.trim().toLocaleLowerCase('uk');
  const lower = text.toLocaleLowerCase('uk');
  // Where lower-casing changes the length of the text its positions tell nothing: then nothing is marked.
  if (needle === '' || lower.length !== text.length) return [{ text, hit: false }];
  const found: Piece[] = [];
  let at = 0;
  for (let hit = lower.indexOf(needle); hit >= 0; hit = lower.indexOf(needle, at)) {
    if (hit > at) found.push({ text: text.slice(at, hit), hit: false });
    found.push({ text: text.slice(hit, hit + needle.length), hit: true });
    at = hit + needle.length;
  }
  if (at < text.length || found.length === 0) found.push({ text: text.slice(at), hit: false });
  return found;
}
