import { describe, expect, it } from 'vitest';
import type { Structure, StructureAct } from '../src/api/types';
import { filterOf, itemOf } from '../src/organization/act-filter';
import { actOrigin, actText } from '../src/organization/act-words';
import { decisionOf, destinations, ofPost, ofUnit } from '../src/organization/single-step';
import { en, uk } from './words';

const ACT: StructureAct = {
  id: 1,
  at: '2026-09-25T10:15:00+03:00',
  actor: 'admin',
  actorName: 'Савчук Надія',
  act: 'unit-closed',
  subject: 'Відділ преси',
  detail: 'Відділ комунікацій',
  from: '2026-10-01',
  until: null,
  orderNumber: '77-р',
  orderDate: '2026-09-20',
  reorganization: 3,
  about: [],
};

const unit = (id: number, parent: number | null, name: string, institution = 'rada') => ({
  unit: id,
  institution,
  parent,
  code: String(id),
  name,
  place: 0,
  depth: parent === null ? 0 : 1,
  since: '2026-01-01',
});

const post = (id: number, of: number, title: string) => ({
  post: id,
  unit: of,
  code: '01',
  title,
  titleDative: title,
  ownDative: null,
  headsUnit: id === 10,
  place: 0,
  since: '2026-01-01',
  holder: null,
  acting: null,
});

const STRUCTURE: Structure = {
  day: '2026-11-27',
  institutions: [
    { code: 'rada', name: 'Рада' },
    { code: 'fin', name: 'Департамент' },
  ],
  units: [unit(1, null, 'Керівництво'), unit(2, 1, 'Відділ'), unit(3, 2, 'Сектор'), unit(9, null, 'Фінанси', 'fin')],
  posts: [post(10, 2, 'Начальник'), post(11, 2, 'Спеціаліст'), post(12, 9, 'Директор')],
};

describe('acts on the structure', () => {
  it('say what was done since when by which order, in one line', () => {
    expect(actText(ACT, uk)).toBe(
      'з 01.10.2026 підрозділ «Відділ преси» ліквідовано, його робота переходить: Відділ комунікацій, розпорядження № 77-р від 20.09.2026',
    );
    expect(actText({ ...ACT, act: 'unit-renamed', orderNumber: null, orderDate: null }, en)).toBe(
      'from 01.10.2026 unit "Відділ преси" renamed to "Відділ комунікацій"',
    );
  });

  it('keep the words of acts that had neither day nor order', () => {
    const old = { ...ACT, act: 'unit-closed', detail: '→ Відділ комунікацій', from: null, orderNumber: null, orderDate: null };
    expect(actText(old, uk)).toBe('підрозділ «Відділ преси» ліквідовано, його робота переходить: Відділ комунікацій');
    expect(actText({ ...old, act: 'what-is-this' }, uk)).toBe('Відділ преси Відділ комунікацій');
    expect(actText({ ...old, act: 'constructor' }, uk)).toBe('Відділ преси Відділ комунікацій');
  });

  it('say who wrote them down, the program too', () => {
    expect(actOrigin(ACT, uk)).toContain('Савчук Надія');
    expect(actOrigin({ ...ACT, actor: '' }, uk)).toContain('програмою');
  });

  it('are looked for by units and posts of the address', () => {
    expect(filterOf('unit-12')).toEqual({ kind: 'unit', reference: '12' });
    expect(itemOf(filterOf('post-7'))).toBe('post-7');
    expect(filterOf('person-x')).toBeNull();
    expect(filterOf(null)).toBeNull();
    expect(itemOf({ kind: 'person', reference: 'x' })).toBeNull();
  });
});

describe('a single change by order', () => {
  const order = { effectiveOn: '2026-12-01', orderNumber: '5', orderDate: '2026-11-20' };

  it('is a decision of one step, called by what it does', () => {
    const step = { ...ofUnit(unit(2, 1, 'Відділ'), '2026-11-27'), ...order, kind: 'close-unit' as const, to: '1' };
    expect(decisionOf(step, uk.structureStep.title)).toEqual({
      title: 'Ліквідувати або приєднати підрозділ: Відділ',
      ...order,
      steps: [{ kind: 'close-unit', target: '2', successors: ['1'] }],
    });
  });

  it('names the new title of a post only where it changes', () => {
    const step = { ...ofPost(post(10, 2, 'Начальник'), '2026-11-27'), ...order, to: '1' };
    expect(decisionOf(step, uk.structureStep.title).steps).toEqual([{ kind: 'move-post', target: '10', into: '1', heads: true }]);
    expect(decisionOf({ ...step, name: 'Радник' }, uk.structureStep.title).steps[0]?.name).toBe('Радник');
    expect(decisionOf({ ...step, kind: 'abolish-post', to: '' }, uk.structureStep.title).steps).toEqual([
      { kind: 'abolish-post', target: '10' },
    ]);
  });

  it('leads neither into itself nor below itself nor into another institution', () => {
    const unitStep = ofUnit(unit(2, 1, 'Відділ'), '2026-11-27');
    expect(destinations({ ...unitStep, kind: 'move-unit' }, STRUCTURE).map(({ value }) => value)).toEqual(['1']);
    const postStep = ofPost(post(10, 2, 'Начальник'), '2026-11-27');
    expect(destinations(postStep, STRUCTURE).map(({ value }) => value)).toEqual(['1', '2', '3']);
    expect(destinations({ ...postStep, kind: 'abolish-post' }, STRUCTURE).map(({ value }) => value)).toEqual(['11', '12']);
  });
});
