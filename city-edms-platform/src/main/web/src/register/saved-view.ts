import type { SavedFilter, SavedFilterDraft } from '../api/types';
import { isNarrowed, type ListView } from '../shell/routes';

/** What a saved filter keeps: which lines, and in what order. */
export interface SavedView {
  readonly q: string;
  readonly list: ListView;
}

export function viewOf(filter: SavedFilter): SavedView {
  return {
    q: filter.q ?? '',
    list: {
      sort: filter.sort === '-registered' ? '' : filter.sort,
      state: filter.state ?? '',
      from: filter.from ?? '',
      to: filter.to ?? '',
      correspondent: filter.correspondent ?? '',
      registrar: filter.registrar ?? '',
      documentKind: filter.documentKind ?? '',
    },
  };
}

export function draftOf(name: string, shared: boolean, { q, list }: SavedView): SavedFilterDraft {
  const { sort, ...lines } = list;
  const asked = Object.entries({ q: q.trim(), ...lines }).filter(([, value]) => value !== '');
  return { name: name.trim(), shared, sort: sort === '' ? '-registered' : sort, ...Object.fromEntries(asked) };
}

export function sameView(one: SavedView, other: SavedView): boolean {
  const texts = (view: SavedView) => JSON.stringify([view.q.trim(), ...Object.entries(view.list).sort()]);
  return texts(one) === texts(other);
}

/** The list as it comes has nothing to be kept. */
export function isPlain({ q, list }: SavedView): boolean {
  return q.trim() === '' && list.sort === '' && !isNarrowed(list);
}
