import type { PreparedResolution, ResolutionDraft } from '../../api/resolution-api';
import { type ChosenExecutor, ofParty, type Written } from '../form/draft';
import { type Rule, USUAL_RULE } from '../form/recurrence';
import { type Term, USUAL_TERM } from '../form/term';

/** Of its only point, as the form writes it. */
export function preparedExecutors({ draft, parties }: PreparedResolution): readonly ChosenExecutor[] {
  const point = draft.points[0];
  return (point?.executors ?? []).flatMap(({ post, role }) => {
    const party = parties.find((one) => one.post === post);
    return party === undefined ? [] : [{ ...ofParty(party), role }];
  });
}

function termOf(draft: ResolutionDraft): Term {
  const { periodic } = draft;
  if (periodic !== null && periodic !== undefined) {
    const ending = (periodic.until ?? '') !== '' ? 'until' : typeof periodic.times === 'number' ? 'times' : 'never';
    const rule: Rule = {
      ...USUAL_RULE,
      unit: periodic.unit,
      every: String(periodic.every ?? 1),
      on: String(periodic.on ?? 1),
      shift: periodic.shift ?? 'before',
      from: periodic.from ?? '',
      ending,
      until: periodic.until ?? '',
      times: String(periodic.times ?? 12),
    };
    return { ...USUAL_TERM, choice: 'periodic', rule };
  }
  const deadline = draft.points[0]?.deadline ?? null;
  if (deadline === null) return USUAL_TERM;
  switch (deadline.kind) {
    case 'none':
      return { ...USUAL_TERM, choice: 'none' };
    case 'date':
      return { ...USUAL_TERM, choice: 'date', date: deadline.date ?? '' };
    case 'preset':
      return { ...USUAL_TERM, choice: 'preset', preset: deadline.preset ?? '' };
    default:
      return { ...USUAL_TERM, choice: 'days', amount: String(deadline.days ?? ''), working: deadline.kind === 'working-days' };
  }
}

/** As it stands in the form, to be changed. */
export function ofPrepared(prepared: PreparedResolution): Written {
  const { draft, parties } = prepared;
  const controller = parties.find(({ post }) => post === draft.controller);
  return {
    text: draft.text ?? '',
    executors: preparedExecutors(prepared),
    term: termOf(draft),
    control: draft.control ?? false,
    controller: controller === undefined ? null : ofParty(controller),
  };
}

/** What the head sends when they approve it: the same, in their role, on the review as they see it. */
export function approval({ draft }: PreparedResolution, review: { readonly review: string | null; readonly version: number; readonly asPost: string }): ResolutionDraft {
  const { text = null, control = null, controller = null, points, periodic } = draft;
  return { ...review, text, control, controller, points, ...(periodic === null || periodic === undefined ? {} : { periodic }) };
}

interface TermWords {
  readonly usual: string;
  readonly none: string;
  readonly periodic: string;
  readonly until: (day: string) => string;
  readonly days: (days: number, working: boolean) => string;
  readonly preset: string;
}

/** The deadline in a few words. */
export function preparedTerm(draft: ResolutionDraft, words: TermWords, day: (iso: string) => string): string {
  if (draft.periodic !== null && draft.periodic !== undefined) return words.periodic;
  const deadline = draft.points[0]?.deadline ?? null;
  if (deadline === null) return words.usual;
  if (deadline.kind === 'none') return words.none;
  if (deadline.kind === 'date') return words.until(day(deadline.date ?? ''));
  return deadline.kind === 'preset' ? words.preset : words.days(deadline.days ?? 0, deadline.kind === 'working-days');
}
