import { PASSWORD } from './office';

const JSON_BODY = { 'Content-Type': 'application/json' };

/** What stands ready before a test begins, made over HTTP. */
export class Council {
  constructor(private readonly address: string) {}

  /** A register of the kind; one that is there already stays. */
  async register(kind: string, code: string, title: string, template: string): Promise<void> {
    const settings = { institution: 'rada', code, title, kind, index: '02-30', template, restart: 'yearly', startValue: 1 };
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
