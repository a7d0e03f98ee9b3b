import type { ApiClient } from './client';
import type { ReportFormat } from './report-api';
import type { components, operations } from './schema';

type Schemas = components['schemas'];

export type SavingsReport = Schemas['SavingsReport'];
export type SavingsAmount = Schemas['SavingsAmount'];
export type SavingsEvents = Schemas['SavingsEvents'];
export type SavingsEvent = Schemas['SavingsEvent'];
export type SavingsFigure = NonNullable<Schemas['SavingsFigure']>;
export type SavingsBaseline = Schemas['SavingsBaseline'];
export type SavingsBaselines = Schemas['SavingsBaselines'];
export type SavingsBaselineDraft = Schemas['SavingsBaselineDraft'];
export type SavingsValue = Schemas['SavingsValue'];
export type SavingsQuery = operations['getSavings']['parameters']['query'];
export type EventsQuery = operations['listSavingsEvents']['parameters']['query'];
export type PictureShape = 'sheet' | 'tall';

/** What the client asks of the savings meter. Files are asked for as blobs, which the contract calls strings of bytes. */

export function savings(api: ApiClient, query: SavingsQuery, signal: AbortSignal): Promise<SavingsReport> {
  return api.reading((http) => http.GET('/city-edms/reports/savings', { params: { query }, signal }));
}

export function savingsEvents(api: ApiClient, query: EventsQuery, signal: AbortSignal): Promise<SavingsEvents> {
  return api.reading((http) => http.GET('/city-edms/reports/savings/events', { params: { query }, signal }));
}

export function savingsFile(api: ApiClient, query: SavingsQuery, format: ReportFormat): Promise<Blob> {
  const params = { query: { ...query, format } };
  return blob(api.reading((http) => http.GET('/city-edms/reports/savings/file', { params, parseAs: 'blob' })));
}

export function savingsEventsFile(api: ApiClient, query: EventsQuery, format: ReportFormat): Promise<Blob> {
  const params = { query: { ...query, format } };
  return blob(api.reading((http) => http.GET('/city-edms/reports/savings/events/file', { params, parseAs: 'blob' })));
}

export function savingsPicture(
  api: ApiClient,
  query: SavingsQuery,
  format: 'svg' | 'pdf',
  shape: PictureShape,
  signal: AbortSignal,
): Promise<Blob> {
  const params = { query: { ...query, format, shape } };
  return blob(api.reading((http) => http.GET('/city-edms/reports/savings/picture', { params, parseAs: 'blob', signal })));
}

export function savingsBaselines(api: ApiClient, institution: string, signal: AbortSignal): Promise<SavingsBaselines> {
  const params = { query: { institution } };
  return api.reading((http) => http.GET('/city-edms/reports/savings/baselines', { params, signal }));
}

export function setSavingsBaseline(api: ApiClient, body: SavingsBaselineDraft): Promise<SavingsBaselines> {
  return api.writing((http) => http.POST('/city-edms/reports/savings/baselines', { body }));
}

export async function institutions(api: ApiClient, signal: AbortSignal): Promise<readonly Schemas['Institution'][]> {
  return (await api.reading((http) => http.GET('/city-edms/organization/institutions', { signal }))).institutions;
}

async function blob(answer: Promise<unknown>): Promise<Blob> {
  return (await answer) as Blob;
}
