import type { Resolution, ResolutionDraft, ReviewActDraft } from '../../api/resolution-api';
import type { Problem } from '../../api/types';

/** What a head decided about a letter: a resolution, or that none is needed. */
export type Decision =
  | { readonly kind: 'resolve'; readonly draft: ResolutionDraft }
  | { readonly kind: 'review-act'; readonly draft: ReviewActDraft };

/** The letter that was decided about, as the folder showed it: what is queued is shown without asking the server. */
export interface Letter {
  readonly document: string;
  readonly review: string;
  readonly number: string | null;
  readonly summary: string | null;
}

/**
 * Where a decision stands on its way to the server.
 * - `held`: it can still be taken back, nothing was sent;
 * - `waiting`: it goes as soon as the line bears it;
 * - `sent`: the server has it; kept while it can be taken back;
 * - `refused`: the server will not have it, and says why.
 */
export type Stage = 'held' | 'waiting' | 'sent' | 'refused';

export interface Command {
  /** The idempotency key: the server does one thing for it, however often it is sent. */
  readonly key: string;
  /** Whose decision it is. Nobody else's session ever sends it. */
  readonly user: string;
  readonly letter: Letter;
  readonly decision: Decision;
  readonly decidedAt: number;
  readonly stage: Stage;
  /** Until when it can be taken back; of `held` and `sent`. */
  readonly undoUntil: number;
  /** No other page sends it before this moment: one of them is sending it now. */
  readonly leasedUntil: number;
  readonly attempts: number;
  /** Not before this moment is it tried again. */
  readonly retryAt: number;
  readonly problem: Problem | null;
  /** What the server made of it. */
  readonly made: Pick<Resolution, 'id' | 'version'> | null;
}
