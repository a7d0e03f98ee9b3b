import '@vaadin/combo-box';
import '@vaadin/text-area';
import '@vaadin/text-field';
import { html, nothing, type TemplateResult } from 'lit';
import type { CardField, FieldProblem } from '../api/types';
import type { Ways } from '../delivery/ways';
import { currentLanguage } from '../i18n/language';
import { messages } from '../i18n/messages';
import { isFurther, mayHaveInitial, SECTIONS, type Section, TYPES } from './layout-edit';

interface HasValue {
  value: string;
}

const valueOf = (event: Event) => (event.currentTarget as unknown as HasValue).value;

interface Editor {
  readonly field: CardField;
  readonly problems: readonly FieldProblem[];
  readonly ways: Ways;
  change(change: Partial<CardField>): void;
}

function error({ problems }: Editor, ...ends: readonly string[]): string {
  const found = problems.find((problem) => ends.some((end) => problem.field.endsWith(end)));
  return found?.[currentLanguage.get()] ?? '';
}

function text(label: string, value: string, problem: string, take: (value: string) => void, hint = ''): TemplateResult {
  return html`<vaadin-text-field
    .label=${label}
    .value=${value}
    .helperText=${hint}
    .invalid=${problem !== ''}
    .errorMessage=${problem}
    autocomplete="off"
    manual-validation
    @input=${(event: Event) => take(valueOf(event))}
  ></vaadin-text-field>`;
}

function choice(label: string, words: Record<string, string>, value: string, take: (value: string) => void): TemplateResult {
  return html`<vaadin-combo-box
    .label=${label}
    .items=${Object.entries(words).map(([code, word]) => ({ value: code, label: word }))}
    .value=${value}
    manual-validation
    @value-changed=${(event: CustomEvent<{ value: string | null }>) => {
      const chosen = event.detail.value ?? '';
      if (chosen !== '' && chosen !== value) take(chosen);
    }}
  ></vaadin-combo-box>`;
}

function ofItsOwn(editor: Editor): TemplateResult {
  const t = messages();
  const { field, change } = editor;
  const s = t.card.sections;
  const sections = Object.fromEntries(SECTIONS.map((section) => [section, s[section]]));
  const hasLength = ['text', 'long-text', 'person', 'unit'].includes(field.type ?? '');
  return html`
    ${choice(t.layouts.type, t.layouts.types, field.type ?? 'text', (type) =>
      change({ type: TYPES.find((one) => one === type) ?? 'text', maximum: null }),
    )}
    ${choice(t.layouts.section, sections, field.section ?? 'document', (section) => change({ section: section as Section }))}
    ${text(t.layouts.code, field.code, error(editor, '.code'), (code) => change({ code: code.trim() }), t.layouts.codeHint)}
    ${hasLength
      ? text(t.layouts.maximum, String(field.maximum ?? ''), error(editor, '.maximum'), (maximum) =>
          change({ maximum: /^\d{1,4}$/.test(maximum.trim()) ? Number(maximum) : null }),
        )
      : nothing}
    ${field.type === 'choice'
      ? html`<vaadin-text-area
          class="whole"
          .label=${t.layouts.options}
          .value=${(field.options ?? []).join('\n')}
          .minRows=${3}
          .invalid=${error(editor, '.options') !== ''}
          .errorMessage=${error(editor, '.options')}
          manual-validation
          @input=${(event: Event) => change({ options: valueOf(event).split('\n') })}
        ></vaadin-text-area>`
      : nothing}
  `;
}

/** What stands in the field when a card is begun: a choice where the field is one. */
function initial(editor: Editor): TemplateResult {
  const t = messages();
  const { field, change } = editor;
  const take = (value: string) => change({ initial: value === '' ? null : value });
  const words = wordsOf(field, editor.ways);
  const problem = error(editor, '.initial');
  if (words === null) return text(t.layouts.initial, field.initial ?? '', problem, take, t.layouts.initialHint[hintOf(field)]);
  return html`<label class="choice">
    ${t.layouts.initial}
    <select @change=${(event: Event) => take(valueOf(event))}>
      <option value="" .selected=${(field.initial ?? '') === ''}>${t.layouts.noInitial}</option>
      ${Object.entries(words).map(
        ([code, word]) => html`<option value=${code} .selected=${field.initial === code}>${word}</option>`,
      )}
    </select>
    ${problem === '' ? nothing : html`<span class="small bad" role="alert">${problem}</span>`}
  </label>`;
}

function hintOf(field: CardField): 'date' | 'none' {
  return field.type === 'date' ? 'date' : 'none';
}

/** The values of a field that is a choice; null where its value is typed. */
function wordsOf(field: CardField, ways: Ways): Readonly<Record<string, string>> | null {
  const { card } = messages();
  if (field.code === 'deliveryMethod') {
    return Object.fromEntries(ways.choices('any', field.initial ?? '').map(({ value, label }) => [value, label]));
  }
  if (field.code === 'confidentiality') return card.confidentiality;
  if (field.code === 'language') return card.languages;
  if (field.type === 'yes-no') return card.answers;
  if (field.type !== 'choice') return null;
  return Object.fromEntries((field.options ?? []).filter((option) => option.trim() !== '').map((option) => [option, option]));
}

/** What may be changed of a field: its names and its source, and of a field of the council's own all the rest. */
export function fieldEditor(editor: Editor): TemplateResult {
  const t = messages();
  const { field, change } = editor;
  const uk = field.label?.uk ?? '';
  const en = field.label?.en ?? '';
  const named = (label: { uk: string; en: string }) =>
    change({ label: label.uk === '' && label.en === '' ? null : { uk: label.uk, en: label.en === '' ? null : label.en } });
  return html`<div class="editor">
    ${text(t.layouts.labelUk, uk, error(editor, '.label.uk'), (value) => named({ uk: value, en }))}
    ${text(t.layouts.labelEn, en, error(editor, '.label.en'), (value) => named({ uk, en: value }))}
    ${isFurther(field) ? ofItsOwn(editor) : nothing}
    ${mayHaveInitial(field) ? initial(editor) : nothing}
    <div class="whole">
      ${text(t.layouts.source, field.source ?? '', error(editor, '.source'), (source) => change({ source: source === '' ? null : source }))}
    </div>
  </div>`;
}
