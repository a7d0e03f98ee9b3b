import type { ApiClient } from './client';
import type { components } from './schema';

type Schemas = components['schemas'];

export type Dispatch = Schemas['Dispatch'];
export type DispatchBatch = Schemas['DispatchBatch'];
export type DispatchList = Schemas['DispatchList'];
export type Addressee = Schemas['Addressee'];
export type DispatchState = Schemas['DispatchState'];
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
  before: string | null,
  signal?: AbortSignal,
): Promise<DispatchList> {
  const params = { query: before === null ? { state } : { state, before } };
  return api.reading((http) => http.GET('/city-edms/dispatches', { params, signal: signal ?? null }));
}

export function sendDispatches(api: ApiClient, ids: readonly string[]): Promise<DispatchBatch> {
  return api.writing((http) => http.POST('/city-edms/dispatch-batches', { body: { dispatches: ids.map(Number) } }));
}

export async function dispatchBatches(api: ApiClient, signal?: AbortSignal): Promise<DispatchBatch[]> {
  return (await api.reading((http) => http.GET('/city-edms/dispatch-batches', { signal: signal ?? null }))).batches;
}

export function printBatch(api: ApiClient, id: string, what: PrintedPart): Promise<Blob> {
  const params = { path: { id, what } };
  return api.reading((http) => http.GET('/city-edms/dispatch-batches/{id}/prints/{what}', { params, parseAs: 'blob' }));
}
