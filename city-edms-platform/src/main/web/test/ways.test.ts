import { describe, expect, it } from 'vitest';
import type { Session } from '../src/api/types';
import { landing, mayReview } from '../src/resolution/ways';

type Role = Session['roles'][number];

function role(part: Partial<Role>): Role {
  return {
    post: 7,
    unit: 1,
    institution: 'rada',
    unitName: 'Керівництво',
    title: 'Заступник міського голови',
    headsUnit: false,
    reviews: false,
    holder: 'deputy',
    holderName: null,
    basis: 'holder',
    ...part,
  };
}

function session(...roles: Role[]): Session {
  return {
    userName: 'deputy',
    displayName: 'Оксана Поліщук',
    institution: 'rada',
    posts: [],
    roles,
    mayRegister: false,
    mayAdminister: false,
    mayBackdate: false,
    capabilities: [],
  };
}

const STACK = { view: 'stack', review: null };
const TRAY = { view: 'tray', part: 'to-do', post: null };

describe('the folder for review', () => {
  it('is there for a deputy who was asked, who stands in for one, and who prepares for one', () => {
    expect(mayReview(session(role({})))).toBe(false);
    for (const basis of ['holder', 'substitute', 'acting', 'assistant'] as const) {
      expect(mayReview(session(role({}), role({ post: 8, reviews: true, basis })))).toBe(true);
    }
  });

  it('is where the day of a head begins, and of others when something lies in it', () => {
    expect(landing(session(role({ headsUnit: true, reviews: true })))).toEqual(STACK);
    expect(landing(session(role({ reviews: true })))).toEqual(TRAY);
    expect(landing(session(role({ reviews: true })), 2)).toEqual(STACK);
    expect(landing(session(role({})), 0)).toEqual(TRAY);
    expect(landing(session())).toBeNull();
  });

  it('is not where a registrar begins', () => {
    expect(landing({ ...session(role({ headsUnit: true, reviews: true })), mayRegister: true }, 3)).toBeNull();
  });
});
