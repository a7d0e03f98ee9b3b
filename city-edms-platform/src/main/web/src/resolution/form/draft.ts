import type { DirectoryPost } from '../../api/directory-api';
import type { ExecutorRole, Party, ResolutionDraft, Suggestion } from '../../api/resolution-api';
import { recurrenceDraft } from './recurrence';
import { type Term, termDraft, termOfDays, USUAL_TERM } from './term';

/** A post that was chosen, with what is shown of it. */
export interface ChosenPost {
  readonly post: string;
  readonly name: string;
  readonly dative: string;
  readonly title: string;
  readonly unit: string;
}

export interface ChosenExecutor extends ChosenPost {
  readonly role: ExecutorRole;
}

/** A resolution as it is being written. */
export interface Written {
  readonly text: string;
  readonly executors: readonly ChosenExecutor[];
  readonly term: Term;
  readonly control: boolean;
  readonly controller: ChosenPost | null;
}

export const EMPTY: Written = { text: '', executors: [], term: USUAL_TERM, control: false, controller: null };

export type Lack = 'text' | 'executors' | 'main' | 'term';

export function ofDirectory(post: DirectoryPost): ChosenPost {
  const person = post.holder ?? post.acting;
  return {
    post: String(post.post),
    name: person?.briefName ?? post.title,
    dative: person?.briefDative ?? post.titleDative,
    title: post.title,
    unit: post.unitName,
  };
}

export function ofParty(party: Party): ChosenPost {
  return { post: party.post, name: party.name, dative: party.dative ?? party.name, title: party.title, unit: party.unit };
}

/** The first to be chosen answers for it, the next ones help. */
export function withExecutor(written: Written, post: ChosenPost): Written {
  if (written.executors.some((executor) => executor.post === post.post)) return written;
  const role = written.executors.some((executor) => executor.role === 'main') ? 'co' : 'main';
  return { ...written, executors: [...written.executors, { ...post, role }] };
}

/** There is one main executor: who becomes it takes the place of who was. */
export function withRole(written: Written, post: string, role: ExecutorRole): Written {
  const executors = written.executors.map((executor) => {
    if (executor.post === post) return { ...executor, role };
    return role === 'main' && executor.role === 'main' ? { ...executor, role: 'co' as const } : executor;
  });
  return { ...written, executors };
}

export function without(written: Written, post: string): Written {
  return { ...written, executors: written.executors.filter((executor) => executor.post !== post) };
}

export function ofSuggestion(suggestion: Suggestion): Written {
  return {
    text: suggestion.text ?? '',
    executors: suggestion.executors.map(({ party, role }) => ({ ...ofParty(party), role })),
    term: termOfDays(suggestion.days),
    control: suggestion.control ?? false,
    controller: null,
  };
}

export function lacks(written: Written): readonly Lack[] {
  const doers = written.executors.filter(({ role }) => role !== 'info');
  const found: Lack[] = [];
  if (doers.length > 0 && written.text.trim() === '') found.push('text');
  if (written.executors.length === 0) found.push('executors');
  else if (doers.length > 0 && doers.filter(({ role }) => role === 'main').length !== 1) found.push('main');
  if (termDraft(written.term) === undefined) found.push('term');
  return found;
}

/** As it is sent: one point, whose text is that of the resolution. */
export function resolutionDraft(written: Written): Pick<ResolutionDraft, 'text' | 'control' | 'controller' | 'points' | 'periodic'> {
  const text = written.text.trim();
  const deadline = termDraft(written.term) ?? null;
  const executors = written.executors.map(({ post, role }) => ({ post, role }));
  return {
    text: text === '' ? null : text,
    control: written.control,
    controller: written.control ? (written.controller?.post ?? null) : null,
    ...(written.term.choice === 'periodic' ? { periodic: recurrenceDraft(written.term.rule) ?? null } : {}),
    points: [deadline === null ? { executors } : { deadline, executors }],
  };
}
