import { describe, expect, it } from 'vitest';
import type { Card } from '../src/api/types';
import { changesOf } from '../src/registration/card-changes';
import { partsOf } from '../src/reservation/number-parts';

const card: Card = { summary: 'Про воду', correspondent: 'ТОВ «Дах»', correspondentNumber: null };

describe('a correction', () => {
  it('sends only what differs', () => {
    expect(changesOf(card, { summary: 'Про водогін', correspondent: 'ТОВ «Дах»' })).toEqual({ summary: 'Про водогін' });
  });

  it('empties a field with null', () => {
    expect(changesOf(card, { correspondent: ' ', correspondentNumber: '' })).toEqual({ correspondent: null });
  });
});

describe('a reservation', () => {
  it('asks for what the numbers are printed from', () => {
    expect(partsOf('{seq}-{session}/{convocation:arabic}')).toEqual(['session', 'convocation']);
    expect(partsOf('{letter:Я}-{seq}/{case}')).toEqual(['caseIndex', 'correspondent']);
    expect(partsOf('{index}/{seq}')).toEqual([]);
  });
});
