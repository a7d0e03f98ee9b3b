import '@vaadin/combo-box';
import '@vaadin/integer-field';
import '@vaadin/text-area';
import '@vaadin/text-field';
import { html, nothing, type TemplateResult } from 'lit';
import type { DocumentKind, FieldProblem } from '../api/types';
import '../correspondence/correspondent-field';
import type { ChosenCorrespondent } from '../correspondence/correspondent-field';
import { currentLanguage } from '../i18n/language';
import { messages } from '../i18n/messages';
import { streamOf } from '../register/office-order';
import { dateFieldWords } from '../ui/date-field';
import { icon } from '../ui/icons';
import { type Fault, type Faults, type FieldName, type Fields, isAsked, isRequired, LIMITS } from './card-draft';
import { DOCUMENT_KINDS } from './document-kinds';

export interface CardForm {
  readonly kind: DocumentKind;
  readonly fields: Fields;
  readonly faults: Faults;
  readonly serverFaults: Partial<Record<FieldName, FieldProblem>>;
  /** Pages of the PDF, where there is one. */
  readonly pages: number | null;
  readonly today: string;
  /** The entry of the directory that the text of the correspondent was chosen from; empty for a free text. */
  readonly correspondentId: string;
  set(name: FieldName, value: string): void;
  correspond(chosen: ChosenCorrespondent): void;
  unreadable(name: FieldName): void;
}

/** Ґ after Г, І after И: as in the dictionary. */
const ukrainian = new Intl.Collator('uk');

interface HasValue {
  value: string;
}

function faultText(fault: Fault | undefined, server: FieldProblem | undefined): string {
  const t = messages().form.errors;
  if (fault === undefined) return server?.[currentLanguage.get()] ?? '';
  return fault.code === 'tooLong' ? t.tooLong(fault.limit) : t[fault.code];
}

function errorOf(form: CardForm, name: FieldName): string {
  return faultText(form.faults[name], form.serverFaults[name]);
}

const typed = (form: CardForm, name: FieldName) => (event: Event) =>
  form.set(name, (event.currentTarget as unknown as HasValue).value);
const chosen = (form: CardForm, name: FieldName) => (event: CustomEvent<{ value: string | null }>) =>
  form.set(name, event.detail.value ?? '');

function text(form: CardForm, name: FieldName, label: string, helper = '', cls = ''): TemplateResult {
  const error = errorOf(form, name);
  return html`<vaadin-text-field
    class=${cls}
    data-field=${name}
    .label=${label}
    .value=${form.fields[name]}
    .helperText=${helper}
    .required=${isRequired(name, form.kind)}
    .invalid=${error !== ''}
    .errorMessage=${error}
    autocomplete="off"
    manual-validation
    @input=${typed(form, name)}
  ></vaadin-text-field>`;
}

function correspondent(form: CardForm, label: string, helper: string): TemplateResult {
  return html`<ce-correspondent-field
    class="whole"
    data-field="correspondent"
    .label=${label}
    .helper=${helper}
    .value=${form.fields.correspondent}
    .chosen=${form.correspondentId}
    .required=${isRequired('correspondent', form.kind)}
    .error=${errorOf(form, 'correspondent')}
    @ce-correspondent=${(event: CustomEvent<ChosenCorrespondent>) => form.correspond(event.detail)}
  ></ce-correspondent-field>`;
}

function date(form: CardForm, name: FieldName, label: string): TemplateResult {
  const error = errorOf(form, name);
  return html`<vaadin-date-picker
    data-field=${name}
    .label=${label}
    .value=${form.fields[name]}
    .placeholder=${messages().dates.placeholder}
    .i18n=${dateFieldWords()}
    .max=${form.today}
    .required=${isRequired(name, form.kind)}
    .invalid=${error !== ''}
    .errorMessage=${error}
    auto-open-disabled
    manual-validation
    @value-changed=${chosen(form, name)}
    @unparsable-change=${() => form.unreadable(name)}
  ></vaadin-date-picker>`;
}

function count(form: CardForm, name: FieldName, label: string): TemplateResult {
  const error = errorOf(form, name);
  return html`<vaadin-integer-field
    data-field=${name}
    .label=${label}
    .value=${form.fields[name]}
    .min=${0}
    .invalid=${error !== ''}
    .errorMessage=${error}
    autocomplete="off"
    manual-validation
    @input=${typed(form, name)}
  ></vaadin-integer-field>`;
}

function choice(form: CardForm, name: FieldName, label: string, words: Record<string, string>): TemplateResult {
  const error = errorOf(form, name);
  return html`<vaadin-combo-box
    data-field=${name}
    .label=${label}
    .items=${Object.entries(words).map(([value, word]) => ({ value, label: word }))}
    .value=${form.fields[name]}
    .invalid=${error !== ''}
    .errorMessage=${error}
    clear-button-visible
    manual-validation
    @value-changed=${chosen(form, name)}
  ></vaadin-combo-box>`;
}

function kindField(form: CardForm): TemplateResult {
  const t = messages();
  const error = errorOf(form, 'documentKind');
  return html`<vaadin-combo-box
    data-field="documentKind"
    .label=${t.card.fields.documentKind}
    .items=${[...DOCUMENT_KINDS].sort(ukrainian.compare)}
    .value=${form.fields.documentKind}
    .helperText=${t.form.kindHint}
    .invalid=${error !== ''}
    .errorMessage=${error}
    allow-custom-value
    clear-button-visible
    manual-validation
    @value-changed=${chosen(form, 'documentKind')}
    @custom-value-set=${(event: CustomEvent<string>) => form.set('documentKind', event.detail)}
  ></vaadin-combo-box>`;
}

function summary(form: CardForm): TemplateResult {
  const t = messages();
  const limit = LIMITS.summary ?? 0;
  const used = form.fields.summary.trim().length;
  const error = errorOf(form, 'summary');
  return html`<div class="summary">
    <vaadin-text-area
      data-field="summary"
      .label=${t.card.fields.summary}
      .value=${form.fields.summary}
      .helperText=${t.form.summaryHint}
      .minRows=${2}
      required
      .invalid=${error !== '' || used > limit}
      .errorMessage=${used > limit ? t.form.counterOver(used - limit) : error}
      manual-validation
      @input=${typed(form, 'summary')}
    ></vaadin-text-area>
    <span class="counter number small ${used > limit ? 'over' : 'faint'}">${t.form.counter(used, limit)}</span>
  </div>`;
}

function confidentiality(form: CardForm): TemplateResult {
  const t = messages();
  return html`<fieldset class="segments">
    <legend>${t.card.fields.confidentiality}</legend>
    <div class="segment-row">
      ${(['open', 'official-use'] as const).map(
        (value) =>
          html`<label class="segment">
            <input
              type="radio"
              name="confidentiality"
              .value=${value}
              .checked=${form.fields.confidentiality === value}
              @change=${() => form.set('confidentiality', value)}
            />
            <span>${t.card.confidentiality[value]}</span>
          </label>`,
      )}
    </div>
  </fieldset>`;
}

function pagesHint(form: CardForm): TemplateResult | typeof nothing {
  const { pages } = form;
  if (pages === null || form.fields.sheets !== '') return nothing;
  return html`<button type="button" class="button quiet small hint" @click=${() => form.set('sheets', String(pages))}>
    ${icon('file')}${messages().form.sheetsFromPdf(pages)}
  </button>`;
}

/** The fields of the РМК with their widgets, in the order a clerk reads a letter. */
export function cardFields(form: CardForm): TemplateResult {
  const t = messages();
  const f = t.card.fields;
  const { kind } = form;
  const stream = streamOf(kind);
  const s = t.form.sections;
  return html`
    <section class="group">
      <h2>${s.document}</h2>
      ${summary(form)} ${kindField(form)}
    </section>
    <section class="group">
      <h2>${stream === 'outgoing' ? s.dispatch : s.origin}</h2>
      ${correspondent(form, f.correspondent[stream], t.form.correspondentHint[stream])}
      <div class="row">
        ${text(form, 'correspondentNumber', f.correspondentNumber[stream])}
        ${date(form, 'correspondentDate', f.correspondentDate[stream])}
      </div>
      <div class="row">
        ${isAsked('receivedOn', kind) ? date(form, 'receivedOn', f.receivedOn) : nothing}
        ${choice(form, 'deliveryMethod', f.deliveryMethod[stream], t.card.delivery)}
      </div>
    </section>
    <section class="group">
      <h2>${s.parts}</h2>
      <div class="row three">
        ${count(form, 'sheets', f.sheets)} ${count(form, 'annexes', f.annexes)}
        ${count(form, 'annexSheets', f.annexSheets)}
      </div>
      ${pagesHint(form)}
    </section>
    <section class="group">
      <h2>${s.access}</h2>
      ${confidentiality(form)}
      <div class="row">
        ${choice(form, 'language', f.language, t.card.languages)} ${text(form, 'caseIndex', f.caseIndex)}
      </div>
    </section>
  `;
}
