import { afterEach, describe, expect, test } from 'vitest';
import { draftOf, entryOf, moved, NEW_WAY } from '../src/delivery/way-draft';
import { askedOf, Ways } from '../src/delivery/ways';
import { currentLanguage } from '../src/i18n/language';
import { addresseesOf, newRow } from '../src/dispatch/addressee-rows';
import { lack } from '../src/dispatch/mail';
import { way, WAYS } from './shipped-ways';

const COUNCIL = new Ways([
  way('express', 'Експрес-поштою', 'postal-address', { use: 'dispatch' }),
  way('box', 'Електронною скринькою', 'email', { use: 'receipt' }),
  way('telex', 'Телексом', 'nothing', { active: false }),
  way('post', 'Поштою', 'postal-address'),
]);

afterEach(() => currentLanguage.set('uk'));

describe('the ways of receipt and dispatch', () => {
  test('are offered by their use, in the order of the council', () => {
    expect(COUNCIL.choices('receipt').map(({ value }) => value)).toEqual(['box', 'post']);
    expect(COUNCIL.choices('dispatch').map(({ value }) => value)).toEqual(['express', 'post']);
    expect(COUNCIL.choices('any').map(({ value }) => value)).toEqual(['express', 'box', 'post']);
    expect([askedOf('incoming'), askedOf('outgoing'), askedOf('order')]).toEqual(['receipt', 'dispatch', 'any']);
  });

  test('are taken on a new card where they are offered, by whatever habit it began', () => {
    expect([COUNCIL.offers('receipt', 'post'), COUNCIL.offers('dispatch', 'express')]).toEqual([true, true]);
    expect([COUNCIL.offers('receipt', 'telex'), COUNCIL.offers('receipt', 'express'), COUNCIL.offers('any', 'pigeon')]).toEqual([false, false, false]);
  });

  test('a retired one stays where it stands, and in filters', () => {
    expect(COUNCIL.choices('receipt', 'telex').at(-1)).toEqual({ value: 'telex', label: 'Телексом (не вживається)' });
    expect(COUNCIL.choices('receipt', 'box')).toHaveLength(2);
    expect(COUNCIL.known('dispatch').map(({ label }) => label)).toEqual(['Експрес-поштою', 'Телексом (не вживається)', 'Поштою']);
  });

  test('are called as the council calls them, and by their code where it does not know them', () => {
    expect(COUNCIL.title('telex')).toBe('Телексом');
    expect(COUNCIL.title('pigeon')).toBe('pigeon');
    expect(Ways.NONE.title('post')).toBe('…');
    currentLanguage.set('en');
    expect(COUNCIL.title('express')).toBe('express');
  });

  test('tell what a letter begins with and lacks, by what they need', () => {
    expect([COUNCIL.usual('dispatch'), COUNCIL.usual('receipt'), Ways.NONE.usual('receipt')]).toEqual(['express', 'post', '']);
    expect([COUNCIL.ofMail(), Ways.NONE.ofMail()]).toEqual(['box', null]);
    const row = { ...newRow(COUNCIL), name: 'Дах', address: 'Миру, 1' };
    expect(addresseesOf([row, { ...row, method: 'box' }], COUNCIL).map(({ postalKind }) => postalKind)).toEqual(['simple', null]);
    const letter = { number: '1', method: 'express', address: null, email: null } as Parameters<typeof lack>[0];
    expect(lack(letter, COUNCIL)).toBe('address');
    expect(lack({ ...letter, method: 'box' }, COUNCIL)).toBe('email');
    expect(lack({ ...letter, method: 'courier' }, WAYS)).toBeNull();
  });
});

describe('a way that an administrator types', () => {
  test('is sent without what is empty, and never with another code', () => {
    expect(draftOf({ ...NEW_WAY, uk: ' Поштоматом ' })).toEqual({
      title: { uk: 'Поштоматом', en: null },
      use: 'both',
      need: 'nothing',
      paperless: false,
      active: true,
    });
    expect(draftOf({ ...NEW_WAY, code: ' nova ', uk: 'Нова пошта' }).code).toBe('nova');
    expect(draftOf(entryOf(way('fax', 'Факсом', 'nothing')))).not.toHaveProperty('code');
  });

  test('moves a step, and not over the ends', () => {
    expect(moved(['a', 'b', 'c'], 'b', -1)).toEqual(['b', 'a', 'c']);
    expect(moved(['a', 'b', 'c'], 'b', 1)).toEqual(['a', 'c', 'b']);
    expect(moved(['a', 'b'], 'a', -1)).toBeNull();
    expect(moved(['a', 'b'], 'b', 1)).toBeNull();
  });
});
