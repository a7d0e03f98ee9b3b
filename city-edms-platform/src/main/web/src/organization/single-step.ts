import type { ReorganizationDraft, ReorganizationStep, Structure, StructurePost, StructureUnit } from '../api/types';
import type { Choice } from './fields';

/** Changes of one unit or one post that an order decides, each a decision of its own. */
export type SingleKind = 'rename-unit' | 'move-unit' | 'close-unit' | 'move-post' | 'abolish-post';

export const UNIT_KINDS: readonly SingleKind[] = ['rename-unit', 'move-unit', 'close-unit'];
export const POST_KINDS: readonly SingleKind[] = ['move-post', 'abolish-post'];

/** One change that is being put together. */
export interface SingleStep {
  readonly kind: SingleKind;
  /** Number of the unit or the post. */
  readonly target: string;
  /** Its name of today. */
  readonly subject: string;
  readonly name: string;
  /** The unit above, the unit a post comes to, or the successor. */
  readonly to: string;
  readonly heads: boolean;
  readonly effectiveOn: string;
  readonly orderNumber: string;
  readonly orderDate: string;
}

export function ofUnit(unit: StructureUnit, day: string): SingleStep {
  return {
    kind: 'rename-unit',
    target: String(unit.unit),
    subject: unit.name,
    name: unit.name,
    to: '',
    heads: false,
    effectiveOn: day,
    orderNumber: '',
    orderDate: '',
  };
}

export function ofPost(post: StructurePost, day: string): SingleStep {
  return {
    kind: 'move-post',
    target: String(post.post),
    subject: post.title,
    name: post.title,
    to: '',
    heads: post.headsUnit,
    effectiveOn: day,
    orderNumber: '',
    orderDate: '',
  };
}

/** The decision it comes to; it is called by what it does. */
export function decisionOf(step: SingleStep, titles: Readonly<Record<SingleKind, string>>): ReorganizationDraft {
  const { kind, target, name, to, heads, effectiveOn, orderNumber, orderDate } = step;
  const change: ReorganizationStep = {
    kind,
    target,
    ...(kind === 'rename-unit' || (kind === 'move-post' && name !== step.subject) ? { name } : {}),
    ...((kind === 'move-unit' || kind === 'move-post') && to !== '' ? { into: to } : {}),
    ...(kind === 'move-post' ? { heads } : {}),
    ...((kind === 'close-unit' || kind === 'abolish-post') && to !== '' ? { successors: [to] } : {}),
  };
  return { title: `${titles[kind]}: ${step.subject}`.slice(0, 300), effectiveOn, orderNumber, orderDate, steps: [change] };
}

/** What the field «to» offers: never the thing itself, and of units none below it. */
export function destinations(step: SingleStep, { units, posts }: Structure): Choice[] {
  const names = new Map(units.map(({ unit, name }) => [unit, name]));
  if (step.kind === 'abolish-post') {
    return posts
      .filter(({ post }) => String(post) !== step.target)
      .map(({ post, title, unit, holder }) => ({
        value: String(post),
        label: `${title}, ${names.get(unit) ?? ''}${holder === null ? '' : ` (${holder.briefName})`}`,
      }));
  }
  const moved = step.kind !== 'move-post';
  const own = units.find(({ unit }) => moved && String(unit) === step.target);
  const institution = own?.institution ?? units.find(({ unit }) => posts.some((post) => String(post.post) === step.target && post.unit === unit))?.institution;
  const within = new Set<number>(own === undefined ? [] : [own.unit]);
  for (const { unit, parent } of units) if (parent !== null && within.has(parent)) within.add(unit);
  return units
    .filter((unit) => unit.institution === institution && !within.has(unit.unit))
    .map(({ unit, depth, name }) => ({ value: String(unit), label: `${'— '.repeat(depth)}${name}` }));
}
