import type { ApiClient } from './client';
import type {
  Appointment,
  AppointmentDraft,
  AssistantDraft,
  Assistants,
  PersonNameDraft,
  PostDraft,
  PostHistory,
  Reorganization,
  ReorganizationChange,
  ReorganizationDraft,
  Structure,
  StructureAct,
  StructureActSubject,
  StructureImport,
  StructurePerson,
  Substitution,
  SubstitutionDraft,
  UnitDraft,
  Vacancy,
} from './types';

/** What the client asks of the structure: institutions, units, posts, people, substitutions, reorganisations. */

export function structure(api: ApiClient, day: string, signal?: AbortSignal): Promise<Structure> {
  const params = { query: { day } };
  return api.reading((http) => http.GET('/city-edms/organization/structure', { params, signal: signal ?? null }));
}

export async function institutions(api: ApiClient, signal?: AbortSignal): Promise<{ code: string; name: string }[]> {
  return (await api.reading((http) => http.GET('/city-edms/organization/institutions', { signal: signal ?? null }))).institutions;
}

export async function saveInstitution(api: ApiClient, code: string, name: string, place: number): Promise<void> {
  await api.writing((http) => http.POST('/city-edms/organization/institutions', { body: { code, name, place } }));
}

export async function addUnit(api: ApiClient, unit: UnitDraft): Promise<void> {
  await api.writing((http) => http.POST('/city-edms/organization/units', { body: unit }));
}

export async function changeUnit(api: ApiClient, id: number, unit: UnitDraft): Promise<void> {
  await api.writing((http) => http.PUT('/city-edms/organization/units/{id}', { params: { path: { id } }, body: unit }));
}

export async function addPost(api: ApiClient, post: PostDraft): Promise<void> {
  await api.writing((http) => http.POST('/city-edms/organization/posts', { body: post }));
}

export async function changePost(api: ApiClient, id: number, post: PostDraft): Promise<void> {
  await api.writing((http) => http.PUT('/city-edms/organization/posts/{id}', { params: { path: { id } }, body: post }));
}

export async function closePost(api: ApiClient, id: number, lastDay: string): Promise<void> {
  const params = { path: { id } };
  await api.writing((http) => http.POST('/city-edms/organization/posts/{id}/closing', { params, body: { lastDay } }));
}

export function postHistory(api: ApiClient, id: number, signal?: AbortSignal): Promise<PostHistory> {
  const params = { path: { id } };
  return api.reading((http) => http.GET('/city-edms/organization/posts/{id}/history', { params, signal: signal ?? null }));
}

export function appoint(api: ApiClient, appointment: AppointmentDraft): Promise<Appointment> {
  return api.writing((http) => http.POST('/city-edms/organization/appointments', { body: appointment }));
}

export function endAppointment(api: ApiClient, id: number, lastDay: string): Promise<Appointment> {
  const params = { path: { id } };
  return api.writing((http) => http.POST('/city-edms/organization/appointments/{id}/ending', { params, body: { lastDay } }));
}

export async function findAccounts(api: ApiClient, text: string, signal?: AbortSignal): Promise<StructurePerson[]> {
  const params = { query: { text } };
  return (await api.reading((http) => http.GET('/city-edms/organization/accounts', { params, signal: signal ?? null }))).accounts;
}

export function personName(api: ApiClient, userName: string, signal?: AbortSignal): Promise<StructurePerson> {
  const params = { query: { userName } };
  return api.reading((http) => http.GET('/city-edms/organization/person', { params, signal: signal ?? null }));
}

export function savePersonName(api: ApiClient, userName: string, name: PersonNameDraft): Promise<StructurePerson> {
  const params = { query: { userName } };
  return api.writing((http) => http.PUT('/city-edms/organization/person', { params, body: name }));
}

export async function vacancies(api: ApiClient, signal?: AbortSignal): Promise<Vacancy[]> {
  return (await api.reading((http) => http.GET('/city-edms/organization/vacancies', { signal: signal ?? null }))).vacancies;
}

export async function substitutions(api: ApiClient, past: boolean, signal?: AbortSignal): Promise<Substitution[]> {
  const params = { query: { past } };
  return (await api.reading((http) => http.GET('/city-edms/organization/substitutions', { params, signal: signal ?? null })))
    .substitutions;
}

export function addSubstitution(api: ApiClient, substitution: SubstitutionDraft): Promise<Substitution> {
  return api.writing((http) => http.POST('/city-edms/organization/substitutions', { body: substitution }));
}

/** Without a day, at once. */
export function endSubstitution(api: ApiClient, id: number, lastDay: string | null): Promise<Substitution> {
  const params = { path: { id } };
  return api.writing((http) => http.POST('/city-edms/organization/substitutions/{id}/ending', { params, body: { lastDay } }));
}

/** The posts whose assistants the person may name, who assists there, and who named whom. */
export function assistants(api: ApiClient, signal?: AbortSignal): Promise<Assistants> {
  return api.reading((http) => http.GET('/city-edms/organization/assistants', { signal: signal ?? null }));
}

export function nameAssistant(api: ApiClient, assistant: AssistantDraft): Promise<Substitution> {
  return api.writing((http) => http.POST('/city-edms/organization/assistants', { body: assistant }));
}

/** Without a day, at once. */
export function endAssistant(api: ApiClient, id: number, lastDay: string | null): Promise<Substitution> {
  const params = { path: { id } };
  return api.writing((http) => http.POST('/city-edms/organization/assistants/{id}/ending', { params, body: { lastDay } }));
}

/** Acts on the structure, the newest first; `before` is the last of the page before. */
export async function structureActs(
  api: ApiClient,
  about: Pick<StructureActSubject, 'kind' | 'reference'> | null,
  before: number | null,
  signal?: AbortSignal,
): Promise<StructureAct[]> {
  const isNumber = about?.kind === 'unit' || about?.kind === 'post';
  const query = {
    limit: 50,
    ...(before === null ? {} : { before }),
    ...(about === null ? {} : { [about.kind]: isNumber ? Number(about.reference) : about.reference }),
  };
  return (await api.reading((http) => http.GET('/city-edms/organization/acts', { params: { query }, signal: signal ?? null }))).acts;
}

export async function reorganizations(api: ApiClient, signal?: AbortSignal): Promise<Reorganization[]> {
  return (await api.reading((http) => http.GET('/city-edms/organization/reorganizations', { signal: signal ?? null })))
    .reorganizations;
}

export async function previewReorganization(api: ApiClient, plan: ReorganizationDraft): Promise<ReorganizationChange[]> {
  return (await api.writing((http) => http.POST('/city-edms/organization/reorganization-previews', { body: plan }))).changes;
}

export function reorganize(api: ApiClient, plan: ReorganizationDraft): Promise<Reorganization> {
  return api.writing((http) => http.POST('/city-edms/organization/reorganizations', { body: plan }));
}

export async function cancelReorganization(api: ApiClient, id: number): Promise<void> {
  await api.writing((http) => http.DELETE('/city-edms/organization/reorganizations/{id}', { params: { path: { id } } }));
}

/** The workbook of a structure to fill in. */
export async function structureTemplate(api: ApiClient): Promise<Blob> {
  const bytes: unknown = await api.reading((http) => http.GET('/city-edms/organization/import-template', { parseAs: 'blob' }));
  return bytes instanceof Blob ? bytes : new Blob([]);
}

/** Reads a structure from a table; rehearsed, nothing is written. */
export function importStructure(api: ApiClient, file: File, since: string, run: boolean): Promise<StructureImport> {
  const form = new FormData();
  form.set('since', since);
  form.set('file', file, file.name);
  return api.sending<StructureImport>(`/city-edms/organization/imports?run=${String(run)}`, form, () => undefined);
}
