import { describe, expect, test } from 'vitest';
import type { Dispatch } from '../src/api/dispatch-api';
import { byWay, entryOf, envelopeHabit, lack, markOf } from '../src/dispatch/mail';
import { toAddressees } from '../src/registration/more-addressee';
import { WAYS } from './shipped-ways';

const LETTER: Dispatch = {
  id: '1',
  document: '00000000-0000-4000-8000-000000000001',
  number: '01-22/1',
  registeredOn: '2026-11-26',
  summary: null,
  name: 'ТОВ «Дах»',
  address: 'вул. Миру, 1',
  email: null,
  correspondentId: null,
  method: 'post',
  postalKind: 'simple',
  state: 'planned',
  batch: null,
  batchId: null,
  sentOn: null,
  tracking: null,
  weight: null,
  note: null,
  returnReason: null,
};

describe('the mail that waits', () => {
  test('lacks a number, or an address for the post alone', () => {
    expect(lack(LETTER, WAYS)).toBeNull();
    expect(lack({ ...LETTER, number: null }, WAYS)).toBe('number');
    expect(lack({ ...LETTER, address: null }, WAYS)).toBe('address');
    expect(lack({ ...LETTER, address: null, method: 'courier' }, WAYS)).toBeNull();
  });

  test('leaves in a register for each way, in the order in which it stands', () => {
    const courier = { ...LETTER, id: '2', method: 'courier' } as const;
    const later = { ...LETTER, id: '3' };
    expect(byWay([courier, LETTER, later], WAYS).map((letters) => letters.map(({ id }) => id))).toEqual([['1', '3'], ['2']]);
    expect(byWay([], WAYS)).toEqual([]);
  });
});

describe('what the post said', () => {
  test('is sent as the label has it', () => {
    const entry = { ...entryOf(LETTER), tracking: ' 05001 2345 6789 ', weight: '20', note: ' у вікні ' };
    expect(markOf(entry)).toEqual({ tracking: '0500123456789', weight: 20, note: 'у вікні', returnReason: null });
    expect(markOf({ ...entryOf(LETTER), tracking: 'rr123456789ua' }).tracking).toBe('RR123456789UA');
    expect(markOf(entryOf(LETTER))).toEqual({ tracking: null, weight: null, note: null, returnReason: null });
  });

  test('a reason counts only while the letter is back', () => {
    const back = { ...LETTER, returnReason: 'адресат вибув' };
    expect(markOf(entryOf(back)).returnReason).toBe('адресат вибув');
    expect(markOf({ ...entryOf(back), returned: false }).returnReason).toBeNull();
  });
});

test('the size of envelopes is remembered, and what is not one is none', () => {
  const kept = new Map<string, string>();
  globalThis.localStorage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
  } as unknown as Storage;
  expect(envelopeHabit.get()).toBe('dl');
  envelopeHabit.set('c4');
  expect(envelopeHabit.get()).toBe('c4');
  kept.set('city-edms.envelope', 'a0');
  expect(envelopeHabit.get()).toBe('dl');
});

test('further addressees are sent as they were filled, and empty lines are none', () => {
  expect(
    toAddressees([
      { name: ' Обласна рада ', id: 'x', method: 'sev' },
      { name: ' ', id: '', method: 'post' },
      { name: 'ТОВ «Дах»', id: '', method: 'courier' },
    ]),
  ).toEqual([
    { name: 'Обласна рада', correspondentId: 'x', method: 'sev' },
    { name: 'ТОВ «Дах»', correspondentId: null, method: 'courier' },
  ]);
});
