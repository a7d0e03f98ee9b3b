import type { Dispatch, DispatchMark, EnvelopeSize } from '../api/dispatch-api';
import type { Ways } from '../delivery/ways';

/** What a letter lacks before it may leave: the server refuses it for the same. */
export function lack({ number, method, address, email }: Dispatch, ways: Ways): 'number' | 'address' | 'email' | null {
  if (number === null) return 'number';
  if (ways.byPost(method) && address === null) return 'address';
  return ways.needs(method, 'email') && email === null ? 'email' : null;
}

/** Letters that leave in one register each, in the order in which they stand: a register has one way. */
export function byWay(letters: readonly Dispatch[], ways: Ways): readonly (readonly Dispatch[])[] {
  const methods = [...new Set(letters.map(({ method }) => method))].sort((a, b) => ways.place(a) - ways.place(b));
  return methods.map((method) => letters.filter((letter) => letter.method === method));
}

/** What the post said, as a person types it. */
export interface MarkEntry {
  readonly tracking: string;
  readonly weight: string;
  readonly note: string;
  readonly returned: boolean;
  readonly returnReason: string;
}

export function entryOf({ tracking, weight, note, returnReason }: Dispatch): MarkEntry {
  return {
    tracking: tracking ?? '',
    weight: weight === null ? '' : String(weight),
    note: note ?? '',
    returned: returnReason !== null,
    returnReason: returnReason ?? '',
  };
}

/** As it is sent: codes are read from labels with spaces between, and typed in small letters. */
export function markOf({ tracking, weight, note, returned, returnReason }: MarkEntry): DispatchMark {
  const code = tracking.replaceAll(/\s/g, '').toUpperCase();
  const grams = weight.trim();
  return {
    tracking: code === '' ? null : code,
    weight: grams === '' ? null : Number(grams),
    note: note.trim() === '' ? null : note.trim(),
    returnReason: returned && returnReason.trim() !== '' ? returnReason.trim() : null,
  };
}

const SIZE = 'city-edms.envelope';
export const ENVELOPES: readonly EnvelopeSize[] = ['dl', 'c5', 'c4'];

/** The envelopes that are printed on here, kept in this browser. */
export const envelopeHabit = {
  get(): EnvelopeSize {
    return ENVELOPES.find((size) => size === localStorage.getItem(SIZE)) ?? 'dl';
  },
  set(size: EnvelopeSize): void {
    localStorage.setItem(SIZE, size);
  },
};
