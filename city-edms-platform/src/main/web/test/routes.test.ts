import { describe, expect, it } from 'vitest';
import {
  administrationRoute,
  appealsRoute,
  formatRoute,
  parseRoute,
  PLAIN_LIST,
  registerRoute,
  registrationRoute,
  type Route,
} from '../src/shell/routes';

const ID = '0b9e89e0-1111-4222-8333-123456789abc';

describe('routes', () => {
  const places: Route[] = [
    { view: 'desk' },
    registerRoute(null),
    registerRoute('incoming'),
    registerRoute('incoming', 'школа № 7 & «інше»', '2026-10-14'),
    registerRoute('incoming', '', null, { ...PLAIN_LIST, sort: '-summary', correspondent: 'ТОВ «Дах & Ко»' }, '01-12/45'),
    { view: 'verification', code: 'incoming' },
    { view: 'document', id: ID },
    registrationRoute(),
    registrationRoute('outgoing'),
    registrationRoute(null, ID),
    registrationRoute(null, null, ID),
    administrationRoute(),
    administrationRoute('registers'),
    administrationRoute('registers', '+'),
    administrationRoute('registers', 'incoming'),
    administrationRoute('correspondents', ID),
    appealsRoute(),
    appealsRoute('receptions'),
    { view: 'reports', page: 'discipline' },
    { view: 'reports', page: 'daily' },
  ];
  it.each(places)('are read as they were written: %j', (route) => {
    expect(parseRoute(formatRoute(route))).toEqual(route);
  });

  it.each(['#/nowhere', '#/documents/42', '#/registers/%2e%2e', '#/registers/incoming/anything', '#/settings/ABC', '#/reports/nothing', '#/settings/registers/%2e%2e'])('are unknown where they are none: %s', (hash) => {
    expect(parseRoute(hash)).toEqual({ view: 'unknown' });
  });

  it('lead from the settings to what stood there once', () => {
    expect(parseRoute('#/settings/receptions')).toEqual(appealsRoute('receptions'));
  });

  it('drop a day that is none and cut a search that is too long', () => {
    const route = parseRoute(`#/registers/incoming?on=tomorrow&q=${'a'.repeat(500)}`);
    expect(route).toEqual(registerRoute('incoming', 'a'.repeat(200)));
  });
});
