import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { madeLetter } from '../src/letters';
import { NO_SHARE, Repository, shareServer, signInToShare } from '../src/share';

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
  await dialog.getByRole('radio', { name: /Вхідн/ }).check();
  await dialog.getByLabel('Короткий зміст').fill('Про ремонт шкільної їдальні');
  await dialog.getByLabel('Кореспондент', { exact: true }).fill('Міністерство розвитку громад');
  await expect(dialog.locator('canvas').first()).toBeVisible();
  await picture(page, 'form');
  await dialog.getByRole('button', { name: /^Зареєструвати/ }).last().click();
  await expect(dialog).toBeHidden();

  const number = await repository.numberOf(uuid);
  expect(number).toBeDefined();
  await expect(row.getByRole('link', { name: `№ ${String(number)} від` })).toBeVisible();
  await expect(row.getByTitle(`Зареєстровано № ${String(number)}`)).toBeVisible();
  await expect(row.getByRole('link', { name: 'Зареєструвати' })).toHaveCount(0);
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
