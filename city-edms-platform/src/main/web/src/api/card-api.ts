import type { ApiClient } from './client';
import type { CardField, CardLayout, DocumentKind } from './types';

/** What the client asks of cards: which fields they have, and what was typed before. */

export async function cardLayouts(api: ApiClient, signal?: AbortSignal): Promise<CardLayout[]> {
  return (await api.reading((http) => http.GET('/city-edms/card-layouts', { signal: signal ?? null }))).layouts;
}

export function setCardLayout(api: ApiClient, kind: DocumentKind, fields: CardField[]): Promise<CardLayout> {
  const params = { path: { kind } };
  return api.writing((http) => http.PUT('/city-edms/card-layouts/{kind}', { params, body: { fields } }));
}

/** Back to the shipped layout. */
export function resetCardLayout(api: ApiClient, kind: DocumentKind): Promise<CardLayout> {
  return api.writing((http) => http.DELETE('/city-edms/card-layouts/{kind}', { params: { path: { kind } } }));
}

/** What cards of a register ask for, now or at the moment of a registration. */
export function registerLayout(api: ApiClient, code: string, at?: string, signal?: AbortSignal): Promise<CardLayout> {
  const params = { path: { code }, query: at === undefined ? {} : { at } };
  return api.reading((http) =>
    http.GET('/city-edms/registers/{code}/card-layout', { params, signal: signal ?? null }),
  );
}

/** What the user typed into a field before. */
export async function phrases(
  api: ApiClient,
  register: string,
  field: string,
  prefix: string,
  signal?: AbortSignal,
): Promise<readonly string[]> {
  const params = { query: { register, field, prefix } };
  return (await api.reading((http) => http.GET('/city-edms/phrases', { params, signal: signal ?? null }))).phrases;
}

/** A layout for the cards of one register, in place of that of its kind. */
export function setRegisterLayout(api: ApiClient, code: string, fields: CardField[]): Promise<CardLayout> {
  const params = { path: { code } };
  return api.writing((http) => http.PUT('/city-edms/registers/{code}/card-layout', { params, body: { fields } }));
}

/** Back to the layout of the register's kind. */
export function resetRegisterLayout(api: ApiClient, code: string): Promise<CardLayout> {
  return api.writing((http) => http.DELETE('/city-edms/registers/{code}/card-layout', { params: { path: { code } } }));
}

/** The card on paper, as PDF. */
export function printedCard(api: ApiClient, id: string, signal?: AbortSignal): Promise<Blob> {
  return api.reading((http) =>
    http.GET('/city-edms/documents/{id}/card.pdf', { params: { path: { id } }, parseAs: 'blob', signal: signal ?? null }),
  );
}
