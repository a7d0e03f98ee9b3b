import type { Page } from '@playwright/test';
import { Council } from '../src/council';
import { Office } from '../src/office';
import { expect, test } from '../src/test';

test.describe.configure({ timeout: 180_000 });

/** A journal of a year, with a number that stands twice and a line without a day: it is of the day of the line before. */
function journal(): Buffer {
  const lines = [
    'Індекс;Дата;Від кого надійшов;Про що;Примітки',
    '02-30/1;04.03.2024;ТОВ «Дах»;Про ремонт даху;',
    '02-30/2;05.03.2024;ТОВ «Дах»;Про ремонт стелі;',
    '02-30/2;06.03.2024;ТОВ «Дах»;Про ремонт стін;',
    '02-30/3;;ТОВ «Дах»;Про ремонт без дати;',
    '02-30/4;07.03.2024;КП «Зеленбуд»;Про обрізку дерев;',
  ];
  return Buffer.from(`\uFEFF${lines.join('\r\n')}\r\n`);
}

async function atTheImport(page: Page, address: string): Promise<Office> {
  const office = new Office(page, address);
  await office.open();
  await office.signIn('admin', 'admin');
  await office.atTheDesk();
  await office.open('#/settings/import');
  return office;
}

async function shots(page: Page, look: (name: string) => Promise<void>, name: string): Promise<void> {
  for (const width of [390, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    await look(`${name}-${String(width)}`);
  }
}

test('a journal of a table becomes lines of a register', async ({ page, address, look }) => {
  const code = `moved-${Date.now().toString(36)}`;
  const title = `Перенесений журнал ${code}`;
  await new Council(address).register('incoming', code, title, '02-30/{seq}');
  await atTheImport(page, address);
  await shots(page, look, 'import-begin');
  await page.getByRole('combobox', { name: 'До якого реєстру' }).fill(title);
  await page.getByRole('option', { name: title }).click();
  await page.locator('input[type=file]').setInputFiles({ name: 'журнал 2024.csv', mimeType: 'text/csv', buffer: journal() });
  await page.getByRole('button', { name: 'Завантажити' }).click();

  // What the headings do not tell is told by hand; a meaning belongs to one column.
  await expect(page.getByRole('heading', { name: 'Що означають графи' })).toBeVisible();
  await page.getByLabel('Графа 1').selectOption({ label: 'Реєстраційний індекс' });
  await page.getByLabel('Графа 2').selectOption({ label: 'Дата реєстрації' });
  await page.getByLabel('Графа 3').selectOption({ label: 'Кореспондент' });
  await page.getByLabel('Графа 4').selectOption({ label: '— не переносити —' });
  await page.getByLabel('Графа 4').selectOption({ label: 'Короткий зміст' });
  await page.getByLabel('Графа 5').selectOption({ label: 'Короткий зміст' });
  await expect(page.getByLabel('Графа 4')).toHaveValue('');
  await page.getByLabel('Графа 4').selectOption({ label: 'Короткий зміст' });
  await page.getByLabel('Графа 5').selectOption({ label: 'Примітка' });
  await shots(page, look, 'import-columns');
  await page.getByRole('button', { name: 'Перевірити' }).click();

  await expect(page.getByRole('heading', { name: 'Перевірено' })).toBeVisible();
  const run = page.getByRole('button', { name: /^Перенести записів: 5$/ });
  await expect(run).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Звіт' })).toBeVisible();
  await shots(page, look, 'import-checked');

  // Columns that were changed since are checked again before anything is written.
  await page.getByLabel('Якщо номер повторюється').selectOption('skip');
  await expect(run).toHaveCount(0);
  await page.getByRole('button', { name: 'Перевірити ще раз' }).click();
  await page.getByRole('button', { name: /^Перенести записів: 4$/ }).click();
  await expect(page.getByRole('heading', { name: 'Перенесено' })).toBeVisible();
  await expect(page.getByRole('row').filter({ hasText: 'не переноситься' })).toHaveCount(1);
  await shots(page, look, 'import-done');

  await page.getByRole('link', { name: 'До реєстру' }).click();
  for (const number of ['02-30/1', '02-30/2', '02-30/3', '02-30/4']) await expect(page.getByRole('link', { name: number, exact: true })).toBeVisible();
});

test('a moved-in line is corrected and struck out on its own page', async ({ page, address, look, expectedErrors }) => {
  expectedErrors.push(/422.*\/corrections/); // without a reason
  const code = `moved-${Date.now().toString(36)}`;
  const council = new Council(address);
  await council.register('incoming', code, `Старий журнал ${code}`, '02-30/{seq}');
  await council.movedIn(code, 'журнал.csv', journal());
  const office = new Office(page, address);
  await office.open();
  await office.signIn('admin', 'admin');
  await office.atTheDesk();
  await office.open(`#/registers/${code}`);
  await page.getByRole('link', { name: '02-30/4', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('02-30/4');

  await page.getByRole('button', { name: 'Виправити картку' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Короткий зміст' }).fill('Про обрізку дерев у парку');
  await dialog.getByRole('button', { name: 'Виправити' }).click();
  await expect(dialog.getByRole('alert').or(dialog.locator('[data-field=reason][invalid]')).first()).toBeVisible();
  await shots(page, look, 'moved-correct');
  await dialog.getByRole('textbox', { name: /^Підстава/ }).fill('Описка під час перенесення');
  await dialog.locator('button.primary').click();
  await expect(dialog).toHaveCount(0);
  await expect(page.locator('ce-entry-history ol').first()).toContainText('Описка під час перенесення');
  await expect(page.locator('ce-entry-history header')).toContainText('Про обрізку дерев у парку');

  await page.getByRole('button', { name: 'Анулювати' }).click();
  await dialog.getByRole('textbox', { name: /^Підстава/ }).fill('Внесено помилково');
  await shots(page, look, 'moved-void');
  await dialog.locator('button.primary').click();
  await expect(page.locator('ce-entry-history h1 .struck')).toContainText('02-30/4');
  await expect(page.getByRole('button', { name: 'Виправити картку' })).toHaveCount(0);
  await shots(page, look, 'moved-history');
});

test('the report of an import is kept with it', async ({ page, address }) => {
  const code = `moved-${Date.now().toString(36)}`;
  const council = new Council(address);
  await council.register('incoming', code, `Журнал зі звітом ${code}`, '02-30/{seq}');
  await council.movedIn(code, `${code}.csv`, journal());
  await atTheImport(page, address);
  await page.getByRole('link').filter({ hasText: `${code}.csv` }).click();
  await expect(page.getByRole('heading', { name: 'Звіт' })).toBeVisible();
  await expect(page.getByRole('row').filter({ hasText: '02-30/2' }).first()).toBeVisible();
});
