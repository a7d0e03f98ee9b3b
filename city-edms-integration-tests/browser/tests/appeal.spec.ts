import { Council } from '../src/council';
import { Office } from '../src/office';
import { expect, test } from '../src/test';

test('an appeal is registered, its question answered by an outgoing letter, its result recorded and counted in the report', async ({
  page,
  address,
  look,
}) => {
  const office = new Office(page, address);
  const council = new Council(address);
  await council.register('appeal', 'appeals-journey', 'Звернення громадян', '{letter}-{seq}');
  const answer = await council.outgoing('Відповідь щодо ремонту даху', 'Коваленко О. П.');

  await office.open();
  await office.signIn('registrar');
  await office.atTheDesk();
  await office.open('#/register/appeals-journey');
  await page.getByLabel('Короткий зміст').fill('Про ремонт даху');
  await page.getByLabel('Прізвище, ім’я, по батькові').fill('Коваленко Олена Петрівна');
  await page.getByLabel('Місце проживання').fill('м. Зарічне, вул. Шкільна, 5');
  for (const category of ['7.5', '7.13']) {
    await page.getByRole('combobox', { name: 'Категорії' }).fill(category);
    await page.getByRole('option', { name: new RegExp(`^${category.replace('.', '\\.')} `) }).click();
  }
  await page.getByLabel('Суть питання').fill('Протікає дах будинку');
  await page.getByRole('combobox', { name: /^Група питань/ }).fill('090');
  await page.getByRole('option', { name: /^090/ }).click();
  await look('appeal-1-form');
  await office.register();
  await expect(office.heading('Документ зареєстровано')).toBeVisible();
  await page.getByRole('link', { name: 'Відкрити картку' }).click();
  await page.getByRole('tab', { name: 'Звернення' }).click();

  const appeal = page.locator('ce-appeal-section');
  await expect(appeal.getByText('Учасник бойових дій; Багатодітна сім’я')).toBeVisible();
  await expect(appeal.getByText('відкрито 1 з 1')).toBeVisible();
  await appeal.getByRole('button', { name: 'Відповісти' }).click();
  await appeal.getByLabel('Інший документ').fill(answer);
  await appeal.getByRole('radio', { name: new RegExp(answer) }).check();
  await appeal.getByRole('combobox', { name: /^Результат розгляду/ }).fill('9.3');
  await page.getByRole('option', { name: /^9\.3/ }).click();
  await appeal.getByLabel('Місце у відповіді').fill('абзац другий');
  await look('appeal-2-answer');
  await appeal.getByRole('button', { name: 'Закрити питання' }).click();
  await expect(appeal.getByText('усі закрито')).toBeVisible();
  await expect(appeal.getByRole('link', { name: `Відповідь № ${answer}` })).toBeVisible();

  // The author writes that it is not so: the question is taken up again, and the letter that answered stays beside the appeal.
  await appeal.getByRole('button', { name: 'Знову на розгляд' }).click();
  await appeal.getByRole('textbox', { name: /^Причина/ }).fill('Заявниця повідомила, що дах протікає далі');
  await appeal.getByRole('button', { name: 'Знову на розгляд' }).last().click();
  await expect(appeal.getByText('відкрито 1 з 1')).toBeVisible();
  await expect(appeal.getByText(/дах протікає далі/)).toBeVisible();
  await look('appeal-2-reopened');
  await appeal.getByRole('button', { name: 'Відповісти' }).click();
  await expect(appeal.getByRole('radio', { name: new RegExp(answer) })).toBeChecked();
  await appeal.getByRole('combobox', { name: /^Результат розгляду/ }).fill('9.3');
  await page.getByRole('option', { name: /^9\.3/ }).click();
  await appeal.getByRole('button', { name: 'Закрити питання' }).click();
  await expect(appeal.getByText('усі закрито')).toBeVisible();

  // The result of all questions is suggested for the appeal.
  await appeal.locator('ce-appeal-questions').getByRole('button', { name: 'Записати результат' }).click();
  await expect(appeal.getByRole('combobox', { name: /^Результат розгляду/ })).toHaveValue(/^9\.3/);
  await appeal.locator('form').getByRole('button', { name: 'Записати результат' }).click();
  await expect(appeal.locator('dd').last()).toHaveText('Дано роз’яснення');
  await look('appeal-3-decided');

  await page.getByRole('link', { name: 'Звернення', exact: true }).first().click();
  await page.getByRole('link', { name: /^Звіт про звернення/ }).click();
  for (const line of [/9\.3\s+Дано роз’яснення\s+1/, /10\.1\s+До п’ятнадцяти днів\s+1/, /7\.13\s+Багатодітна сім’я\s+1/]) {
    await expect(page.getByRole('row', { name: line })).toBeVisible();
  }
  await look('appeal-4-report');
});

test('who reads only the views of personal data finds them in the menu, and nothing else of appeals', async ({ page, address }) => {
  const office = new Office(page, address);
  const council = new Council(address);
  await council.dataProtection('dpo');
  await office.open();
  await office.signIn('dpo');
  await page.getByRole('link', { name: 'Перегляди персональних даних' }).click();
  await expect(office.heading('Перегляди персональних даних')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Звернення', exact: true })).toHaveCount(0);
});
