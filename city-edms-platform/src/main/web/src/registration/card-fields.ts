import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { ChosenCorrespondent } from '../correspondence/correspondent-field';
import '../correspondence/correspondent-field';
import { askedOf } from '../delivery/ways';
import { messages } from '../i18n/messages';
import { streamOf } from '../register/office-order';
import { icon } from '../ui/icons';
import { askedFields, keyOf, type LayoutField, valueOf } from './card-draft';
import { DOCUMENT_KINDS } from './document-kinds';
import { labelOf } from './field-words';
import { amount, type CardForm, choice, chosen, count, date, errorOf, longText, person, suggested, summary, text } from './field-widgets';

export type { CardForm } from './field-widgets';

type Section = 'document' | 'origin' | 'parts' | 'access';

const SECTIONS: readonly Section[] = ['document', 'origin', 'parts', 'access'];
const WHOLE = new Set(['summary', 'documentKind', 'correspondent', 'confidentiality']);
const THIRD = new Set(['sheets', 'annexes', 'annexSheets']);

/** Ґ after Г, І after И: as in the dictionary. */
const ukrainian = new Intl.Collator('uk');

const choices = (words: Record<string, string>) => Object.entries(words).map(([value, label]) => ({ value, label }));
const texts = (options: readonly string[]) => options.map((value) => ({ value, label: value }));

function documentKind(form: CardForm, field: LayoutField): TemplateResult {
  const t = messages();
  const error = errorOf(form, 'documentKind');
  const own = new Set(form.ownKinds);
  const others = DOCUMENT_KINDS.filter((kind) => !own.has(kind)).sort(ukrainian.compare);
  return html`<vaadin-combo-box
    data-field="documentKind"
    .label=${labelOf(field, form.kind, t)}
    .items=${[...own, ...others]}
    .value=${form.fields.documentKind}
    .helperText=${streamOf(form.kind) === 'internal' ? '' : t.form.kindHint}
    .required=${field.use === 'required'}
    .invalid=${error !== ''}
    .errorMessage=${error}
    allow-custom-value
    clear-button-visible
    manual-validation
    @value-changed=${chosen(form, 'documentKind')}
    @custom-value-set=${(event: CustomEvent<string>) => form.set('documentKind', event.detail)}
  ></vaadin-combo-box>`;
}

function correspondent(form: CardForm, field: LayoutField, helper: string): TemplateResult {
  return html`<ce-correspondent-field
    data-field="correspondent"
    .label=${labelOf(field, form.kind, messages())}
    .helper=${helper}
    .value=${form.fields.correspondent}
    .chosen=${form.correspondentId}
    .required=${field.use === 'required'}
    .error=${errorOf(form, 'correspondent')}
    @ce-correspondent=${(event: CustomEvent<ChosenCorrespondent>) => form.correspond(event.detail)}
  ></ce-correspondent-field>`;
}

function confidentiality(form: CardForm, field: LayoutField): TemplateResult {
  const t = messages();
  return html`<fieldset class="segments" data-field="confidentiality">
    <legend>${labelOf(field, form.kind, t)}</legend>
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

/** The pages of the PDF, where the person typed another number of sheets. */
function pagesHint(form: CardForm): TemplateResult | typeof nothing {
  const { pages } = form;
  if (pages === null || form.fields.sheets === String(pages)) return nothing;
  return html`<button type="button" class="button quiet small hint" @click=${() => form.set('sheets', String(pages))}>
    ${icon('file')}${messages().form.sheetsFromPdf(pages)}
  </button>`;
}

/** Ways that the council offers for this kind. A list that comes later than its value makes the field anew: it would clear it else. */
function delivery(form: CardForm, field: LayoutField): TemplateResult {
  const { ways } = form;
  const offered = ways.choices(askedOf(form.kind), form.fields.deliveryMethod);
  return html`${keyed(ways.loaded, choice(form, field, offered))}`;
}

/** A unit of the institution: by its index where numbers are printed from it, else by its title. */
function unit(form: CardForm, field: LayoutField): TemplateResult {
  const { structure, institution } = form;
  const items = (field.code === 'unit' ? structure?.indexes(institution) : structure?.titles(institution)) ?? [];
  return items.length === 0 ? text(form, field, '', true) : suggested(form, field, items);
}

function further(form: CardForm, field: LayoutField): TemplateResult {
  const t = messages();
  switch (field.type) {
    case 'long-text':
      return longText(form, field);
    case 'integer':
      return count(form, field, undefined);
    case 'amount':
      return amount(form, field);
    case 'date':
      return date(form, field);
    case 'choice':
      return choice(form, field, texts(field.options ?? []));
    case 'yes-no':
      return choice(form, field, choices(t.card.answers));
    case 'person':
      return person(form, field);
    case 'unit':
      return unit(form, field);
    default:
      return text(form, field, '', true);
  }
}

function widget(form: CardForm, field: LayoutField): TemplateResult {
  const t = messages();
  const stream = streamOf(form.kind);
  switch (field.code) {
    case 'summary':
      return summary(form, field);
    case 'documentKind':
      return documentKind(form, field);
    case 'correspondent':
      return correspondent(form, field, field.label === null || field.label === undefined ? t.form.correspondentHint[stream] : '');
    case 'correspondentNumber':
      return text(form, field);
    case 'caseIndex':
      return text(form, field, '', true);
    case 'correspondentDate':
    case 'receivedOn':
      return date(form, field, form.today);
    case 'deliveryMethod':
      return delivery(form, field);
    case 'language':
      return choice(form, field, choices(t.card.languages));
    case 'sheets':
    case 'annexes':
    case 'annexSheets':
      return count(form, field);
    case 'confidentiality':
      return confidentiality(form, field);
    default:
      return further(form, field);
  }
}

function width(field: LayoutField): string {
  if (WHOLE.has(field.code) || field.type === 'long-text') return 'whole';
  return THIRD.has(field.code) ? 'third' : 'half';
}

function title(section: Section, form: CardForm): string {
  const s = messages().form.sections;
  return section === 'origin' ? s.originOf[streamOf(form.kind)] : s[section];
}

/** The fields of the layout with their widgets, section by section, in the order a clerk reads a letter. */
export function cardFields(form: CardForm): TemplateResult {
  const fields = askedFields(form.layout);
  return html`${SECTIONS.map((section) => {
    const own = fields.filter((field) => (field.section ?? 'document') === section);
    if (own.length === 0) return nothing;
    return html`<section class="group">
      <h2>${title(section, form)}</h2>
      <div class="grid">${own.map((field) => html`<div class=${width(field)}>${widget(form, field)}</div>`)}</div>
      ${own.some((field) => field.code === 'sheets') ? pagesHint(form) : nothing}
    </section>`;
  })}`;
}

/** The first field that is empty and must not be, else the first of all: where the hands begin. */
export function firstToFill(form: Pick<CardForm, 'layout' | 'fields'>): string | undefined {
  const fields = askedFields(form.layout);
  const empty = fields.find((field) => field.use === 'required' && valueOf(form.fields, keyOf(field)) === '');
  const first = empty ?? fields[0];
  return first === undefined ? undefined : keyOf(first);
}
