import type { Execution, PeriodicTask, PointsDraft, Resolution } from '../../api/resolution-api';
import { ofParty, resolutionDraft, type Written } from '../form/draft';
import { ofRecurrence } from '../form/recurrence';
import { type Term, USUAL_TERM } from '../form/term';

/** A point of an order as it is being entered. */
export interface EnteredPoint {
  readonly label: string;
  readonly written: Written;
  /** The resolution that it puts right. */
  readonly replaces: Pick<Resolution, 'id' | 'version'> | null;
}

/** The number after this one: «3» after «2», «2.4» after «2.3». */
export function nextLabel(label: string): string {
  const last = /^(.*?)(\d+)\D*$/.exec(label.trim());
  return last === null ? '' : `${last[1] ?? ''}${Number(last[2]) + 1}`;
}

/** The points of the document that stand, in the order of their numbers. */
export function standingPoints({ resolutions }: Pick<Execution, 'resolutions'>): readonly Resolution[] {
  return resolutions
    .filter(({ point, state }) => (point ?? '') !== '' && state === 'active')
    .sort((a, b) => (a.point ?? '').localeCompare(b.point ?? '', 'uk', { numeric: true }));
}

/** Nobody reported on it, nor passed it on. */
export function mayPutRight(point: Resolution, { resolutions }: Pick<Execution, 'resolutions'>): boolean {
  const tasks = point.tasks.map(({ id }) => id);
  return (
    point.actions.includes('withdraw') &&
    point.tasks.every(({ state, report }) => state === 'assigned' && (report ?? '') === '') &&
    !resolutions.some(({ parentTask }) => tasks.includes(parentTask ?? ''))
  );
}

/** A point as it was entered, to be put right; what comes again keeps its rule. */
export function ofPoint(point: Resolution, periodic: readonly PeriodicTask[] = []): EnteredPoint {
  const doer = point.tasks.find(({ role }) => role !== 'info');
  const due = doer?.deadline.due ?? '';
  const begun = periodic.find(({ resolution, state }) => resolution === point.id && state === 'running');
  const plain: Term = due === '' ? { ...USUAL_TERM, choice: 'none' } : { ...USUAL_TERM, choice: 'date', date: due };
  const term: Term = begun === undefined ? plain : { ...USUAL_TERM, choice: 'periodic', rule: ofRecurrence(begun.rule) };
  return {
    label: point.point ?? '',
    replaces: { id: point.id, version: point.version },
    written: {
      text: point.tasks[0]?.text ?? '',
      executors: point.tasks.filter(({ state }) => state !== 'withdrawn').map(({ executor, role }) => ({ ...ofParty(executor), role })),
      term,
      control: point.control,
      controller: point.controller === null || point.controller === undefined ? null : ofParty(point.controller),
    },
  };
}

/** As it is sent. */
export function pointsDraft(author: string, points: readonly EnteredPoint[]): PointsDraft {
  return {
    author,
    points: points.map(({ label, written, replaces }) => {
      const { text, control, controller, points: parts, periodic } = resolutionDraft(written);
      const part = parts[0];
      return {
        ...(replaces === null ? {} : { replaces: replaces.id, version: replaces.version }),
        label: label.trim(),
        text: text ?? '',
        ...(part?.deadline === undefined || part.deadline === null ? {} : { deadline: part.deadline }),
        executors: part?.executors ?? [],
        control: control ?? false,
        ...(controller === null || controller === undefined ? {} : { controller }),
        ...(periodic === null || periodic === undefined ? {} : { periodic }),
      };
    }),
  };
}
