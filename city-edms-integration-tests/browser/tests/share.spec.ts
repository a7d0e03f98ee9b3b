import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { madeLetter } from '../src/letters';
import { NO_SHARE, Repository, shareServer, signInToShare, useDashlet } from '../src/share';

const server = shareServer();

/** A real Share starts its pages slowly the first time. */
test.setTimeout(240_000);
test.skip(server === undefined, NO_SHARE);

async function picture(page: Page, name: string): Promise<void> {
  const folder = resolve(import.meta.dirname, '../target/screenshots/share');
  mkdirSync(folder, { recursive: true });
  for (const width of [1440, 820]) {
    await page.setViewportSize({ width, height: 900 });
    await page.screenshot({ path: `${folder}/${name}-${String(width)}.png`, animations: 'disabled' });
  }
  await page.setViewportSize({ width: 1440, height: 900 });
}

/** Few registers are radio buttons, many a list that begins with the one of incoming letters. */
async function chooseIncoming(form: Locator): Promise<void> {
  const few = form.getByRole('radio', { name: /Вхідн/ }).first();
  const many = form.getByRole('combobox', { name: 'Реєстр' });
  await expect(few.or(many).first()).toBeVisible();
  if (await many.isVisible()) await expect(many).toHaveValue(/Вхідна кореспонденція/);
  else await few.check();
}

test('the registers open below the header of Share', async ({ page }) => {
  if (server === undefined) return;
  await signInToShare(page, server);
  await page.getByRole('menuitem', { name: 'Реєстр', exact: true }).click();
  await expect(page).toHaveURL(/\/page\/city-edms-registers/);
  await expect(page).toHaveTitle(/Реєстр/);
  const registers = page.locator('.city-edms-registers');
  await expect(registers.getByText(/Вхідн/).first()).toBeVisible();
  await picture(page, 'registers');
});

test('a file of the Repository is registered where it lies', async ({ page, request }) => {
  if (server === undefined) return;
  const repository = new Repository(request, server);
  const name = `лист-${String(Date.now())}.pdf`;
  const uuid = await repository.store({ name, bytes: madeLetter() });
  await signInToShare(page, server);

  await page.goto(`${server.share}/page/repository#filter=path%7C%2FShared%7C&page=1`);
  const row = page.locator('.documents tr.yui-dt-rec', { hasText: name });
  await row.hover();
  await row.getByRole('link', { name: 'Зареєструвати' }).click();

  const dialog = page.getByRole('dialog', { name: `Реєстрація: ${name}` });
  await chooseIncoming(dialog);
  await dialog.getByLabel('Короткий зміст').fill('Про ремонт шкільної їдальні');
  await dialog.getByRole('combobox', { name: 'Кореспондент' }).fill('Міністерство розвитку громад');
  await expect(dialog.locator('canvas').first()).toBeVisible();
  await picture(page, 'form');
  await dialog.getByRole('button', { name: /^Зареєструвати/ }).last().click();
  await expect(dialog).toBeHidden();

  const number = await repository.numberOf(uuid);
  expect(number).toBeDefined();
  await expect(row.getByRole('link', { name: `№ ${String(number)} від` })).toBeVisible();
  await expect(row.getByTitle(`Зареєстровано № ${String(number)}`)).toBeVisible();
  await expect(row.getByRole('link', { name: 'Зареєструвати' })).toHaveCount(0);
  await page.getByRole('heading', { name: 'Repository Browser' }).hover();
  await row.hover();
  await expect(row.getByText('Відкрити картку')).toHaveCount(1);
  await expect(row.getByText('Відкрити журнал на цьому номері')).toHaveCount(1);
  for (const refused of ['edit-properties', 'upload-new-version', 'edit-offline', 'delete']) {
    await expect(row.locator(`.document-${refused}`)).toHaveCount(0);
  }
  await picture(page, 'list');

  await row.getByRole('link', { name: `№ ${String(number)} від` }).click();
  await expect(page.locator('.city-edms-registers').getByText('Про ремонт шкільної їдальні').first()).toBeVisible();
  await expect(page.locator('.city-edms-registers canvas').first()).toBeVisible();
  await picture(page, 'card');

  await page.goto(`${server.share}/page/document-details?nodeRef=workspace://SpacesStore/${uuid}`);
  await expect(page.getByText('Реєстраційний індекс:')).toBeVisible();
  await page.getByText('Реєстраційний індекс:').scrollIntoViewIfNeeded();
  await picture(page, 'details');
});

test('the list tells what is due, what is voided and what is a draft', async ({ page, request }) => {
  if (server === undefined) return;
  const repository = new Repository(request, server);
  const run = String(Date.now());
  const due = { name: `строк-${run}.pdf`, bytes: madeLetter() };
  const voided = { name: `анульовано-${run}.pdf`, bytes: madeLetter() };
  const uuids = { due: await repository.store(due), voided: await repository.store(voided) };
  await repository.register(uuids.due, 'Про виконання рішення');
  const [year, month, day] = (await repository.setDeadline(uuids.due, 'appeal')).split('-') as [string, string, string];
  const number = await repository.register(uuids.voided, 'Про помилкову реєстрацію');
  await repository.voidRegistration(uuids.voided, 'Зареєстровано двічі');
  await signInToShare(page, server);

  await page.goto(`${server.share}/page/repository#filter=path%7C%2FShared%7C&page=1`);
  const rowOf = (name: string): Locator => page.locator('.documents tr.yui-dt-rec', { hasText: name });
  await rowOf(due.name).scrollIntoViewIfNeeded();
  await expect(rowOf(due.name).getByText(`Строк ${day}.${month}.${year}`)).toBeVisible();
  await picture(page, 'due');
  await rowOf(voided.name).scrollIntoViewIfNeeded();
  await expect(rowOf(voided.name).locator('s', { hasText: number })).toBeVisible();
  await expect(rowOf(voided.name).getByText('Зареєстровано двічі')).toBeVisible();
  await expect(rowOf(voided.name).getByTitle(`Анульовано № ${number}`)).toBeVisible();
  await picture(page, 'voided');
  await page.goto(`${server.share}/page/document-details?nodeRef=workspace://SpacesStore/${uuids.voided}`);
  await expect(page.getByText('Анулювання', { exact: true })).toBeVisible();
  await page.getByText('Анулювання', { exact: true }).scrollIntoViewIfNeeded();
  for (const refused of ['edit-metadata', 'upload-new-version', 'edit-offline', 'change-type', 'delete']) {
    await expect(page.locator(`.document-actions .document-${refused}`)).toHaveCount(0);
  }
  await picture(page, 'voided-details');

  const folder = await repository.scanFolder(`Скани ${run}`);
  const draft = { name: `скан-${run}.pdf`, bytes: madeLetter() };
  await repository.store(draft, {}, folder.id);
  await page.goto(`${server.share}/page/repository#filter=path%7C${encodeURIComponent(folder.path)}%7C&page=1`);
  await page.reload();
  await expect(rowOf(draft.name).getByText(/^Чернетка: (чекає|ще)/)).toBeVisible();
  await expect(rowOf(draft.name).getByTitle('Чернетка, ще не зареєстровано')).toBeVisible();
  await picture(page, 'draft');
});

test('a kind of document that is no letter has the form of the card too', async ({ page, request }) => {
  if (server === undefined) return;
  const name = `розпорядження-${String(Date.now())}.pdf`;
  const uuid = await new Repository(request, server).store(
    { name, bytes: madeLetter() },
    { nodeType: 'ce:order', 'ce:summary': 'Про чергування у вихідні дні' },
  );
  await signInToShare(page, server);
  await page.goto(`${server.share}/page/document-details?nodeRef=workspace://SpacesStore/${uuid}`);
  await expect(page.getByText('Реєстраційно-моніторингова картка')).toBeVisible();
  await expect(page.getByText('Про чергування у вихідні дні')).toBeVisible();
  await page.getByText('Реєстраційно-моніторингова картка').scrollIntoViewIfNeeded();
  await picture(page, 'order');
  await expect(page.locator('.document-actions .document-delete')).toBeVisible();
});

test('the dashlet shows the newest entries of the register that was chosen', async ({ page, request }) => {
  if (server === undefined) return;
  const repository = new Repository(request, server);
  const number = await repository.registerIncoming(`Про дашлет ${String(Date.now())}`);
  await signInToShare(page, server);
  await useDashlet(page, server, '/components/dashlets/city-edms-journal');
  await page.goto(`${server.share}/page/user/${server.user}/dashboard`);

  const dashlet = page.locator('.dashlet.city-edms-journal');
  const entries = dashlet.getByRole('listitem');
  await dashlet.getByLabel('Журнал', { exact: true }).selectOption('incoming');
  await expect(entries.first()).toContainText(`№ ${number}`);
  await picture(page, 'dashlet');

  await dashlet.getByLabel('Номер, зміст або кореспондент').fill(number);
  await expect(entries.first()).toContainText(`№ ${number}`);
  await dashlet.getByLabel('Номер, зміст або кореспондент').fill('такого немає');
  await expect(dashlet.getByText('Нічого не знайдено.')).toBeVisible();

  await dashlet.getByLabel('Журнал', { exact: true }).selectOption('outgoing');
  await dashlet.getByLabel('Номер, зміст або кореспондент').fill('');
  await expect(dashlet.getByRole('link', { name: 'Увесь журнал' })).toHaveAttribute('href', /registers\/outgoing$/);
  await page.reload();
  await expect(dashlet.getByLabel('Журнал', { exact: true })).toHaveValue('outgoing');

  await dashlet.getByLabel('Журнал', { exact: true }).selectOption('incoming');
  await dashlet.getByRole('link', { name: `№ ${number}`, exact: true }).click();
  await expect(page).toHaveURL(/city-edms-registers#\/documents\//);
});
