import type { ApiClient } from './client';
import type { components } from './schema';

type Schemas = components['schemas'];

export type Digest = Schemas['Digest'];
export type DigestPart = Schemas['DigestPart'];
export type DigestRole = Schemas['DigestRole'];
export type DigestSection = Schemas['DigestSection'];
export type DigestLine = Schemas['DigestLine'];
export type WorkCounts = Schemas['WorkCounts'];
export type Reminders = Schemas['Reminders'];
export type RemindersDraft = Schemas['RemindersDraft'];
export type OfficeReminders = Schemas['OfficeReminders'];
export type ReminderLetters = Schemas['ReminderLetters'];

/** What the client asks of reminders. */

export function digest(api: ApiClient, signal?: AbortSignal): Promise<Digest> {
  return api.reading((http) => http.GET('/city-edms/digest', { signal: signal ?? null }));
}

export function workCounts(api: ApiClient, signal?: AbortSignal): Promise<WorkCounts> {
  return api.reading((http) => http.GET('/city-edms/work-counts', { signal: signal ?? null }));
}

export function reminders(api: ApiClient, signal?: AbortSignal): Promise<Reminders> {
  return api.reading((http) => http.GET('/city-edms/reminders', { signal: signal ?? null }));
}

export function changeReminders(api: ApiClient, body: RemindersDraft): Promise<Reminders> {
  return api.writing((http) => http.PUT('/city-edms/reminders', { body }));
}

export function officeReminders(api: ApiClient, signal?: AbortSignal): Promise<OfficeReminders> {
  return api.reading((http) => http.GET('/city-edms/reminders/office', { signal: signal ?? null }));
}

export function changeOfficeReminders(api: ApiClient, body: OfficeReminders): Promise<OfficeReminders> {
  return api.writing((http) => http.PUT('/city-edms/reminders/office', { body }));
}

export function reminderLetters(api: ApiClient, signal?: AbortSignal): Promise<ReminderLetters> {
  return api.reading((http) => http.GET('/city-edms/reminders/letters', { signal: signal ?? null }));
}
