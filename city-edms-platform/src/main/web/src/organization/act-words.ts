import type { StructureAct } from '../api/types';
import { dayAndTime, shortDay } from '../i18n/dates';
import type { Messages } from '../i18n/messages';

type ActWords = Messages['structureActs']['acts'];

function isKnown(acts: ActWords, act: string): act is keyof ActWords {
  return Object.hasOwn(acts, act);
}

/** Acts of before version 0.6 have an arrow in the words of what came of them. */
const ARROW = /^→\s*/;

/** «з 01.10.2026 підрозділ «Х» ліквідовано, його робота переходить: Y, розпорядження № 5 від 20.09.2026». */
export function actText({ act, subject, detail, from, until, orderNumber, orderDate }: StructureAct, t: Messages): string {
  const words = t.structureActs;
  const name = isKnown(words.acts, act) ? act : 'other';
  const what = words.acts[name](subject, detail.replace(ARROW, ''));
  const when =
    from === null ? '' : until === null ? words.since(shortDay(from)) : words.period(shortDay(from), shortDay(until));
  const order = orderNumber === null || orderDate === null ? '' : words.order(orderNumber, shortDay(orderDate));
  return [[when, what].filter((part) => part !== '').join(' '), order].filter((part) => part !== '').join(', ');
}

/** Who wrote it down, and when. */
export function actOrigin({ at, actor, actorName }: StructureAct, t: Messages): string {
  const words = t.structureActs;
  return words.written(dayAndTime(at), actor === '' ? words.byItself(actorName) : actorName);
}
