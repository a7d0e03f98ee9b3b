import { readFile } from 'node:fs/promises';
import { Office } from '../src/office';
import { expect, test } from '../src/test';

const PHONE = { width: 390, height: 844 };
const TABLET = { width: 820, height: 1180 };
const DESK = { width: 1440, height: 900 };

test('each figure of the savings meter opens its events, and the picture is drawn and saved', async ({ page, address, look }, info) => {
  const office = new Office(page, address);
  const letter = `Про економію паперу (${info.project.name} ${String(info.retry)} ${String(Date.now())})`;
  await office.open();
  await office.signIn('registrar');
  await office.atTheDesk();
  await office.open('#/register/incoming');
  await office.fillIncoming(letter);
  await office.register();
  await page.getByRole('link', { name: 'Відкрити картку' }).click();
  await page.getByRole('tab', { name: /Виконання/ }).click();
  await page.getByRole('button', { name: 'Подати на розгляд' }).click();
  await page.getByRole('combobox', { name: /Кому|Керівник/ }).fill('Мельник');
  await page.getByRole('option', { name: /Мельник/ }).click();
  await page.getByRole('button', { name: 'Подати на розгляд' }).click();
  await expect(page.getByText('На розгляді: Мельник Андрій Васильович')).toBeVisible();

  await office.open('#/reports/savings');
  await expect(page.getByRole('heading', { name: 'Лічильник економії', level: 1 })).toBeVisible();
  await expect(page.getByRole('img', { name: /Заощаджено без паперу/ })).toBeVisible();
  await expect(page.getByText('Діють стандартні припущення', { exact: false })).toBeVisible();
  for (const size of [PHONE, TABLET, DESK]) {
    await page.setViewportSize(size);
    await expect(page.getByRole('img', { name: /Заощаджено без паперу/ })).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await look(`savings-${String(size.width)}`);
  }
  await page.emulateMedia({ colorScheme: 'dark' });
  await look('savings-dark');
  await page.emulateMedia({ colorScheme: 'light' });

  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'SVG' }).click();
  const picture = await readFile(await (await saved).path(), 'utf8');
  expect(picture).toContain('<title id="ce-picture-title">Заощаджено без паперу');

  await page.getByRole('button', { name: /^Документ подано на розгляд: Походів/ }).click();
  await expect(page.getByRole('heading', { name: /Події: Документ подано на розгляд/ })).toBeVisible();
  const more = page.getByRole('button', { name: 'Показати ще' });
  await expect(page.getByRole('row').nth(1)).toBeVisible();
  while ((await more.count()) > 0) {
    const rows = await page.getByRole('row').count();
    await more.click();
    await expect.poll(() => page.getByRole('row').count()).toBeGreaterThan(rows);
  }
  await expect(page.getByRole('row').filter({ hasText: letter })).toContainText('1 похід');
  await look('savings-events');
  await page.getByRole('row').filter({ hasText: letter }).getByRole('link').click();
  await expect(page.getByRole('heading', { name: letter })).toBeVisible();
});

test('whoever may not set the assumptions is offered no form, and the administrator is told what is missing', async ({ page, address, look }) => {
  const office = new Office(page, address);
  await office.open();
  await office.signIn('registrar');
  await office.atTheDesk();
  await office.open('#/reports/savings');
  await expect(page.getByText('Аркуш паперу А4')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Змінити припущення' })).toHaveCount(0);

  const context = await page.context().browser()!.newContext({ viewport: DESK, locale: 'uk-UA', timezoneId: 'Europe/Kyiv' });
  const own = await context.newPage();
  const administrator = new Office(own, address);
  await administrator.open();
  await administrator.signIn('admin', 'admin');
  await administrator.atTheDesk();
  await administrator.open('#/reports/savings');
  await own.getByRole('button', { name: 'Змінити припущення' }).click();
  await own.getByRole('button', { name: 'Зберегти версію' }).click();
  await expect(own.getByText('Заповніть це поле')).toBeVisible();
  await expect(own.getByRole('textbox', { name: 'Підстава' })).toBeFocused();
  await look('savings-form', own);
  await own.getByRole('button', { name: 'Скасувати' }).click();
  await expect(own.getByRole('button', { name: 'Змінити припущення' })).toBeVisible();
  await context.close();
});
