import type { ApiClient } from './client';
import type {
  AppealStatistics,
  CaseActDraft,
  CaseAuthor,
  CaseFile,
  CaseRecord,
  ClassifierItem,
  PersonalDataViews,
  Reception,
  ReceptionAppeal,
  ReceptionPage,
  ReceptionSettings,
  RegisteredCase,
  SimilarAppeals,
  SimilarAppealsQuery,
  ViewsQuery,
} from './types';

/** What the client asks of appeals, receptions and the views of personal data. */

export async function appealClassifier(api: ApiClient, signal?: AbortSignal): Promise<ClassifierItem[]> {
  return (await api.reading((http) => http.GET('/city-edms/appeal-classifier', { signal: signal ?? null }))).items;
}

export function appealFile(api: ApiClient, id: string, signal?: AbortSignal): Promise<CaseFile> {
  return api.reading((http) => http.GET('/city-edms/appeals/{id}', { params: { path: { id } }, signal: signal ?? null }));
}

export function putAppeal(api: ApiClient, id: string, record: CaseRecord): Promise<CaseFile> {
  return api.writing((http) => http.PUT('/city-edms/appeals/{id}', { params: { path: { id } }, body: record }));
}

/** Asked for once: every answer is written down as a view. */
export async function viewPersonalData(api: ApiClient, id: string, purpose: string): Promise<CaseAuthor[]> {
  const params = { path: { id }, query: { purpose } };
  return (await api.writing((http) => http.GET('/city-edms/appeals/{id}/personal-data', { params }))).authors;
}

export async function actOnAppeal(api: ApiClient, id: string, act: CaseActDraft): Promise<void> {
  await api.writing((http) => http.POST('/city-edms/appeals/{id}/acts', { params: { path: { id } }, body: act }));
}

export function appealLetter(api: ApiClient, id: string, act: number, to: 'author' | 'body'): Promise<Blob> {
  const params = { path: { id, act }, query: { to } };
  return blob(api.writing((http) => http.GET('/city-edms/appeals/{id}/acts/{act}/letter', { params, parseAs: 'blob' })));
}

export function similarAppeals(api: ApiClient, query: SimilarAppealsQuery, signal?: AbortSignal): Promise<SimilarAppeals> {
  return api.reading((http) => http.POST('/city-edms/similar-appeals', { body: query, signal: signal ?? null }));
}

export function registerExistingCase(
  api: ApiClient,
  id: string,
  body: { register: string; card: ReceptionAppeal['card']; record: CaseRecord },
): Promise<RegisteredCase> {
  return api.writing((http) =>
    http.POST('/city-edms/documents/{id}/case-registration', { params: { path: { id } }, body }),
  );
}

export function receptions(
  api: ApiClient,
  query: { from?: string; to?: string; official?: string; before?: string },
  signal?: AbortSignal,
): Promise<ReceptionPage> {
  return api.reading((http) => http.GET('/city-edms/receptions', { params: { query }, signal: signal ?? null }));
}

export function createReception(api: ApiClient, settings: ReceptionSettings): Promise<Reception> {
  return api.writing((http) => http.POST('/city-edms/receptions', { body: settings }));
}

export function receptionCard(api: ApiClient, reception: number): Promise<Blob> {
  const params = { path: { reception } };
  return blob(api.writing((http) => http.GET('/city-edms/receptions/{reception}/card', { params, parseAs: 'blob' })));
}

export function registerReception(api: ApiClient, reception: number, body: ReceptionAppeal): Promise<RegisteredCase> {
  return api.writing((http) => http.POST('/city-edms/receptions/{reception}/appeal', { params: { path: { reception } }, body }));
}

export function appealStatistics(api: ApiClient, from: string, to: string, signal?: AbortSignal): Promise<AppealStatistics> {
  const params = { query: { from, to } };
  return api.reading((http) => http.GET('/city-edms/appeal-statistics', { params, signal: signal ?? null }));
}

export function appealStatisticsWorkbook(api: ApiClient, from: string, to: string): Promise<Blob> {
  const params = { query: { from, to } };
  return blob(api.reading((http) => http.GET('/city-edms/appeal-statistics-workbook', { params, parseAs: 'blob' })));
}

export function personalDataViews(api: ApiClient, query: ViewsQuery, signal?: AbortSignal): Promise<PersonalDataViews> {
  return api.reading((http) => http.GET('/city-edms/personal-data-views', { params: { query }, signal: signal ?? null }));
}

export function personalDataViewsTable(api: ApiClient, query: ViewsQuery): Promise<Blob> {
  return blob(api.reading((http) => http.GET('/city-edms/personal-data-views-export', { params: { query }, parseAs: 'blob' })));
}

/** The contract calls a file a string of bytes; the transport was asked for a blob. */
async function blob(answer: Promise<unknown>): Promise<Blob> {
  const bytes = await answer;
  return bytes instanceof Blob ? bytes : new Blob([]);
}
