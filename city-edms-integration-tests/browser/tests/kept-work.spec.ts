import type { Page } from '@playwright/test';
import { Council } from '../src/council';
import { Inbox, uniqueLetter } from '../src/inbox';
import { Office } from '../src/office';
import { expect, test } from '../src/test';

test.describe.configure({ timeout: 150_000 });

async function atTheDesk(page: Page, address: string): Promise<Office> {
  const office = new Office(page, address);
  await office.open();
  await office.signIn('registrar');
  await office.atTheDesk();
  return office;
}

test('what is typed of a draft stays when the inbox is read anew', async ({ page, address }) => {
  const draft = await new Inbox(address).draft(`запрошення ${crypto.randomUUID()}.pdf`, uniqueLetter());
  await page.clock.install();
  const office = new Office(page, address);
  await office.open(`#/inbox/${draft}`);
  await office.signIn('registrar');
  await page.locator('ce-draft-view').getByRole('button', { name: 'Не підлягає реєстрації' }).click();
  const what = page.locator('ce-needless-registration').getByLabel('Що надійшло');
  await what.fill('Запрошення на виставку');
  const again = page.waitForResponse(/\/s\/city-edms\/drafts\?/);
  await page.clock.fastForward(31_000);
  await again;
  await page.waitForLoadState('networkidle');
  await expect(what).toHaveValue('Запрошення на виставку');
});

test('a letter half typed does not get into an answer, and is there afterwards', async ({ page, address }) => {
  const number = await new Inbox(address).registered('Про освітлення парку', uniqueLetter());
  const office = await atTheDesk(page, address);
  await office.open('#/register/incoming');
  await page.getByRole('textbox', { name: 'Короткий зміст' }).fill('Про щось зовсім інше');
  await page.getByRole('combobox', { name: /^Кореспондент/ }).fill('ТОВ «Інше»');

  await office.open('#/registers/incoming');
  await page.getByRole('link', { name: number, exact: true }).click();
  await page.getByRole('link', { name: 'Підготувати відповідь' }).click();
  await expect(page.getByRole('combobox', { name: /^Адресат|^Кореспондент/ })).toHaveValue('Міністерство розвитку громад');
  await expect(page.getByRole('textbox', { name: 'Короткий зміст' })).toHaveValue('');
  await page.getByRole('textbox', { name: 'Короткий зміст' }).fill('Відповідь про парк');
  await office.register();
  await expect(office.heading('Документ зареєстровано')).toBeVisible();

  await office.open('#/register/incoming');
  await expect(page.getByRole('textbox', { name: 'Короткий зміст' })).toHaveValue('Про щось зовсім інше');
});

test('a form of a file of the inbox leaves nothing behind in the next form, and takes no draft away', async ({ page, address }) => {
  const draft = await new Inbox(address).draft(`скан ${crypto.randomUUID()}.pdf`, uniqueLetter());
  const office = await atTheDesk(page, address);
  await office.open('#/register/incoming');
  await page.getByRole('textbox', { name: 'Короткий зміст' }).fill('Про недописаний лист');

  await office.open(`#/register?file=${draft}`);
  await page.getByRole('textbox', { name: 'Короткий зміст' }).fill('Про лист зі скриньки');
  await expect(page.locator('ce-file-pane[filled]')).toBeVisible();
  await office.open('#/register');
  await expect(page.getByRole('textbox', { name: 'Короткий зміст' })).toHaveValue('Про недописаний лист');
  await expect(page.locator('ce-file-pane[filled]')).toHaveCount(0);

  await office.open(`#/register?file=${draft}`);
  await expect(page.locator('ce-file-pane[filled]')).toBeVisible();
  await office.fillIncoming('Про лист зі скриньки');
  await office.register();
  await expect(office.heading('Документ зареєстровано')).toBeVisible();
  await office.open('#/register');
  await expect(page.getByRole('textbox', { name: 'Короткий зміст' })).toHaveValue('Про недописаний лист');
});

test('a column of the journal goes on under the keyboard', async ({ page, address }) => {
  const office = await atTheDesk(page, address);
  await office.open('#/registers/outgoing');
  await page.getByText('Друк і вивантаження журналу').click();
  await page.getByText('Графи журналу').click();
  const names = page.locator('ce-journal-columns .name');
  const first = await names.first().innerText();
  const down = page.getByRole('button', { name: `Пересунути назад: ${first}` });
  await down.focus();
  await page.keyboard.press('Enter');
  await expect(names.nth(1)).toHaveText(first);
  await expect(down).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(names.nth(2)).toHaveText(first);
});

test('reserved numbers are offered again when the register is chosen again', async ({ page, address }) => {
  await new Council(address).reserve('incoming', 'Для листів до сесії');
  const office = await atTheDesk(page, address);
  await office.open('#/register/incoming');
  await page.getByText('Інший номер').click();
  const ways = page.locator('ce-number-choice');
  await ways.getByText('Зарезервований').click();
  const numbers = page.getByRole('combobox', { name: 'Зарезервований номер' });
  await numbers.click();
  await expect(page.getByRole('option').filter({ hasText: 'Для листів до сесії' }).first()).toBeVisible();
  await page.keyboard.press('Escape');
  await ways.getByText('Наступний').click();
  await office.open('#/register/outgoing');
  await office.open('#/register/incoming');
  await ways.getByText('Зарезервований').click();
  await numbers.click();
  await expect(page.getByRole('option').filter({ hasText: 'Для листів до сесії' }).first()).toBeVisible();
});
