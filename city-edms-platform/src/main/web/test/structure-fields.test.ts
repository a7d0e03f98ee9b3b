import { expect, it } from 'vitest';
import { unitIndexes, unitTitles } from '../src/registration/structure-fields';

const units = [
  { institution: 'rada', code: '03-12', name: 'Загальний відділ' },
  { institution: 'rada', code: 'legal', name: 'Юридичний відділ' },
  { institution: 'fin', code: '03', name: 'Бюджетний відділ' },
];

it('offers units of the institution by index, and only those that have one', () => {
  expect(unitIndexes(units, 'rada')).toEqual([{ value: '03-12', label: '03-12 — Загальний відділ' }]);
  expect(unitIndexes(units, 'zhkg')).toEqual([]);
});

it('offers all units of the institution by title', () => {
  expect(unitTitles(units, 'rada')).toEqual([
    { value: 'Загальний відділ', label: '03-12 — Загальний відділ' },
    { value: 'Юридичний відділ', label: 'Юридичний відділ' },
  ]);
});
