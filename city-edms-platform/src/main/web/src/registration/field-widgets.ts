import '@vaadin/combo-box';
import '@vaadin/date-picker';
import '@vaadin/integer-field';
import '@vaadin/text-area';
import '@vaadin/text-field';
import { html, nothing, type TemplateResult } from 'lit';
import type { CardLayout, DocumentKind, FieldProblem } from '../api/types';
import type { ChosenCorrespondent } from '../correspondence/correspondent-field';
import type { Ways } from '../delivery/ways';
import { currentLanguage } from '../i18n/language';
import { messages } from '../i18n/messages';
import { dateFieldWords } from '../ui/date-field';
import { type FieldKey, type Faults, type Fields, keyOf, type LayoutField, LIMITS, valueOf } from './card-draft';
import { labelOf } from './field-words';
import type { Phrases } from './phrases';
import type { StructureFields } from './structure-fields';

/** What the form knows, for the widgets of its fields. */
export interface CardForm {
  readonly kind: DocumentKind;
  readonly layout: CardLayout;
  readonly fields: Fields;
  readonly faults: Faults;
  readonly serverFaults: Partial<Record<FieldKey, FieldProblem>>;
  /** Pages of the PDF, where there is one. */
  readonly pages: number | null;
  readonly today: string;
  /** What the user typed before; null where nothing is offered. */
  readonly phrases: Phrases | null;
  /** What the structure of the council offers; null where nothing does. */
  readonly structure: StructureFields | null;
  /** Ways of receipt and dispatch. */
  readonly ways: Ways;
  /** Code of the institution whose register it is. */
  readonly institution: string;
  /** Kinds of documents that this user registers most. */
  readonly ownKinds: readonly string[];
  /** The entry of the directory that the text of the correspondent was chosen from; empty for a free text. */
  readonly correspondentId: string;
  set(key: FieldKey, value: string): void;
  correspond(chosen: ChosenCorrespondent): void;
  unreadable(key: FieldKey): void;
}

interface HasValue {
  value: string;
}

export function errorOf(form: CardForm, key: FieldKey): string {
  const t = messages().form.errors;
  const fault = form.faults[key];
  if (fault === undefined) return form.serverFaults[key]?.[currentLanguage.get()] ?? '';
  return fault.code === 'tooLong' ? t.tooLong(fault.limit) : t[fault.code];
}

export const typed = (form: CardForm, key: FieldKey) => (event: Event) =>
  form.set(key, (event.currentTarget as unknown as HasValue).value);
export const chosen = (form: CardForm, key: FieldKey) => (event: CustomEvent<{ value: string | null }>) =>
  form.set(key, event.detail.value ?? '');

/** What types with the words of before: a list below the field. */
function phrased(form: CardForm, key: FieldKey, widget: TemplateResult): TemplateResult {
  return html`<div class="phrased">${widget}${form.phrases?.list(key) ?? nothing}</div>`;
}

function typedPhrase(form: CardForm, key: FieldKey) {
  return (event: Event) => {
    const { value } = event.currentTarget as unknown as HasValue;
    form.set(key, value);
    form.phrases?.typed(key, value);
  };
}

const phraseKeys = (form: CardForm, key: FieldKey) => (event: KeyboardEvent) => form.phrases?.keydown(key, event);
const closePhrases = (form: CardForm) => () => form.phrases?.close();

export function text(form: CardForm, field: LayoutField, helper = '', withPhrases = false): TemplateResult {
  const key = keyOf(field);
  const error = errorOf(form, key);
  const widget = html`<vaadin-text-field
    data-field=${key}
    .label=${labelOf(field, form.kind, messages())}
    .value=${valueOf(form.fields, key)}
    .helperText=${helper}
    .required=${field.use === 'required'}
    .invalid=${error !== ''}
    .errorMessage=${error}
    autocomplete="off"
    manual-validation
    @input=${withPhrases ? typedPhrase(form, key) : typed(form, key)}
    @keydown=${withPhrases ? phraseKeys(form, key) : nothing}
    @focusout=${withPhrases ? closePhrases(form) : nothing}
  ></vaadin-text-field>`;
  return withPhrases ? phrased(form, key, widget) : widget;
}

export function longText(form: CardForm, field: LayoutField): TemplateResult {
  const key = keyOf(field);
  const error = errorOf(form, key);
  return html`<vaadin-text-area
    data-field=${key}
    data-lines
    .label=${labelOf(field, form.kind, messages())}
    .value=${valueOf(form.fields, key)}
    .minRows=${2}
    .required=${field.use === 'required'}
    .invalid=${error !== ''}
    .errorMessage=${error}
    manual-validation
    @input=${typed(form, key)}
  ></vaadin-text-area>`;
}

export function date(form: CardForm, field: LayoutField, max = ''): TemplateResult {
  const key = keyOf(field);
  const error = errorOf(form, key);
  return html`<vaadin-date-picker
    data-field=${key}
    .label=${labelOf(field, form.kind, messages())}
    .value=${valueOf(form.fields, key)}
    .placeholder=${messages().dates.placeholder}
    .i18n=${dateFieldWords()}
    .max=${max}
    .required=${field.use === 'required'}
    .invalid=${error !== ''}
    .errorMessage=${error}
    auto-open-disabled
    manual-validation
    @value-changed=${chosen(form, key)}
    @unparsable-change=${() => form.unreadable(key)}
  ></vaadin-date-picker>`;
}

export function count(form: CardForm, field: LayoutField, min: number | undefined = 0): TemplateResult {
  const key = keyOf(field);
  const error = errorOf(form, key);
  return html`<vaadin-integer-field
    data-field=${key}
    .label=${labelOf(field, form.kind, messages())}
    .value=${valueOf(form.fields, key)}
    .min=${min}
    .required=${field.use === 'required'}
    .invalid=${error !== ''}
    .errorMessage=${error}
    autocomplete="off"
    manual-validation
    @input=${typed(form, key)}
  ></vaadin-integer-field>`;
}

export function amount(form: CardForm, field: LayoutField): TemplateResult {
  const key = keyOf(field);
  const error = errorOf(form, key);
  return html`<vaadin-text-field
    class="amount"
    data-field=${key}
    .label=${labelOf(field, form.kind, messages())}
    .value=${valueOf(form.fields, key)}
    .required=${field.use === 'required'}
    .invalid=${error !== ''}
    .errorMessage=${error}
    inputmode="decimal"
    autocomplete="off"
    manual-validation
    @input=${typed(form, key)}
    ><span slot="suffix">₴</span></vaadin-text-field
  >`;
}

const NOBODY: readonly Choice[] = [];

export interface Choice {
  readonly value: string;
  readonly label: string;
}

export function choice(form: CardForm, field: LayoutField, choices: readonly Choice[]): TemplateResult {
  const key = keyOf(field);
  const error = errorOf(form, key);
  return html`<vaadin-combo-box
    data-field=${key}
    .label=${labelOf(field, form.kind, messages())}
    .items=${[...choices]}
    .value=${valueOf(form.fields, key)}
    .required=${field.use === 'required'}
    .invalid=${error !== ''}
    .errorMessage=${error}
    clear-button-visible
    manual-validation
    @value-changed=${chosen(form, key)}
  ></vaadin-combo-box>`;
}

/** One of a list, or what is typed. */
export function suggested(form: CardForm, field: LayoutField, items: readonly Choice[], helper = ''): TemplateResult {
  const key = keyOf(field);
  const value = valueOf(form.fields, key);
  const error = errorOf(form, key);
  const known = value === '' || items.some((item) => item.value === value);
  return html`<vaadin-combo-box
    data-field=${key}
    .label=${labelOf(field, form.kind, messages())}
    .items=${known ? [...items] : [{ value, label: value }, ...items]}
    .value=${value}
    .helperText=${helper}
    .required=${field.use === 'required'}
    .invalid=${error !== ''}
    .errorMessage=${error}
    allow-custom-value
    clear-button-visible
    manual-validation
    @value-changed=${chosen(form, key)}
    @custom-value-set=${(event: CustomEvent<string>) => form.set(key, event.detail.trim())}
  ></vaadin-combo-box>`;
}

/** People of the council by name and post, as they are looked for; whoever is not there is typed. */
export function person(form: CardForm, field: LayoutField): TemplateResult {
  const key = keyOf(field);
  const value = valueOf(form.fields, key);
  const error = errorOf(form, key);
  const { structure } = form;
  // Found by the server by words of names, posts and units: nothing is left out of it here.
  const found = (structure?.found(key) ?? NOBODY) as Choice[];
  return html`<vaadin-combo-box
    data-field=${key}
    .label=${labelOf(field, form.kind, messages())}
    .filteredItems=${found}
    .value=${value}
    .helperText=${messages().form.personHint}
    .required=${field.use === 'required'}
    .invalid=${error !== ''}
    .errorMessage=${error}
    allow-custom-value
    clear-button-visible
    manual-validation
    @filter-changed=${(event: CustomEvent<{ value: string }>) => structure?.find(key, event.detail.value, form.institution)}
    @value-changed=${chosen(form, key)}
    @custom-value-set=${(event: CustomEvent<string>) => form.set(key, event.detail.trim())}
  ></vaadin-combo-box>`;
}

/** The short content, with its counter and what was written before. */
export function summary(form: CardForm, field: LayoutField): TemplateResult {
  const t = messages();
  const limit = LIMITS.summary ?? 0;
  const used = form.fields.summary.trim().length;
  const error = errorOf(form, 'summary');
  return html`<div class="summary">
    ${phrased(
      form,
      'summary',
      html`<vaadin-text-area
        data-field="summary"
        .label=${labelOf(field, form.kind, t)}
        .value=${form.fields.summary}
        .helperText=${t.form.summaryHint}
        .minRows=${2}
        required
        .invalid=${error !== '' || used > limit}
        .errorMessage=${used > limit ? t.form.counterOver(used - limit) : error}
        manual-validation
        @input=${typedPhrase(form, 'summary')}
        @keydown=${phraseKeys(form, 'summary')}
        @focusout=${closePhrases(form)}
      ></vaadin-text-area>`,
    )}
    <span class="counter number small ${used > limit ? 'over' : 'faint'}">${t.form.counter(used, limit)}</span>
  </div>`;
}
