import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ConnectionError, problemOf } from '../src/api/problem';
import type { Command, Decision, Letter } from '../src/resolution/outbox/command';
import { LEASE_MS, Outbox, PAUSES_MS, type Sender, UNDO_MS } from '../src/resolution/outbox/outbox';
import type { CommandStore } from '../src/resolution/outbox/store';

const LETTER: Letter = { document: 'd', review: '7', number: '01-21/5', summary: 'Про воду' };
const RESOLVE: Decision = { kind: 'resolve', draft: { review: '7', points: [{ executors: [{ post: '3', role: 'main' }] }] } };
const NOTE: Decision = { kind: 'review-act', draft: { act: 'note-review', version: 1 } };

/** A browser's storage: it outlives the pages, and every access takes a turn. */
class Disk implements CommandStore {
  readonly kept = new Map<string, Command>();

  async all() {
    await Promise.resolve();
    return [...this.kept.values()];
  }
  async put(command: Command) {
    await Promise.resolve();
    this.kept.set(command.key, command);
  }
  async remove(key: string) {
    await Promise.resolve();
    this.kept.delete(key);
  }
  async change(key: string, change: (command: Command) => Command | null) {
    await Promise.resolve();
    const before = this.kept.get(key);
    const after = before === undefined ? null : change(before);
    if (after !== null) this.kept.set(key, after);
    return after;
  }
}

/** A server that does one thing for one key, as ours. */
class Server implements Sender {
  readonly made = new Map<string, { id: string; version: number }>();
  readonly withdrawn: string[] = [];
  requests = 0;
  last = 0;
  /** What happens to the requests to come; `lost`: done, but the answer does not arrive. */
  line: ('ok' | 'broken' | 'lost' | 'hangs' | Error)[] = [];

  async send({ key, decision }: Command, last: boolean) {
    this.requests++;
    if (last) this.last++;
    const line = this.line.shift() ?? 'ok';
    if (line === 'broken') throw new ConnectionError('broken');
    if (line instanceof Error) throw line;
    if (!this.made.has(key)) this.made.set(key, { id: String(this.made.size + 1), version: 1 });
    if (line === 'lost') throw new ConnectionError('lost');
    if (line === 'hangs') await new Promise(() => undefined);
    const made = this.made.get(key);
    if (made === undefined || decision.kind !== 'resolve') return null;
    return { ...made, undoableUntil: new Date(Date.now() + UNDO_MS).toISOString() };
  }

  async withdraw({ id }: { id: string }) {
    await Promise.resolve();
    this.withdrawn.push(id);
  }
}

describe('the outbox', () => {
  let disk: Disk;
  let server: Server;
  const pages: Outbox[] = [];

  async function page(user = 'head'): Promise<Outbox> {
    const outbox = new Outbox(user, disk, server);
    pages.push(outbox);
    await outbox.start();
    return outbox;
  }

  const stages = () => [...disk.kept.values()].map(({ stage }) => stage);
  const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

  beforeEach(() => {
    vi.useFakeTimers({ now: new Date('2026-11-27T08:00:00Z') });
    disk = new Disk();
    server = new Server();
  });

  afterEach(() => {
    for (const outbox of pages.splice(0)) outbox.stop();
    vi.useRealTimers();
  });

  it('keeps a decision before it says so, and sends nothing for ten seconds', async () => {
    const outbox = await page();
    await outbox.decide(LETTER, RESOLVE);
    expect(stages()).toEqual(['held']);
    await pass(UNDO_MS - 1);
    expect(server.requests).toBe(0);
    await pass(100);
    expect(server.requests).toBe(1);
    await pass(1000);
    expect(disk.kept.size).toBe(0);
  });

  it('tells when the server has it', async () => {
    const outbox = await page();
    const sent: string[] = [];
    outbox.addEventListener('sent', (event) => sent.push((event as CustomEvent<Command>).detail.letter.review));
    await outbox.decide(LETTER, RESOLVE);
    await pass(UNDO_MS + 100);
    expect(sent).toEqual(['7']);
  });

  it('is as if nothing had been decided after an undo', async () => {
    const outbox = await page();
    const { key } = await outbox.decide(LETTER, RESOLVE);
    await pass(UNDO_MS - 100);
    expect(await outbox.undo(key)).toBe(true);
    await pass(60_000);
    expect(server.requests).toBe(0);
    expect(server.withdrawn).toEqual([]);
    expect(outbox.commands).toEqual([]);
  });

  it('does not undo what has gone its way in time', async () => {
    const outbox = await page();
    const { key } = await outbox.decide(LETTER, RESOLVE);
    await pass(UNDO_MS + 1000);
    expect(await outbox.undo(key)).toBe(false);
    expect(server.withdrawn).toEqual([]);
  });

  it('goes on after a reload in the middle of the ten seconds', async () => {
    const first = await page();
    await first.decide(LETTER, RESOLVE);
    await pass(4000);
    first.stop(); // the page is gone without a last breath
    const second = await page();
    expect(second.commands.map(({ stage }) => stage)).toEqual(['held']);
    await pass(UNDO_MS - 4000 - 200);
    expect(server.requests).toBe(0);
    await pass(400);
    expect(server.made.size).toBe(1);
  });

  it('can be taken back on the page after the reload', async () => {
    const first = await page();
    const { key } = await first.decide(LETTER, RESOLVE);
    first.stop();
    const second = await page();
    expect(await second.undo(key)).toBe(true);
    await pass(60_000);
    expect(server.requests).toBe(0);
  });

  it('sends a day later what a dead phone kept', async () => {
    const first = await page();
    await first.decide(LETTER, RESOLVE);
    first.stop();
    await pass(24 * 3_600_000);
    await page();
    await pass(1000);
    expect(server.made.size).toBe(1);
    expect(disk.kept.size).toBe(0);
  });

  it('sends with its last breath, and the next page does not do it twice', async () => {
    const first = await page();
    await first.decide(LETTER, RESOLVE);
    server.line = ['hangs'];
    void first.lastBreath();
    await pass(0);
    expect(server.last).toBe(1);
    first.stop(); // no answer came any more
    await page();
    await pass(LEASE_MS + 1000);
    expect(server.requests).toBe(2);
    expect(server.made.size).toBe(1);
    expect(disk.kept.size).toBe(0);
  });

  it('takes back on the server what the last breath had sent, within the ten seconds', async () => {
    const outbox = await page();
    const { key } = await outbox.decide(LETTER, RESOLVE);
    await outbox.lastBreath();
    expect(stages()).toEqual(['sent']);
    await pass(3000);
    expect(await outbox.undo(key)).toBe(true);
    expect(server.withdrawn).toEqual(['1']);
    expect(disk.kept.size).toBe(0);
  });

  it('waits for what is under way before it takes it back', async () => {
    const outbox = await page();
    const { key } = await outbox.decide(LETTER, RESOLVE);
    const way = outbox.lastBreath();
    expect(await outbox.undo(key)).toBe(true);
    await way;
    expect(server.withdrawn).toEqual(['1']);
  });

  it('repeats over a broken line with growing pauses, under one key', async () => {
    const outbox = await page();
    server.line = ['broken', 'lost', 'broken'];
    await outbox.decide(LETTER, RESOLVE);
    await pass(UNDO_MS + 100);
    expect(server.requests).toBe(1);
    expect(outbox.commands.map(({ stage }) => stage)).toEqual(['waiting']);
    await pass((PAUSES_MS[0] ?? 0) + 100);
    expect(server.requests).toBe(2);
    await pass((PAUSES_MS[1] ?? 0) + 100);
    expect(server.requests).toBe(3);
    await pass((PAUSES_MS[2] ?? 0) + 100);
    expect(server.requests).toBe(4);
    expect(server.made.size).toBe(1);
    await pass(1000);
    expect(disk.kept.size).toBe(0);
  });

  it('goes at once when the line is back', async () => {
    const outbox = await page();
    server.line = Array.from({ length: 6 }, () => 'broken' as const);
    await outbox.decide(LETTER, RESOLVE);
    await pass(UNDO_MS + 55_000);
    expect(outbox.commands.map(({ stage }) => stage)).toEqual(['waiting']);
    server.line = [];
    await outbox.nudge();
    await pass(100);
    expect(server.made.size).toBe(1);
  });

  it('does not send before the ten seconds are over because the line is back', async () => {
    const outbox = await page();
    await outbox.decide(LETTER, RESOLVE);
    await outbox.nudge();
    await pass(1000);
    expect(server.requests).toBe(0);
  });

  it.each([401, 500, 502, 503, 429])('waits through status %i', async (status) => {
    const outbox = await page();
    server.line = [problemOf(status, null)];
    await outbox.decide(LETTER, RESOLVE);
    await pass(UNDO_MS + 100);
    expect(outbox.commands.map(({ stage }) => stage)).toEqual(['waiting']);
    await pass(5000);
    expect(server.made.size).toBe(1);
  });

  it.each([403, 404, 409, 422])('shows a refusal with status %i and sends it no more', async (status) => {
    const outbox = await page();
    const problem = { type: 'urn:x', title: 't', status, detail: 'd', code: 'execution-changed', uk: 'Змінила Коваль', en: 'Changed' };
    server.line = [problemOf(status, problem)];
    const { key } = await outbox.decide(LETTER, RESOLVE);
    await pass(600_000);
    expect(server.requests).toBe(1);
    expect(outbox.commands[0]?.stage).toBe('refused');
    expect(outbox.commands[0]?.problem?.uk).toBe('Змінила Коваль');
    await outbox.forget(key);
    expect(outbox.commands).toEqual([]);
  });

  it('still shows the refusal after a reload', async () => {
    const first = await page();
    server.line = [problemOf(409, null)];
    await first.decide(LETTER, RESOLVE);
    await pass(UNDO_MS + 100);
    first.stop();
    const second = await page();
    await pass(600_000);
    expect(second.commands[0]?.stage).toBe('refused');
    expect(server.requests).toBe(1);
  });

  it('sends once from two pages of one person', async () => {
    const first = await page();
    const second = await page();
    await first.decide(LETTER, RESOLVE);
    await second.nudge();
    await pass(UNDO_MS + 500);
    expect(server.requests).toBe(1);
  });

  it('leaves alone what another page is sending, and takes over when that page died', async () => {
    const first = await page();
    server.line = ['hangs'];
    await first.decide(LETTER, RESOLVE);
    await pass(UNDO_MS + 100);
    first.stop();
    const second = await page();
    await second.flush();
    await pass(LEASE_MS - 2000);
    expect(server.requests).toBe(1);
    await pass(3000);
    expect(server.requests).toBe(2);
    expect(server.made.size).toBe(1);
  });

  it('never sends what another person decided on the same phone', async () => {
    const first = await page('head');
    await first.decide(LETTER, RESOLVE);
    first.stop();
    const other = await page('deputy');
    await other.flush();
    await pass(600_000);
    expect(other.commands).toEqual([]);
    expect(server.requests).toBe(0);
    await page('head');
    await pass(1000);
    expect(server.made.size).toBe(1);
  });

  it('sends all that is held when the person signs out', async () => {
    const outbox = await page();
    await outbox.decide(LETTER, RESOLVE);
    await outbox.decide({ ...LETTER, review: '8' }, NOTE);
    await outbox.flush();
    expect(server.requests).toBe(2);
    expect(server.made.size).toBe(2);
  });

  it('sends a hundred decisions made in a tunnel, each once', async () => {
    const outbox = await page();
    server.line = Array.from({ length: 150 }, (_, n) => (n % 3 === 0 ? 'lost' : 'broken'));
    for (let n = 0; n < 100; n++) await outbox.decide({ ...LETTER, review: String(n) }, RESOLVE);
    await pass(30 * 60_000);
    expect(server.made.size).toBe(100);
    expect(disk.kept.size).toBe(0);
  });
});
