import { expect, type Locator, type Page, test } from '@playwright/test';
import { DASHBOARD, dashboardWith } from '../src/dashlet-stage';

/** The dashlet «На контролі» in its own template. The real Share is in share-tasks.spec.ts. */
const NOTHING = { overdue: 0, today: 0, week: 0, later: 0, none: 0, reported: 0 };

const LINE = {
  task: '15',
  text: 'Підготувати <відповідь>',
  executorName: 'Лисенко Тарас Юрійович',
  due: '2026-11-23',
  overdue: true,
  document: { id: '11111111-2222-3333-4444-555555555555', number: '01-21/57', summary: 'Про ремонт' },
};

interface Server {
  mayRegister?: boolean;
  counts?: object;
  units?: readonly object[];
  lines?: readonly object[];
  next?: string | null;
  status?: number;
  readonly asked: string[];
}

async function openDashlet(page: Page, server: Server, scope = ''): Promise<Locator> {
  await page.route('http://share.test/**', async (route) => {
    const url = new URL(route.request().url());
    const [, path] = url.pathname.split('/city-edms/');
    if (url.href === DASHBOARD) {
      await route.fulfill({
        contentType: 'text/html; charset=utf-8',
        body: dashboardWith('control', 'Control', { scope }),
      });
      return;
    }
    server.asked.push(`${String(path)}${url.search}`);
    if (path === 'session') await route.fulfill({ json: { mayRegister: server.mayRegister ?? false } });
    else if ((server.status ?? 200) !== 200) await route.fulfill({ status: server.status ?? 500, body: '' });
    else if (path === 'control') {
      await route.fulfill({ json: { counts: { ...NOTHING, ...server.counts }, units: server.units ?? [] } });
    } else await route.fulfill({ json: { lines: server.lines ?? [], next: server.next ?? null } });
  });
  await page.goto(DASHBOARD);
  return page.locator('.city-edms-control');
}

test('what burns most is listed first, and each line leads to the task, the card and the document', async ({ page }) => {
  const server: Server = { counts: { overdue: 12, week: 3 }, lines: [LINE], next: '2026-11-23.15', asked: [] };
  const dashlet = await openDashlet(page, server);
  const line = dashlet.getByRole('listitem').first();
  await expect(line.getByRole('link', { name: 'Підготувати <відповідь>' })).toHaveAttribute(
    'href',
    '/share/page/city-edms-registers#/tasks/15',
  );
  await expect(line.getByRole('link', { name: '№ 01-21/57', exact: true })).toHaveAttribute(
    'href',
    '/share/page/city-edms-registers#/documents/11111111-2222-3333-4444-555555555555',
  );
  await expect(line.getByRole('link', { name: 'city-edms.control.document-of 01-21/57' })).toHaveAttribute(
    'href',
    '/share/page/document-details?nodeRef=workspace://SpacesStore/11111111-2222-3333-4444-555555555555',
  );
  await expect(line).toContainText('city-edms.line.overdue 23.11.2026');
  await expect(line).toContainText('Лисенко Тарас Юрійович');
  await expect(dashlet.getByRole('listitem').last()).toHaveText('city-edms.control.rest 1 12');
  await expect(dashlet.getByRole('button', { pressed: true })).toContainText('12');
  expect(server.asked).toEqual(['session', 'control?scope=own', 'control-lines?scope=own&urgency=overdue&limit=10']);
});

test('a figure is pressed with the keyboard, and keeps it', async ({ page }) => {
  const server: Server = { counts: { overdue: 1, week: 3 }, lines: [LINE], asked: [] };
  const dashlet = await openDashlet(page, server, 'mine');
  const week = dashlet.getByRole('button', { name: /city-edms\.control\.week/ });
  await week.focus();
  await page.keyboard.press('Enter');
  await expect(week).toHaveAttribute('aria-pressed', 'true');
  await expect(week).toBeFocused();
  await expect.poll(() => server.asked.at(-1)).toBe('control-lines?scope=mine&urgency=week&limit=10');
  await expect(dashlet.getByRole('link', { name: 'city-edms.control.open' })).toHaveAttribute(
    'href',
    '/share/page/city-edms-registers#/control?scope=mine&urgency=week',
  );
});

test('while another scope is read, the figures of the one before cannot be pressed', async ({ page }) => {
  const server: Server = { counts: { week: 3 }, lines: [LINE], asked: [] };
  const dashlet = await openDashlet(page, server);
  await expect(dashlet.getByRole('listitem')).toHaveCount(1);
  let release: () => void = () => undefined;
  const held = new Promise<void>((done) => (release = done));
  await page.route(/control\?scope=mine$/, async (route) => {
    await held;
    await route.fallback();
  });
  await dashlet.getByLabel('city-edms.control.scope', { exact: true }).selectOption('mine');
  await expect(dashlet.getByRole('status')).toHaveText('city-edms.message.loading');
  await expect(dashlet.getByRole('button')).toHaveCount(0);
  release();
  await expect(dashlet.getByRole('button', { pressed: true })).toContainText('3');
});

test('all of the control is offered to whoever registers, by unit too, and the choice is kept', async ({ page }) => {
  const units = [
    { unit: '2', name: 'Загальний відділ', counts: { ...NOTHING, today: 2 } },
    { unit: '3', name: 'Юридичний відділ', counts: { ...NOTHING, week: 1 } },
  ];
  const server: Server = { mayRegister: true, counts: { today: 2, week: 1 }, units, lines: [LINE], asked: [] };
  const dashlet = await openDashlet(page, server);
  const scopes = dashlet.getByLabel('city-edms.control.scope', { exact: true });
  await expect(dashlet.getByLabel('city-edms.control.unit')).toBeHidden();
  await scopes.selectOption('all');
  expect(await page.evaluate(() => (window as unknown as { kept: unknown }).kept)).toEqual([
    ['cityEdmsControl.component-1-1.scope', 'all'],
  ]);
  await dashlet.getByLabel('city-edms.control.unit').selectOption('Юридичний відділ');
  await expect(dashlet.getByRole('button', { pressed: true })).toHaveText(/1\s*city-edms\.control\.week/);
  await expect.poll(() => server.asked.at(-1)).toBe('control-lines?scope=all&urgency=week&unit=3&limit=10');
  await page.unrouteAll();
  const other = await openDashlet(page, { asked: [] });
  await expect(other.getByLabel('city-edms.control.scope', { exact: true }).getByRole('option')).toHaveCount(2);
});

test('calm, nothing of one urgency, not open and a failure are told apart', async ({ page }) => {
  const server: Server = { asked: [] };
  const dashlet = await openDashlet(page, server);
  const notice = dashlet.getByRole('status');
  await expect(notice).toHaveText('city-edms.control.calm');
  const scopes = dashlet.getByLabel('city-edms.control.scope', { exact: true });
  server.counts = { week: 4 };
  server.lines = [];
  await scopes.selectOption('mine');
  await dashlet.getByRole('button', { name: /city-edms\.control\.today/ }).click();
  await expect(notice).toHaveText('city-edms.control.nothing.today');
  server.status = 403;
  await scopes.selectOption('own');
  await expect(notice).toHaveText('city-edms.control.forbidden');
  server.status = 500;
  await scopes.selectOption('mine');
  await expect(notice).toContainText('city-edms.control.failed');
  server.status = 200;
  server.lines = [LINE];
  await notice.getByRole('button', { name: 'city-edms.dashlet.again' }).click();
  await expect(dashlet.getByRole('listitem')).toHaveCount(1);
  await expect(notice).toBeHidden();
});
