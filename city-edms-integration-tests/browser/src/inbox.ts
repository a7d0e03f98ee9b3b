import { madeLetter } from './letters';
import { PASSWORD } from './office';
import { officeToday } from './office-day';

const PATIENCE_MS = 60_000;
const NODES = '/api/-default-/public/alfresco/versions/1';

/** A letter as no other is, byte for byte. */
export function uniqueLetter(): Buffer {
  return Buffer.concat([madeLetter(), Buffer.from(`% ${crypto.randomUUID()}\n`)]);
}

/** What the inbox holds before a test begins, made over HTTP. */
export class Inbox {
  constructor(private readonly address: string) {}

  /** A draft that waits; answers its identity. */
  async draft(name: string, bytes: Buffer): Promise<string> {
    const body = new FormData();
    body.set('filedata', new Blob([new Uint8Array(bytes)], { type: 'application/pdf' }), name);
    const { entry } = (await this.answer(`${NODES}/nodes/-my-/children`, { body })) as { entry: { id: string } };
    const action = { actionDefinitionId: 'city-edms-draft', targetId: entry.id, params: {} };
    await this.answer(`${NODES}/action-executions`, { headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(action) });
    const end = Date.now() + PATIENCE_MS;
    while (!(await this.waits(entry.id))) {
      if (Date.now() > end) throw new Error(`${name} does not come to rest`);
      await new Promise((later) => setTimeout(later, 500));
    }
    return entry.id;
  }

  /** The action may be under way still: then there is no draft yet. */
  private async waits(draft: string): Promise<boolean> {
    const answer = await this.ask(`/s/city-edms/drafts/${draft}`, { method: 'GET' });
    return answer.ok && ((await answer.json()) as { state: string }).state === 'waiting';
  }

  async state(draft: string): Promise<string> {
    return ((await this.answer(`/s/city-edms/drafts/${draft}`, { method: 'GET' })) as { state: string }).state;
  }

  /** Number of a letter that is registered with a file. */
  async registered(summary: string, file: Buffer, correspondentId: string | null = null): Promise<string> {
    const body = new FormData();
    body.set('register', 'incoming');
    const author = { correspondent: 'Міністерство розвитку громад', ...(correspondentId === null ? {} : { correspondentId }) };
    body.set('card', JSON.stringify({ summary, ...author, receivedOn: officeToday() }));
    body.set('file', new Blob([new Uint8Array(file)], { type: 'application/pdf' }), 'лист.pdf');
    const document = (await this.answer('/s/city-edms/documents', { body })) as { registration: { number: string } };
    return document.registration.number;
  }

  private ask(path: string, request: RequestInit): Promise<Response> {
    const credentials = Buffer.from(`registrar:${PASSWORD}`).toString('base64');
    return fetch(`${this.address}${path}`, {
      method: 'POST',
      ...request,
      headers: { ...request.headers, Authorization: `Basic ${credentials}` },
    });
  }

  private async answer(path: string, request: RequestInit): Promise<unknown> {
    const answer = await this.ask(path, request);
    if (!answer.ok) throw new Error(`${path}: ${String(answer.status)} ${await answer.text()}`);
    return answer.json();
  }
}
