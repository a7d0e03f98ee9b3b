import { describe, expect, it } from 'vitest';
import { freeCode, moved, newField, problemsOf, replaced, toSend, without } from '../src/administration/layout-edit';
import { CONTRACT } from './layouts';

const codes = (fields: readonly { code: string }[]) => fields.map(({ code }) => code);

describe('a layout that is edited', () => {
  it('moves a field past its neighbour of the same section, and no further', () => {
    const fields = CONTRACT.fields;
    const up = moved(fields, 'amount', -1);
    expect(codes(up).filter((code) => ['summary', 'documentKind', 'amount', 'note'].includes(code))).toEqual([
      'summary',
      'amount',
      'documentKind',
      'note',
    ]);
    expect(moved(fields, 'summary', -1)).toBe(fields);
    expect(moved(fields, 'caseIndex', 1)).toBe(fields);
    expect([...codes(up)].sort()).toEqual([...codes(fields)].sort());
  });

  it('gives a new field a code of its own and takes it away again', () => {
    const once = [...CONTRACT.fields, newField(freeCode(CONTRACT.fields), 'origin', 'Поле')];
    expect(once.at(-1)?.code).toBe('field1');
    expect(freeCode(once)).toBe('field2');
    expect(without(once, 'field1')).toEqual(CONTRACT.fields);
  });

  it('sends options of a choice alone, without empty lines', () => {
    const choice = replaced(CONTRACT.fields, 'note', { type: 'choice', options: [' так ', '', 'ні'] });
    const sent = toSend(replaced(choice, 'floor', { options: ['x'] }));
    expect(sent.find(({ code }) => code === 'note')?.options).toEqual(['так', 'ні']);
    expect(sent.find(({ code }) => code === 'floor')?.options).toBeNull();
  });

  it('finds the refusals of a field by its place', () => {
    const refusal = (field: string) => ({ field, code: 'required', uk: '', en: '' });
    const all = [refusal('fields.1.code'), refusal('fields.11.code'), refusal('fields.1')];
    expect(problemsOf(all, 1).map(({ field }) => field)).toEqual(['fields.1.code', 'fields.1']);
  });
});
