import { describe, expect, it } from 'vitest';
import type { Correspondent, UnregisteredKind } from '../src/api/types';
import { entryOf, newEntry, NO_PERSON, toDraft } from '../src/correspondence/entry-draft';
import { sha256 } from '../src/correspondence/file-hash';
import { matchingKind } from '../src/correspondence/unregistered-match';

const kind = (code: string, keywords: string[], active = true): UnregisteredKind => ({
  code,
  title: code,
  basis: 'Інструкція',
  keywords,
  active,
});

describe('what is not registered', () => {
  const kinds = [kind('congratulations', ['вітальн', 'вітання']), kind('programmes', ['програма конференц']), kind('old', ['лист'], false)];

  it('is known by the beginnings of words', () => {
    expect(matchingKind(kinds, ['ВІТАННЯ з Днем міста', ''])?.code).toBe('congratulations');
    expect(matchingKind(kinds, ['Про «програма конференції»', ''])?.code).toBe('programmes');
    expect(matchingKind(kinds, ['', 'Вітальний лист'])?.code).toBe('congratulations');
  });

  it('is not seen inside words, nor by closed kinds', () => {
    expect(matchingKind(kinds, ['Непривітання'])).toBeNull();
    expect(matchingKind(kinds, ['Лист про воду'])).toBeNull();
    expect(matchingKind([kind('empty', [''])], ['Про воду'])).toBeNull();
  });
});

describe('an entry of the directory', () => {
  const entry: Correspondent = {
    id: 'a',
    kind: 'organisation',
    name: 'ТОВ «Дах»',
    shortName: null,
    edrpou: '14360570',
    address: { settlement: 'Київ' },
    addressLine: 'Київ',
    email: null,
    phone: null,
    active: true,
    representatives: [{ name: 'Коваль Олена', post: 'директор' }],
    uses: 3,
    mergedInto: null,
    revision: 4,
  };

  it('is sent as it was read', () => {
    const draft = toDraft(entryOf(entry), entry.revision);
    expect(draft).toMatchObject({ name: 'ТОВ «Дах»', edrpou: '14360570', shortName: null, revision: 4 });
    expect(draft.address).toMatchObject({ settlement: 'Київ', street: null });
    expect(draft.representatives).toEqual([{ name: 'Коваль Олена', post: 'директор', contact: null, from: null, until: null }]);
  });

  it('of a person has neither code nor representatives', () => {
    const typed = { ...newEntry(), kind: 'person' as const, people: [{ ...NO_PERSON, name: 'Х' }] };
    const draft = toDraft({ ...typed, texts: { ...typed.texts, name: ' Коваль Олена ', edrpou: '14360570' } }, null);
    expect(draft).toMatchObject({ name: 'Коваль Олена', edrpou: null, representatives: [] });
    expect(draft.revision).toBeUndefined();
  });
});

it('hashes a file as the server does', async () => {
  expect(await sha256(new Blob(['abc']))).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});
