import type { Card, CardField, CardLayout, DocumentKind } from '../api/types';
import type { Ways } from '../delivery/ways';
import { shortDay } from '../i18n/dates';
import type { Messages } from '../i18n/messages';
import { amountOfMoney, wholeNumber } from '../i18n/sizes';
import { streamOf } from '../register/office-order';
import { labelOf } from '../registration/field-words';

export interface Field {
  readonly label: string;
  readonly value: string;
  readonly wide?: boolean;
}

export interface Section {
  readonly title: string;
  readonly fields: readonly Field[];
}

type Place = NonNullable<CardField['section']>;

const PLACES: readonly Place[] = ['document', 'origin', 'parts', 'access'];

/** Fields as they stand where the layout of the card's day is not known. */
const USUAL: readonly CardField[] = (
  [
    ['documentKind', 'document'],
    ['correspondent', 'origin'],
    ['correspondentNumber', 'origin'],
    ['correspondentDate', 'origin'],
    ['receivedOn', 'origin'],
    ['deliveryMethod', 'origin'],
    ['sheets', 'parts'],
    ['annexes', 'parts'],
    ['annexSheets', 'parts'],
    ['confidentiality', 'access'],
    ['language', 'access'],
    ['caseIndex', 'access'],
  ] as const
).map(([code, section]) => ({ code, section, use: 'optional' }));

function further(field: CardField, value: string, t: Messages): string {
  switch (field.type) {
    case 'date':
      return shortDay(value);
    case 'amount':
      return amountOfMoney(value);
    case 'yes-no':
      return value === 'yes' ? t.card.answers.yes : t.card.answers.no;
    default:
      return value;
  }
}

function valueOf(card: Card, field: CardField, kind: DocumentKind, t: Messages, ways: Ways): string {
  const { code } = field;
  switch (code) {
    case 'documentKind':
      return card.documentKind ?? (field.use !== 'hidden' && streamOf(kind) !== 'internal' ? t.card.letter : '');
    case 'correspondent':
    case 'correspondentNumber':
    case 'caseIndex':
      return card[code] ?? '';
    case 'correspondentDate':
    case 'receivedOn': {
      const day = card[code] ?? '';
      return day === '' ? '' : shortDay(day);
    }
    case 'deliveryMethod': {
      const method = card.deliveryMethod ?? null;
      return method === null ? '' : ways.title(method);
    }
    case 'sheets':
    case 'annexes':
    case 'annexSheets': {
      const count = card[code] ?? null;
      return count === null ? '' : wholeNumber(count);
    }
    case 'confidentiality': {
      const access = card.confidentiality ?? null;
      return access === null ? '' : t.card.confidentiality[access];
    }
    case 'language': {
      const language = card.language ?? null;
      return language === null ? '' : t.card.languages[language];
    }
    default: {
      const value = card.additional?.[code] ?? '';
      return value === '' ? '' : further(field, value, t);
    }
  }
}

function title(place: Place, kind: DocumentKind, t: Messages): string {
  return place === 'origin' ? t.form.sections.originOf[streamOf(kind)] : t.card.sections[place];
}

/**
 * The РМК as it is read: every filled field with the name that it had on the day of registration, in the order of the layout. What
 * no layout names any more is shown by its code: nothing of a registered card is hidden.
 */
export function cardSections(
  card: Card,
  kind: DocumentKind,
  layout: CardLayout | null,
  t: Messages,
  ways: Ways,
): readonly Section[] {
  const known = (layout?.fields ?? USUAL).filter((field) => field.code !== 'summary');
  const codes = new Set(known.map((field) => field.code));
  const left = Object.keys(card.additional ?? {}).filter((code) => !codes.has(code));
  const all = [...known, ...left.map((code): CardField => ({ code, use: 'optional', section: 'document', label: { uk: code } }))];
  return PLACES.map((place) => ({
    title: title(place, kind, t),
    fields: all
      .filter((field) => (field.section ?? 'document') === place)
      .map((field) => ({
        label: labelOf(field, kind, t),
        value: valueOf(card, field, kind, t, ways),
        wide: field.code === 'correspondent' || field.type === 'long-text',
      }))
      .filter(({ value }) => value !== ''),
  })).filter(({ fields }) => fields.length > 0);
}
