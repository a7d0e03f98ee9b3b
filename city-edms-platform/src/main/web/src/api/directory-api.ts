import type { ApiClient } from './client';
import type { components } from './schema';

export type DirectoryPost = components['schemas']['DirectoryPost'];

/** Posts by words of names, titles and units; of one institution, where it is named. */
export async function findPosts(
  api: ApiClient,
  text: string,
  signal?: AbortSignal,
  institution?: string,
): Promise<DirectoryPost[]> {
  const params = { query: { text, limit: 8, ...(institution === undefined ? {} : { institution }) } };
  return (await api.reading((http) => http.GET('/city-edms/organization/posts', { params, signal: signal ?? null }))).posts;
}
