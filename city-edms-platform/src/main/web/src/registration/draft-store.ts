import type { Answered } from './answer-choice';
import type { MoreAddressee } from './more-addressee';
import { FIELD_NAMES, type Fields } from './card-draft';

const KEY = 'city-edms.draft';

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

/** The file outlives a change of the view, not a reload of the page: browsers keep no files. */
let heldFile: { readonly key: string; readonly file: File } | null = null;
let heldAnnexes: { readonly key: string; readonly files: readonly File[] } | null = null;

function isDraft(value: unknown): value is Draft {
  if (typeof value !== 'object' || value === null) return false;
  const { key, userName, register, fields, savedAt } = value as Partial<Record<keyof Draft, unknown>>;
  const texts = [key, userName, register, savedAt].every((text) => typeof text === 'string');
  if (!texts || typeof fields !== 'object' || fields === null) return false;
  return FIELD_NAMES.every((name) => typeof (fields as Record<string, unknown>)[name] === 'string');
}

/** What was typed and not yet registered, kept in the tab: a reload or a dead session loses nothing. */
export const draftStore = {
  get(userName: string): Draft | null {
    const text = sessionStorage.getItem(KEY);
    if (text === null) return null;
    const value: unknown = JSON.parse(text);
    return isDraft(value) && value.userName === userName ? value : null;
  },
  file(key: string): File | null {
    return heldFile?.key === key ? heldFile.file : null;
  },
  annexes(key: string): readonly File[] {
    return heldAnnexes?.key === key ? heldAnnexes.files : [];
  },
  set(draft: Draft, file: File | null, annexes: readonly File[]): void {
    sessionStorage.setItem(KEY, JSON.stringify(draft));
    heldFile = file === null ? null : { key: draft.key, file };
    heldAnnexes = { key: draft.key, files: annexes };
  },
  clear(): void {
    sessionStorage.removeItem(KEY);
    heldFile = null;
    heldAnnexes = null;
  },
};
