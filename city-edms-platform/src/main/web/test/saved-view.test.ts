import { describe, expect, it } from 'vitest';
import type { SavedFilter } from '../src/api/types';
import { jumpOf } from '../src/register/jump-field';
import { draftOf, isPlain, sameView, viewOf } from '../src/register/saved-view';
import { PLAIN_LIST } from '../src/shell/routes';

const KEPT: SavedFilter = {
  id: 1,
  register: 'incoming',
  name: 'Скарги',
  shared: false,
  own: true,
  mayChange: true,
  ownerName: 'Олена Коваль',
  q: 'дах',
  state: 'void',
  from: '2026-01-01',
  to: null,
  correspondent: null,
  registrar: null,
  documentKind: 'скарга',
  sort: '-registered',
};

describe('a saved filter', () => {
  it('is sent as it was read', () => {
    const draft = draftOf(KEPT.name, KEPT.shared, viewOf(KEPT));
    expect(draft).toEqual({
      name: 'Скарги',
      shared: false,
      q: 'дах',
      state: 'void',
      from: '2026-01-01',
      documentKind: 'скарга',
      sort: '-registered',
    });
  });

  it('is the present view where conditions and order are the same', () => {
    const view = viewOf(KEPT);
    expect(sameView(view, { q: ' дах ', list: { ...view.list } })).toBe(true);
    expect(sameView(view, { ...view, list: { ...view.list, sort: 'summary' } })).toBe(false);
  });

  it('is no use of a list as it comes', () => {
    expect(isPlain({ q: ' ', list: PLAIN_LIST })).toBe(true);
    expect(isPlain({ q: '', list: { ...PLAIN_LIST, sort: 'summary' } })).toBe(false);
    expect(isPlain({ q: '', list: { ...PLAIN_LIST, registrar: 'Олена Коваль' } })).toBe(false);
  });
});

describe('a jump', () => {
  it.each([
    ['14.10.2026', { on: '2026-10-14' }],
    ['1.2.26', { on: '2026-02-01' }],
    ['2026-10-14', { on: '2026-10-14' }],
    ['123', { number: '123' }],
    ['1410', { number: '1410' }],
    ['01-12/45', { number: '01-12/45' }],
    [' К-15 ', { number: 'К-15' }],
    ['31.02.2026', { number: '31.02.2026' }],
    ['12-а', { number: '12-а' }],
    ['', null],
  ])('of %s', (typed, jump) => {
    expect(jumpOf(typed)).toEqual(jump);
  });
});
