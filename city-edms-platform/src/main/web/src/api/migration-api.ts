import type { ApiClient } from './client';
import type { components } from './schema';

type Schemas = components['schemas'];

export type JournalImport = Schemas['Import'];
export type ImportMapping = Schemas['ImportMapping'];
export type ImportFailure = Schemas['ImportFailure'];
export type ImportProblem = Schemas['ImportProblem'];
export type JournalColumn = Schemas['JournalColumn'];

/** What the client asks of moving journals in. */

export async function journalImports(api: ApiClient, signal?: AbortSignal): Promise<JournalImport[]> {
  return (await api.reading((http) => http.GET('/city-edms/imports', { signal: signal ?? null }))).imports;
}

export function journalImport(api: ApiClient, id: string, signal?: AbortSignal): Promise<JournalImport> {
  const params = { path: { id } };
  return api.reading((http) => http.GET('/city-edms/imports/{id}', { params, signal: signal ?? null }));
}

export function uploadJournal(
  api: ApiClient,
  register: string,
  file: File,
  onProgress: (share: number) => void,
  signal?: AbortSignal,
): Promise<JournalImport> {
  const form = new FormData();
  form.set('register', register);
  form.set('file', file, file.name);
  return api.sending<JournalImport>('/city-edms/imports', form, onProgress, signal);
}

export function confirmColumns(api: ApiClient, id: string, mapping: ImportMapping): Promise<JournalImport> {
  const params = { path: { id } };
  return api.writing((http) => http.PUT('/city-edms/imports/{id}/mapping', { params, body: mapping }));
}

export function checkJournal(api: ApiClient, id: string): Promise<JournalImport> {
  return api.writing((http) => http.POST('/city-edms/imports/{id}/check', { params: { path: { id } } }));
}

export function runImport(api: ApiClient, id: string): Promise<JournalImport> {
  return api.writing((http) => http.POST('/city-edms/imports/{id}/run', { params: { path: { id } } }));
}

export async function takeBackImport(api: ApiClient, id: string): Promise<void> {
  await api.writing((http) => http.DELETE('/city-edms/imports/{id}', { params: { path: { id } } }));
}

export function importProblems(
  api: ApiClient,
  id: string,
  after: string | null,
  signal?: AbortSignal,
): Promise<{ problems: ImportProblem[]; next: string | null }> {
  const params = { path: { id }, query: after === null ? {} : { after } };
  return api.reading((http) => http.GET('/city-edms/imports/{id}/problems', { params, signal: signal ?? null }));
}
