import { describe, expect, it } from 'vitest';
import type { Card, CardLayout } from '../src/api/types';
import { correctedField, correctedValue } from '../src/document/corrected-value';
import { shortDay } from '../src/i18n/dates';
import { messages } from '../src/i18n/messages';
import { changesOf, correctable } from '../src/registration/card-changes';
import { fromCard } from '../src/registration/card-draft';
import { partsOf } from '../src/reservation/number-parts';
import { WAYS } from './shipped-ways';

const layout: CardLayout = {
  kind: 'incoming',
  custom: false,
  fields: [
    { code: 'summary', section: 'document', use: 'required' },
    { code: 'correspondent', section: 'origin', use: 'required' },
    { code: 'receivedOn', section: 'origin', use: 'required' },
    { code: 'sheets', section: 'parts', use: 'optional' },
    { code: 'caseIndex', section: 'access', use: 'optional' },
    { code: 'unit', section: 'access', use: 'optional', type: 'text' },
  ],
} as unknown as CardLayout;
const card: Card = {
  summary: 'Про воду',
  correspondent: 'ТОВ «Дах»',
  receivedOn: '2026-01-15',
  sheets: 2,
  additional: { unit: '03' },
};
const before = fromCard(card, 'incoming', '2026-03-01');
const changes = (typed: Record<string, string>) => changesOf(layout, before, { ...before, ...typed });

describe('a correction', () => {
  it('sends only what differs, in the form of the card', () => {
    expect(changes({})).toEqual({});
    expect(changes({ summary: ' Про водогін ', sheets: '12', receivedOn: '2026-01-16' })).toEqual({
      summary: 'Про водогін',
      sheets: 12,
      receivedOn: '2026-01-16',
    });
    expect(changes({ 'additional.unit': '04' })).toEqual({ 'additional.unit': '04' });
  });

  it('empties a field with null', () => {
    expect(changes({ correspondent: ' ', sheets: '', 'additional.unit': '' })).toEqual({
      correspondent: null,
      sheets: null,
      'additional.unit': null,
    });
  });

  it('leaves alone what the number is printed from', () => {
    const codes = (template: string) => correctable(layout, template).fields.map(({ code }) => code);
    expect(codes('{case}-{unit}/{seq}')).toEqual(['summary', 'correspondent', 'receivedOn', 'sheets']);
    expect(codes('{letter}-{seq}')).toEqual(layout.fields.map(({ code }) => code));
  });

  it('is told in the words of the person', () => {
    const t = messages();
    expect(correctedValue('receivedOn', '2026-01-15', layout, t, WAYS)).toBe(shortDay('2026-01-15'));
    expect(correctedValue('deliveryMethod', 'post', layout, t, WAYS)).toBe('Поштою');
    expect(correctedValue('sheets', 2, layout, t, WAYS)).toBe('2');
    expect(correctedValue('summary', undefined, layout, t, WAYS)).toBe('—');
    expect(correctedField('additional.unit', 'incoming', layout, t)).toBe('unit');
  });
});

describe('a reservation', () => {
  it('asks for what the numbers are printed from', () => {
    expect(partsOf('{seq}-{session}/{convocation:arabic}')).toEqual(['session', 'convocation']);
    expect(partsOf('{letter:Я}-{seq}/{case}')).toEqual(['caseIndex', 'correspondent']);
    expect(partsOf('{index}/{seq}')).toEqual([]);
  });
});
