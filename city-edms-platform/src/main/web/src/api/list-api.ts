import type { ApiClient } from './client';
import type { operations } from './schema';
import type { FilterField, FoundLine, SavedFilter, SavedFilterDraft } from './types';

/** What the client asks beside the lines of a list: saved filters, values of fields, lines by number. */

export async function savedFilters(api: ApiClient, code: string, signal?: AbortSignal): Promise<SavedFilter[]> {
  const params = { path: { code } };
  const answer = await api.reading((http) =>
    http.GET('/city-edms/registers/{code}/filters', { params, signal: signal ?? null }),
  );
  return answer.filters;
}

export function keepFilter(api: ApiClient, code: string, filter: SavedFilterDraft): Promise<SavedFilter> {
  const params = { path: { code } };
  return api.writing((http) => http.POST('/city-edms/registers/{code}/filters', { params, body: filter }));
}

export function changeFilter(api: ApiClient, id: number, filter: SavedFilterDraft): Promise<SavedFilter> {
  return api.writing((http) => http.PUT('/city-edms/filters/{id}', { params: { path: { id } }, body: filter }));
}

/** Answers what is left of the register's. */
export async function removeFilter(api: ApiClient, id: number): Promise<SavedFilter[]> {
  return (await api.writing((http) => http.DELETE('/city-edms/filters/{id}', { params: { path: { id } } }))).filters;
}

/** What stands in a field of a register's lines. */
export async function lineValues(
  api: ApiClient,
  code: string,
  field: FilterField,
  beginning: string,
  signal?: AbortSignal,
): Promise<readonly string[]> {
  const params = { path: { code }, query: { field, beginning } };
  const answer = await api.reading((http) =>
    http.GET('/city-edms/registers/{code}/values', { params, signal: signal ?? null }),
  );
  return answer.values;
}

export type LinesOfDay = operations['listEntriesOfDay']['responses']['200']['content']['application/json'];

/** Lines of all registers that were written on a day, newest first. */
export function entriesOfDay(
  api: ApiClient,
  { on, cursor, limit }: { readonly on: string; readonly cursor: string | null; readonly limit: number },
  signal?: AbortSignal,
): Promise<LinesOfDay> {
  const query = { on, limit, ...(cursor === null ? {} : { cursor }) };
  return api.reading((http) => http.GET('/city-edms/entries', { params: { query }, signal: signal ?? null }));
}

/** Lines of all registers by number, the very ones first. */
export async function searchNumber(api: ApiClient, q: string, signal?: AbortSignal): Promise<readonly FoundLine[]> {
  const params = { query: { q } };
  return (await api.reading((http) => http.GET('/city-edms/number-search', { params, signal: signal ?? null }))).lines;
}
