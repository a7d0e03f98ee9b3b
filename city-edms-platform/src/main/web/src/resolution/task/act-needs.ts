import type { TaskAct } from '../../api/resolution-api';

/** What a step of a task asks the person for. */
export interface ActNeeds {
  readonly text: 'none' | 'optional' | 'report' | 'reason';
  readonly answer: boolean;
  readonly deadline: boolean;
  readonly executor: boolean;
  /** Files may come with it. */
  readonly files: boolean;
}

const NOTHING: ActNeeds = { text: 'none', answer: false, deadline: false, executor: false, files: false };

export const ACT_NEEDS: Record<TaskAct, ActNeeds> = {
  note: NOTHING,
  report: { ...NOTHING, text: 'report', answer: true, files: true },
  part: { ...NOTHING, text: 'report', answer: true, files: true },
  accept: { ...NOTHING, text: 'optional' },
  return: { ...NOTHING, text: 'reason' },
  'return-part': { ...NOTHING, text: 'reason' },
  'request-deadline': { ...NOTHING, text: 'reason', deadline: true },
  'request-executor': { ...NOTHING, text: 'reason', executor: true },
  grant: { ...NOTHING, text: 'optional' },
  refuse: { ...NOTHING, text: 'reason' },
  'move-deadline': { ...NOTHING, text: 'reason', deadline: true },
  'change-executor': { ...NOTHING, text: 'reason', executor: true },
};

/** Steps that go forward are offered first and loud. */
export const FORWARD: readonly TaskAct[] = ['report', 'part', 'note', 'accept', 'grant'];
