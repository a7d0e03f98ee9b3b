import { newKey } from '../../api/idempotency';
import { ConnectionError, ProblemError } from '../../api/problem';
import type { Resolution } from '../../api/resolution-api';
import type { Command, Decision, Letter } from './command';
import type { CommandStore } from './store';

/** How long a decision can be taken back. */
export const UNDO_MS = 10_000;
/** Longer than any request lives: a page that died while sending holds its command no longer than this. */
export const LEASE_MS = 45_000;
/** Pauses between attempts over a bad line. */
export const PAUSES_MS: readonly number[] = [2_000, 5_000, 15_000, 30_000, 60_000];

/** The way to the server. `last`: the page is about to close, the request must outlive it. */
export interface Sender {
  send(command: Command, last: boolean): Promise<Pick<Resolution, 'id' | 'version' | 'undoableUntil'> | null>;
  withdraw(made: { readonly id: string; readonly version: number }, key: string): Promise<void>;
}

/** Trying again may help: the line broke, the server is not up, or the session ended and the person signs in again. */
function mayPass(error: unknown): boolean {
  if (error instanceof ConnectionError) return true;
  return error instanceof ProblemError && (error.status === 401 || error.status === 408 || error.status === 429 || error.status >= 500);
}

/**
 * Decisions of a head on their way to the server. For ten seconds a decision is only kept, and can be taken back as if it had not
 * been; then it is sent under its key, again and again over a bad line, and done once. A page that closes sends what it holds with
 * its last breath; if even that is lost, the next page of the same person sends it, because it was kept before it was sent.
 * Fires `change` whenever `commands` is another, and `sent` with the command that the server has.
 */
export class Outbox extends EventTarget {
  private known: readonly Command[] = [];
  private readonly underWay = new Map<string, Promise<void>>();
  private timer: ReturnType<typeof setTimeout> | null = null;
  private stopped = false;
  private running = false;
  private again = false;

  constructor(
    private readonly user: string,
    private readonly store: CommandStore,
    private readonly sender: Sender,
    private readonly now: () => number = Date.now,
  ) {
    super();
  }

  /** Oldest first. */
  get commands(): readonly Command[] {
    return this.known;
  }

  /** What was kept by an earlier page goes on its way. */
  async start(): Promise<void> {
    this.stopped = false;
    await this.refresh();
    this.run();
  }

  stop(): void {
    this.stopped = true;
    this.cancel();
  }

  private cancel(): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
  }

  /** Resolves when the decision is safely kept: only then may the page tell the person so. */
  async decide(letter: Letter, decision: Decision): Promise<Command> {
    const at = this.now();
    const command: Command = {
      key: newKey(),
      user: this.user,
      letter,
      decision,
      decidedAt: at,
      stage: 'held',
      undoUntil: at + UNDO_MS,
      leasedUntil: 0,
      attempts: 0,
      retryAt: at + UNDO_MS,
      problem: null,
      made: null,
    };
    await this.store.put(command);
    await this.refresh();
    this.run();
    return command;
  }

  /** True where it is as if nothing had been decided; false where it is too late. */
  async undo(key: string): Promise<boolean> {
    const held = await this.store.change(key, (command) =>
      command.stage === 'held' && command.leasedUntil <= this.now() ? { ...command, stage: 'refused' } : null,
    );
    if (held !== null) {
      await this.forget(key);
      return true;
    }
    await this.underWay.get(key);
    const sent = (await this.store.all()).find((command) => command.key === key);
    if (sent?.stage !== 'sent' || sent.made === null || this.now() > sent.undoUntil) return false;
    await this.sender.withdraw(sent.made, `undo-${key}`);
    await this.forget(key);
    return true;
  }

  /** Sends what is held without waiting for the ten seconds to pass: the person signs out. */
  async flush(): Promise<void> {
    await Promise.all(this.unsent().map(({ key }) => this.send(key, true)));
  }

  /** The page may be gone in a moment: sends first and writes it down beside, for no answer may come any more. */
  async lastBreath(): Promise<void> {
    const at = this.now();
    const free = this.unsent().filter(({ key, leasedUntil }) => leasedUntil <= at && !this.underWay.has(key));
    await Promise.all(
      free.map((command) => {
        const { key } = command;
        const way = this.carry(command, true);
        const leased = this.store.change(key, (kept) => ({ ...kept, leasedUntil: at + LEASE_MS, attempts: kept.attempts + 1 }));
        const whole = way.then(async (after) => {
          await leased;
          await this.settle(key, after);
        });
        return this.track(key, whole);
      }),
    );
  }

  private unsent(): readonly Command[] {
    return this.known.filter(({ stage }) => stage === 'held' || stage === 'waiting');
  }

  /** The line is back: nobody waits for a pause to pass. */
  async nudge(): Promise<void> {
    for (const { key, stage } of this.known) {
      if (stage === 'waiting') await this.store.change(key, (command) => ({ ...command, retryAt: this.now() }));
    }
    await this.refresh();
    this.run();
  }

  /** Lets a refused decision go: the letter lies in the folder as before. */
  async forget(key: string): Promise<void> {
    await this.store.remove(key);
    await this.refresh();
  }

  private async refresh(): Promise<void> {
    const own = (await this.store.all()).filter(({ user }) => user === this.user);
    this.known = own.sort((a, b) => a.decidedAt - b.decidedAt);
    this.dispatchEvent(new Event('change'));
  }

  private run(): void {
    if (this.stopped) return;
    if (this.running) {
      this.again = true;
      return;
    }
    this.running = true;
    void this.round().finally(() => {
      this.running = false;
      if (this.again) {
        this.again = false;
        this.run();
      } else {
        this.schedule();
      }
    });
  }

  private async round(): Promise<void> {
    const at = this.now();
    await this.refresh(); // another page of the same person may have been at work
    for (const { key, stage, retryAt, leasedUntil, undoUntil } of this.known) {
      if (stage === 'sent') {
        if (undoUntil <= at) await this.forget(key);
      } else if (stage !== 'refused' && retryAt <= at && leasedUntil <= at) {
        await this.send(key, false);
      }
    }
  }

  private schedule(): void {
    this.cancel();
    if (this.stopped) return;
    const moments = this.known
      .filter(({ stage }) => stage !== 'refused')
      .map(({ stage, undoUntil, retryAt, leasedUntil }) => (stage === 'sent' ? undoUntil : Math.max(retryAt, leasedUntil)));
    if (moments.length === 0) return;
    this.timer = setTimeout(() => this.run(), Math.max(50, Math.min(...moments) - this.now()));
  }

  private async send(key: string, early: boolean): Promise<void> {
    const at = this.now();
    const mine = await this.store.change(key, (command) => {
      const due = early || command.retryAt <= at;
      const free = command.leasedUntil <= at && (command.stage === 'held' || command.stage === 'waiting');
      return due && free ? { ...command, leasedUntil: at + LEASE_MS, attempts: command.attempts + 1 } : null;
    });
    if (mine === null) {
      await this.refresh(); // another page was faster, or it was taken back
      return;
    }
    await this.track(key, this.carry(mine, false).then((after) => this.settle(key, after)));
  }

  private async track(key: string, way: Promise<void>): Promise<void> {
    this.underWay.set(key, way);
    try {
      await way;
    } finally {
      this.underWay.delete(key);
    }
  }

  /** Brings it to the server, and says what it is afterwards. */
  private async carry(mine: Command, last: boolean): Promise<(command: Command) => Command> {
    try {
      const made = await this.sender.send(mine, last);
      const undoUntil = (made?.undoableUntil ?? null) === null ? 0 : mine.undoUntil;
      const known = made === null ? null : { id: made.id, version: made.version };
      return (command) => ({ ...command, stage: 'sent', leasedUntil: 0, undoUntil, made: known, problem: null });
    } catch (error) {
      return this.afterFailure(error);
    }
  }

  private async settle(key: string, after: (command: Command) => Command): Promise<void> {
    const now = await this.store.change(key, after);
    await this.refresh();
    if (now?.stage === 'sent') this.dispatchEvent(new CustomEvent('sent', { detail: now }));
    this.run();
  }

  private afterFailure(error: unknown): (command: Command) => Command {
    if (mayPass(error)) {
      return (command) => {
        const pause = PAUSES_MS[Math.min(command.attempts, PAUSES_MS.length) - 1] ?? 0;
        return { ...command, stage: 'waiting', leasedUntil: 0, retryAt: this.now() + pause };
      };
    }
    const problem = error instanceof ProblemError ? error.problem : null;
    if (problem === null) reportError(error); // a defect of ours: shown as refused, the console keeps the cause
    return (command) => ({ ...command, stage: 'refused', leasedUntil: 0, problem });
  }
}
