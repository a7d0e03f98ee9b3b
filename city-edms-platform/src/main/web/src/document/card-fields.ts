import type { Card, DocumentKind } from '../api/types';
import { shortDay } from '../i18n/dates';
import type { Messages } from '../i18n/messages';
import { wholeNumber } from '../i18n/sizes';
import { streamOf } from '../register/office-order';

export interface Field {
  readonly label: string;
  readonly value: string;
  readonly wide?: boolean;
}

export interface Section {
  readonly title: string;
  readonly fields: readonly Field[];
}

const day = (value: string | null | undefined) => (value === null || value === undefined ? '' : shortDay(value));
const count = (value: number | null | undefined) => (value === null || value === undefined ? '' : wholeNumber(value));

/** The РМК as it is read: every filled field, by section, with the words of the kind of document. */
export function cardSections(card: Card, kind: DocumentKind, t: Messages): readonly Section[] {
  const f = t.card.fields;
  const stream = streamOf(kind);
  const sections: Section[] = [
    {
      title: t.card.sections.document,
      fields: [{ label: f.documentKind, value: card.documentKind ?? t.card.letter }],
    },
    {
      title: t.card.sections.origin,
      fields: [
        { label: f.correspondent[stream], value: card.correspondent ?? '', wide: true },
        { label: f.correspondentNumber[stream], value: card.correspondentNumber ?? '' },
        { label: f.correspondentDate[stream], value: day(card.correspondentDate) },
        { label: f.receivedOn, value: day(card.receivedOn) },
        {
          label: f.deliveryMethod[stream],
          value: card.deliveryMethod === null || card.deliveryMethod === undefined ? '' : t.card.delivery[card.deliveryMethod],
        },
      ],
    },
    {
      title: t.card.sections.parts,
      fields: [
        { label: f.sheets, value: count(card.sheets) },
        { label: f.annexes, value: count(card.annexes) },
        { label: f.annexSheets, value: count(card.annexSheets) },
      ],
    },
    {
      title: t.card.sections.access,
      fields: [
        {
          label: f.confidentiality,
          value:
            card.confidentiality === null || card.confidentiality === undefined
              ? ''
              : t.card.confidentiality[card.confidentiality],
        },
        {
          label: f.language,
          value: card.language === null || card.language === undefined ? '' : t.card.languages[card.language],
        },
        { label: f.caseIndex, value: card.caseIndex ?? '' },
      ],
    },
  ];
  return sections
    .map((section) => ({ ...section, fields: section.fields.filter((field) => field.value !== '') }))
    .filter((section) => section.fields.length > 0);
}
