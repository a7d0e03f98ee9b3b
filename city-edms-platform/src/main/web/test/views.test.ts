import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { nothing } from 'lit';
import { describe, expect, it } from 'vitest';
import { EVERYTHING } from '../src/resolution/control/control-filter';
import { FIRST_REGISTER, placeInShare } from '../src/share/places';
import { appealsRoute, administrationRoute, formatRoute, inboxRoute, registrationRoute, type Route } from '../src/shell/routes';
import { pageOf } from '../src/shell/pages';
import { viewOf } from '../src/shell/views';

const ID = '0b9e89e0-1111-4222-8333-123456789abc';

/** One address of every view: a view that is not named here fails the compilation. */
const PLACES: { readonly [V in Route['view']]: Extract<Route, { view: V }> } = {
  desk: { view: 'desk' },
  register: FIRST_REGISTER,
  entry: { view: 'entry', id: '42' },
  verification: { view: 'verification', code: 'incoming' },
  document: { view: 'document', id: ID },
  registration: registrationRoute('incoming') as Extract<Route, { view: 'registration' }>,
  inbox: inboxRoute() as Extract<Route, { view: 'inbox' }>,
  dispatch: { view: 'dispatch' },
  appeals: appealsRoute('receptions') as Extract<Route, { view: 'appeals' }>,
  administration: administrationRoute('registers') as Extract<Route, { view: 'administration' }>,
  stack: { view: 'stack', review: null },
  tray: { view: 'tray', part: 'to-do', post: null },
  task: { view: 'task', id: '7' },
  control: { view: 'control', filter: EVERYTHING },
  today: { view: 'today' },
  reminders: { view: 'reminders' },
  assistants: { view: 'assistants' },
  periodic: { view: 'periodic' },
  reports: { view: 'reports', page: 'overdue' },
  unknown: { view: 'unknown' },
};

const PAGES = readFileSync(resolve(import.meta.dirname, '../src/shell/pages.ts'), 'utf8');

/** The element that the module of a page defines, as the map of pages names the module. */
function definedBy(page: string): string {
  const module = new RegExp(`^\\s*'?${page}'?: \\(\\) => .*import\\('\\.\\./([^']+)'\\)`, 'm').exec(PAGES)?.[1];
  const source = readFileSync(resolve(import.meta.dirname, '../src', `${String(module)}.ts`), 'utf8');
  return /@customElement\('([a-z-]+)'\)/.exec(source)?.[1] ?? '';
}

function shown(route: Route): string {
  const view = viewOf(route, { home: { route: FIRST_REGISTER, label: 'Реєстр' }, leave: () => undefined });
  return view === nothing ? '' : markup(view);
}

/** What a template writes, with the templates within it. */
function markup(value: unknown): string {
  if (typeof value !== 'object' || value === null) return '';
  const { strings = [], values = [] } = value as { strings?: readonly string[]; values?: readonly unknown[] };
  return [...strings, ...values.map(markup)].join('');
}

describe('every view of the client', () => {
  it.each(Object.values(PLACES))('is shown in Share too: %j', (route) => {
    const there = placeInShare(formatRoute(route));
    if (route.view === 'unknown' || route.view === 'desk') {
      // There is no address of nowhere; the desk is left to Share's own dashboard.
      expect(there).toEqual(FIRST_REGISTER);
      return;
    }
    expect(there).toEqual(route);
    const page = pageOf(there) ?? '';
    // The list stands in both pages itself, behind the card.
    const element = route.view === 'register' ? '<ce-register-list' : shown(there);
    expect(element).toContain(`<${definedBy(page)}`);
  });

  it('tells of an address that leads nowhere, also in Share', () => {
    expect(placeInShare('#/nowhere')).toEqual({ view: 'unknown' });
    expect(shown({ view: 'unknown' })).toContain('<h1');
  });
});
