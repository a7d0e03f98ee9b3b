import { ConnectionError, ProblemError } from '../api/problem';
import type { FieldProblem } from '../api/types';
import { currentLanguage } from '../i18n/language';
import { messages } from '../i18n/messages';
import { failureText } from '../ui/failure';
import { type FieldKey, serverFaults } from './card-draft';

export interface Refusal {
  /** For the whole form; empty where the fields say it all. */
  readonly text: string;
  readonly fields: Partial<Record<FieldKey, FieldProblem>>;
}

/** Why a registration did not happen, and what the person can do. */
export function refusal(error: unknown, embedded: boolean): Refusal {
  const t = messages().form.errors;
  if (error instanceof ConnectionError) return { text: t.connection, fields: {} };
  if (!(error instanceof ProblemError)) return { text: failureText(error), fields: {} };
  if (error.status === 401) return { text: embedded ? t.sessionShare : t.session, fields: {} };
  const { fields, others } = serverFaults(error.fields);
  const language = currentLanguage.get();
  const rest = others.map((other) => other[language]).join(' ');
  if (rest !== '') return { text: rest, fields };
  return { text: Object.keys(fields).length === 0 ? error.text(language) : '', fields };
}
