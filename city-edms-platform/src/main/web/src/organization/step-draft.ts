import type { ReorganizationStep, Structure } from '../api/types';
import type { Choice } from './fields';

export type StepKind = ReorganizationStep['kind'];

/** In the order in which a person thinks of them. */
export const STEP_KINDS: readonly StepKind[] = [
  'rename-unit',
  'close-unit',
  'move-unit',
  'move-post',
  'abolish-post',
  'create-unit',
  'create-post',
];

/** A step that is being put together; empty texts are left out when it is sent. */
export interface StepDraft {
  readonly kind: StepKind;
  readonly key: string;
  readonly target: string;
  readonly into: string;
  readonly code: string;
  readonly name: string;
  readonly heads: boolean;
  readonly successor: string;
  readonly second: string;
}

export function newStep(kind: StepKind, number: number): StepDraft {
  return { kind, key: `new-${number}`, target: '', into: '', code: '', name: '', heads: false, successor: '', second: '' };
}

export const isOfUnit = (kind: StepKind): boolean => kind.endsWith('-unit');
export const isNew = (kind: StepKind): boolean => kind.startsWith('create-');

/** The units and posts that steps may name: those of the day, and what earlier steps create. */
export function targets(structure: Structure, steps: readonly StepDraft[]): { units: Choice[]; posts: Choice[] } {
  const names = new Map(structure.units.map(({ unit, name }) => [unit, name]));
  const made = (kind: StepKind) =>
    steps.filter((step) => step.kind === kind && step.name !== '').map(({ key, name }) => ({ value: key, label: name }));
  return {
    units: [
      ...structure.units.map(({ unit, depth, name }) => ({ value: String(unit), label: `${'— '.repeat(depth)}${name}` })),
      ...made('create-unit'),
    ],
    posts: [
      ...structure.posts.map(({ post, title, unit, holder }) => ({
        value: String(post),
        label: `${title}, ${names.get(unit) ?? ''}${holder === null ? '' : ` (${holder.briefName})`}`,
      })),
      ...made('create-post'),
    ],
  };
}

export function toStep(draft: StepDraft, structure: Structure): ReorganizationStep {
  const { kind, key, target, into, code, name, heads, successor, second } = draft;
  const institution =
    structure.units.find(({ unit }) => String(unit) === into)?.institution ?? structure.institutions[0]?.code ?? '';
  return {
    kind,
    ...(isNew(kind) ? { key, code } : { target }),
    ...(kind === 'create-unit' ? { institution } : {}),
    ...(into === '' ? {} : { into }),
    ...(name === '' ? {} : { name }),
    ...(kind === 'create-post' || kind === 'move-post' ? { heads } : {}),
    ...(successor === '' ? {} : { successors: [successor, second].filter((one) => one !== '') }),
  };
}
