import createClient, { type Client } from 'openapi-fetch';
import type { Connection } from './connection';
import type { Addressee } from './dispatch-api';
import { ConnectionError, problemOf } from './problem';
import { withRetries } from './retry';
import type { paths } from './schema';
import type {
  Card,
  CaseRecord,
  CityDocument,
  EntryPage,
  EntryQuery,
  NumberChoice,
  Register,
  RegisterSettings,
  RegisteredCase,
  RegistrationLink,
  Session,
  TemplatePreview,
} from './types';
import { upload } from './upload';

export interface NewDocument {
  readonly register: string;
  readonly card: Card;
  readonly file: File | null;
  /** Files that are registered with it. */
  readonly annexes?: readonly File[];
  /** The same key never takes a second number. */
  readonly key: string;
  /** What is recorded beside the card, for kinds that have such a record. */
  readonly record?: CaseRecord | null;
  /** Another number than the next. */
  readonly number: NumberChoice | null;
  /** Another document that it is linked with at once. */
  readonly link?: RegistrationLink | null;
  /** To whom it goes beside the addressee of the card. */
  readonly moreAddressees?: readonly Addressee[];
}

export interface Registered {
  readonly document: CityDocument;
  /** The document is of an earlier call with the same key: its answer was lost on the way. */
  readonly repeated: boolean;
}

interface Result<T> {
  data?: T;
  error?: unknown;
  response: Response;
}

/** The form that registers a document. */
export function formOf({
  register,
  card,
  file,
  annexes = [],
  number,
  record = null,
  link = null,
  moreAddressees = [],
}: NewDocument): FormData {
  const form = new FormData();
  form.set('register', register);
  form.set('card', JSON.stringify(card));
  if (record !== null) form.set('record', JSON.stringify(record));
  if (number !== null) form.set('number', JSON.stringify(number));
  if (link !== null) form.set('link', JSON.stringify(link));
  if (moreAddressees.length > 0) form.set('moreAddressees', JSON.stringify(moreAddressees));
  if (file !== null) form.set('file', file, file.name);
  for (const annex of annexes) form.append('annex', annex, annex.name);
  return form;
}

const READ_PAUSES = [400, 1500];
const WRITE_PAUSES = [1000, 3000, 6000];

/** The only way to the network. Types come from city-edms.yaml. */
export class ApiClient {
  private readonly http: Client<paths>;

  constructor(private readonly connection: Connection) {
    this.http = createClient<paths>({ baseUrl: connection.services, credentials: connection.credentials });
    this.http.use({
      onRequest: ({ request }) => {
        for (const [name, value] of Object.entries(this.headers(request.method))) request.headers.set(name, value);
        return request;
      },
      onError: ({ error }) =>
        error instanceof DOMException && error.name === 'AbortError' ? error : new ConnectionError(String(error)),
    });
  }

  session(signal?: AbortSignal): Promise<Session> {
    return this.read(() => this.http.GET('/city-edms/session', { signal: signal ?? null }));
  }

  async registers(signal?: AbortSignal): Promise<Register[]> {
    return (await this.read(() => this.http.GET('/city-edms/registers', { signal: signal ?? null }))).registers;
  }

  register(code: string, signal?: AbortSignal): Promise<Register> {
    return this.read(() =>
      this.http.GET('/city-edms/registers/{code}', { params: { path: { code } }, signal: signal ?? null }),
    );
  }

  createRegister(settings: RegisterSettings): Promise<Register> {
    return this.take(this.http.POST('/city-edms/registers', { body: settings }));
  }

  updateRegister(code: string, settings: RegisterSettings): Promise<Register> {
    return this.take(this.http.PUT('/city-edms/registers/{code}', { params: { path: { code } }, body: settings }));
  }

  async previewTemplate(template: TemplatePreview, signal?: AbortSignal): Promise<string> {
    const answer = this.http.POST('/city-edms/number-template', { body: template, signal: signal ?? null });
    return (await this.take(answer)).example;
  }

  entries(code: string, query: EntryQuery, signal?: AbortSignal): Promise<EntryPage> {
    return this.read(() =>
      this.http.GET('/city-edms/registers/{code}/entries', {
        params: { path: { code }, query },
        signal: signal ?? null,
      }),
    );
  }

  document(id: string, signal?: AbortSignal): Promise<CityDocument> {
    return this.read(() =>
      this.http.GET('/city-edms/documents/{id}', { params: { path: { id } }, signal: signal ?? null }),
    );
  }

  /** Registers a file that lies in the repository already, where it lies. */
  registerExisting(
    id: string,
    register: string,
    card: Card,
    number: NumberChoice | null,
    link: RegistrationLink | null = null,
    moreAddressees: readonly Addressee[] = [],
  ): Promise<CityDocument> {
    return this.take(
      this.http.POST('/city-edms/documents/{id}/registration', {
        params: { path: { id } },
        body: {
          register,
          card,
          ...(number === null ? {} : { number }),
          ...(link === null ? {} : { link }),
          ...(moreAddressees.length === 0 ? {} : { moreAddressees: [...moreAddressees] }),
        },
      }),
    );
  }

  /** Stores and registers. Repeats itself over a broken line: the key makes that safe. */
  async registerDocument(
    document: NewDocument,
    onProgress: (share: number) => void,
    signal?: AbortSignal,
  ): Promise<Registered> {
    // A dead ticket is found here, by fetch, and not after 100 MiB have gone by a request that may open a pop-up.
    await this.session(signal);
    const { key, record = null } = document;
    const send = async () => {
      const { status, body } = await upload({
        url: this.uploadUrl(record === null ? 'documents' : 'appeals'),
        headers: { ...this.headers('POST'), Accept: 'application/json', 'Idempotency-Key': key },
        form: formOf(document),
        withCredentials: this.connection.credentials !== 'omit',
        onProgress,
        signal,
      });
      if (status !== 200 && status !== 201) throw this.failure(status, body);
      const repeated = status === 200;
      if (record === null) return { document: body as CityDocument, repeated };
      return { document: await this.document((body as RegisteredCase).id, signal), repeated };
    };
    return withRetries(send, WRITE_PAUSES);
  }

  /** Reads, again over a broken line. What a feature reads stands in a file of its own, e.g. `deadline-api.ts`. */
  reading<T>(call: (http: Client<paths>) => Promise<Result<T>>): Promise<T> {
    return this.read(() => call(this.http));
  }

  /** Writes, once. What a feature writes stands in a file of its own. */
  writing<T>(call: (http: Client<paths>) => Promise<Result<T>>): Promise<T> {
    return this.take(call(this.http));
  }

  /** Sends a form with a file to a web script, once, and tells how much of it has gone. */
  async sending<T>(
    path: string,
    form: FormData,
    onProgress: (share: number) => void,
    signal?: AbortSignal,
  ): Promise<T> {
    await this.session(signal);
    const query = new URLSearchParams(this.connection.uploadQuery()).toString();
    const { status, body } = await upload({
      url: `${this.connection.services}${path}${query === '' ? '' : `${path.includes('?') ? '&' : '?'}${query}`}`,
      headers: { ...this.headers('POST'), Accept: 'application/json' },
      form,
      withCredentials: this.connection.credentials !== 'omit',
      onProgress,
      signal,
    });
    if (status < 200 || status > 299) throw this.failure(status, body);
    return body as T;
  }

  /** The bytes of a document's file. */
  async content(id: string, signal?: AbortSignal): Promise<Blob> {
    const url = this.connection.contentUrl(id);
    return withRetries(async () => {
      const response = await this.raw(url, signal);
      if (!response.ok) throw this.failure(response.status, null);
      return response.blob();
    }, READ_PAUSES);
  }

  private uploadUrl(where: 'appeals' | 'documents'): string {
    const query = new URLSearchParams(this.connection.uploadQuery()).toString();
    return `${this.connection.services}/city-edms/${where}${query === '' ? '' : `?${query}`}`;
  }

  private headers(method: string): Record<string, string> {
    return { ...this.connection.headers(method), 'Accept-Language': this.connection.language() };
  }

  private async raw(url: string, signal?: AbortSignal): Promise<Response> {
    try {
      return await fetch(url, {
        credentials: this.connection.credentials,
        headers: this.headers('GET'),
        signal: signal ?? null,
      });
    } catch (error) {
      if (error instanceof DOMException && error.name === 'AbortError') throw error;
      throw new ConnectionError(String(error));
    }
  }

  private read<T>(call: () => Promise<Result<T>>): Promise<T> {
    return withRetries(() => this.take(call()), READ_PAUSES);
  }

  private async take<T>(call: Promise<Result<T>>): Promise<T> {
    const { data, error, response } = await call;
    if (data === undefined) throw this.failure(response.status, error);
    return data;
  }

  private failure(status: number, body: unknown): Error {
    if (status === 401) this.connection.onUnauthorized();
    return problemOf(status, body);
  }
}
