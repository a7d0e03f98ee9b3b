import type { ApiClient } from './client';
import type { components } from './schema';

export type Attachment = components['schemas']['Attachment'];

/** Files that belong to a document: annexes, the letter as it came, copies. */
export async function attachments(api: ApiClient, id: string, signal?: AbortSignal): Promise<readonly Attachment[]> {
  const answer = api.reading((http) =>
    http.GET('/city-edms/documents/{id}/attachments', { params: { path: { id } }, signal: signal ?? null }),
  );
  return (await answer).attachments;
}

/** Adds annexes to a registered document; the register keeps the reason. */
export async function addAnnexes(
  api: ApiClient,
  id: string,
  files: readonly File[],
  reason: string,
  onProgress: (share: number) => void,
  signal?: AbortSignal,
): Promise<readonly Attachment[]> {
  const form = new FormData();
  form.set('reason', reason);
  for (const file of files) form.append('annex', file, file.name);
  const answer = await api.sending<{ attachments: Attachment[] }>(
    `/city-edms/documents/${encodeURIComponent(id)}/annexes`,
    form,
    onProgress,
    signal,
  );
  return answer.attachments;
}
