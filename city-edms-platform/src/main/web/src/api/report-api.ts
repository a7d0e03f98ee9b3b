import type { ApiClient } from './client';
import type { components, operations } from './schema';

type Schemas = components['schemas'];

export type DisciplineReport = Schemas['DisciplineReport'];
export type DisciplineRow = Schemas['DisciplineRow'];
export type DisciplineFigures = Schemas['DisciplineFigures'];
export type ReportLines = Schemas['ReportLines'];
export type ReportLine = Schemas['ReportLine'];
export type ReportFigure = Schemas['ReportFigure'];
export type ReportGroup = NonNullable<Schemas['ReportGroup']>;
export type OverdueReport = Schemas['OverdueReport'];
export type DailySummary = Schemas['DailySummary'];
export type DisciplineQuery = operations['getDiscipline']['parameters']['query'];
export type TasksQuery = operations['listReportTasks']['parameters']['query'];
export type ReportFormat = 'pdf' | 'xlsx';

/** What the client asks of reports. A file is asked for as a blob, which the contract calls a string of bytes. */

export function discipline(api: ApiClient, query: DisciplineQuery, signal: AbortSignal): Promise<DisciplineReport> {
  return api.reading((http) => http.GET('/city-edms/reports/discipline', { params: { query }, signal }));
}

export function reportTasks(api: ApiClient, query: TasksQuery, signal: AbortSignal): Promise<ReportLines> {
  return api.reading((http) => http.GET('/city-edms/reports/tasks', { params: { query }, signal }));
}

export function overdue(api: ApiClient, signal: AbortSignal): Promise<OverdueReport> {
  return api.reading((http) => http.GET('/city-edms/reports/overdue', { signal }));
}

export function daily(api: ApiClient, signal: AbortSignal): Promise<DailySummary> {
  return api.reading((http) => http.GET('/city-edms/reports/daily', { signal }));
}

export function disciplineFile(api: ApiClient, query: DisciplineQuery, format: ReportFormat): Promise<Blob> {
  const params = { query: { ...query, format } };
  return blob(api.reading((http) => http.GET('/city-edms/reports/discipline/file', { params, parseAs: 'blob' })));
}

export function tasksFile(api: ApiClient, query: TasksQuery, format: ReportFormat): Promise<Blob> {
  const params = { query: { ...query, format } };
  return blob(api.reading((http) => http.GET('/city-edms/reports/tasks/file', { params, parseAs: 'blob' })));
}

export function overdueFile(api: ApiClient, format: ReportFormat): Promise<Blob> {
  const params = { query: { format } };
  return blob(api.reading((http) => http.GET('/city-edms/reports/overdue/file', { params, parseAs: 'blob' })));
}

export function dailyFile(api: ApiClient, format: ReportFormat): Promise<Blob> {
  const params = { query: { format } };
  return blob(api.reading((http) => http.GET('/city-edms/reports/daily/file', { params, parseAs: 'blob' })));
}

async function blob(answer: Promise<unknown>): Promise<Blob> {
  return (await answer) as Blob;
}
