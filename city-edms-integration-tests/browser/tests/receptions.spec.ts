import { Council } from '../src/council';
import { Office } from '../src/office';
import { expect, test } from '../src/test';

test.describe.configure({ timeout: 150_000 });

test('a visit is written down, corrected, found again and becomes an appeal', async ({ page, address, look }) => {
  await new Council(address).register('appeal', 'appeals', 'Звернення громадян', '{letter}-{seq}');
  const mark = crypto.randomUUID().slice(0, 8);
  const official = `Приймальник ${mark}`;
  const office = new Office(page, address);
  await office.open();
  await office.signIn('registrar');
  await office.atTheDesk();
  await office.open('#/appeals/receptions');
  await page.getByRole('button', { name: 'Нова картка' }).click();
  const form = page.locator('ce-reception-form');
  await form.getByLabel('Хто приймав').fill(official);
  await form.getByLabel('Відвідувач').fill('Шевчук Ганна Петрівна');
  await form.getByLabel('Місце проживання').fill('вул. Миру, 5, м. Зарічне');
  await form.getByLabel('Порушене питання').fill('Просить відремонтувати дах будинку');
  // Without a group of questions it is not kept, and what was typed stays.
  await form.getByRole('button', { name: 'Записати картку' }).click();
  await expect(form.locator('vaadin-combo-box').getByText('Заповніть це поле')).toBeVisible();
  await expect(form.getByRole('combobox', { name: 'Група питань' })).toBeFocused();
  await expect(form.getByLabel('Відвідувач')).toHaveValue('Шевчук Ганна Петрівна');
  for (const width of [390, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    await look(`reception-form-${String(width)}`);
  }
  await form.getByRole('combobox', { name: 'Група питань' }).click();
  await page.getByRole('option').first().click();
  await form.getByRole('button', { name: 'Записати картку' }).click();
  const row = page.getByRole('row').filter({ hasText: official });
  await expect(row).toContainText('Просить відремонтувати дах будинку');

  await row.getByRole('button', { name: 'Виправити' }).click();
  await form.getByLabel('Наслідки розгляду').fill('Роз’яснено');
  await form.getByRole('button', { name: 'Записати картку' }).click();
  await expect(row).toContainText('Роз’яснено');
  await page.getByRole('textbox', { name: 'Хто приймав' }).fill(official);
  await page.getByRole('button', { name: 'Знайти' }).click();
  await expect(page.getByRole('row')).toHaveCount(2);
  for (const width of [390, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    await look(`receptions-${String(width)}`);
  }
  const card = page.waitForEvent('download');
  await row.getByRole('button', { name: 'PDF' }).click();
  expect((await card).suggestedFilename()).toMatch(/\.pdf$/);

  await row.getByRole('button', { name: 'Зареєструвати звернення' }).click();
  const appeal = page.locator('ce-reception-appeal');
  await expect(appeal.getByLabel('Короткий зміст')).toHaveValue('Просить відремонтувати дах будинку');
  await expect(appeal.locator('ce-number-choice')).toContainText('Наступний номер');
  for (const width of [390, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    await look(`reception-appeal-${String(width)}`);
  }
  const next = appeal.locator('ce-number-choice p.next b');
  await expect(next).toBeVisible();
  const number = await next.innerText();
  await appeal.getByRole('button', { name: 'Зареєструвати звернення' }).click();
  await expect(page.getByText(number).first()).toBeVisible();
  await row.getByRole('link', { name: 'Відкрити звернення' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Просить відремонтувати дах будинку');
});
