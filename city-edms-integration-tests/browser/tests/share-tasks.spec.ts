import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Browser, expect, type Page, test } from '@playwright/test';
import { Resolutions } from '../src/resolved';
import { demoPerson, NO_SHARE, openTask, type ShareServer, shareServer, signInToShare, useDashlet } from '../src/share';

const server = shareServer();

/** A real Share starts its pages slowly the first time. */
test.setTimeout(600_000);
test.skip(server === undefined, NO_SHARE);

async function picture(page: Page, name: string): Promise<void> {
  const folder = resolve(import.meta.dirname, '../target/screenshots/share');
  mkdirSync(folder, { recursive: true });
  for (const width of [390, 820, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    await page.screenshot({ path: `${folder}/${name}-${String(width)}.png`, animations: 'disabled', fullPage: true });
  }
}

/** Share with somebody of the demonstration council. */
async function shareOf(browser: Browser, there: ShareServer, user: string): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await signInToShare(page, demoPerson(there, user));
  return page;
}

/** How the executor reports and the head accepts without leaving Share's own pages of tasks. */
test('a task of a resolution is reported, returned, reported again and accepted on the pages of Share', async ({ browser }) => {
  if (server === undefined) return;
  const council = new Resolutions(server);
  const text = `Підготувати пропозиції ${String(Date.now())}`;
  const given = await council.resolved('Про ремонт вулиці Шевченка', text);

  const lawyer = await shareOf(browser, server, 'lawyer');
  await openTask(lawyer, server, text);
  await expect(lawyer.getByText('Про ремонт вулиці Шевченка')).toBeVisible();
  await expect(lawyer.getByRole('link', { name: 'Відкрити в city-edms' })).toHaveAttribute(
    'href',
    new RegExp(`city-edms-registers#/tasks/${given.task}$`),
  );
  await lawyer.getByRole('button', { name: 'Подати звіт' }).click();
  await expect(lawyer.getByRole('alert').filter({ hasText: 'Напишіть, що зроблено' })).toBeVisible();
  await expect(lawyer.getByLabel('Що зроблено')).toBeFocused();
  await picture(lawyer, 'task-report');
  await lawyer.getByLabel('Що зроблено').fill('Пропозиції підготовлено');
  await lawyer.getByRole('button', { name: 'Подати звіт' }).click();
  await expect(lawyer).not.toHaveURL(/task-edit/);
  expect(await council.state(given.task)).toMatchObject({ state: 'reported', report: 'Пропозиції підготовлено' });

  const mayor = await shareOf(browser, server, 'mayor');
  await openTask(mayor, server, text);
  await expect(mayor.getByText('Пропозиції підготовлено')).toBeVisible();
  await expect(mayor.getByText('Строк:')).toBeVisible();
  await mayor.getByRole('button', { name: 'Повернути на доопрацювання' }).click();
  await expect(mayor.getByRole('alert').filter({ hasText: 'Напишіть причину' })).toBeVisible();
  await picture(mayor, 'task-accept');
  await mayor.getByLabel(/Зауваження/).fill('Немає розрахунку');
  await mayor.getByRole('button', { name: 'Повернути на доопрацювання' }).click();
  await expect(mayor).not.toHaveURL(/task-edit/);
  expect((await council.state(given.task)).state).toBe('assigned');

  await openTask(lawyer, server, text);
  await expect(lawyer.getByText('Немає розрахунку')).toBeVisible();
  await expect(lawyer.getByText('Строк:')).toBeVisible();
  await expect(lawyer.getByRole('heading', { name: /Виконати доручення/ })).toBeVisible();
  await picture(lawyer, 'task-returned');
  await lawyer.getByLabel('Що зроблено').fill('Розрахунок додано');
  await lawyer.getByRole('button', { name: 'Подати звіт' }).click();
  await expect(lawyer).not.toHaveURL(/task-edit/);

  await openTask(mayor, server, text);
  await expect(mayor.getByText('Розрахунок додано')).toBeVisible();
  await mayor.getByRole('button', { name: 'Прийняти звіт' }).click();
  await expect(mayor).not.toHaveURL(/task-edit/);
  expect((await council.state(given.task)).state).toBe('done');

  await mayor.goto(`${server.share}/page/city-edms-registers#/documents/${given.document}/execution`);
  await expect(mayor.locator('.city-edms-registers').getByText(/виконано/i).first()).toBeVisible();
  await picture(mayor, 'task-done-card');
});

/** A refusal is told in the reader's words, beside the buttons, and nothing is written. */
test('whoever may not report is told so on the page of the task', async ({ browser }) => {
  if (server === undefined) return;
  const council = new Resolutions(server);
  const text = `Чуже завдання ${String(Date.now())}`;
  const given = await council.resolved('Про освітлення парку', text);
  const lawyer = await shareOf(browser, server, 'lawyer');
  await openTask(lawyer, server, text);
  const address = lawyer.url();
  await expect(lawyer.getByRole('button', { name: 'Reassign' })).toBeHidden();

  // Share lets whoever resolved edit the task; the table of rights does not let them report.
  const mayor = await shareOf(browser, server, 'mayor');
  await mayor.goto(address);
  await mayor.getByLabel('Що зроблено').fill('Звіт замість виконавця');
  await mayor.getByRole('button', { name: 'Подати звіт' }).click();
  await expect(mayor.getByRole('alert').filter({ hasText: 'Ви не можете подати звіт' })).toBeVisible();
  await expect(mayor.getByRole('button', { name: 'Подати звіт' })).toBeEnabled();
  await picture(mayor, 'task-refused');
  expect(await council.state(given.task)).toMatchObject({ state: 'assigned', report: null });
  await lawyer.reload();
  await expect(lawyer.getByLabel('Що зроблено')).toHaveValue('');
});

test('the process is not among those that Share offers to start', async ({ page }) => {
  if (server === undefined) return;
  await signInToShare(page, demoPerson(server, 'registrar'));
  await page.goto(`${server.share}/page/start-workflow`);
  await page.locator('button[id$=workflow-definition-button-button]').click();
  await expect(page.getByText('New Task', { exact: true })).toBeVisible();
  await expect(page.getByText('Виконання доручення')).toHaveCount(0);
});

test('the dashlet shows what burns of one’s own and of one’s control, and leads to the task', async ({ browser }) => {
  if (server === undefined) return;
  const council = new Resolutions(server);
  const text = `Виконати до середи ${String(Date.now())}`;
  await council.resolved('Про прибирання снігу', text);
  const person = demoPerson(server, 'mayor');
  const page = await shareOf(browser, server, 'mayor');
  await useDashlet(page, person, '/components/dashlets/city-edms-control');
  await page.goto(`${server.share}/page/user/mayor/dashboard`);
  const dashlet = page.locator('.dashlet.city-edms-control');
  await dashlet.getByLabel('Що показати').selectOption({ label: 'На моєму контролі' });
  await dashlet.getByRole('button', { name: /цього тижня/ }).click();
  await expect(dashlet.getByRole('button', { pressed: true })).toHaveText(/[1-9]\d*\s*цього тижня/);
  await expect(dashlet.getByRole('listitem').first()).toBeVisible();
  await picture(page, 'control-dashlet');
  await page.reload();
  await expect(dashlet.getByLabel('Що показати')).toHaveValue('mine');
  await dashlet.getByRole('listitem').first().getByRole('link').first().click();
  await expect(page).toHaveURL(/city-edms-registers#\/tasks\/\d+$/);
  await expect(page.locator('.city-edms-registers').getByRole('heading', { name: 'Що зроблено' })).toBeVisible();
  await picture(page, 'task-page');
});

test('the registry puts a document before a head from its page in Share', async ({ browser }) => {
  if (server === undefined) return;
  const council = new Resolutions(server);
  const letter = await council.letter(`Про направлення ${String(Date.now())}`);
  const page = await shareOf(browser, server, 'registrar');
  await page.goto(`${server.share}/page/document-details?nodeRef=workspace://SpacesStore/${letter.id}`);
  await page.getByRole('link', { name: 'Направити на резолюцію' }).click();
  const dialog = page.getByRole('dialog', { name: `Направити на резолюцію: № ${letter.number}` });
  await dialog.getByRole('combobox').fill('Міський голова');
  await dialog.getByRole('option', { name: /Мельник/ }).first().click();
  await picture(page, 'propose');
  await dialog.getByRole('button', { name: /розгляд|Подати/ }).click();
  await expect(dialog).toBeHidden();
  expect(await council.before('mayor')).toContain(letter.id);
});
