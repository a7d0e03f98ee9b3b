import type { ApiClient } from './client';
import type {
  CityDocument,
  NewReservation,
  NextNumber,
  PresetChoice,
  PresetOutcome,
  RegisterPreset,
  Reservation,
} from './types';

/** What the client asks of numbers: presets, reservations, voiding and correction. */

export async function registerPresets(api: ApiClient, signal?: AbortSignal): Promise<RegisterPreset[]> {
  return (await api.reading((http) => http.GET('/city-edms/register-presets', { signal: signal ?? null }))).presets;
}

export async function reservations(api: ApiClient, code: string, signal?: AbortSignal): Promise<Reservation[]> {
  const params = { path: { code } };
  const answer = await api.reading((http) =>
    http.GET('/city-edms/registers/{code}/reservations', { params, signal: signal ?? null }),
  );
  return answer.reservations;
}

/** Reservations of all registers that end from today until a day, the nearest first. */
export async function endingReservations(
  api: ApiClient,
  until: string,
  limit: number,
  signal?: AbortSignal,
): Promise<readonly Reservation[]> {
  const params = { query: { until, limit } };
  return (await api.reading((http) => http.GET('/city-edms/reservations', { params, signal: signal ?? null }))).reservations;
}

export function reserve(api: ApiClient, code: string, wish: NewReservation): Promise<Reservation> {
  const params = { path: { code } };
  return api.writing((http) => http.POST('/city-edms/registers/{code}/reservations', { params, body: wish }));
}

/** The number that a document with these facts would get now. */
export function nextNumber(
  api: ApiClient,
  code: string,
  facts: Readonly<Record<string, string>>,
  signal?: AbortSignal,
): Promise<NextNumber> {
  const params = { path: { code }, query: facts };
  return api.reading((http) => http.GET('/city-edms/registers/{code}/next-number', { params, signal: signal ?? null }));
}

/** Gives up what was not used; answers what still waits. */
export async function release(api: ApiClient, code: string, id: number, reason: string): Promise<Reservation[]> {
  const params = { path: { code, id } };
  const answer = await api.writing((http) =>
    http.POST('/city-edms/registers/{code}/reservations/{id}/release', { params, body: { reason } }),
  );
  return answer.reservations;
}

export function voidRegistration(api: ApiClient, id: string, reason: string): Promise<CityDocument> {
  const params = { path: { id } };
  return api.writing((http) => http.POST('/city-edms/documents/{id}/void', { params, body: { reason } }));
}

/** As `voidRegistration`, for a line of a register that has no document. */
export function voidEntry(api: ApiClient, id: number, reason: string): Promise<unknown> {
  const params = { path: { id } };
  return api.writing((http) => http.POST('/city-edms/entries/{id}/void', { params, body: { reason } }));
}

export function correctEntry(
  api: ApiClient,
  id: number,
  changes: Record<string, string | number | null>,
  reason: string,
): Promise<unknown> {
  const params = { path: { id } };
  return api.writing((http) => http.POST('/city-edms/entries/{id}/corrections', { params, body: { changes, reason } }));
}

export function correctCard(
  api: ApiClient,
  id: string,
  changes: Record<string, string | number | null>,
  reason: string,
): Promise<CityDocument> {
  const params = { path: { id } };
  return api.writing((http) => http.POST('/city-edms/documents/{id}/corrections', { params, body: { changes, reason } }));
}

/** Makes registers of presets in one step, or shows what would be made. */
export async function makeFromPresets(
  api: ApiClient,
  choice: PresetChoice,
  signal?: AbortSignal,
): Promise<readonly PresetOutcome[]> {
  const answer = await api.writing((http) =>
    http.POST('/city-edms/register-presets', { body: choice, signal: signal ?? null }),
  );
  return answer.registers;
}
