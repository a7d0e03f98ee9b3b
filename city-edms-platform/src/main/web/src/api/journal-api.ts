import type { ApiClient } from './client';
import type { EntryHistory, JournalQuery } from './types';

/** What the client asks of the journal. */

/** A line with its acts; `id` is its identity or the UUID of its document. */
export function entryHistory(api: ApiClient, id: string, signal?: AbortSignal): Promise<EntryHistory> {
  return api.reading((http) => http.GET('/city-edms/entries/{id}', { params: { path: { id } }, signal: signal ?? null }));
}

/** The journal of a period as a file. */
export function journalFile(api: ApiClient, code: string, query: JournalQuery, signal?: AbortSignal): Promise<Blob> {
  return api.reading<Blob>((http) =>
    http.GET('/city-edms/registers/{code}/journal', {
      params: { path: { code }, query },
      parseAs: 'blob',
      signal: signal ?? null,
    }),
  );
}
