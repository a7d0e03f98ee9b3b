import type { ApiClient } from './client';
import type { components } from './schema';

type Schemas = components['schemas'];

/** A document that came in and is not registered yet. */
export type InboxDraft = Schemas['Draft'];
export type InboxPage = Schemas['DraftPage'];
export type DraftSource = Schemas['DraftSource'];
export type Attachment = Schemas['Attachment'];
export type MailboxState = Schemas['Mailbox'];

export interface PageRange {
  readonly first: number;
  readonly last: number;
}

export interface InboxQuery {
  readonly state: 'waiting' | 'rejected';
  readonly source: DraftSource | null;
  readonly cursor: string | null;
}

/** The inbox over the network. */
export class IntakeApi {
  constructor(private readonly api: ApiClient) {}

  drafts({ state, source, cursor }: InboxQuery, signal?: AbortSignal): Promise<InboxPage> {
    const query = { state, ...(source === null ? {} : { source }), ...(cursor === null ? {} : { cursor }) };
    return this.api.reading((http) => http.GET('/city-edms/drafts', { params: { query }, signal: signal ?? null }));
  }

  reject(id: string, reason: string): Promise<InboxDraft> {
    return this.api.writing((http) =>
      http.POST('/city-edms/drafts/{id}/rejection', { params: { path: { id } }, body: { reason } }),
    );
  }

  restore(id: string): Promise<InboxDraft> {
    return this.api.writing((http) => http.POST('/city-edms/drafts/{id}/restoration', { params: { path: { id } } }));
  }

  async split(id: string, parts: readonly PageRange[]): Promise<readonly InboxDraft[]> {
    const answer = this.api.writing((http) =>
      http.POST('/city-edms/drafts/{id}/split', { params: { path: { id } }, body: { parts: [...parts] } }),
    );
    return (await answer).drafts;
  }

  async attachments(id: string, signal?: AbortSignal): Promise<readonly Attachment[]> {
    const answer = this.api.reading((http) =>
      http.GET('/city-edms/documents/{id}/attachments', { params: { path: { id } }, signal: signal ?? null }),
    );
    return (await answer).attachments;
  }

  mailbox(signal?: AbortSignal): Promise<MailboxState> {
    return this.api.reading((http) => http.GET('/city-edms/mailbox', { signal: signal ?? null }));
  }

  async createScanFolder(institution: string, name: string): Promise<string> {
    const answer = this.api.writing((http) => http.POST('/city-edms/scan-folders', { body: { institution, name } }));
    return (await answer).id;
  }

  /** A label for a document's paper original, as PDF. */
  label(id: string, signal?: AbortSignal): Promise<Blob> {
    return this.api.reading((http) =>
      http.GET('/city-edms/documents/{id}/label', {
        params: { path: { id } },
        parseAs: 'blob',
        signal: signal ?? null,
      }),
    );
  }

  /** A4 sheets of 24 labels, as PDF; `skip` labels of the first sheet are used up. */
  labels(documents: readonly string[], skip: number): Promise<Blob> {
    const query = { documents: documents.join(','), skip };
    return this.api.reading((http) => http.GET('/city-edms/labels', { params: { query }, parseAs: 'blob' }));
  }

  /** Sheets to lay between documents of a batch, as PDF. */
  separatorSheets(count: number): Promise<Blob> {
    return this.api.reading((http) =>
      http.GET('/city-edms/separator-sheets', { params: { query: { count } }, parseAs: 'blob' }),
    );
  }
}
