import { describe, expect, it } from 'vitest';
import { en, uk } from './words';

function leaves(value: object, path = ''): [string, unknown][] {
  return Object.entries(value).flatMap(([name, inner]: [string, unknown]) =>
    typeof inner === 'object' && inner !== null ? leaves(inner, `${path}${name}.`) : [[`${path}${name}`, inner] as [string, unknown]],
  );
}

describe('the bundles', () => {
  const both = new Map(leaves(en));

  it('have the same words', () => {
    expect(leaves(uk).map(([path]) => path).sort()).toEqual([...both.keys()].sort());
  });

  it.each(leaves(uk).filter(([, text]) => typeof text === 'string'))('%s is Ukrainian and not empty', (_path, text) => {
    expect(text).not.toBe('');
    // Russian letters, and letters of the Latin alphabet inside a Cyrillic word, have no place here.
    expect(text).not.toMatch(/[ыэъё]/i);
    expect(text).not.toMatch(/[а-яіїєґ][a-z]|[a-z][а-яіїєґ]/i);
  });

  it.each(leaves(en).filter(([, text]) => typeof text === 'string'))('%s is English', (_path, text) => {
    expect(text).not.toMatch(/[а-яіїєґ]/i);
  });

  it('count as the languages count', () => {
    expect([1, 2, 5, 11, 21, 22, 25].map((n) => uk.desk.entries(n))).toEqual([
      '1 запис',
      '2 записи',
      '5 записів',
      '11 записів',
      '21 запис',
      '22 записи',
      '25 записів',
    ]);
    expect(en.desk.entries(1)).toBe('1 entry');
  });
});
