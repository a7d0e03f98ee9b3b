import { html, nothing, type TemplateResult } from 'lit';
import type { ClassifierItem } from '../api/types';
import { messages } from '../i18n/messages';
import './lines-choice';
import type { AuthorFields, AuthorText } from './record-draft';
import { comboInput, linesOf, type RecordInput, textInput } from './record-inputs';

interface AuthorForm {
  readonly author: AuthorFields;
  readonly items: readonly ClassifierItem[];
  readonly legend: string;
  /** Whether the classifier asks who it is: of appeals it does. */
  readonly classified: boolean;
  error(name: keyof AuthorFields): string;
  set(name: keyof AuthorFields, value: string | readonly string[]): void;
  /** Takes the author out; null where there must be one. */
  readonly drop: (() => void) | null;
}

/** Who wrote. */
export function authorFields(form: AuthorForm): TemplateResult {
  const t = messages().appeal;
  const input = (name: AuthorText): RecordInput => ({
    label: t[name],
    value: form.author[name],
    error: form.error(name),
    set: (value) => form.set(name, value),
  });
  return html`<fieldset>
    <legend>${form.legend}</legend>
    ${textInput(input('name'), true)} ${textInput(input('address'), true)} ${textInput(input('phone'))} ${textInput(input('email'))}
    ${form.classified
      ? html`${comboInput(input('sex'), linesOf(form.items, 'sex'), true)}
        ${several(form, 'categories', 'category', t.category)} ${several(form, 'socialStates', 'social-state', t.socialState)}`
      : nothing}
    ${form.drop === null
      ? nothing
      : html`<div class="wide"><button type="button" class="button small quiet" @click=${form.drop}>${t.dropAuthor}</button></div>`}
  </fieldset>`;
}

function several(
  { author, items, error, set }: AuthorForm,
  name: 'categories' | 'socialStates',
  section: ClassifierItem['section'],
  label: string,
): TemplateResult {
  return html`<ce-lines-choice
    class="wide"
    .label=${label}
    .options=${linesOf(items, section)}
    .chosen=${author[name]}
    .error=${error(name)}
    @ce-lines=${(event: CustomEvent<readonly string[]>) => set(name, event.detail)}
  ></ce-lines-choice>`;
}
