import { describe, expect, it } from 'vitest';
import { pieces } from '../src/register/highlight';

describe('the search mark', () => {
  it('finds each place, any case, Ukrainian letters too', () => {
    expect(pieces('Їжак їсть. ЇЖА!', 'їж')).toEqual([
      { text: 'Їж', hit: true },
      { text: 'ак їсть. ', hit: false },
      { text: 'ЇЖ', hit: true },
      { text: 'А!', hit: false },
    ]);
  });

  it.each(['', '   ', 'нема', '(', '.*'])('changes no letter of the text: %s', (sought) => {
    const text = 'Лист № 01-21/57 (копія)';
    expect(pieces(text, sought).map((piece) => piece.text).join('')).toBe(text);
  });
});
