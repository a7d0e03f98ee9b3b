import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { check, FIELD_NAMES, fromCard, LIMITS, newFields, nextFields, serverFaults, toCard } from '../src/registration/card-draft';

const TODAY = '2026-11-22';
const letter = { ...newFields('incoming', TODAY), summary: ' Про школу ', correspondent: 'ТОВ «Світанок»' };

describe('a card as typed', () => {
  it('asks for what the kind of document needs', () => {
    expect(Object.keys(check(newFields('incoming', ''), 'incoming'))).toEqual(['summary', 'correspondent', 'receivedOn']);
    expect(Object.keys(check(newFields('outgoing', TODAY), 'outgoing'))).toEqual(['summary', 'correspondent']);
    expect(Object.keys(check(newFields('internal', TODAY), 'internal'))).toEqual(['summary']);
    expect(check(letter, 'incoming')).toEqual({});
  });

  it('may not be longer than the server takes, blanks around not counted', () => {
    expect(check({ ...letter, summary: ` ${'я'.repeat(150)} ` }, 'incoming')).toEqual({});
    expect(check({ ...letter, summary: 'я'.repeat(151) }, 'incoming')).toEqual({ summary: { code: 'tooLong', limit: 150 } });
  });

  it.each(['-1', '1.5', 'два', '1e3', '9999999'])('counts in whole numbers: %s is none', (sheets) => {
    expect(check({ ...letter, sheets }, 'incoming')).toEqual({ sheets: { code: 'number' } });
  });

  it('says that a date cannot be read instead of leaving it out', () => {
    expect(check(letter, 'incoming', new Set(['correspondentDate'] as const))).toEqual({ correspondentDate: { code: 'date' } });
  });

  it('is sent trimmed, without empty fields, numbers as numbers', () => {
    expect(toCard({ ...letter, sheets: '3', caseIndex: '  ' }, 'incoming')).toEqual({
      summary: 'Про школу',
      correspondent: 'ТОВ «Світанок»',
      receivedOn: TODAY,
      sheets: 3,
      confidentiality: 'open',
      language: 'uk',
    });
  });

  it('does not send a day of receipt for what was not received', () => {
    expect(toCard({ ...letter, receivedOn: TODAY }, 'outgoing')).not.toHaveProperty('receivedOn');
  });

  it('comes back from a card as it went', () => {
    const card = toCard({ ...letter, summary: 'Про школу', annexes: '2' }, 'incoming');
    expect(toCard(fromCard(card, 'incoming', TODAY), 'incoming')).toEqual(card);
  });

  it('keeps of the letter before only how the pile came', () => {
    const next = nextFields({ ...letter, deliveryMethod: 'post', receivedOn: '2026-11-20' }, 'incoming', TODAY);
    expect(next).toEqual({ ...newFields('incoming', TODAY), deliveryMethod: 'post', receivedOn: '2026-11-20' });
  });
});

describe('the fields', () => {
  const contract = readFileSync(new URL('../../openapi/city-edms.yaml', import.meta.url), 'utf8');
  const card = contract.slice(contract.indexOf('\n    Card:'), contract.indexOf('\n    Registration:'));

  it.each(FIELD_NAMES)('%s stands in the contract, with its limit', (name) => {
    const line = card.split('\n').find((text) => text.trim().startsWith(`${name}:`));
    expect(line).toBeDefined();
    const limit = /maxLength: (\d+)/.exec(line ?? '')?.[1];
    expect(LIMITS[name]).toBe(limit === undefined ? undefined : Number(limit));
  });
});

describe('faults of the server', () => {
  it('go to their fields, the rest is told apart', () => {
    const fault = (field: string) => ({ field, code: 'required', uk: field, en: field });
    const { fields, others } = serverFaults([fault('card.summary'), fault('summary'), fault('register'), fault('colour')]);
    expect(Object.keys(fields)).toEqual(['summary']);
    expect(fields.summary?.uk).toBe('card.summary');
    expect(others.map(({ field }) => field)).toEqual(['register', 'colour']);
  });
});
