import type { ApiClient } from './client';
import type { ChainHead, EntryHistory, JournalColumns, JournalQuery, Statement, Verification } from './types';

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

/** Which columns the journal of a register has, and which it could have. */
export function journalColumns(api: ApiClient, code: string, signal?: AbortSignal): Promise<JournalColumns> {
  return api.reading((http) =>
    http.GET('/city-edms/registers/{code}/journal-columns', { params: { path: { code } }, signal: signal ?? null }),
  );
}

/** Keeps columns for everybody who prints the journal. */
export function chooseJournalColumns(api: ApiClient, code: string, columns: readonly string[]): Promise<JournalColumns> {
  return api.writing((http) =>
    http.PUT('/city-edms/registers/{code}/journal-columns', { params: { path: { code } }, body: { columns: [...columns] } }),
  );
}

/** Goes back to the standard columns. */
export function forgetJournalColumns(api: ApiClient, code: string): Promise<JournalColumns> {
  return api.writing((http) => http.DELETE('/city-edms/registers/{code}/journal-columns', { params: { path: { code } } }));
}

/** Monthly statements of a register, the newest first. */
export async function statements(api: ApiClient, code: string, signal?: AbortSignal): Promise<Statement[]> {
  const answer = await api.reading((http) =>
    http.GET('/city-edms/registers/{code}/statements', { params: { path: { code } }, signal: signal ?? null }),
  );
  return answer.statements;
}

/** Verifies a register and states a month of it. */
export async function makeStatements(api: ApiClient, code: string, month: string): Promise<Statement[]> {
  const answer = await api.writing((http) =>
    http.POST('/city-edms/registers/{code}/statements', { params: { path: { code } }, body: { month } }),
  );
  return answer.statements;
}

/** A statement as it was filed. */
export function statementFile(api: ApiClient, id: number, format: 'pdf' | 'json', signal?: AbortSignal): Promise<Blob> {
  return api.reading<Blob>((http) =>
    http.GET('/city-edms/statements/{id}/file', {
      params: { path: { id: String(id) }, query: { format } },
      parseAs: 'blob',
      signal: signal ?? null,
    }),
  );
}

/** Reads a whole register and says what is wrong with it; `anchors` are heads that were attested earlier. */
export function verifyRegister(
  api: ApiClient,
  code: string,
  anchors: readonly ChainHead[],
  signal?: AbortSignal,
): Promise<Verification> {
  return api.writing((http) =>
    http.POST('/city-edms/registers/{code}/verification', {
      params: { path: { code } },
      body: { anchors: [...anchors] },
      signal: signal ?? null,
    }),
  );
}
