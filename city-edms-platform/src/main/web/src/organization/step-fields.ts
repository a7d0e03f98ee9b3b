import { html, type TemplateResult } from 'lit';
import type { Messages } from '../i18n/messages';
import { type Choice, choiceField, textField } from './fields';
import { isNew, isOfUnit, type StepDraft } from './step-draft';

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
