import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { Office } from '../src/office';
import { expect, test } from '../src/test';

/** The demonstration council is at work: pages are looked at as its people find them in the morning. */
async function enter(page: Page, address: string, user: string, hash: string): Promise<void> {
  const office = new Office(page, address);
  await office.open(hash);
  await office.signIn(user);
}

test('the morning tells the controller what burns, and reminders are set by each for themselves', async ({ page, address, look }) => {
  await enter(page, address, 'controller', '#/today');
  await expect(page.getByRole('heading', { name: 'Сьогодні' })).toBeVisible();
  await expect(page.getByRole('heading', { name: /^Прострочено на вашому контролі/ })).toBeVisible();
  await look('today');
  await page.getByRole('link', { name: 'Нагадування' }).click();
  await expect(page.getByRole('heading', { name: 'Нагадування' })).toBeVisible();
  await page.getByLabel('О котрій годині (за Києвом)').selectOption({ index: 1 });
  await page.getByRole('button', { name: 'Зберегти' }).click();
  await look('reminders');
  await page.reload();
  await expect(page.getByLabel('О котрій годині (за Києвом)')).not.toHaveValue('');
  await page.getByLabel('О котрій годині (за Києвом)').selectOption('');
  await page.getByRole('button', { name: 'Зберегти' }).click();
});

test('behind each figure of discipline stand its tasks, and the report is taken along as a table', async ({ page, address, look }) => {
  await enter(page, address, 'controller', '#/reports');
  await expect(page.getByRole('heading', { name: 'Звіти про виконання' })).toBeVisible();
  const sum = page.getByRole('row', { name: /^Разом/ });
  await expect(sum).toBeVisible();
  await look('report-discipline');
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'XLSX' }).or(page.getByRole('link', { name: 'XLSX' })).click();
  const file = await (await saved).path();
  expect(readFileSync(file).subarray(0, 2).toString()).toBe('PK');
  await sum.getByRole('button').or(sum.getByRole('link')).first().click();
  await expect(page.getByText(/01-21\/\d+/).first()).toBeVisible();
  await look('report-tasks');
  await page.getByRole('link', { name: 'Прострочені' }).click();
  await expect(page.getByText('Про заміну ліфта в будинку № 12 на вулиці Шевченка').first()).toBeVisible();
  await look('report-overdue');
  await page.getByRole('link', { name: 'Оперативна нарада' }).click();
  await expect(page.getByText('Чекають резолюції').first()).toBeVisible();
  await look('report-daily');
});

test('what was sent and what came back stand in the tray', async ({ page, address, look }) => {
  await enter(page, address, 'zhkg-head', '#/tasks?part=sent');
  await expect(page.getByText(/Обстежити об'єкти за переліком/).first()).toBeVisible();
  await look('tray-sent');
  await page.evaluate(() => localStorage.clear());
  await page.context().clearCookies();
});

test('a task that came back is marked', async ({ page, address, look }) => {
  await enter(page, address, 'zhkg-yards', '#/tasks');
  await expect(page.getByText('Обстежити дерева та видалити аварійні.').first()).toBeVisible();
  await expect(page.getByText('повернуто').first()).toBeVisible();
  await look('tray-returned');
});

test('a page that cannot be fetched offers to reload', async ({ page, address, expectedErrors }) => {
  expectedErrors.push(/Failed to load resource|dynamically imported module|ERR_FAILED|preload/);
  await page.route(/\/assets\/reports-page-/, (route) => route.abort());
  await enter(page, address, 'press', '#/tasks');
  await expect(page.getByRole('heading', { name: 'Завдання' })).toBeVisible();
  await page.evaluate(() => (location.hash = '#/reports'));
  await expect(page.getByRole('heading', { name: 'Сторінка не завантажилася' })).toBeFocused();
  await page.unroute(/\/assets\/reports-page-/);
  await page.getByRole('button', { name: 'Перезавантажити' }).click();
  await expect(page.getByRole('heading', { name: 'Звіти про виконання' })).toBeVisible();
});

test('an assistant’s resolution is approved with one tap', async ({ page, address, look }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await enter(page, address, 'mayor', '#/review');
  await expect(page.getByText('Підготовлено: Софія Довгань').first()).toBeVisible();
  await look('prepared');
  await page.getByRole('button', { name: 'Затвердити' }).click();
  await expect(page.getByText(/^Резолюцію накладено: 01-21\//)).toBeVisible();
  await page.getByRole('button', { name: 'Скасувати' }).first().click(); // the next run finds it as this one did
  await page.getByRole('button', { name: 'Попередній лист' }).click(); // it lies where it lay, before the one that came up
  await expect(page.getByText('Підготовлено: Софія Довгань').first()).toBeVisible();
});

test('points of an order are entered with the keyboard, and become tasks', async ({ page, address, look }) => {
  const { keyboard } = page;
  await enter(page, address, 'registrar', '#/registers/orders-main');
  await page.getByRole('link', { name: /2-р/ }).first().click();
  await page.getByRole('tab', { name: /Виконання/ }).click();
  await page.getByRole('button', { name: /^(Внести пункти|Пункти)$/ }).click();
  const number = page.getByLabel('Номер пункту');
  await expect(number).toBeFocused();
  await keyboard.press('Control+A');
  const label = `9.${String(Date.now() % 100_000)}`;
  await keyboard.type(label);
  await keyboard.press('Enter');
  await keyboard.type('Подати підсумки інвентаризації.');
  await page.getByRole('combobox', { name: 'Кому' }).focus();
  await keyboard.type('юрисконс');
  await expect(page.getByRole('option', { name: /Сов/ })).toBeVisible();
  await keyboard.press('Enter');
  await keyboard.press('Control+Enter');
  await expect(page.getByText(label).first()).toBeVisible();
  await look('points-form');
  await page.getByRole('button', { name: /^Внести/ }).last().click();
  await expect(page.locator('ce-document-execution')).toContainText(label);
});
