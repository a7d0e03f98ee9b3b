import type { ApiClient } from './client';
import type {
  Card,
  Correspondent,
  CorrespondentAct,
  CorrespondentDraft,
  CorrespondentPage,
  CorrespondentQuery,
  CorrespondentUse,
  DocumentKind,
  DocumentLinks,
  DuplicateCandidate,
  FurtherReceipt,
  LinkEnd,
  LinkType,
  ReceiptDraft,
  UnregisteredDraft,
  UnregisteredKind,
  UnregisteredKindDraft,
  UnregisteredPage,
  UnregisteredReceipt,
} from './types';

/** What the client asks of the directory of correspondents, of links, of duplicates and of what is not registered. */

export function searchCorrespondents(
  api: ApiClient,
  query: CorrespondentQuery,
  signal?: AbortSignal,
): Promise<CorrespondentPage> {
  return api.reading((http) => http.GET('/city-edms/correspondents', { params: { query }, signal: signal ?? null }));
}

export function getCorrespondent(api: ApiClient, id: string, signal?: AbortSignal): Promise<Correspondent> {
  const params = { path: { id } };
  return api.reading((http) => http.GET('/city-edms/correspondents/{id}', { params, signal: signal ?? null }));
}

export function createCorrespondent(api: ApiClient, draft: CorrespondentDraft): Promise<Correspondent> {
  return api.writing((http) => http.POST('/city-edms/correspondents', { body: draft }));
}

export function updateCorrespondent(api: ApiClient, id: string, draft: CorrespondentDraft): Promise<Correspondent> {
  return api.writing((http) => http.PUT('/city-edms/correspondents/{id}', { params: { path: { id } }, body: draft }));
}

export function mergeCorrespondent(api: ApiClient, id: string, into: string): Promise<Correspondent> {
  return api.writing((http) =>
    http.POST('/city-edms/correspondents/{id}/merge', { params: { path: { id } }, body: { into } }),
  );
}

export async function correspondentUses(api: ApiClient, id: string, signal?: AbortSignal): Promise<CorrespondentUse[]> {
  const params = { path: { id }, query: { limit: 20 } };
  const read = await api.reading((http) =>
    http.GET('/city-edms/correspondents/{id}/documents', { params, signal: signal ?? null }),
  );
  return read.documents;
}

export async function correspondentHistory(api: ApiClient, id: string, signal?: AbortSignal): Promise<CorrespondentAct[]> {
  const params = { path: { id } };
  const read = await api.reading((http) =>
    http.GET('/city-edms/correspondents/{id}/history', { params, signal: signal ?? null }),
  );
  return read.acts;
}

export async function likelyCorrespondents(api: ApiClient, signal?: AbortSignal): Promise<Correspondent[][]> {
  return (await api.reading((http) => http.GET('/city-edms/correspondent-duplicates', { signal: signal ?? null }))).groups;
}

export function documentLinks(api: ApiClient, id: string, signal?: AbortSignal): Promise<DocumentLinks> {
  const params = { path: { id } };
  return api.reading((http) => http.GET('/city-edms/documents/{id}/links', { params, signal: signal ?? null }));
}

export function addLink(
  api: ApiClient,
  id: string,
  type: LinkType,
  target: string,
  inward = false,
): Promise<DocumentLinks> {
  const params = { path: { id } };
  return api.writing((http) => http.POST('/city-edms/documents/{id}/links', { params, body: { type, target, inward } }));
}

export function removeLink(api: ApiClient, id: string, link: number, reason: string): Promise<DocumentLinks> {
  const params = { path: { id, link }, query: { reason } };
  return api.writing((http) => http.DELETE('/city-edms/documents/{id}/links/{link}', { params }));
}

/** Registered documents by number or by what they tell; with a kind, only those that a document of that kind may answer. */
export async function linkTargets(
  api: ApiClient,
  q: string,
  signal?: AbortSignal,
  answerKind?: DocumentKind,
): Promise<LinkEnd[]> {
  const params = { query: { q, limit: 10, ...(answerKind === undefined ? {} : { answerKind }) } };
  return (await api.reading((http) => http.GET('/city-edms/link-targets', { params, signal: signal ?? null }))).documents;
}

export async function findDuplicates(
  api: ApiClient,
  register: string,
  card: Partial<Card>,
  file: { readonly hash: string | null } | { readonly node: string },
  signal?: AbortSignal,
): Promise<DuplicateCandidate[]> {
  const known = 'node' in file ? { node: file.node } : { fileHash: file.hash };
  const body = { register, card: card as Record<string, never>, ...known };
  return (await api.reading((http) => http.POST('/city-edms/duplicates', { body, signal: signal ?? null }))).candidates;
}

/** Of files of the repository that wait: what is known of them there is compared. By their UUIDs; where nothing is found, nothing. */
export async function duplicatesOfFiles(
  api: ApiClient,
  nodes: readonly string[],
  signal?: AbortSignal,
): Promise<ReadonlyMap<string, readonly DuplicateCandidate[]>> {
  const body = { nodes: [...nodes] };
  const found = await api.reading((http) => http.POST('/city-edms/file-duplicates', { body, signal: signal ?? null }));
  return new Map(found.files.map(({ node, candidates }) => [node, candidates]));
}

export async function furtherReceipts(api: ApiClient, id: string, signal?: AbortSignal): Promise<FurtherReceipt[]> {
  const params = { path: { id } };
  const read = await api.reading((http) =>
    http.GET('/city-edms/documents/{id}/receipts', { params, signal: signal ?? null }),
  );
  return read.receipts;
}

/** Records a further receipt; the copy that came is kept with the document. */
export async function addReceipt(
  api: ApiClient,
  id: string,
  draft: ReceiptDraft,
  copy: Blob | null = null,
): Promise<FurtherReceipt[]> {
  if (copy !== null) {
    const form = new FormData();
    form.set('receipt', JSON.stringify(draft));
    form.set('file', copy, draft.fileName ?? '');
    const path = `/city-edms/documents/${encodeURIComponent(id)}/receipts`;
    return (await api.sending<{ receipts: FurtherReceipt[] }>(path, form, () => undefined)).receipts;
  }
  const params = { path: { id } };
  return (await api.writing((http) => http.POST('/city-edms/documents/{id}/receipts', { params, body: draft }))).receipts;
}

export async function unregisteredKinds(api: ApiClient, signal?: AbortSignal): Promise<UnregisteredKind[]> {
  return (await api.reading((http) => http.GET('/city-edms/unregistered-kinds', { signal: signal ?? null }))).kinds;
}

export function saveUnregisteredKind(api: ApiClient, code: string, draft: UnregisteredKindDraft): Promise<UnregisteredKind> {
  const params = { path: { code } };
  return api.writing((http) => http.PUT('/city-edms/unregistered-kinds/{code}', { params, body: draft }));
}

export function unregisteredReceipts(api: ApiClient, cursor: string | null, signal?: AbortSignal): Promise<UnregisteredPage> {
  const params = { query: cursor === null ? {} : { cursor } };
  return api.reading((http) => http.GET('/city-edms/unregistered-receipts', { params, signal: signal ?? null }));
}

export function recordUnregistered(api: ApiClient, draft: UnregisteredDraft): Promise<UnregisteredReceipt> {
  return api.writing((http) => http.POST('/city-edms/unregistered-receipts', { body: draft }));
}
