import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { check, FIELD_NAMES, fromCard, LIMITS, newFields, nextFields, serverFaults, toCard } from '../src/registration/card-draft';
import { CONTRACT, INCOMING, OUTGOING } from './layouts';

const TODAY = '2026-11-22';
const letter = { ...newFields('incoming', TODAY), summary: ' Про школу ', correspondent: 'ТОВ «Світанок»' };

describe('a card as typed', () => {
  it('asks for what the layout of its register asks', () => {
    expect(Object.keys(check(newFields('incoming', ''), INCOMING))).toEqual(['summary', 'correspondent', 'receivedOn']);
    expect(Object.keys(check(newFields('outgoing', TODAY), OUTGOING))).toEqual(['summary', 'correspondent']);
    expect(Object.keys(check(newFields('contract', TODAY), CONTRACT))).toEqual(['summary', 'additional.amount']);
    expect(check(letter, INCOMING)).toEqual({});
  });

  it('may not be longer than the server takes, blanks around not counted', () => {
    expect(check({ ...letter, summary: ` ${'я'.repeat(150)} ` }, INCOMING)).toEqual({});
    expect(check({ ...letter, summary: 'я'.repeat(151) }, INCOMING)).toEqual({ summary: { code: 'tooLong', limit: 150 } });
  });

  it.each(['-1', '1.5', 'два', '1e3', '9999999'])('counts in whole numbers: %s is none', (sheets) => {
    expect(check({ ...letter, sheets }, INCOMING)).toEqual({ sheets: { code: 'number' } });
  });

  it.each(['1250', '1 250,5', '0.01'])('takes amounts as people write them: %s', (amount) => {
    expect(check({ ...letter, 'additional.amount': amount }, CONTRACT)).toEqual({});
  });

  it('names the further fields that are at fault', () => {
    const fields = { ...letter, 'additional.amount': '1,234', 'additional.floor': '2-й', 'additional.note': 'задовго' };
    expect(check(fields, CONTRACT)).toEqual({
      'additional.amount': { code: 'amount' },
      'additional.floor': { code: 'number' },
      'additional.note': { code: 'tooLong', limit: 5 },
    });
  });

  it('says that a date cannot be read instead of leaving it out', () => {
    expect(check(letter, INCOMING, new Set(['correspondentDate'] as const))).toEqual({ correspondentDate: { code: 'date' } });
  });

  it('is sent trimmed, without empty fields, numbers as numbers', () => {
    expect(toCard({ ...letter, sheets: '3', caseIndex: '  ' }, INCOMING)).toEqual({
      summary: 'Про школу',
      correspondent: 'ТОВ «Світанок»',
      receivedOn: TODAY,
      sheets: 3,
      confidentiality: 'open',
      language: 'uk',
    });
  });

  it('sends further fields apart, and no field that its layout hides', () => {
    const card = toCard({ ...letter, receivedOn: TODAY, 'additional.amount': ' 12 ', 'additional.ghost': 'x' }, CONTRACT);
    expect(card).not.toHaveProperty('receivedOn');
    expect(card.additional).toEqual({ amount: '12' });
  });

  it('comes back from a card as it went', () => {
    const card = toCard({ ...letter, summary: 'Про школу', annexes: '2', 'additional.amount': '5.00' }, CONTRACT);
    expect(toCard(fromCard(card, 'contract', TODAY), CONTRACT)).toEqual(card);
  });

  it('keeps of the letter before only how the pile came', () => {
    const before = { ...letter, deliveryMethod: 'post', receivedOn: '2026-11-20', 'additional.session': '12', 'additional.amount': '1' };
    const next = nextFields(before, 'incoming', TODAY);
    expect(next).toEqual({
      ...newFields('incoming', TODAY),
      deliveryMethod: 'post',
      receivedOn: '2026-11-20',
      'additional.session': '12',
    });
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
    const { fields, others } = serverFaults([fault('card.summary'), fault('summary'), fault('register'), fault('additional.unit'), fault('colour')]);
    expect(Object.keys(fields)).toEqual(['summary', 'additional.unit']);
    expect(fields.summary?.uk).toBe('card.summary');
    expect(others.map(({ field }) => field)).toEqual(['register', 'colour']);
  });
});
