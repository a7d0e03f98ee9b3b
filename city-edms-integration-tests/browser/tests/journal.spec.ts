import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { Office } from '../src/office';
import { officeMonth } from '../src/office-day';
import { expect, test } from '../src/test';

async function atTheRegister(page: Page, address: string): Promise<void> {
  const office = new Office(page, address);
  await office.open();
  await office.signIn('registrar');
  await office.atTheDesk();
  await office.open('#/registers/incoming');
}

async function saved(page: Page, button: string): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: button }).click()]);
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

test('the journal is printed with the columns that the register keeps', async ({ page, address, look }) => {
  await atTheRegister(page, address);
  await page.getByText('Друк і вивантаження журналу').click();
  await page.getByText('Графи журналу').click();
  await expect(page.getByText('Резолюція або кому направлено')).toBeVisible();
  await look('journal-columns');
  await page.getByRole('button', { name: 'Прибрати: Індекс і дата документа' }).click();
  await page.getByLabel('Додати графу').selectOption('Реєстратор');
  await page.getByRole('button', { name: 'Пересунути вперед: Реєстратор' }).click();
  await page.getByRole('button', { name: 'Зберегти графи для реєстру' }).click();
  await expect(page.getByText('Графи журналу збережено.')).toBeVisible();
  const csv = await saved(page, 'Текст CSV');
  expect(csv.bytes.toString('utf8').split('\r\n')[0]).toMatch(/Реєстратор;Примітка$/);
  const pdf = await saved(page, 'PDF для друку');
  expect(pdf.name).toMatch(/^Журнал .*\.pdf$/);
  expect(pdf.bytes.subarray(0, 5).toString()).toBe('%PDF-');
  await page.reload();
  await page.getByText('Друк і вивантаження журналу').click();
  await page.getByText('Графи журналу').click();
  await expect(page.getByRole('button', { name: 'Прибрати: Реєстратор' })).toBeVisible();
  await page.getByRole('button', { name: 'Звичайні графи' }).click();
  await expect(page.getByRole('button', { name: 'Прибрати: Індекс і дата документа' })).toBeVisible();
});

test('the journal has the lines of the list as it is narrowed', async ({ page, address }) => {
  await atTheRegister(page, address);
  const search = page.getByRole('searchbox').first();
  await search.fill('такого тексту немає ніде');
  await expect(page.getByText('Нічого не знайдено')).toBeVisible();
  await page.getByText('Друк і вивантаження журналу').click();
  await expect(page.getByText('Журнал матиме ті самі записи, що й список')).toBeVisible();
  const csv = await saved(page, 'Текст CSV');
  expect(csv.bytes.toString('utf8').trim().split('\r\n')).toHaveLength(1);
});

test('a statement of this month is made and its files are saved', async ({ page, address, look }) => {
  await atTheRegister(page, address);
  await page.getByText('Відомості за місяць', { exact: true }).click();
  const month = officeMonth();
  await page.getByLabel('Місяць').fill(month);
  await page.getByRole('button', { name: 'Скласти за місяць' }).click();
  await expect(page.getByText('Відомість складено.')).toBeVisible();
  const name = `Відомість за ${month.slice(5)}.${month.slice(0, 4)}`;
  await expect(page.getByText(new RegExp(`^${name}`)).first()).toBeVisible();
  await look('statements');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: new RegExp(`^JSON: ${name}`) }).first().click(),
  ]);
  const statement: unknown = JSON.parse(readFileSync(await file.path(), 'utf8'));
  expect(statement).toMatchObject({ month });
});
