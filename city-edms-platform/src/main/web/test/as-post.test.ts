import { describe, expect, it } from 'vitest';
import type { ActingRole, TaskFile } from '../src/api/resolution-api';
import { asPost, rolesFor } from '../src/resolution/task/as-post';

const party = (post: string) => ({ post, title: '', unit: '', name: '' });
const role = (post: string, basis: ActingRole['basis']): ActingRole => ({ post, basis, title: '', unit: '', institution: 'rada' });
const file = { task: { executor: party('5') }, resolution: { author: party('1'), controller: party('3') } } as unknown as TaskFile;

describe('in which role a step is made', () => {
  it('is that of the executor for what executors do, though the person is also the author', () => {
    const roles = [role('1', 'holder'), role('5', 'substitute')];
    expect(rolesFor('report', file, roles).map(({ post }) => post)).toEqual(['5']);
    expect(asPost(rolesFor('report', file, roles), null)).toEqual({ asPost: '5' });
    expect(asPost(rolesFor('sub-resolve', file, roles), null)).toEqual({ asPost: '5' });
  });

  it('is said for a substitute, who would else be taken for nobody', () => {
    expect(asPost(rolesFor('accept', file, [role('3', 'acting')]), null)).toEqual({ asPost: '3' });
    expect(asPost(rolesFor('withdraw', file, [role('3', 'acting')]), null)).toEqual({});
  });

  it('is the own post first where there are several, or the one that was chosen', () => {
    const roles = [role('3', 'substitute'), role('1', 'holder')];
    const several = rolesFor('accept', file, roles);
    expect(several.map(({ post }) => post)).toEqual(['1', '3']);
    expect(asPost(several, null)).toEqual({ asPost: '1' });
    expect(asPost(several, '3')).toEqual({ asPost: '3' });
  });

  it('is never that of an assistant, and is left to the server where the page knows none', () => {
    expect(rolesFor('report', file, [role('5', 'assistant')])).toEqual([]);
    expect(asPost([], null)).toEqual({});
  });
});
