import type { ApiClient } from './client';
import type { components } from './schema';

type Schemas = components['schemas'];

export type Dispatch = Schemas['Dispatch'];
export type DispatchBatch = Schemas['DispatchBatch'];
export type DispatchList = Schemas['DispatchList'];
export type Addressee = Schemas['Addressee'];
export type DispatchState = Schemas['DispatchState'];
export type DispatchMark = Schemas['DispatchMark'];
export type EnvelopeSize = Schemas['EnvelopeSize'];
export type PrintedPart = 'list' | 'envelopes' | 'letters';

/** What the client asks of dispatch. */

export async function documentDispatches(api: ApiClient, id: string, signal?: AbortSignal): Promise<Dispatch[]> {
  const params = { path: { id } };
  return (await api.reading((http) => http.GET('/city-edms/documents/{id}/dispatches', { params, signal: signal ?? null })))
    .dispatches;
}

export function planDispatches(api: ApiClient, id: string, addressees: Addressee[]): Promise<DispatchList> {
  const params = { path: { id } };
  return api.writing((http) => http.PUT('/city-edms/documents/{id}/dispatches', { params, body: { addressees } }));
}

export function dispatches(
  api: ApiClient,
  state: DispatchState,
  method: string,
  before: string | null,
  signal?: AbortSignal,
): Promise<DispatchList> {
  const params = { query: { state, ...(method === '' ? {} : { method }), ...(before === null ? {} : { before }) } };
  return api.reading((http) => http.GET('/city-edms/dispatches', { params, signal: signal ?? null }));
}

export function sendDispatches(api: ApiClient, ids: readonly string[]): Promise<DispatchBatch> {
  return api.writing((http) => http.POST('/city-edms/dispatch-batches', { body: { dispatches: ids.map(Number) } }));
}

export interface BatchPage {
  readonly batches: readonly DispatchBatch[];
  readonly next: string | null;
}

/** Newest first; `day` empty: of every day. */
export function dispatchBatches(api: ApiClient, day: string, before: string | null, signal?: AbortSignal): Promise<BatchPage> {
  const params = { query: { ...(day === '' ? {} : { day }), ...(before === null ? {} : { before }) } };
  return api.reading((http) => http.GET('/city-edms/dispatch-batches', { params, signal: signal ?? null }));
}

export async function batchLetters(api: ApiClient, id: string, signal?: AbortSignal): Promise<Dispatch[]> {
  const params = { path: { id } };
  return (await api.reading((http) => http.GET('/city-edms/dispatch-batches/{id}', { params, signal: signal ?? null }))).dispatches;
}

/** What the post said of a letter that left. */
export function markDispatch(api: ApiClient, id: string, mark: DispatchMark): Promise<Dispatch> {
  const params = { path: { id } };
  return api.writing((http) => http.PUT('/city-edms/dispatches/{id}', { params, body: mark }));
}

export function printBatch(api: ApiClient, id: string, what: PrintedPart, size: EnvelopeSize): Promise<Blob> {
  const params = { path: { id, what }, query: { size } };
  return api.reading((http) => http.GET('/city-edms/dispatch-batches/{id}/prints/{what}', { params, parseAs: 'blob' }));
}

export function printDay(api: ApiClient, day: string, what: 'envelopes' | 'letters', size: EnvelopeSize): Promise<Blob> {
  const params = { path: { day, what }, query: { size } };
  return api.reading((http) => http.GET('/city-edms/dispatch-days/{day}/prints/{what}', { params, parseAs: 'blob' }));
}
