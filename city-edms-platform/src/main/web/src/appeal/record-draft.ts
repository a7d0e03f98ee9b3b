import type { Authorship, CaseAuthor, CaseFile, CaseRecord, DocumentKind } from '../api/types';

/** Kinds of documents that have a record beside the card. */
export type RecordKind = 'appeal' | 'informationRequest' | 'deputyAppeal';

export function recordKind(kind: DocumentKind | null): RecordKind | null {
  switch (kind) {
    case 'appeal':
      return 'appeal';
    case 'information-request':
      return 'informationRequest';
    case 'deputy-appeal':
    case 'deputy-request':
      return 'deputyAppeal';
    default:
      return null;
  }
}

export interface AuthorFields {
  name: string;
  address: string;
  phone: string;
  email: string;
  sex: string;
  categories: readonly string[];
  socialStates: readonly string[];
}

/** Fields of an author that hold one text. */
export type AuthorText = Exclude<keyof AuthorFields, 'categories' | 'socialStates'>;

export interface QuestionFields {
  text: string;
  group: string;
}

/** A record as it is typed in: everything is text, empty where nothing is. */
export interface RecordFields {
  form: string;
  sign: string;
  kind: string;
  type: string;
  authors: AuthorFields[];
  signers: string;
  signed: boolean;
  questions: QuestionFields[];
  dismissal: string;
  previous: string;
  simple: boolean;
  requesterKind: string;
  information: string;
  answerForm: string;
  urgency: string;
  receivedTime: string;
  incomplete: boolean;
  level: string;
  deputy: string;
  council: string;
  convocation: string;
  session: string;
  question: string;
  answerBy: string;
}

export const emptyAuthor = (): AuthorFields => ({
  name: '',
  address: '',
  phone: '',
  email: '',
  sex: '',
  categories: [],
  socialStates: [],
});

export const emptyRecord = (): RecordFields => ({
  form: '1.1',
  sign: '2.1',
  kind: '3.2',
  type: '6.2',
  authors: [emptyAuthor()],
  signers: '',
  signed: true,
  questions: [{ text: '', group: '' }],
  dismissal: '',
  previous: '',
  simple: false,
  requesterKind: 'person',
  information: '',
  answerForm: 'post',
  urgency: '',
  receivedTime: '',
  incomplete: false,
  level: 'local',
  deputy: '',
  council: '',
  convocation: '',
  session: '',
  question: '',
  answerBy: '',
});

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());
const count = (text: string): number | null => (/^\d{1,7}$/.test(text.trim()) ? Number(text.trim()) : null);

/** What a number is printed from that tells of who wrote; null while that cannot be told. */
export interface NumberAuthor {
  readonly correspondent?: string;
  readonly authorship?: Authorship;
}

/** As the record will say it: by the first author's name, or the mark of what nobody or many signed. */
export function numberAuthor(fields: RecordFields, kind: RecordKind): NumberAuthor | null {
  const named = (name: string): NumberAuthor | null => (name.trim() === '' ? null : { correspondent: name.trim() });
  if (kind === 'deputyAppeal') return named(fields.deputy);
  const [first] = fields.authors;
  if (kind === 'informationRequest') return named(first?.name ?? '');
  const { signed, signers, dismissal, authors } = fields;
  const name = first?.name.trim() ?? '';
  if (!signed || (name === '' && dismissal !== '')) return { authorship: 'unsigned' };
  const many = Math.max(authors.length, count(signers) ?? 0) > 1;
  if (many && name !== '' && first?.address.trim() !== '') return { correspondent: name, authorship: 'collective' };
  return named(name);
}

export function toAuthor(author: AuthorFields): CaseAuthor {
  return {
    name: orNull(author.name),
    address: orNull(author.address),
    phone: orNull(author.phone),
    email: orNull(author.email),
    sex: orNull(author.sex),
    categories: [...author.categories],
    socialStates: [...author.socialStates],
  };
}

function fromAuthor(author: CaseAuthor): AuthorFields {
  return {
    name: author.name ?? '',
    address: author.address ?? '',
    phone: author.phone ?? '',
    email: author.email ?? '',
    sex: author.sex ?? '',
    categories: author.categories ?? [],
    socialStates: author.socialStates ?? [],
  };
}

/** A stored record to be corrected; `authors` are its authors in full. */
export function fromFile(file: CaseFile, authors: readonly CaseAuthor[]): RecordFields {
  const people = authors.length === 0 ? [emptyAuthor()] : authors.map(fromAuthor);
  const fields = { ...emptyRecord(), authors: people };
  const { appeal, informationRequest: request, deputyAppeal: deputy } = file;
  if (appeal !== null && appeal !== undefined) {
    const { form, sign, kind, type, signers, dismissal, previous } = appeal;
    return {
      ...fields,
      form,
      kind,
      sign: sign ?? '',
      type: type ?? '',
      signers: signers === null || signers === undefined || signers <= authors.length ? '' : String(signers),
      signed: appeal.signed ?? true,
      simple: appeal.simple ?? false,
      dismissal: dismissal ?? '',
      previous: previous ?? '',
      questions: file.questions.map(({ text, group }) => ({ text, group })),
    };
  }
  if (request !== null && request !== undefined) {
    return {
      ...fields,
      requesterKind: request.requesterKind,
      information: request.information,
      answerForm: request.answerForm,
      urgency: request.urgency ?? '',
      receivedTime: request.receivedTime ?? '',
      incomplete: request.incomplete ?? false,
    };
  }
  return {
    ...fields,
    level: deputy?.level ?? 'local',
    deputy: deputy?.deputy ?? '',
    council: deputy?.council ?? '',
    convocation: deputy?.convocation === null || deputy?.convocation === undefined ? '' : String(deputy.convocation),
    session: deputy?.session ?? '',
    question: deputy?.question ?? '',
    answerBy: deputy?.answerBy ?? '',
  };
}

/** An author of whom nothing is typed is nobody: an anonymous letter. */
function isSomebody(author: AuthorFields): boolean {
  return [author.name, author.address, author.phone, author.email].some((text) => text.trim() !== '');
}

export function toRecord(fields: RecordFields, kind: RecordKind): CaseRecord {
  switch (kind) {
    case 'appeal':
      return {
        appeal: {
          form: fields.form,
          sign: orNull(fields.sign),
          kind: fields.kind,
          type: orNull(fields.type),
          authors: fields.authors.filter(isSomebody).map(toAuthor),
          signers: count(fields.signers),
          signed: fields.signed,
          questions: fields.questions.map(({ text, group }) => ({ text, group })),
          dismissal: orNull(fields.dismissal),
          previous: orNull(fields.previous),
          simple: fields.simple,
        },
      };
    case 'informationRequest':
      return {
        informationRequest: {
          requesterKind: fields.requesterKind as 'person',
          requester: toAuthor(fields.authors[0] ?? emptyAuthor()),
          information: fields.information,
          answerForm: fields.answerForm as 'post',
          urgency: orNull(fields.urgency),
          receivedTime: orNull(fields.receivedTime),
          incomplete: fields.incomplete,
        },
      };
    case 'deputyAppeal':
      return {
        deputyAppeal: {
          level: fields.level as 'local',
          deputy: fields.deputy,
          council: orNull(fields.council),
          convocation: count(fields.convocation),
          session: orNull(fields.session),
          question: fields.question,
          answerBy: orNull(fields.answerBy),
        },
      };
  }
}
