import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, type Locator, type Page, type Route, test } from '@playwright/test';

/** The dashlet of the Share AMP in its own template, with the little of Share's scripts that it calls. The real Share is in share.spec.ts. */
const RESOURCES = resolve(import.meta.dirname, '../../../city-edms-share/src/main/resources');
const COMPONENTS = resolve(RESOURCES, 'META-INF/components/city-edms');
const TEMPLATE = resolve(
  RESOURCES,
  'alfresco/web-extension/site-webscripts/org/cityedms/components/dashlets/city-edms-journal.get.html.ftl',
);
const DASHBOARD = 'http://share.test/share/page/dashboard';

const SHARE = `
  window.kept = [];
  window.YAHOO = {
    Bubbling: { fire() {} },
    util: { Dom: { get: (id) => document.getElementById(id) } },
    extend(type, parent, members) {
      type.prototype = Object.create(parent.prototype);
      Object.assign(type.prototype, members);
      type.superclass = { constructor: parent };
    },
  };
  window.Alfresco = {
    constants: { URL_CONTEXT: '/share/', URL_PAGECONTEXT: '/share/page/', PROXY_URI: '/share/proxy/alfresco/', JS_LOCALE: 'uk_UA' },
    component: { Base: function (name, id) { this.id = id; this.services = {}; } },
    service: { Preferences: function () {
      this.getDashletId = (dashlet, name) => name + '.' + dashlet.options.regionId;
      this.set = (name, value) => window.kept.push([name, value]);
    } },
    util: {
      message: (key, scope, ...args) => [key, ...args].join(' '),
      Ajax: {
        jsonGet: ({ url, successCallback, failureCallback }) => fetch(url).then(async (answer) => {
          if (answer.ok) successCallback.fn({ json: await answer.json() });
          else failureCallback.fn({ serverResponse: { status: answer.status } });
        }),
      },
    },
  };`;

const REGISTERS = [
  { institution: 'rada', institutionName: 'Рада', code: 'outgoing', title: 'Вихідна кореспонденція', kind: 'outgoing' },
  { institution: 'rada', institutionName: 'Рада', code: 'incoming', title: 'Вхідна кореспонденція', kind: 'incoming' },
];

const ENTRY = {
  id: 7,
  state: 'active',
  document: '11111111-2222-3333-4444-555555555555',
  number: '01-21/57',
  registeredOn: '2026-11-22',
  summary: 'Про <ремонт>',
  correspondent: 'Міністерство',
};

/** The template's own mark-up, with the keys of its messages for texts. */
function markup(): string {
  const template = readFileSync(TEMPLATE, 'utf8');
  const body = template.slice(template.indexOf('<div class="dashlet'), template.lastIndexOf('</@>'));
  return body
    .replace(/\$\{msg\("([^"]+)"\)\?html}/g, '$1')
    .replaceAll('${id}', 'dashlet')
    .replace(/<#if[^>]*>.*?<\/#if>/g, '')
    .replace(/<\/?[@#][^>]*>/g, '');
}

interface Server {
  readonly registers?: unknown;
  readonly entries: (url: URL, route: Route) => Promise<void>;
}

async function openDashlet(page: Page, server: Server, register = ''): Promise<Locator> {
  const script = (name: string): string => readFileSync(resolve(COMPONENTS, name), 'utf8');
  await page.route('http://share.test/**', async (route) => {
    const url = new URL(route.request().url());
    if (url.pathname === '/share/page/dashboard') {
      await route.fulfill({
        contentType: 'text/html; charset=utf-8',
        body: `<!DOCTYPE html><style>${script('journal-dashlet.css')}</style>${markup()}
          <script>${SHARE}</script><script>${script('host.js')}</script><script>${script('journal-dashlet.js')}</script>
          <script>
            const dashlet = new CityEdms.dashlet.Journal('dashlet');
            dashlet.options = { regionId: 'component-1-1', siteId: '', register: '${register}' };
            dashlet.onReady();
          </script>`,
      });
    } else if (url.pathname.endsWith('/city-edms/registers')) {
      await route.fulfill({ json: { registers: server.registers ?? REGISTERS } });
    } else if (url.pathname.endsWith('/entries')) {
      await server.entries(url, route);
    } else {
      await route.fulfill({ status: 404, body: '' });
    }
  });
  await page.goto(DASHBOARD);
  return page.locator('.city-edms-journal');
}

const answer = (entries: readonly unknown[]) => (_: URL, route: Route) =>
  route.fulfill({ json: { entries, next: null, previous: null } });

test('an entry shows number, day, state, correspondent and content, and leads to its card', async ({ page }) => {
  const reserved = { ...ENTRY, id: 8, state: 'reserved', document: null, number: '01-21/58', summary: null, correspondent: null };
  const closed = { ...ENTRY, id: 9, state: 'void', number: '01-21/59', summary: null, correspondent: null };
  const dashlet = await openDashlet(page, { entries: answer([ENTRY, reserved, closed]) });
  const lines = dashlet.getByRole('listitem');
  await expect(lines.nth(0)).toContainText('city-edms.dashlet.date 22.11.2026');
  await expect(lines.nth(0)).toContainText('city-edms.dashlet.state.active');
  await expect(lines.nth(0)).toContainText('МіністерствоПро <ремонт>');
  await expect(lines.nth(0).getByRole('link')).toHaveAttribute(
    'href',
    `/share/page/city-edms-registers#/documents/${ENTRY.document}`,
  );
  await expect(lines.nth(1).getByRole('link')).toHaveAttribute('href', '/share/page/city-edms-registers#/entries/8');
  await expect(lines.nth(1)).toContainText('city-edms.dashlet.state.reserved');
  await expect(lines.nth(2)).toContainText('city-edms.dashlet.closed');
  await expect(dashlet.getByRole('status')).toBeHidden();
});

test('the first choice is the register of incoming letters, later the one that was chosen, as long as it is open', async ({
  page,
}) => {
  const dashlet = await openDashlet(page, { entries: answer([ENTRY]) });
  const registers = dashlet.getByLabel('city-edms.dashlet.register', { exact: true });
  await expect(registers).toHaveValue('incoming');
  await expect(registers.getByRole('option', { name: 'Вхідна кореспонденція', exact: true })).toHaveCount(1);
  await registers.selectOption('outgoing');
  expect(await page.evaluate(() => (window as unknown as { kept: unknown }).kept)).toEqual([
    ['cityEdmsJournal.component-1-1.register', 'outgoing'],
  ]);
  await page.unrouteAll();
  await openDashlet(page, { entries: answer([ENTRY]) }, 'outgoing');
  await expect(registers).toHaveValue('outgoing');
  await page.unrouteAll();
  await openDashlet(page, { entries: answer([ENTRY]) }, 'gone');
  await expect(registers).toHaveValue('incoming');
});

test('registers of several institutions are told apart', async ({ page }) => {
  const other = { institution: 'kp', institutionName: 'Водоканал', code: 'kp-in', title: 'Вхідна кореспонденція', kind: 'incoming' };
  const dashlet = await openDashlet(page, { registers: [...REGISTERS, other], entries: answer([]) });
  await expect(dashlet.getByRole('combobox').getByRole('option')).toHaveText([
    'Вихідна кореспонденція — Рада',
    'Вхідна кореспонденція — Рада',
    'Вхідна кореспонденція — Водоканал',
  ]);
});

test('of two searches the later one counts, though it is answered first', async ({ page }) => {
  let release: () => void = () => undefined;
  const held = new Promise<void>((done) => (release = done));
  const dashlet = await openDashlet(page, {
    entries: async (url, route) => {
      const q = url.searchParams.get('q') ?? '';
      if (q === '5') await held;
      await answer([{ ...ENTRY, number: `found ${q}` }])(url, route);
    },
  });
  const find = dashlet.getByLabel('city-edms.dashlet.find');
  const slow = page.waitForRequest(/q=5$/);
  await find.fill('5');
  await slow;
  await find.fill('57');
  await expect(dashlet.getByRole('listitem')).toContainText('№ found 57');
  const answered = page.waitForResponse(/q=5$/);
  release();
  await answered;
  await page.waitForTimeout(100);
  await expect(dashlet.getByRole('listitem')).toContainText('№ found 57');
  await expect(dashlet.getByRole('link', { name: 'city-edms.dashlet.open' })).toHaveAttribute(
    'href',
    '/share/page/city-edms-registers#/registers/incoming?q=57',
  );
});

test('nothing there, nothing found, nothing open and a failure are told apart', async ({ page }) => {
  let status = 200;
  const dashlet = await openDashlet(page, {
    entries: (url, route) => (status === 200 ? answer([])(url, route) : route.fulfill({ status, body: '' })),
  });
  const notice = dashlet.getByRole('status');
  const find = dashlet.getByLabel('city-edms.dashlet.find');
  await expect(notice).toHaveText('city-edms.dashlet.no-entries');
  await find.fill('x');
  await expect(notice).toHaveText('city-edms.dashlet.nothing-found');
  status = 403;
  await find.fill('xy');
  await expect(notice).toHaveText('city-edms.dashlet.forbidden');
  status = 500;
  await find.fill('xyz');
  await expect(notice).toContainText('city-edms.dashlet.failed');
  status = 200;
  await notice.getByRole('button', { name: 'city-edms.dashlet.again' }).click();
  await expect(notice).toHaveText('city-edms.dashlet.nothing-found');
  await page.unrouteAll();
  await openDashlet(page, { registers: [], entries: answer([]) });
  await expect(notice).toHaveText('city-edms.dashlet.no-registers');
  await expect(find).toBeDisabled();
});
