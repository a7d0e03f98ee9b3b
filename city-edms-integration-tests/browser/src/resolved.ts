import { officeToday } from './office-day';
import type { ShareServer } from './share';
import { demoPerson } from './share';

const JSON_BODY = { 'Content-Type': 'application/json' };

export interface Resolved {
  readonly document: string;
  readonly number: string;
  /** Identity of the main executor's task. */
  readonly task: string;
}

/** What the council does over HTTP before somebody opens Share. */
export class Resolutions {
  constructor(private readonly server: ShareServer) {}

  /** A letter that the registrar registered. */
  async letter(summary: string): Promise<{ id: string; number: string }> {
    const body = new FormData();
    body.set('register', 'incoming');
    body.set(
      'card',
      JSON.stringify({
        summary,
        correspondent: 'Міністерство розвитку громад',
        receivedOn: officeToday(),
      }),
    );
    const made = (await this.call('registrar', 'documents', { method: 'POST', body })) as {
      id: string;
      registration: { number: string };
    };
    return { id: made.id, number: made.registration.number };
  }

  /** The mayor gives it to the lawyer, on control, with the registrar helping and the secretary informed. */
  async resolved(summary: string, text: string): Promise<Resolved> {
    const { id, number } = await this.letter(summary);
    const review = (await this.post('registrar', `documents/${id}/reviews`, { post: await this.postOf('mayor') })) as {
      id: string;
    };
    const executors = [
      { post: await this.postOf('lawyer'), role: 'main' },
      { post: await this.postOf('registrar'), role: 'co' },
      { post: await this.postOf('secretary'), role: 'info' },
    ];
    const resolution = (await this.post('mayor', `documents/${id}/resolutions`, {
      review: review.id,
      text,
      control: true,
      points: [{ executors, deadline: { kind: 'working-days', days: 3 } }],
    })) as { tasks: { id: string; role: string }[] };
    const task = resolution.tasks.find(({ role }) => role === 'main')?.id ?? '';
    return { document: id, number, task };
  }

  /** Where the task stands. */
  async state(task: string): Promise<{ state: string; report: string | null }> {
    const file = (await this.call('mayor', `tasks/${task}`, {})) as { task: { state: string; report: string | null } };
    return file.task;
  }

  /** The letters before the mayor. */
  async before(user: string): Promise<string> {
    return JSON.stringify(await this.call(user, 'tray-lines?part=review&limit=200', {}));
  }

  private async postOf(user: string): Promise<string> {
    const tray = (await this.call(user, 'tray', {})) as { roles: { role: { post: string; basis: string } }[] };
    const own = tray.roles.find(({ role }) => role.basis === 'holder');
    if (own === undefined) throw new Error(`${user} holds no post`);
    return own.role.post;
  }

  private post(user: string, path: string, body: unknown): Promise<unknown> {
    return this.call(user, path, { method: 'POST', headers: JSON_BODY, body: JSON.stringify(body) });
  }

  private async call(user: string, path: string, request: RequestInit): Promise<unknown> {
    const { user: name, password } = demoPerson(this.server, user);
    const answer = await fetch(`${this.server.repository}/s/city-edms/${path}`, {
      ...request,
      headers: { ...request.headers, Authorization: `Basic ${Buffer.from(`${name}:${password}`).toString('base64')}` },
    });
    if (!answer.ok) throw new Error(`${path}: ${String(answer.status)} ${await answer.text()}`);
    return answer.json();
  }
}
