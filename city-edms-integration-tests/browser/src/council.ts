import { PASSWORD } from './office';
import { officeToday } from './office-day';

const JSON_BODY = { 'Content-Type': 'application/json' };

export interface Execution {
  readonly resolutions: readonly { readonly text: string; readonly preparedByName: string | null; readonly author: { readonly actor: string } }[];
}

/** What stands ready before a test begins, made over HTTP. */
export class Council {
  constructor(private readonly address: string) {}

  /** A register of the kind; one that is there already stays. */
  async register(kind: string, code: string, title: string, template: string, restart = 'yearly'): Promise<void> {
    const settings = { institution: 'rada', code, title, kind, index: '02-30', template, restart, startValue: 1 };
    const answer = await this.call('admin', 'admin', '/registers', { headers: JSON_BODY, body: JSON.stringify(settings) });
    if (!answer.ok && answer.status !== 409) throw new Error(`${code}: ${String(answer.status)} ${await answer.text()}`);
  }

  /** Number of an outgoing letter that the registrar registered. */
  async outgoing(summary: string, correspondent: string): Promise<string> {
    const body = new FormData();
    body.set('register', 'outgoing');
    body.set('card', JSON.stringify({ summary, correspondent, deliveryMethod: 'post' }));
    const answer = await this.call('registrar', PASSWORD, '/documents', { body });
    if (!answer.ok) throw new Error(`${summary}: ${String(answer.status)} ${await answer.text()}`);
    const document = (await answer.json()) as { registration: { number: string } };
    return document.registration.number;
  }

  /** An outgoing letter that waits to leave by post. */
  async byPost(summary: string): Promise<void> {
    const body = new FormData();
    body.set('register', 'outgoing');
    body.set('card', JSON.stringify({ summary, correspondent: 'ТОВ «Дах»', deliveryMethod: 'post' }));
    const { id } = (await this.answer('registrar', '/documents', { body })) as { id: string };
    const addressees = [{ name: 'ТОВ «Дах»', address: 'вул. Миру, 1, м. Зарічне, 51900', method: 'post', postalKind: 'simple' }];
    await this.answer('registrar', `/documents/${id}/dispatches`, { method: 'PUT', headers: JSON_BODY, body: JSON.stringify({ addressees }) });
  }

  /** A journal whose columns are number, day, correspondent, summary and note, moved into a register as it stands. */
  async movedIn(register: string, name: string, journal: Buffer): Promise<void> {
    const body = new FormData();
    body.set('register', register);
    body.set('file', new Blob([new Uint8Array(journal)], { type: 'text/csv' }), name);
    const { id } = (await this.asAdmin('/imports', { body })) as { id: string };
    const columns = ['number', 'registered-on', 'correspondent', 'summary', 'note'];
    const mapping = { headingRow: 1, columns, duplicates: 'mark' };
    await this.asAdmin(`/imports/${id}/mapping`, { method: 'PUT', headers: JSON_BODY, body: JSON.stringify(mapping) });
    for (const [deed, end] of [['check', 'checked'], ['run', 'done']]) {
      await this.asAdmin(`/imports/${id}/${String(deed)}`, {});
      while (((await this.asAdmin(`/imports/${id}`, { method: 'GET' })) as { state: string }).state !== end) {
        await new Promise((later) => setTimeout(later, 300));
      }
    }
  }

  /** An organisation of the directory; answers its identity. */
  async correspondent(name: string): Promise<string> {
    const draft = { headers: JSON_BODY, body: JSON.stringify({ kind: 'organisation', name, active: true }) };
    return ((await this.answer('registrar', '/correspondents', draft)) as { id: string }).id;
  }

  async registerCodes(): Promise<readonly string[]> {
    const { registers } = (await this.asAdmin('/registers', { method: 'GET' })) as { registers: { code: string }[] };
    return registers.map(({ code }) => code);
  }

  /** A day of the calendar as the law has it. */
  async lawfulDay(day: string): Promise<void> {
    await this.asAdmin(`/calendar/days/${day}`, { method: 'DELETE' });
  }

  /** A number of the register that waits for its document until today. */
  async reserve(register: string, reason: string): Promise<void> {
    const until = officeToday();
    await this.answer('registrar', `/registers/${register}/reservations`, { headers: JSON_BODY, body: JSON.stringify({ count: 1, reason, until }) });
  }

  /** Newest lines of a register. */
  async lines(register: string, limit: number): Promise<readonly { readonly id: number; readonly number: string }[]> {
    const page = await this.answer('registrar', `/registers/${register}/entries?limit=${String(limit)}`, { method: 'GET' });
    return (page as { entries: { id: number; number: string }[] }).entries;
  }

  /** A letter that the registrar registered and put before somebody; answers its identity. */
  async before(user: string, summary: string): Promise<string> {
    const body = new FormData();
    body.set('register', 'incoming');
    body.set('card', JSON.stringify({ summary, correspondent: 'Міністерство розвитку громад', receivedOn: officeToday() }));
    const { id } = (await this.answer('registrar', '/documents', { body })) as { id: string };
    const proposal = JSON.stringify({ post: await this.postOf(user) });
    await this.answer('registrar', `/documents/${id}/reviews`, { headers: JSON_BODY, body: proposal });
    return id;
  }

  /** A unit of the council with a post, made today. */
  async unitWithPost(name: string, title: string): Promise<void> {
    const since = officeToday();
    const code = `x${Date.now().toString(36)}`;
    const draft = (what: object) => ({ headers: JSON_BODY, body: JSON.stringify({ ...what, code, since }) });
    const { unit } = (await this.asAdmin('/organization/units', draft({ institution: 'rada', name, parent: null }))) as { unit: number };
    await this.asAdmin('/organization/posts', draft({ unit, title, heads: true }));
  }

  private async asAdmin(path: string, request: RequestInit): Promise<unknown> {
    const answer = await this.call('admin', 'admin', path, request);
    if (!answer.ok) throw new Error(`${path}: ${String(answer.status)} ${await answer.text()}`);
    return answer.json();
  }

  /** What stands in the tree of a document, as the registry sees it. */
  async execution(document: string): Promise<Execution> {
    return (await this.answer('registrar', `/documents/${document}/execution`, { method: 'GET' })) as Execution;
  }

  private async postOf(user: string): Promise<string> {
    const { roles } = (await this.answer(user, '/tray', { method: 'GET' })) as { roles: { role: { post: string; basis: string } }[] };
    const own = roles.find(({ role }) => role.basis === 'holder');
    if (own === undefined) throw new Error(`${user} holds no post`);
    return own.role.post;
  }

  private async answer(user: string, path: string, request: RequestInit): Promise<unknown> {
    const answer = await this.call(user, PASSWORD, path, request);
    if (!answer.ok) throw new Error(`${path}: ${String(answer.status)} ${await answer.text()}`);
    return answer.json();
  }

  /** A member of the staff who is of the group of data protection, and of no other. */
  async dataProtection(user: string): Promise<void> {
    const person = { id: user, firstName: 'Захист', lastName: 'Даних', email: `${user}@example.org`, password: PASSWORD };
    await this.make('/people', person);
    for (const group of ['USERS', 'DATA_PROTECTION']) {
      await this.make(`/groups/GROUP_CITY_EDMS_${group}/members`, { id: user, memberType: 'PERSON' });
    }
  }

  private async make(path: string, what: object): Promise<void> {
    const answer = await this.send('admin', 'admin', `/api/-default-/public/alfresco/versions/1${path}`, {
      headers: JSON_BODY,
      body: JSON.stringify(what),
    });
    if (!answer.ok && answer.status !== 409) throw new Error(`${path}: ${String(answer.status)} ${await answer.text()}`);
  }

  private call(user: string, password: string, path: string, request: RequestInit): Promise<Response> {
    return this.send(user, password, `/s/city-edms${path}`, request);
  }

  private send(user: string, password: string, path: string, request: RequestInit): Promise<Response> {
    const credentials = Buffer.from(`${user}:${password}`).toString('base64');
    return fetch(`${this.address}${path}`, {
      method: 'POST',
      ...request,
      headers: { ...request.headers, Authorization: `Basic ${credentials}` },
    });
  }
}
