import type { UnregisteredKind } from '../api/types';

/** A text made comparable as the server does it: case and kinds of apostrophes make no difference. */
function comparable(text: string): string {
  return ` ${text.toLocaleLowerCase('uk').replace(/[’‘ʼ`´]/g, "'").replace(/[^\p{L}\p{Nd}'-]+/gu, ' ')} `;
}

/** The first active kind of which a sign begins a word of the texts, or null. */
export function matchingKind(kinds: readonly UnregisteredKind[], texts: readonly string[]): UnregisteredKind | null {
  const where = comparable(texts.join(' '));
  const fits = (kind: UnregisteredKind) =>
    kind.active && kind.keywords.some((keyword) => keyword !== '' && where.includes(comparable(keyword).trimEnd()));
  return kinds.find(fits) ?? null;
}
