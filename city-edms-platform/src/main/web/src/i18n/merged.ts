type Words = Readonly<Record<string, unknown>>;

/** Words of two bundles in one: groups that both have become one group. */
export function merged<A extends object, B extends object>(one: A, other: B): A & B {
  const whole = { ...one } as Record<string, unknown>;
  for (const [name, words] of Object.entries(other) as [string, unknown][]) {
    const before = whole[name];
    whole[name] = isGroup(before) && isGroup(words) ? merged(before, words) : words;
  }
  return whole as A & B;
}

function isGroup(words: unknown): words is Words {
  return typeof words === 'object' && words !== null;
}
