import { describe, expect, it } from 'vitest';
import type { Session } from '../src/api/types';
import { onPhone, waysOf } from '../src/shell/menu';
import { uk } from './words';

const HEAD: Session = {
  userName: 'head',
  displayName: 'Надія Савчук',
  institution: 'rada',
  posts: ['Начальник загального відділу'],
  roles: [
    {
      post: 1,
      unit: 1,
      institution: 'rada',
      unitName: 'Загальний відділ',
      title: 'Начальник загального відділу',
      headsUnit: true,
      reviews: true,
      holder: 'head',
      holderName: null,
      basis: 'holder',
    },
  ],
  mayRegister: false,
  mayAdminister: false,
  mayBackdate: false,
  capabilities: [],
};
const REGISTRY: Session = { ...HEAD, mayRegister: true, mayAdminister: true, capabilities: ['process-appeals'] };
const CLERK: Session = { ...HEAD, roles: HEAD.roles.map((role) => ({ ...role, headsUnit: false, reviews: false })) };

const views = (ways: readonly { to: { view: string } }[]) => ways.map(({ to }) => to.view);

describe('the menu', () => {
  it('has every way that is open to a person, in one order', () => {
    expect(views(waysOf(REGISTRY, null, uk))).toEqual([
      'registration', 'stack', 'tray', 'control', 'desk', 'inbox', 'dispatch', 'register', 'appeals', 'administration',
    ]);
    expect(views(waysOf(CLERK, null, uk))).toEqual(['tray', 'control', 'desk', 'register']);
    // A letter that came while the page was open.
    expect(views(waysOf(CLERK, { review: 1, tasks: 0, tasksOverdue: 0, controlOverdue: 0 }, uk))).toContain('stack');
  });

  it('stands whole on the bar of a phone where it is short', () => {
    const ways = waysOf(HEAD, null, uk);
    expect(onPhone(ways)).toEqual({ shown: ways, rest: [] });
    expect(ways).toHaveLength(5);
  });

  it('keeps four ways and hides none where it is long', () => {
    const ways = waysOf(REGISTRY, null, uk);
    const { shown, rest } = onPhone(ways);
    expect(views(shown)).toEqual(['registration', 'stack', 'tray', 'inbox']);
    expect([...views(shown), ...views(rest)].sort()).toEqual(views(ways).sort());
  });
});
