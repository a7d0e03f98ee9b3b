import type { ActingRole, Party, TrayLine } from '../api/resolution-api';
import { shortDay } from '../i18n/dates';
import { currentLanguage } from '../i18n/language';
import type { Messages } from '../i18n/messages';

/** «в.о.: начальник відділу» — in which role someone acts, never only who they are. */
export function roleTitle(role: Pick<ActingRole, 'basis' | 'title' | 'unit'>, t: Messages): string {
  const words = t.resolution.roles;
  return role.basis === 'holder' ? words.holder(role.title, role.unit) : words[role.basis](words.holder(role.title, role.unit));
}

/** Whose post it is and by which order, where it is not one's own. */
export function roleGround(role: ActingRole, t: Messages): string {
  if (role.basis === 'holder') return '';
  const name = role.holderName ?? '';
  return name === '' ? '' : t.resolution.roles.instead(name);
}

/** «Коваль О. П., головний спеціаліст»; with who acted where that is another person. */
export function partyWords(party: Party, t: Messages): string {
  const who = party.name === party.title ? party.title : `${party.name}, ${party.title}`;
  const actor = party.actorName ?? '';
  if (actor === '' || actor === party.name || (party.basis ?? 'holder') === 'holder') return who;
  return `${actor} (${roleTitle({ basis: party.basis ?? 'holder', title: party.title, unit: '' }, t)})`;
}

export function addressed(party: Pick<Party, 'dative' | 'name'>): string {
  return party.dative ?? party.name;
}

export type DueState = 'late' | 'today' | 'ahead' | 'none';

export function dueState(due: string | null | undefined, overdue: boolean, day: string): DueState {
  if (due === null || due === undefined) return 'none';
  if (overdue) return 'late';
  return due === day ? 'today' : 'ahead';
}

export function dueWords(due: string | null | undefined, state: DueState, t: Messages): string {
  const { tray } = t.resolution;
  if (state === 'none' || due === null || due === undefined) return tray.noDue;
  if (state === 'late') return tray.overdue(shortDay(due));
  return state === 'today' ? tray.today : tray.due(shortDay(due));
}

export function inLanguage(text: { readonly uk: string; readonly en: string } | null | undefined): string {
  return text?.[currentLanguage.get()] ?? '';
}

/** What names a line of a tray: a task or a review. */
export function lineKey(line: TrayLine): string {
  return line.task ?? `review-${line.review ?? ''}`;
}
