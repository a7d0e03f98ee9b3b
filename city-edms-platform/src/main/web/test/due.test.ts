import { describe, expect, it } from 'vitest';
import type { ApiClient } from '../src/api/client';
import { problemOf } from '../src/api/problem';
import { readDue } from '../src/desk/due';

/** A server that answers with these documents, or refuses them with these statuses. */
function server(documents: Readonly<Record<string, number>>, next: string | null = null): ApiClient {
  return {
    reading: () =>
      Promise.resolve({ deadlines: Object.keys(documents).map((document) => ({ document, due: '2026-11-27' })), next }),
    document: (id: string) =>
      documents[id] === 200 ? Promise.resolve({ id }) : Promise.reject(problemOf(documents[id] ?? 0, null)),
  } as unknown as ApiClient;
}

const ids = async (api: ApiClient) => (await readDue(api, 5)).due.map(({ document }) => document.id);

describe('what is due, on the desk', () => {
  it('is without documents that may not be read or are gone', async () => {
    expect(await ids(server({ a: 200, secret: 403, b: 200, gone: 404 }))).toEqual(['a', 'b']);
    expect(await ids(server({ secret: 403 }))).toEqual([]);
  });

  it('tells every other failure', async () => {
    await expect(ids(server({ a: 200, b: 503 }))).rejects.toMatchObject({ status: 503 });
    await expect(ids(server({ a: 401 }))).rejects.toMatchObject({ status: 401 });
  });

  it('tells whether there is more', async () => {
    expect((await readDue(server({ a: 200 }, 'c'), 5)).more).toBe(true);
    expect((await readDue(server({ a: 200 }), 5)).more).toBe(false);
  });
});
