import type { ActingRole, TaskAction, TaskFile } from '../../api/resolution-api';

export type Step = TaskAction | 'withdraw' | 'remove-control';

const OF_EXECUTOR: readonly Step[] = ['note', 'report', 'part', 'request-deadline', 'request-executor', 'sub-resolve'];
const OF_CONTROLLER: readonly Step[] = ['accept', 'return', 'remove-control'];

/** The posts that a step belongs to by the table of rights, as far as the page knows them. */
function posts(step: Step, { task, resolution }: TaskFile): readonly string[] {
  if (OF_EXECUTOR.includes(step)) return [task.executor.post];
  const author = resolution.author.post;
  const controller = resolution.controller?.post ?? author;
  return OF_CONTROLLER.includes(step) ? [author, controller] : [author];
}

/** The roles of the person in which they may make a step, their own posts first; assistants decide nothing. */
export function rolesFor(step: Step, file: TaskFile, roles: readonly ActingRole[]): readonly ActingRole[] {
  const whose = posts(step, file);
  return roles
    .filter(({ post, basis }) => basis !== 'assistant' && whose.includes(post))
    .sort((a, b) => Number(b.basis === 'holder') - Number(a.basis === 'holder'));
}

/** What is said to the server: the role that was chosen, else the only one; nothing where none is known, e.g. for a vacant post below. */
export function asPost(roles: readonly ActingRole[], chosen: string | null): { readonly asPost?: string } {
  const role = roles.find(({ post }) => post === chosen) ?? roles[0];
  return role === undefined ? {} : { asPost: role.post };
}
