import type { Structure, StructureActSubject } from '../api/types';
import type { Choice } from './fields';

/** What acts are looked for about: a thing, under the name it is shown by. */
export type ActFilter = StructureActSubject;

const ITEM = /^(unit|post)-(\d{1,18})$/;

/** The last step of the address: `unit-12`, `post-7`. People are not named in addresses. */
export function filterOf(item: string | null): Pick<ActFilter, 'kind' | 'reference'> | null {
  const [, kind, reference] = ITEM.exec(item ?? '') ?? [];
  return kind === undefined || reference === undefined ? null : { kind: kind as 'unit' | 'post', reference };
}

export function itemOf(filter: Pick<ActFilter, 'kind' | 'reference'> | null): string | null {
  return filter !== null && (filter.kind === 'unit' || filter.kind === 'post') ? `${filter.kind}-${filter.reference}` : null;
}

/** Units and posts of today, to choose from; those that are no more are found in the acts themselves. */
export function choicesOf({ units, posts }: Structure): { units: Choice[]; posts: Choice[] } {
  const names = new Map(units.map(({ unit, name }) => [unit, name]));
  return {
    units: units.map(({ unit, depth, name }) => ({ value: String(unit), label: `${'— '.repeat(depth)}${name}` })),
    posts: posts.map(({ post, title, unit }) => ({ value: String(post), label: `${title}, ${names.get(unit) ?? ''}` })),
  };
}
