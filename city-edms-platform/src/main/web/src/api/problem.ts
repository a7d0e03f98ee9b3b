import type { Language } from '../i18n/language';
import type { FieldProblem, Problem } from './types';

/** The server's answer that a call failed: an RFC 9457 document, or what we make of an answer that is none. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';

  constructor(readonly problem: Problem) {
    super(`${problem.status} ${problem.code}`);
  }

  get status(): number {
    return this.problem.status;
  }

  get fields(): readonly FieldProblem[] {
    return this.problem.errors ?? [];
  }

  text(language: Language): string {
    return this.problem[language];
  }
}

/** The server was not reached, or the line broke before it answered: whether it acted is not known. */
export class ConnectionError extends Error {
  override readonly name = 'ConnectionError';
}

const OWN_TEXTS: Record<string, { uk: string; en: string }> = {
  '401': { uk: 'Сеанс завершився. Увійдіть ще раз.', en: 'The session has ended. Sign in again.' },
  '403': { uk: 'У вас немає прав на цю дію.', en: 'You are not allowed to do this.' },
  '404': { uk: 'Такого запису немає або він вам недоступний.', en: 'There is no such record, or you may not see it.' },
  '413': { uk: 'Файл завеликий: не більше 100 МіБ.', en: 'The file is too large: 100 MiB at most.' },
  '503': {
    uk: 'Сервер тимчасово недоступний. Спробуйте за хвилину.',
    en: 'The server is unavailable for the moment. Try again in a minute.',
  },
};

function isProblem(body: unknown): body is Problem {
  if (typeof body !== 'object' || body === null) return false;
  const candidate = body as Partial<Record<keyof Problem, unknown>>;
  return typeof candidate.code === 'string' && typeof candidate.uk === 'string' && typeof candidate.en === 'string';
}

/** ACS and proxies before it answer some failures themselves (HTML, `{"error":…}`): they become a problem of ours. */
export function problemOf(status: number, body: unknown): ProblemError {
  if (isProblem(body)) return new ProblemError({ ...body, status });
  const texts = OWN_TEXTS[String(status)] ?? {
    uk: `Сервер відповів помилкою ${status}. Спробуйте ще раз; якщо повториться — повідомте адміністратора.`,
    en: `The server answered with error ${status}. Try again; if it repeats, tell the administrator.`,
  };
  return new ProblemError({
    type: `urn:city-edms:problem:http-${status}`,
    title: `HTTP ${status}`,
    status,
    detail: texts.uk,
    code: `http-${status}`,
    ...texts,
  });
}
