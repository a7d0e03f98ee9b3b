import { describe, expect, it } from 'vitest';
import type { Structure } from '../src/api/types';
import { newStep, targets, toStep } from '../src/organization/step-draft';

const STRUCTURE: Structure = {
  day: '2026-11-27',
  institutions: [
    { code: 'rada', name: 'Рада' },
    { code: 'fin', name: 'Департамент' },
  ],
  units: [
    { unit: 1, institution: 'rada', parent: null, code: '00', name: 'Керівництво', place: 0, depth: 0, since: '2026-01-01' },
    { unit: 2, institution: 'fin', parent: null, code: '01', name: 'Фінанси', place: 0, depth: 1, since: '2026-01-01' },
  ],
  posts: [
    {
      post: 7,
      unit: 2,
      code: '01',
      title: 'Директор',
      titleDative: 'Директору',
      ownDative: null,
      headsUnit: true,
      place: 0,
      since: '2026-01-01',
      holder: null,
      acting: null,
    },
  ],
};

describe('steps of a reorganisation', () => {
  it('leave out what is empty', () => {
    expect(toStep({ ...newStep('rename-unit', 1), target: '2', name: 'Інакше' }, STRUCTURE)).toEqual({
      kind: 'rename-unit',
      target: '2',
      name: 'Інакше',
    });
  });

  it('put a new unit into the institution of the unit above it', () => {
    const step = toStep({ ...newStep('create-unit', 3), into: '2', code: '05', name: 'Новий' }, STRUCTURE);
    expect(step).toEqual({ kind: 'create-unit', key: 'new-3', code: '05', institution: 'fin', into: '2', name: 'Новий' });
  });

  it('name successors in their order, the main one first', () => {
    const step = toStep({ ...newStep('close-unit', 1), target: '2', successor: 'new-1', second: '1' }, STRUCTURE);
    expect(step.successors).toEqual(['new-1', '1']);
  });

  it('offer what earlier steps create', () => {
    const steps = [{ ...newStep('create-unit', 1), name: 'Новий відділ' }, newStep('create-unit', 2)];
    const { units, posts } = targets(STRUCTURE, steps);
    expect(units.map(({ value }) => value)).toEqual(['1', '2', 'new-1']);
    expect(posts.map(({ label }) => label)).toEqual(['Директор, Фінанси']);
  });
});
