import type { Correspondent, CorrespondentDraft } from '../api/types';

/** The fields of an entry of the directory as a person types them. An empty text is a field left out. */
export interface EntryDraft {
  readonly kind: 'organisation' | 'person';
  readonly texts: Readonly<Record<TextName, string>>;
  readonly active: boolean;
  readonly people: readonly PersonDraft[];
}

export interface PersonDraft {
  readonly name: string;
  readonly post: string;
  readonly contact: string;
  readonly from: string;
  readonly until: string;
}

export const ADDRESS_NAMES = ['postcode', 'region', 'district', 'settlement', 'street', 'building'] as const;
const OWN_NAMES = ['name', 'shortName', 'edrpou', 'email', 'phone'] as const;

export type TextName = (typeof ADDRESS_NAMES)[number] | (typeof OWN_NAMES)[number];

export const NO_PERSON: PersonDraft = { name: '', post: '', contact: '', from: '', until: '' };

export function newEntry(): EntryDraft {
  const names: readonly TextName[] = [...OWN_NAMES, ...ADDRESS_NAMES];
  const texts = Object.fromEntries(names.map((name) => [name, ''])) as Record<TextName, string>;
  return { kind: 'organisation', texts, active: true, people: [] };
}

export function entryOf(entry: Correspondent): EntryDraft {
  const { address } = entry;
  const texts = newEntry().texts;
  return {
    kind: entry.kind,
    texts: {
      ...texts,
      name: entry.name,
      shortName: entry.shortName ?? '',
      edrpou: entry.edrpou ?? '',
      email: entry.email ?? '',
      phone: entry.phone ?? '',
      ...Object.fromEntries(ADDRESS_NAMES.map((name) => [name, address[name] ?? ''])),
    },
    active: entry.active,
    people: entry.representatives.map((person) => ({
      name: person.name,
      post: person.post ?? '',
      contact: person.contact ?? '',
      from: person.from ?? '',
      until: person.until ?? '',
    })),
  };
}

/** What is sent; a person has no code and no representatives. */
export function toDraft(draft: EntryDraft, revision: number | null): CorrespondentDraft {
  const { texts } = draft;
  const text = (name: TextName): string | null => (texts[name].trim() === '' ? null : texts[name].trim());
  const organisation = draft.kind === 'organisation';
  return {
    kind: draft.kind,
    name: texts.name.trim(),
    shortName: text('shortName'),
    edrpou: organisation ? text('edrpou') : null,
    address: Object.fromEntries(ADDRESS_NAMES.map((name) => [name, text(name)])),
    email: text('email'),
    phone: text('phone'),
    active: draft.active,
    representatives: organisation
      ? draft.people.map((person) => ({
          name: person.name.trim(),
          post: person.post.trim() === '' ? null : person.post.trim(),
          contact: person.contact.trim() === '' ? null : person.contact.trim(),
          from: person.from === '' ? null : person.from,
          until: person.until === '' ? null : person.until,
        }))
      : [],
    ...(revision === null ? {} : { revision }),
  };
}
