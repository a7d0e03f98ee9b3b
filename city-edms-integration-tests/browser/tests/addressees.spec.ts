import { Office } from '../src/office';
import { expect, test } from '../src/test';

test('a letter is registered to several at once, and its line says so', async ({ page, address, look }) => {
  const office = new Office(page, address);
  const summary = `Лист багатьом ${crypto.randomUUID()}`;
  await office.open();
  await office.signIn('registrar');
  await office.atTheDesk();
  await office.open('#/register/outgoing');
  await page.getByLabel('Короткий зміст').fill(summary);
  await page.getByRole('combobox', { name: /^Адресат/ }).first().fill('Обласна рада');
  for (let n = 2; n <= 5; n++) {
    await page.getByRole('button', { name: 'Ще адресат' }).click();
    const field = page.getByRole('combobox', { name: `Адресат ${String(n)}` });
    await expect(field).toBeFocused();
    await field.fill(`Громада ${String(n)}`);
  }
  await expect(page.getByText('Типова інструкція радить не більше 4')).toBeVisible();
  for (const width of [390, 820, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    await page.locator('ce-more-addressees').scrollIntoViewIfNeeded();
    await look(`addressees-form-${String(width)}`);
  }
  await page.getByRole('button', { name: 'Прибрати: Адресат 5' }).click();
  await expect(page.getByText('Типова інструкція радить')).toHaveCount(0);
  await office.register();
  await expect(office.heading('Документ зареєстровано')).toBeVisible();
  await page.getByRole('link', { name: 'Відкрити картку' }).click();
  await page.getByRole('tab', { name: 'Відправлення' }).click();
  await expect(page.locator('ce-dispatch-panel .letters li')).toHaveCount(4);
  await office.open('#/registers/outgoing');
  await expect(page.getByRole('row').filter({ hasText: summary })).toContainText('та ще 3');
  await look('addressees-line');
});

test('the ways of addressees go with their lines when one of them is taken out', async ({ page, address }) => {
  const office = new Office(page, address);
  await office.open();
  await office.signIn('registrar');
  await office.atTheDesk();
  await office.open('#/register/outgoing');
  const rows = page.locator('ce-more-addressees li');
  for (const [at, name, way] of [
    [0, 'Перша громада', 'courier'],
    [1, 'Друга громада', 'in-person'],
  ] as const) {
    await page.getByRole('button', { name: 'Ще адресат' }).click();
    await rows.nth(at).getByRole('combobox', { name: /^Адресат/ }).fill(name);
    await rows.nth(at).locator('select').selectOption('post');
    await rows.nth(at).locator('select').selectOption(way);
  }
  await page.getByRole('button', { name: 'Прибрати: Адресат 2' }).click();
  await expect(rows).toHaveCount(1);
  await expect(rows.getByRole('combobox', { name: /^Адресат/ })).toHaveValue('Друга громада');
  await expect(rows.locator('select')).toHaveValue('in-person');
});
