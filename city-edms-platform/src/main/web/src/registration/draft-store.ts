import type { Answered } from './answer-choice';
import type { MoreAddressee } from './more-addressee';
import { FIELD_NAMES, type Fields } from './card-draft';

/** What is being registered: a document of any kind, or an answer to one; both may wait side by side. */
export type DraftPlace = 'card' | 'answer';

const KEYS: Readonly<Record<DraftPlace, string>> = { card: 'city-edms.draft', answer: 'city-edms.draft.answer' };
const PLACES: readonly DraftPlace[] = ['card', 'answer'];

export interface Draft {
  /** Of the registration that the draft will become: a repeat of it takes no second number. */
  readonly key: string;
  readonly userName: string;
  readonly register: string;
  readonly fields: Fields;
  /** Entry of the directory behind the text of the correspondent. */
  readonly correspondentId?: string;
  /** What it answers. */
  readonly answered?: Answered | null;
  /** To whom it goes beside the addressee of the card. */
  readonly more?: readonly MoreAddressee[];
  readonly fileName: string | null;
  /** How many annexes there were. */
  readonly annexes?: number;
  readonly savedAt: string;
}

/** The files outlive a change of the view, not a reload of the page: browsers keep no files. */
interface Held {
  readonly key: string;
  readonly file: File | null;
  readonly annexes: readonly File[];
}

const held = new Map<DraftPlace, Held>();

function heldOf(key: string): Held | undefined {
  return [...held.values()].find((one) => one.key === key);
}

function isDraft(value: unknown): value is Draft {
  if (typeof value !== 'object' || value === null) return false;
  const { key, userName, register, fields, savedAt } = value as Partial<Record<keyof Draft, unknown>>;
  const texts = [key, userName, register, savedAt].every((text) => typeof text === 'string');
  if (!texts || typeof fields !== 'object' || fields === null) return false;
  return FIELD_NAMES.every((name) => typeof (fields as Record<string, unknown>)[name] === 'string');
}

/** What was typed and not yet registered, kept in the tab: a reload or a dead session loses nothing. */
export const draftStore = {
  get(userName: string, place: DraftPlace = 'card'): Draft | null {
    const text = sessionStorage.getItem(KEYS[place]);
    if (text === null) return null;
    const value: unknown = JSON.parse(text);
    return isDraft(value) && value.userName === userName ? value : null;
  },
  file(key: string): File | null {
    return heldOf(key)?.file ?? null;
  },
  annexes(key: string): readonly File[] {
    return heldOf(key)?.annexes ?? [];
  },
  set(draft: Draft, file: File | null, annexes: readonly File[], place: DraftPlace = 'card'): void {
    sessionStorage.setItem(KEYS[place], JSON.stringify(draft));
    held.set(place, { key: draft.key, file, annexes });
  },
  clear(place: DraftPlace): void {
    sessionStorage.removeItem(KEYS[place]);
    held.delete(place);
  },
  clearAll(): void {
    for (const place of PLACES) this.clear(place);
  },
};
