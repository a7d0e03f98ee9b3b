import type { ApiClient } from '../api/client';
import { dueDeadlines, type DueDeadline } from '../api/deadline-api';
import { ProblemError } from '../api/problem';
import type { CityDocument } from '../api/types';

export interface Due {
  readonly deadline: DueDeadline;
  readonly document: CityDocument;
}

export interface DueList {
  readonly due: readonly Due[];
  readonly more: boolean;
}

/** What is due, with its documents. One that this person may not read, or that is gone, takes no other with it. */
export async function readDue(api: ApiClient, limit: number, signal?: AbortSignal): Promise<DueList> {
  const page = await dueDeadlines(api, limit, signal);
  const all = await Promise.all(
    page.deadlines.map(async (deadline) => ({ deadline, document: await readable(api, deadline.document, signal) })),
  );
  return { due: all.filter((one): one is Due => one.document !== null), more: page.next !== null };
}

async function readable(api: ApiClient, id: string, signal?: AbortSignal): Promise<CityDocument | null> {
  try {
    return await api.document(id, signal);
  } catch (error) {
    if (error instanceof ProblemError && (error.status === 403 || error.status === 404)) return null;
    throw error;
  }
}
