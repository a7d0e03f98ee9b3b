import type { Addressee } from '../api/dispatch-api';

/** Типова інструкція (КМУ № 55): more than these are warned of. */
export const RECOMMENDED_ADDRESSEES = 4;

/** An addressee of the form beside that of the card. */
export interface MoreAddressee {
  readonly name: string;
  /** Entry of the directory; empty for a free text. */
  readonly id: string;
  readonly method: string;
}

/** As they are sent; lines that nobody filled are none. Their addresses come from the directory. */
export function toAddressees(rows: readonly MoreAddressee[]): Addressee[] {
  return rows
    .filter(({ name }) => name.trim() !== '')
    .map(({ name, id, method }) => ({ name: name.trim(), correspondentId: id === '' ? null : id, method }));
}
