import type { ReactiveControllerHost } from 'lit';
import type { CityDocument, DocumentKind, RegistrationLink } from '../api/types';
import { streamOf } from '../register/office-order';
import type { Shell } from '../shell/shell';
import type { MoreAddressee } from './more-addressee';

/** The registered document that the one at hand answers, as far as the form shows it. */
export interface Answered {
  readonly document: string;
  readonly number: string;
  /** ISO 8601. */
  readonly registeredAt: string;
  readonly summary: string;
}

/** What a letter has to say of whom it goes to, where it answers one of theirs. */
export interface AnsweredAuthor {
  readonly name: string;
  /** Index that the author gave the letter; empty where there is none. */
  readonly number: string;
  /** Its day, ISO 8601; empty where there is none. */
  readonly day: string;
  /** Entry of the directory; empty for a free text. */
  readonly id: string;
}

/** Whether a document of a kind may be an answer that is prepared here. */
export function mayAnswer(kind: DocumentKind): boolean {
  return streamOf(kind) === 'outgoing' || kind === 'internal';
}

/** What the document of the form answers and to whom it goes further, until it is registered. */
export class AnswerChoice {
  chosen: Answered | null = null;
  /** To whom the document goes beside the addressee of its card. */
  more: readonly MoreAddressee[] = [];

  constructor(private readonly host: ReactiveControllerHost) {}

  choose(answered: Answered | null): void {
    this.chosen = answered;
    this.host.requestUpdate();
  }

  address(more: readonly MoreAddressee[]): void {
    this.more = more;
    this.host.requestUpdate();
  }

  clear(): void {
    this.chosen = null;
    this.address([]);
  }

  /** The link that goes with the registration of a document of that kind. */
  link(kind: DocumentKind): RegistrationLink | null {
    return this.chosen === null || !mayAnswer(kind) ? null : { type: 'answers', target: this.chosen.document };
  }

  /** Reads the document that was asked to be answered; nothing where it has no number. */
  async read(shell: Shell, id: string, signal: AbortSignal): Promise<AnsweredAuthor | null> {
    const document = await shell.api.document(id, signal);
    const { registration, card } = document;
    if (registration === null) return null;
    this.choose({ document: id, number: registration.number, registeredAt: registration.registeredAt, summary: card?.summary ?? '' });
    return authorOf(document);
  }

  /** Of a document that the finder found: whom an answer to it goes to. */
  async author(shell: Shell, id: string, signal: AbortSignal): Promise<AnsweredAuthor | null> {
    return authorOf(await shell.api.document(id, signal));
  }
}

function authorOf({ card }: CityDocument): AnsweredAuthor | null {
  const name = card?.correspondent ?? '';
  return name === '' ? null : {
        name,
        id: card?.correspondentId ?? '',
        number: card?.correspondentNumber ?? '',
        day: card?.correspondentDate ?? '',
      };
}
