import type { Statement, Verification } from '../api/types';
import { dayAndTime } from '../i18n/dates';
import { currentLanguage } from '../i18n/language';
import type { Messages } from '../i18n/messages';
import { wholeNumber } from '../i18n/sizes';
import { statementOf } from './verification-anchors';

/** Who verified what, and with which statements it was compared. */
export interface Verified {
  readonly report: Verification;
  readonly title: string;
  readonly by: string;
  readonly kept: readonly Statement[];
}

export function secondsOf(milliseconds: number, t: Messages): string {
  const digits = milliseconds < 10_000 ? 2 : 0;
  return t.verification.took((milliseconds / 1000).toLocaleString(currentLanguage.get(), { maximumFractionDigits: digits }));
}

/** What is told of a verification as such: name and value. */
export function factsOf({ report, title, by }: Verified, t: Messages): readonly (readonly [string, string])[] {
  const { facts } = t.verification;
  return [
    [facts.register, title],
    [facts.at, dayAndTime(report.verifiedAt)],
    [facts.by, by],
    [facts.took, secondsOf(report.milliseconds, t)],
    [facts.lines, wholeNumber(report.entries)],
    [facts.acts, wholeNumber(report.acts)],
    [facts.anchors, wholeNumber(report.anchors.length)],
  ];
}

export function anchorName(anchor: Verification['anchors'][number], kept: readonly Statement[], t: Messages): string {
  const statement = statementOf(anchor, kept);
  return statement === undefined ? t.verification.fromPaper : t.statements.of(statement.month, statement.revision);
}

/** The result as text, to be kept, sent or printed. */
export function verificationText(verified: Verified, t: Messages): string {
  const { report, kept } = verified;
  const words = t.verification;
  const lines = [
    report.sound ? `${words.sound}. ${words.soundText(report.entries)}` : words.unsound(report.faultCount),
    '',
    ...factsOf(verified, t).map(([name, value]) => `${name}: ${value}`),
    '',
    `${words.heads}:`,
    ...report.heads.map(({ period, position, hash }) => `${period}, ${words.place(position)}, ${hash}`),
  ];
  if (report.heads.length === 0) lines.push(words.noHeads);
  if (report.anchors.length > 0) {
    lines.push('', `${words.compared}:`);
    for (const anchor of report.anchors) {
      const verdict = anchor.stands ? words.stands : words.differs.toUpperCase();
      lines.push(`${anchorName(anchor, kept, t)}: ${anchor.period}, ${words.place(anchor.position)}, ${anchor.hash} — ${verdict}`);
    }
  }
  if (report.faults.length > 0) {
    lines.push('', `${words.faults}:`);
    for (const [at, { what, period, position, number }] of report.faults.entries()) {
      lines.push(`${at + 1}. ${number ?? words.noNumber} (${period}, ${words.place(position)}): ${words.what[what]}`);
    }
    if (report.faultCount > report.faults.length) lines.push(words.first(report.faults.length));
  }
  lines.push('', words.signature);
  return lines.join('\n');
}
