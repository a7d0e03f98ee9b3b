import type { ApiClient } from './client';
import type {
  CalendarDay,
  ComputedDeadline,
  DayKind,
  DeadlineComputation,
  DeadlinePreset,
  DeadlinePresetSettings,
  DeadlineStart,
  DocumentDeadline,
  DuePage,
  MartialPeriods,
} from './types';

/** What the client asks of the calendar and the deadlines. */

export async function deadlinePresets(api: ApiClient, signal?: AbortSignal): Promise<DeadlinePreset[]> {
  return (await api.reading((http) => http.GET('/city-edms/deadline-presets', { signal: signal ?? null }))).presets;
}

export async function putDeadlinePreset(
  api: ApiClient,
  code: string,
  settings: DeadlinePresetSettings,
): Promise<DeadlinePreset[]> {
  const params = { path: { code } };
  return (await api.writing((http) => http.PUT('/city-edms/deadline-presets/{code}', { params, body: settings }))).presets;
}

export async function restoreDeadlinePreset(api: ApiClient, code: string): Promise<DeadlinePreset[]> {
  const params = { path: { code } };
  return (await api.writing((http) => http.DELETE('/city-edms/deadline-presets/{code}', { params }))).presets;
}

/** The days of a year that are no ordinary working days. */
export async function calendarYear(api: ApiClient, year: number, signal?: AbortSignal): Promise<CalendarDay[]> {
  const params = { path: { year } };
  return (await api.reading((http) => http.GET('/city-edms/calendar/years/{year}', { params, signal: signal ?? null }))).days;
}

export function putCalendarDay(api: ApiClient, date: string, kind: DayKind, note: string): Promise<CalendarDay> {
  return api.writing((http) =>
    http.PUT('/city-edms/calendar/days/{date}', { params: { path: { date } }, body: { kind, note } }),
  );
}

export function restoreCalendarDay(api: ApiClient, date: string): Promise<CalendarDay> {
  return api.writing((http) => http.DELETE('/city-edms/calendar/days/{date}', { params: { path: { date } } }));
}

export function martialPeriods(api: ApiClient, signal?: AbortSignal): Promise<MartialPeriods> {
  return api.reading((http) => http.GET('/city-edms/calendar/martial-periods', { signal: signal ?? null }));
}

export function putMartialPeriods(api: ApiClient, periods: MartialPeriods): Promise<MartialPeriods> {
  return api.writing((http) => http.PUT('/city-edms/calendar/martial-periods', { body: periods }));
}

export function computeDeadline(api: ApiClient, start: DeadlineComputation, signal?: AbortSignal): Promise<ComputedDeadline> {
  return api.reading((http) => http.POST('/city-edms/deadlines/computation', { body: start, signal: signal ?? null }));
}

export async function documentDeadline(api: ApiClient, id: string, signal?: AbortSignal): Promise<DocumentDeadline | null> {
  const params = { path: { id } };
  return (await api.reading((http) => http.GET('/city-edms/documents/{id}/deadline', { params, signal: signal ?? null })))
    .deadline;
}

export function setDocumentDeadline(api: ApiClient, id: string, start: DeadlineStart): Promise<DocumentDeadline> {
  return api.writing((http) => http.PUT('/city-edms/documents/{id}/deadline', { params: { path: { id } }, body: start }));
}

export function extendDocumentDeadline(api: ApiClient, id: string, reason: string): Promise<DocumentDeadline> {
  return api.writing((http) =>
    http.POST('/city-edms/documents/{id}/deadline/extension', { params: { path: { id } }, body: { reason } }),
  );
}

export function completeDocumentDeadline(api: ApiClient, id: string): Promise<DocumentDeadline> {
  return api.writing((http) =>
    http.POST('/city-edms/documents/{id}/deadline/completion', { params: { path: { id } }, body: {} }),
  );
}

export type DueDeadline = DuePage['deadlines'][number];

/** What is due today or was before and is not met, the longest due first. */
export function dueDeadlines(api: ApiClient, limit: number, signal?: AbortSignal): Promise<DuePage> {
  return api.reading((http) => http.GET('/city-edms/deadlines', { params: { query: { limit } }, signal: signal ?? null }));
}
