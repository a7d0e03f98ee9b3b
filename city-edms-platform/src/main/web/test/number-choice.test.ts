import { describe, expect, it } from 'vitest';
import {
  MAXIMUM_REASON,
  NEXT_NUMBER,
  type NumberDraft,
  numberFaults,
  missingParts,
  previewFacts,
  toNumberChoice,
  waysOf,
} from '../src/registration/number-choice';

const draft = (change: Partial<NumberDraft>): NumberDraft => ({ ...NEXT_NUMBER, ...change });

describe('the number of a document', () => {
  it('is the next one unless somebody says otherwise', () => {
    expect(toNumberChoice(NEXT_NUMBER)).toBeNull();
    expect(numberFaults(NEXT_NUMBER)).toEqual({});
  });

  it('is special only for those who may', () => {
    expect(waysOf(false)).toEqual(['next', 'reserved']);
    expect(waysOf(true)).toEqual(['next', 'reserved', 'literal', 'earlier']);
  });

  it('is taken from those reserved', () => {
    expect(numberFaults(draft({ way: 'reserved' }))).toEqual({ reserved: 'reserved' });
    expect(toNumberChoice(draft({ way: 'reserved', reserved: '4711' }))).toEqual({ reserved: 4711 });
  });

  it.each([
    ['12-а', 12, '-а'],
    [' 15/1 ', 15, '/1'],
    ['7б', 7, 'б'],
    ['7 б', 7, 'б'],
  ])('is read from «%s»', (literal, ordinal, follows) => {
    const typed = draft({ way: 'literal', literal, reason: ' Пропущено ' });
    expect(numberFaults(typed)).toEqual({});
    expect(toNumberChoice(typed)).toEqual({ ordinal, literal: follows, reason: 'Пропущено' });
  });

  it.each(['', '12', 'а', '-а12', '0-а', '1234567890123-а'])('is not read from «%s»', (literal) => {
    expect(numberFaults(draft({ way: 'literal', literal, reason: 'Так' }))).toEqual({ literal: 'literal' });
  });

  it('of an earlier day needs the day and a reason', () => {
    expect(numberFaults(draft({ way: 'earlier', reason: '  ' }))).toEqual({ day: 'day', reason: 'reason' });
    expect(numberFaults(draft({ way: 'earlier', day: '2026-03-02', reason: 'я'.repeat(MAXIMUM_REASON + 1) }))).toEqual({
      reason: 'reasonLength',
    });
    expect(toNumberChoice(draft({ way: 'earlier', day: '2026-03-02', reason: 'Знеструмлення' }))).toEqual({
      registeredOn: '2026-03-02',
      reason: 'Знеструмлення',
    });
  });
});

describe('the preview of the next number', () => {
  const card = { summary: 'Про дах', caseIndex: '02-10', additional: { unit: '03' } };

  it('is asked with what the number is printed from', () => {
    expect(previewFacts('{index}/{seq}', card, 'next')).toEqual({});
    expect(previewFacts('{unit}-{case}/{seq}', card, 'next')).toEqual({ caseIndex: '02-10', unit: '03' });
  });

  it('waits until the card says it', () => {
    expect(previewFacts('{letter}-{seq}', card, 'next')).toBeNull();
  });

  it('is printed from the author of the record, where there is one', () => {
    expect(previewFacts('{letter}-{seq}', card, 'next', { correspondent: 'Коваль' })).toEqual({ correspondent: 'Коваль' });
    expect(previewFacts('{letter}-{seq}', card, 'next', { authorship: 'unsigned' })).toEqual({ authorship: 'unsigned' });
    expect(previewFacts('{letter}-{seq}', { ...card, correspondent: 'Інший' }, 'next', null)).toBeNull();
    expect(missingParts('{letter}-{unit}/{seq}', card, null)).toEqual(['correspondent']);
  });

  it('is not that of another day', () => {
    expect(previewFacts('{seq}/{yyyy}', card, 'earlier')).toEqual({});
    expect(previewFacts('{seq}-{mm}/{yyyy}', card, 'earlier')).toBeNull();
    expect(previewFacts('{seq}', card, 'literal')).toBeNull();
  });
});
