import type { ApiClient } from './client';
import type {
  AppealClassifier,
  AppealStatistics,
  CaseActDraft,
  CaseAuthor,
  CaseFile,
  CaseRecord,
  ClassifierChange,
  ClassifierChanges,
  ClassifierItem,
  ClassifierItemSettings,
  CopyCost,
  CopyFormat,
  NumberChoice,
  PersonalDataViews,
  QuestionAnswer,
  Reception,
  ReceptionAppeal,
  ReceptionPage,
  ReceptionSettings,
  RegisteredCase,
  RegistrationLink,
  SimilarAppeals,
  SimilarAppealsQuery,
  ViewsQuery,
} from './types';

/** What the client asks of appeals, receptions and the views of personal data. */

export function wholeClassifier(api: ApiClient, signal?: AbortSignal): Promise<AppealClassifier> {
  return api.reading((http) => http.GET('/city-edms/appeal-classifier', { signal: signal ?? null }));
}

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

export function answerQuestion(api: ApiClient, id: string, question: number, answer: QuestionAnswer): Promise<CaseFile> {
  const params = { path: { id, question } };
  return api.writing((http) => http.PUT('/city-edms/appeals/{id}/questions/{question}/answer', { params, body: answer }));
}

/** Takes a closed question up again; the reason stays among the acts. */
export function reopenQuestion(api: ApiClient, id: string, question: number, reason: string): Promise<CaseFile> {
  const params = { path: { id, question } };
  return api.writing((http) => http.POST('/city-edms/appeals/{id}/questions/{question}/reopening', { params, body: { reason } }));
}

export function copyCost(api: ApiClient, format: CopyFormat, pages: number, signal?: AbortSignal): Promise<CopyCost> {
  const params = { query: { format, pages } };
  return api.reading((http) => http.GET('/city-edms/copy-cost', { params, signal: signal ?? null }));
}

export function putClassifierItem(api: ApiClient, item: ClassifierItemSettings): Promise<ClassifierItem> {
  return api.writing((http) => http.PUT('/city-edms/appeal-classifier', { body: item }));
}

export function classifierTable(api: ApiClient): Promise<Blob> {
  return blob(api.reading((http) => http.GET('/city-edms/appeal-classifier-table', { parseAs: 'blob' })));
}

/** With `trial` nothing is changed. */
export async function putClassifierTable(api: ApiClient, table: File, trial: boolean, signal?: AbortSignal): Promise<ClassifierChange[]> {
  const form = new FormData();
  form.set('file', table, table.name);
  const path = `/city-edms/appeal-classifier-table?trial=${String(trial)}`;
  return (await api.sending<ClassifierChanges>(path, form, () => undefined, signal)).changes;
}

export function similarAppeals(api: ApiClient, query: SimilarAppealsQuery, signal?: AbortSignal): Promise<SimilarAppeals> {
  return api.reading((http) => http.POST('/city-edms/similar-appeals', { body: query, signal: signal ?? null }));
}

export function registerExistingCase(
  api: ApiClient,
  id: string,
  body: { register: string; card: ReceptionAppeal['card']; number: NumberChoice | null; record: CaseRecord; link: RegistrationLink | null },
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

/** In full; asked for once, for every answer is written down as a view. */
export function viewReception(api: ApiClient, reception: number, purpose: string): Promise<Reception> {
  const params = { path: { reception }, query: { purpose } };
  return api.writing((http) => http.GET('/city-edms/receptions/{reception}', { params }));
}

export function putReception(api: ApiClient, reception: number, settings: ReceptionSettings): Promise<Reception> {
  return api.writing((http) => http.PUT('/city-edms/receptions/{reception}', { params: { path: { reception } }, body: settings }));
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
