import { ConnectionError, ProblemError } from './problem';

const GATEWAY = new Set([502, 503, 504]);

/** True where the same call may succeed a moment later and its outcome is not known. */
export function isTransient(error: unknown): boolean {
  return error instanceof ConnectionError || (error instanceof ProblemError && GATEWAY.has(error.status));
}

/** Repeats a call that is safe to repeat (a read, or a write with an idempotency key). */
export async function withRetries<T>(
  call: () => Promise<T>,
  pauses: readonly number[],
  sleep: (ms: number) => Promise<void> = (ms) => new Promise((done) => setTimeout(done, ms)),
): Promise<T> {
  for (const pause of pauses) {
    try {
      return await call();
    } catch (error) {
      if (!isTransient(error)) throw error;
      await sleep(pause);
    }
  }
  return call();
}
