import { ConnectionError, ProblemError } from '../api/problem';
import { currentLanguage } from '../i18n/language';
import { messages } from '../i18n/messages';

/** What went wrong, for the person. */
export function failureText(error: unknown): string {
  if (error instanceof ProblemError) return error.text(currentLanguage.get());
  if (error instanceof ConnectionError) return messages().common.offline;
  // A defect of ours: the person reads a calm sentence, the console keeps the cause.
  reportError(error);
  return messages().common.unexpected;
}
