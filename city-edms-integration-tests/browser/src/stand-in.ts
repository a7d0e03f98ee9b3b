import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const MODULES = resolve(import.meta.dirname, '../..');
const STAND_IN = join(MODULES, 'embedded-acs');
const PLATFORM = resolve(MODULES, '../city-edms-platform');
const PATIENCE_MS = 180_000;

/** Real letters, where the machine has them. */
export const DOCUMENTS = resolve(MODULES, '../../shared/data/documents');

function built(folder: string, name: RegExp): string {
  const file = readdirSync(folder).find((entry) => name.test(entry));
  if (file === undefined) throw new Error(`not built: ${String(name)} in ${folder}; run ./run.sh test`);
  return join(folder, file);
}

function isFree(port: number): Promise<boolean> {
  return new Promise((answer) => {
    const server = createServer();
    server.once('error', () => {
      answer(false);
    });
    server.listen(port, () => {
      server.close(() => {
        answer(true);
      });
    });
  });
}

/** By chance, so that two runs on one machine do not both find the same port free before either listens. */
async function freePort(): Promise<number> {
  for (let attempt = 0; attempt < 1000; attempt++) {
    const port = 8161 + Math.floor(Math.random() * 239);
    if (await isFree(port)) return port;
  }
  throw new Error('no free port from 8161 to 8399');
}

/** The stand-in as a process of its own, started as run.sh starts it. */
export class StandIn {
  private constructor(
    private readonly process: ChildProcess,
    private readonly log: string,
    readonly address: string,
  ) {}

  /** A folder for the data of one process; with `fresh` what an earlier run left there is removed. */
  static folder(name: string, fresh = true): string {
    const folder = resolve(import.meta.dirname, '../target/stand-in', name);
    if (fresh) rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    return folder;
  }

  static async start(data: string): Promise<StandIn> {
    const port = await freePort();
    const log = join(data, 'stand-in.log');
    const output = openSync(log, 'w');
    const java = process.env['JAVA_HOME'] === undefined ? 'java' : join(process.env['JAVA_HOME'], 'bin/java');
    const child = spawn(
      java,
      [
        `@${join(STAND_IN, 'jvm.options')}`,
        '-jar',
        built(join(STAND_IN, 'target'), /^embedded-acs-\d.*\.jar$/),
        '--amp',
        built(join(PLATFORM, 'target'), /^city-edms-platform-\d.*\.amp$/),
        '--data',
        data,
        '--port',
        String(port),
        '--property',
        'city-edms.demo.enabled=true',
        '--property',
        'city-edms.demo.at-once=true',
      ],
      { stdio: ['ignore', output, output] },
    );
    closeSync(output);
    const standIn = new StandIn(child, log, `http://localhost:${String(port)}/alfresco`);
    await standIn.ready();
    return standIn;
  }

  get pid(): number {
    if (this.process.pid === undefined) throw new Error('not started');
    return this.process.pid;
  }

  /** As Ctrl-C does. */
  async stop(): Promise<void> {
    if (this.process.exitCode !== null) return;
    const ended = new Promise((end) => this.process.once('exit', end));
    this.process.kill('SIGTERM');
    await ended;
  }

  private async ready(): Promise<void> {
    const end = Date.now() + PATIENCE_MS;
    while (!/^READY /m.test(readFileSync(this.log, 'utf8'))) {
      if (this.process.exitCode !== null || Date.now() > end) {
        this.process.kill('SIGKILL');
        throw new Error(`the stand-in did not start:\n${readFileSync(this.log, 'utf8').slice(-4000)}`);
      }
      await sleep(100);
    }
  }
}
