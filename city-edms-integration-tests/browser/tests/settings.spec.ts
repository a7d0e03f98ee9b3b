import type { Page } from '@playwright/test';
import { Council } from '../src/council';
import { Inbox, uniqueLetter } from '../src/inbox';
import { Office } from '../src/office';
import { officeYear } from '../src/office-day';
import { expect, test } from '../src/test';

test.describe.configure({ timeout: 150_000 });

async function atTheSettings(page: Page, address: string, place: string): Promise<Office> {
  const office = new Office(page, address);
  await office.open();
  await office.signIn('admin', 'admin');
  await office.atTheDesk();
  await office.open(`#/settings/${place}`);
  return office;
}

async function shots(page: Page, look: (name: string) => Promise<void>, name: string): Promise<void> {
  for (const width of [390, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    await look(`${name}-${String(width)}`);
  }
}

test('a day of the town becomes a day off, and what the law says again', async ({ page, address, look }) => {
  const year = officeYear() + 1;
  // The first Tuesday of September: no holiday stands near it.
  const day = Array.from({ length: 7 }, (_, at) => `${String(year)}-09-0${String(at + 1)}`).find((iso) => new Date(`${iso}T12:00:00Z`).getUTCDay() === 2) ?? '';
  await new Council(address).lawfulDay(day);
  await atTheSettings(page, address, 'calendar');
  await page.getByRole('button', { name: 'Наступний рік' }).click();
  await expect(page.getByRole('group', { name: 'Рік' })).toContainText(String(year));
  const months = page.locator('ce-calendar-month');
  await expect(months).toHaveCount(12);
  const button = page.locator(`[data-day="${day}"]`);
  await expect(button).toHaveAccessibleName(/: робочий день$/);
  await shots(page, look, 'calendar');

  await button.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('вихідний день').check();
  await dialog.getByLabel('Підстава').fill('День міста');
  await shots(page, look, 'calendar-day');
  await dialog.getByRole('button', { name: 'Зберегти' }).click();
  await expect(button).toHaveAccessibleName(/День міста/);

  // The year that is gone through shows its own days only.
  await page.getByRole('button', { name: 'Попередній рік' }).click();
  await expect(months).toHaveCount(12);
  await expect(months.getByText('День міста')).toHaveCount(0);
  await page.getByRole('button', { name: 'Наступний рік' }).click();
  await button.click();
  await dialog.getByLabel('як за законом').check();
  await dialog.getByRole('button', { name: 'Зберегти' }).click();
  await expect(button).toHaveAccessibleName(/: робочий день$/);
});

test('a deadline of the law is changed by the council, its example is counted at once, and the law comes back', async ({ page, address, look }) => {
  const office = await atTheSettings(page, address, 'deadlines');
  const line = page.locator('a.preset').filter({ hasText: 'Пересилання звернення за належністю' }).first();
  await expect(line).toBeVisible();
  await shots(page, look, 'deadlines');
  const title = await line.locator('b').innerText();
  await line.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  const term = page.getByRole('textbox', { name: 'Строк', exact: true });
  const lawful = await term.inputValue();
  await term.fill('11');
  await expect(page.locator('ce-preset-form')).toContainText(/11 кал\. днів/);
  await shots(page, look, 'deadline');
  await page.getByRole('button', { name: 'Зберегти' }).click();
  await expect(page.locator('a.preset').filter({ hasText: title }).first()).toContainText('змінено');

  await office.open('#/settings/deadlines');
  await page.locator('a.preset').filter({ hasText: title }).first().click();
  await expect(term).toHaveValue('11');
  await page.getByRole('button', { name: 'Повернути законний' }).click();
  await expect(term).toHaveValue(lawful);
});

test('a register is made of a preset under a code of its own, and is there', async ({ page, address, look }) => {
  await atTheSettings(page, address, 'presets');
  const rows = page.locator('ce-preset-registers form li');
  await expect(rows.first()).toBeVisible();
  await shots(page, look, 'presets');
  const code = `own-${Date.now().toString(36)}`;
  const title = (await rows.first().locator('label.check').innerText()).trim();
  await page.getByRole('textbox', { name: `Код: ${title}` }).fill(code);
  const row = rows.filter({ has: page.getByRole('textbox', { name: `Код: ${title}` }) });
  await expect(row.getByRole('checkbox')).toBeEnabled();
  await row.getByRole('checkbox').check();
  await page.getByRole('button', { name: /^Створити/ }).click();
  await expect(page.getByText('Створено 1 реєстр')).toBeVisible();
  await expect(page.locator('ce-preset-registers')).toContainText(title);
  await shots(page, look, 'presets-made');
  const answer = await new Council(address).registerCodes();
  expect(answer).toContain(code);
});

test('an entry of the directory that stands twice becomes one, and its documents go along', async ({ page, address, look }) => {
  const mark = crypto.randomUUID().slice(0, 8);
  const council = new Council(address);
  const right = await council.correspondent(`ТОВ «Ясен ${mark}»`);
  const twice = await council.correspondent(`Товариство «Ясен ${mark}»`);
  const number = await new Inbox(address).registered(`Про ясени ${mark}`, uniqueLetter(), twice);
  page.on('dialog', (dialog) => void dialog.accept());
  const office = await atTheSettings(page, address, 'correspondents');
  await page.getByRole('textbox', { name: /Пошук|Знайти|Назва/ }).first().fill(mark);
  await expect(page.getByRole('link', { name: `Товариство «Ясен ${mark}»` })).toBeVisible();
  await shots(page, look, 'correspondents');
  await page.getByRole('link', { name: `Товариство «Ясен ${mark}»` }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Товариство «Ясен ${mark}»`);
  await expect(page.locator('ce-correspondent-editor')).toContainText(`№ ${number}`);

  const survivor = page.getByRole('combobox', { name: 'Запис, що залишиться' });
  await survivor.fill(`ТОВ «Ясен ${mark}`);
  await page.getByRole('option').filter({ hasText: `ТОВ «Ясен ${mark}»` }).click();
  await shots(page, look, 'correspondent-merge');
  await page.getByRole('button', { name: 'Об’єднати', exact: true }).click();
  await expect(page).toHaveURL(new RegExp(right));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`ТОВ «Ясен ${mark}»`);
  await expect(page.locator('ce-correspondent-editor')).toContainText(`№ ${number}`);
  await expect(page.locator('ce-correspondent-editor')).toContainText('Прийнято повтор');
  await office.open(`#/settings/correspondents/${twice}`);
  await expect(page.getByText('Запис об’єднано з іншим')).toBeVisible();
});
