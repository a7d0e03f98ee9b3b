import { expect, type Locator, type Page, type Route, test } from '@playwright/test';
import { DASHBOARD, dashboardWith } from '../src/dashlet-stage';

/** The dashlet of the journal in its own template. The real Share is in share.spec.ts. */
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

interface Server {
  readonly registers?: unknown;
  readonly entries: (url: URL, route: Route) => Promise<void>;
}

async function openDashlet(page: Page, server: Server, register = ''): Promise<Locator> {
  await page.route('http://share.test/**', async (route) => {
    const url = new URL(route.request().url());
    if (url.pathname === '/share/page/dashboard') {
      await route.fulfill({
        contentType: 'text/html; charset=utf-8',
        body: dashboardWith('journal', 'Journal', { register }),
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
