import type { CaseFile, ClassifierItem } from '../api/types';
import { longDay } from '../i18n/dates';
import type { Messages } from '../i18n/messages';
import { nameOf } from './classifier-lines';

/** What is recorded, as labels and values; nothing is told that is empty. */
export function appealFacts(t: Messages, items: readonly ClassifierItem[], file: CaseFile): readonly (readonly [string, string])[] {
  return facts(t, items, file).filter(([, value]) => value !== '');
}

function facts(t: Messages, items: readonly ClassifierItem[], file: CaseFile): readonly (readonly [string, string])[] {
  const { appeal, informationRequest: request, deputyAppeal: deputy } = file;
  if (appeal !== null && appeal !== undefined) {
    const dismissals: Readonly<Record<string, string>> = t.appeal.dismissals;
    return [
      [t.appeal.form, nameOf(items, 'form', appeal.form)],
      [t.appeal.kind, nameOf(items, 'kind', appeal.kind)],
      [t.appeal.sign, nameOf(items, 'sign', appeal.sign ?? '')],
      [t.appeal.subject, nameOf(items, 'subject', appeal.subject ?? '')],
      [t.appeal.type, nameOf(items, 'type', appeal.type ?? '')],
      [t.appeal.authors, (appeal.authors ?? []).map((author) => (author.name ?? '').replaceAll(' ', '\u00a0')).join(', ')],
      [t.appeal.signers, (appeal.signers ?? 0) > 1 ? String(appeal.signers) : ''],
      [t.appeal.category, lines(items, 'category', (appeal.authors ?? []).flatMap((author) => author.categories ?? []))],
      [t.appeal.socialState, lines(items, 'social-state', (appeal.authors ?? []).flatMap((author) => author.socialStates ?? []))],
      [t.appeal.dismissal, dismissals[appeal.dismissal ?? ''] ?? ''],
      [t.appeal.result, appeal.result === null ? t.appeal.considered : nameOf(items, 'result', appeal.result)],
    ];
  }
  if (request !== null && request !== undefined) {
    const urgencies: Readonly<Record<string, string>> = t.appeal.urgencies;
    return [
      [t.appeal.requester, request.requester.name ?? ''],
      [t.appeal.requesterKind, t.appeal.requesterKinds[request.requesterKind]],
      [t.appeal.answerForm, t.appeal.answerForms[request.answerForm]],
      [t.appeal.urgency, urgencies[request.urgency ?? ''] ?? ''],
      [t.appeal.incomplete, request.incomplete === true ? t.appeal.incompleteYes : ''],
      [t.appeal.information, request.information],
    ];
  }
  if (deputy !== null && deputy !== undefined) {
    return [
      [t.appeal.deputy, deputy.deputy],
      [t.appeal.level, deputy.level === undefined ? '' : t.appeal.levels[deputy.level]],
      [t.appeal.council, deputy.council ?? ''],
      [t.appeal.convocation, deputy.convocation === null || deputy.convocation === undefined ? '' : String(deputy.convocation)],
      [t.appeal.session, deputy.session ?? ''],
      [t.appeal.answerBy, deputy.answerBy === null || deputy.answerBy === undefined ? '' : longDay(deputy.answerBy)],
      [t.appeal.question, deputy.question],
    ];
  }
  return [];
}

function lines(items: readonly ClassifierItem[], section: ClassifierItem['section'], codes: readonly string[]): string {
  return [...new Set(codes)].map((code) => nameOf(items, section, code)).join('; ');
}
