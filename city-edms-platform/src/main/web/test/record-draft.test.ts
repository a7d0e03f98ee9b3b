import { describe, expect, it } from 'vitest';
import type { CaseFile } from '../src/api/types';
import { emptyAuthor, emptyRecord, fromFile, numberAuthor, toRecord } from '../src/appeal/record-draft';

const AUTHOR = {
  name: 'Коваленко Олена Петрівна',
  address: 'вул. Шкільна, 5',
  phone: null,
  email: null,
  sex: '4.2',
  categories: ['7.5', '7.6'],
  socialStates: ['8.1', '8.7'],
};

describe('the author of a number', () => {
  const by = (name: string, address = 'вул. Шкільна, 5') => ({ ...emptyRecord(), authors: [{ ...emptyAuthor(), name, address }] });

  it('is the first one, and cannot be told before there is a name', () => {
    expect(numberAuthor(by(' Коваль Олена '), 'appeal')).toEqual({ correspondent: 'Коваль Олена' });
    expect(numberAuthor(by(''), 'appeal')).toBeNull();
    expect(numberAuthor({ ...emptyRecord(), deputy: 'Дах Петро' }, 'deputyAppeal')).toEqual({ correspondent: 'Дах Петро' });
    expect(numberAuthor(by('ГО «Дах»'), 'informationRequest')).toEqual({ correspondent: 'ГО «Дах»' });
  });

  it('is a mark where nobody or many signed', () => {
    expect(numberAuthor({ ...by('Коваль'), signed: false }, 'appeal')).toEqual({ authorship: 'unsigned' });
    expect(numberAuthor({ ...by(''), dismissal: 'no-authorship' }, 'appeal')).toEqual({ authorship: 'unsigned' });
    expect(numberAuthor({ ...by('Коваль'), signers: '12' }, 'appeal')).toEqual({ correspondent: 'Коваль', authorship: 'collective' });
    expect(numberAuthor({ ...by('Коваль', ''), signers: '12' }, 'appeal')).toEqual({ correspondent: 'Коваль' });
  });
});

const FILE: CaseFile = {
  id: '0b9e89e0-1111-4222-8333-123456789abc',
  appeal: { form: '1.1', sign: '2.1', kind: '3.3', type: '6.2', subject: '5.2', signers: 15, signed: true, simple: true, result: null },
  informationRequest: null,
  deputyAppeal: null,
  questions: [{ id: 1, text: 'Дах тече', group: '090' }],
  acts: [],
  limits: [],
};

describe('a record', () => {
  it('that is stored comes back as it was when nothing is changed', () => {
    expect(toRecord(fromFile(FILE, [AUTHOR]), 'appeal')).toEqual({
      appeal: {
        form: '1.1',
        sign: '2.1',
        kind: '3.3',
        type: '6.2',
        authors: [AUTHOR],
        signers: 15,
        signed: true,
        questions: [{ text: 'Дах тече', group: '090' }],
        dismissal: null,
        previous: null,
        simple: true,
      },
    });
  });

  it('counts its authors where no other number was said', () => {
    const single = { ...FILE, appeal: { ...FILE.appeal, form: '1.1', kind: '3.3', signers: 1, result: null } };
    expect(fromFile(single, [AUTHOR]).signers).toBe('');
  });

  it('without anybody has no authors', () => {
    expect(toRecord(emptyRecord(), 'appeal').appeal?.authors).toEqual([]);
  });
});
