import type { ApiClient } from './client';
import type { components, operations } from './schema';

type Schemas = components['schemas'];

export type ActingRole = Schemas['ActingRole'];
export type Party = Schemas['Party'];
export type Tray = Schemas['Tray'];
export type TrayRole = Tray['roles'][number];
export type TrayCounts = Schemas['TrayCounts'];
export type TrayPart = Schemas['TrayPart'];
export type TrayLine = Schemas['TrayLine'];
export type TrayLines = Schemas['TrayLines'];
export type Review = Schemas['Review'];
export type Resolution = Schemas['Resolution'];
export type ResolutionDraft = Schemas['ResolutionDraft'];
export type ExecutorRole = Schemas['ExecutorRole'];
export type Task = Schemas['Task'];
export type Recurrence = Schemas['Recurrence'];
export type RecurrenceDraft = Schemas['RecurrenceDraft'];
export type PeriodicTask = Schemas['PeriodicTask'];
export type PeriodicLine = Schemas['PeriodicLine'];
export type PeriodicPage = Schemas['PeriodicPage'];
export type PeriodicActDraft = operations['actOnPeriodicTask']['requestBody']['content']['application/json'];
export type PreparedResolution = Schemas['PreparedResolution'];
export type PreparedActDraft = operations['actOnPrepared']['requestBody']['content']['application/json'];
export type PointsDraft = Schemas['PointsDraft'];
export type TaskFile = Schemas['TaskFile'];
export type TaskAct = Schemas['TaskAct'];
export type TaskActDraft = Schemas['TaskActDraft'];
export type TaskAction = Task['actions'][number];
export type TermDraft = Schemas['TermDraft'];
export type Suggestion = Schemas['ResolutionSuggestion'];
export type ControlBoard = Schemas['ControlBoard'];
export type ControlScope = Schemas['ControlScope'];
export type Urgency = Schemas['Urgency'];
export type UrgencyCounts = Schemas['UrgencyCounts'];
export type Execution = Schemas['Execution'];
export type ExecutionAct = Schemas['ExecutionAct'];
export type ActFile = Schemas['ActFile'];
export type Timeline = Schemas['Timeline'];
export type Stage = Timeline['stages'][number];
export type DocumentBrief = Schemas['DocumentBrief'];
export type ReviewActDraft = operations['actOnReview']['requestBody']['content']['application/json'];
export type ResolutionActDraft = operations['actOnResolution']['requestBody']['content']['application/json'];
export type ProposalDraft = operations['proposeReview']['requestBody']['content']['application/json'];
export type ControlQuery = NonNullable<operations['listControlLines']['parameters']['query']>;
export type TrayQuery = NonNullable<operations['listTrayLines']['parameters']['query']>;

/** What the client asks of resolutions, trays and control. Every write bears a key, so that a repeat of it does nothing more. */

/** A line that says nothing for so long is broken: the repeat bears the same key. */
const PATIENCE_MS = 30_000;

const keyed = (key: string) => ({ 'Idempotency-Key': key });

export function tray(api: ApiClient, signal?: AbortSignal): Promise<Tray> {
  return api.reading((http) => http.GET('/city-edms/tray', { signal: signal ?? null }));
}

export function trayLines(api: ApiClient, query: TrayQuery, signal?: AbortSignal): Promise<TrayLines> {
  return api.reading((http) => http.GET('/city-edms/tray-lines', { params: { query }, signal: signal ?? null }));
}

export async function suggestions(api: ApiClient, document: string, post: string, signal?: AbortSignal): Promise<Suggestion[]> {
  const params = { path: { id: document }, query: { post } };
  const answer = api.reading((http) =>
    http.GET('/city-edms/documents/{id}/resolution-suggestions', { params, signal: signal ?? null }),
  );
  return (await answer).suggestions;
}

export async function resolutionPhrases(api: ApiClient, post: string, prefix: string, signal?: AbortSignal): Promise<string[]> {
  const params = { query: prefix === '' ? { post } : { post, prefix } };
  const answer = api.reading((http) => http.GET('/city-edms/resolution-phrases', { params, signal: signal ?? null }));
  return (await answer).phrases.map(({ text }) => text);
}

export function propose(api: ApiClient, document: string, draft: ProposalDraft, key: string): Promise<Review> {
  const params = { path: { id: document }, header: keyed(key) };
  return api.writing((http) => http.POST('/city-edms/documents/{id}/reviews', { params, body: draft }));
}

/** What an assistant prepared for the head of a review; null where nothing. */
export async function prepared(api: ApiClient, review: string, signal?: AbortSignal): Promise<PreparedResolution | null> {
  const params = { path: { id: review } };
  return (await api.reading((http) => http.GET('/city-edms/reviews/{id}/prepared', { params, signal: signal ?? null }))).prepared;
}

/** @param replaces version of the prepared resolution that was seen; null where none was */
export function prepareResolution(
  api: ApiClient,
  review: string,
  draft: ResolutionDraft,
  replaces: number | null,
  key: string,
): Promise<PreparedResolution> {
  const params = { path: { id: review }, header: keyed(key), query: replaces === null ? {} : { replaces } };
  return api.writing((http) => http.POST('/city-edms/reviews/{id}/prepared', { params, body: draft }));
}

export function sendPreparedBack(api: ApiClient, review: string, act: PreparedActDraft, key: string): Promise<PreparedResolution> {
  const params = { path: { id: review }, header: keyed(key) };
  return api.writing((http) => http.POST('/city-edms/reviews/{id}/prepared-acts', { params, body: act }));
}

/** @param last the page is about to close: the browser may send it after the page is gone */
export function resolve(
  api: ApiClient,
  document: string,
  draft: ResolutionDraft,
  key: string,
  last = false,
): Promise<Resolution> {
  const params = { path: { id: document }, header: keyed(key) };
  return api.writing((http) =>
    http.POST('/city-edms/documents/{id}/resolutions', {
      params,
      body: draft,
      keepalive: last,
      signal: AbortSignal.timeout(PATIENCE_MS),
    }),
  );
}

export function actOnReview(
  api: ApiClient,
  review: string,
  act: ReviewActDraft,
  key: string,
  last = false,
): Promise<Review> {
  const params = { path: { id: review }, header: keyed(key) };
  const signal = AbortSignal.timeout(PATIENCE_MS);
  return api.writing((http) => http.POST('/city-edms/reviews/{id}/acts', { params, body: act, keepalive: last, signal }));
}

export function actOnResolution(api: ApiClient, id: string, act: ResolutionActDraft, key: string): Promise<Resolution> {
  const params = { path: { id }, header: keyed(key) };
  return api.writing((http) => http.POST('/city-edms/resolutions/{id}/acts', { params, body: act }));
}

export function task(api: ApiClient, id: string, signal?: AbortSignal): Promise<TaskFile> {
  return api.reading((http) => http.GET('/city-edms/tasks/{id}', { params: { path: { id } }, signal: signal ?? null }));
}

export function actOnTask(api: ApiClient, id: string, act: TaskActDraft, key: string): Promise<TaskFile> {
  const params = { path: { id }, header: keyed(key) };
  return api.writing((http) => http.POST('/city-edms/tasks/{id}/acts', { params, body: act }));
}

/** A file for the report of a task; it belongs to the report that names it. */
export function addReportFile(
  api: ApiClient,
  task: string,
  file: File,
  onProgress: (share: number) => void,
  signal?: AbortSignal,
): Promise<ActFile> {
  const form = new FormData();
  form.set('file', file, file.name);
  return api.sending<ActFile>(`/city-edms/tasks/${encodeURIComponent(task)}/files`, form, onProgress, signal);
}

export function controlBoard(api: ApiClient, scope: ControlScope, signal?: AbortSignal): Promise<ControlBoard> {
  return api.reading((http) => http.GET('/city-edms/control', { params: { query: { scope } }, signal: signal ?? null }));
}

export function controlLines(api: ApiClient, query: ControlQuery, signal?: AbortSignal): Promise<TrayLines> {
  return api.reading((http) => http.GET('/city-edms/control-lines', { params: { query }, signal: signal ?? null }));
}

export function execution(api: ApiClient, document: string, signal?: AbortSignal): Promise<Execution> {
  const params = { path: { id: document } };
  return api.reading((http) => http.GET('/city-edms/documents/{id}/execution', { params, signal: signal ?? null }));
}

/** Points of an order, a decision or a protocol. */
export function enterPoints(api: ApiClient, document: string, draft: PointsDraft, key: string): Promise<Execution> {
  const params = { path: { id: document }, header: keyed(key) };
  return api.writing((http) => http.POST('/city-edms/documents/{id}/points', { params, body: draft }));
}

/** Takes all of a document off control. */
export function removeDocumentControl(api: ApiClient, document: string, text: string | null, key: string): Promise<Execution> {
  const params = { path: { id: document }, header: keyed(key) };
  const body = { act: 'remove-document-control' as const, text };
  return api.writing((http) => http.POST('/city-edms/documents/{id}/execution-acts', { params, body }));
}

export async function periodicTasks(api: ApiClient, document: string, signal?: AbortSignal): Promise<readonly PeriodicTask[]> {
  const params = { path: { id: document } };
  const answer = api.reading((http) => http.GET('/city-edms/documents/{id}/periodic-tasks', { params, signal: signal ?? null }));
  return (await answer).tasks;
}

/** Periodic tasks that one is the author or controller of, or all of them; the nearest first. */
export async function allPeriodicTasks(
  api: ApiClient,
  query: { scope: 'mine' | 'all'; over: boolean; next: PeriodicPage['next'] | null },
  signal?: AbortSignal,
): Promise<PeriodicPage> {
  const { scope, over, next } = query;
  const params = { query: { scope, over, limit: 50, ...(next ?? {}) } };
  return api.reading((http) => http.GET('/city-edms/periodic-tasks', { params, signal: signal ?? null }));
}

/** Stops, pauses or resumes a periodic task or changes its rule; answers with all of the document. */
export async function actOnPeriodicTask(api: ApiClient, id: string, act: PeriodicActDraft, key: string): Promise<readonly PeriodicTask[]> {
  const params = { path: { id }, header: keyed(key) };
  return (await api.writing((http) => http.POST('/city-edms/periodic-tasks/{id}/acts', { params, body: act }))).tasks;
}

export function timeline(api: ApiClient, document: string, signal?: AbortSignal): Promise<Timeline> {
  const params = { path: { id: document } };
  return api.reading((http) => http.GET('/city-edms/documents/{id}/timeline', { params, signal: signal ?? null }));
}
