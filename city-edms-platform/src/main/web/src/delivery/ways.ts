import type { DeliveryNeed, DeliveryWay } from '../api/delivery-api';
import type { DocumentKind } from '../api/types';
import { currentLanguage } from '../i18n/language';
import { messages } from '../i18n/messages';
import { streamOf } from '../register/office-order';

/** What a way is asked for; within the office either will do. */
export type Asked = 'receipt' | 'dispatch' | 'any';

export interface WayChoice {
  readonly value: string;
  readonly label: string;
}

/** What cards of a kind ask for. */
export function askedOf(kind: DocumentKind): Asked {
  const stream = streamOf(kind);
  return stream === 'incoming' ? 'receipt' : stream === 'outgoing' ? 'dispatch' : 'any';
}

function serves({ use }: DeliveryWay, asked: Asked): boolean {
  return use === 'both' || asked === 'any' || use === asked;
}

/** The directory of ways of receipt and dispatch, as the server last told it. */
export class Ways {
  /** Nothing is told yet. */
  static readonly NONE = new Ways([], false);

  constructor(
    readonly all: readonly DeliveryWay[],
    readonly loaded = true,
  ) {}

  private find(code: string): DeliveryWay | undefined {
    return this.all.find((way) => way.code === code);
  }

  /** How the council calls a way, retired or not; a way that is not there by its code. */
  title(code: string): string {
    const way = this.find(code);
    if (way === undefined) return this.loaded ? code : '…';
    return currentLanguage.get() === 'uk' ? way.title.uk : (way.title.en ?? way.title.uk);
  }

  /**
   * What is offered, in the council's order.
   *
   * @param kept what stands there already, which stays to be seen when it is offered no more
   */
  choices(asked: Asked, kept = ''): readonly WayChoice[] {
    const offered = this.all
      .filter(({ code }) => this.offers(asked, code))
      .map(({ code }) => ({ value: code, label: this.title(code) }));
    if (kept === '' || offered.some(({ value }) => value === kept)) return offered;
    return [...offered, { value: kept, label: this.loaded ? messages().ways.notOffered(this.title(kept)) : '…' }];
  }

  /** Whether the server takes the way on a new card. */
  offers(asked: Asked, code: string): boolean {
    return this.all.some((way) => way.code === code && way.active && serves(way, asked));
  }

  /** Every way that something may have left or come by, retired ones too: for filters. */
  known(asked: Asked): readonly WayChoice[] {
    return this.all
      .filter((way) => serves(way, asked))
      .map(({ code, active }) => ({ value: code, label: active ? this.title(code) : messages().ways.notOffered(this.title(code)) }));
  }

  needs(code: string, need: DeliveryNeed): boolean {
    return this.find(code)?.need === need;
  }

  byPost(code: string): boolean {
    return this.needs(code, 'postal-address');
  }

  /** The first by post, else the first of all: what a new line begins with. */
  usual(asked: 'receipt' | 'dispatch'): string {
    const offered = this.choices(asked).map(({ value }) => value);
    return offered.find((code) => this.byPost(code)) ?? offered[0] ?? '';
  }

  /** The way by which e-mail comes; null where the council has none. */
  ofMail(): string | null {
    return this.choices('receipt').find(({ value }) => this.needs(value, 'email'))?.value ?? null;
  }

  /** Where a way stands in the council's order. */
  place(code: string): number {
    const at = this.all.findIndex((way) => way.code === code);
    return at < 0 ? this.all.length : at;
  }
}
