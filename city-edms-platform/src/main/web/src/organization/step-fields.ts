import { html, type TemplateResult } from 'lit';
import type { ReorganizationStep, Structure } from '../api/types';
import type { Messages } from '../i18n/messages';
import { type Choice, choiceField, textField } from './fields';

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

const isOfUnit = (kind: StepKind): boolean => kind.endsWith('-unit');
const isNew = (kind: StepKind): boolean => kind.startsWith('create-');

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

/** The fields that a step of this kind has. */
export function stepFields(
  t: Messages,
  step: StepDraft,
  { units, posts }: { units: Choice[]; posts: Choice[] },
  set: (change: Partial<StepDraft>) => void,
): TemplateResult {
  const words = t.organization.reorganizations;
  const { kind } = step;
  const none: Choice = { value: '', label: words.nobody };
  const heirs = [none, ...(isOfUnit(kind) ? units : posts)];
  const mayInherit = kind === 'close-unit' || kind === 'abolish-post';
  const belongs = kind !== 'rename-unit' && kind !== 'abolish-post';
  return html`
    ${isNew(kind)
      ? textField(t.organization.code, step.code, (code) => set({ code }), { maximum: 40, hint: t.organization.codeHint })
      : choiceField(isOfUnit(kind) ? t.organization.unit : words.post, isOfUnit(kind) ? units : posts, step.target, (target) =>
          set({ target }),
        )}
    ${isNew(kind) || kind === 'rename-unit' || kind === 'move-post'
      ? textField(kind === 'move-post' ? words.newTitle : t.organization.name, step.name, (name) => set({ name }))
      : ''}
    ${belongs
      ? choiceField(words.into[kind === 'close-unit' ? 'rest' : isOfUnit(kind) ? 'above' : 'unit'], [none, ...units], step.into, (into) =>
          set({ into }),
        )
      : ''}
    ${mayInherit
      ? html`${choiceField(words.successor, heirs, step.successor, (successor) => set({ successor }))}
        ${step.successor === '' ? '' : choiceField(words.second, heirs, step.second, (second) => set({ second }))}`
      : ''}
    ${kind === 'create-post' || kind === 'move-post'
      ? html`<label class="check">
          <input
            type="checkbox"
            .checked=${step.heads}
            @change=${(event: Event) => set({ heads: (event.currentTarget as HTMLInputElement).checked })}
          />${t.organization.heads}
        </label>`
      : ''}
  `;
}
