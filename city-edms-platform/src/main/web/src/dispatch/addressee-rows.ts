import type { Addressee, Dispatch } from '../api/dispatch-api';
import type { Ways } from '../delivery/ways';

/** An addressee as a person types them; empty texts are left out. */
export interface AddresseeRow {
  readonly name: string;
  readonly address: string;
  readonly email: string;
  readonly correspondentId: string | null;
  readonly method: Addressee['method'];
  readonly postalKind: NonNullable<Addressee['postalKind']>;
}

export const POSTAL_KINDS: readonly AddresseeRow['postalKind'][] = ['simple', 'registered', 'registered-notice', 'valuable'];

export function newRow(ways: Ways): AddresseeRow {
  return { name: '', address: '', email: '', correspondentId: null, method: ways.usual('dispatch'), postalKind: 'simple' };
}

export function rowsOf(planned: readonly Dispatch[]): AddresseeRow[] {
  return planned.map(({ name, address, email, correspondentId, method, postalKind }) => ({
    name: name ?? '',
    address: address ?? '',
    email: email ?? '',
    correspondentId,
    method,
    postalKind: postalKind ?? 'simple',
  }));
}

export function addresseesOf(rows: readonly AddresseeRow[], ways: Ways): Addressee[] {
  return rows.map(({ name, address, email, correspondentId, method, postalKind }) => ({
    name: name.trim(),
    address: address.trim() === '' ? null : address.trim(),
    email: email.trim() === '' ? null : email.trim(),
    correspondentId,
    method,
    postalKind: ways.byPost(method) ? postalKind : null,
  }));
}
