import { expect, test } from '../src/test';
import { Office } from '../src/office';

test('an answer is prepared from the card of a letter, and closes its deadline', async ({ page, address, look }) => {
  const office = new Office(page, address);
  const letter = `Про ремонт водогону ${crypto.randomUUID()}`;
  await office.open();
  await office.signIn('registrar');
  await office.atTheDesk();
  await office.open('#/register/incoming');
  await office.fillIncoming(letter);
  await office.register();
  const number = await office.number();
  await page.getByRole('link', { name: 'Відкрити картку' }).click();

  await page.getByRole('tab', { name: /Строки/ }).click();
  await page.getByRole('button', { name: 'Встановити строк' }).click();
  await page.getByRole('combobox', { name: 'Вид' }).selectOption('resolution');
  await page.locator('ce-deadline-form').getByRole('button', { name: 'Зберегти' }).or(page.locator('ce-deadline-form button.primary')).first().click();
  await expect(page.locator('ce-deadline')).toContainText('ще ');

  await page.getByRole('link', { name: 'Підготувати відповідь' }).click();
  await expect(office.heading('Реєстрація документа')).toBeVisible();
  const chosen = page.getByRole('group', { name: 'Відповідь на' });
  await expect(chosen).toContainText(`№ ${number}`);
  await expect(page.getByRole('combobox', { name: /^Адресат|^Кореспондент/ })).toHaveValue('Міністерство розвитку громад');
  await page.getByLabel('Короткий зміст').fill(`Відповідь: ${letter}`);
  await look('answer-form');

  // Not this one after all: it is found again by its words, by the keyboard alone.
  await page.getByRole('button', { name: 'Не є відповіддю' }).click();
  const finder = page.getByRole('combobox', { name: 'Відповідь на' });
  await expect(finder).toBeFocused();
  await finder.fill(letter);
  await expect(page.getByRole('option').first()).toContainText(letter);
  await look('answer-found');
  await finder.press('Enter');
  await expect(chosen).toContainText(`№ ${number}`);
  await office.register();
  await expect(office.heading('Документ зареєстровано')).toBeVisible();

  await page.getByRole('link', { name: 'Відкрити картку' }).click();
  await page.getByRole('tab', { name: /Зв’язки/ }).click();
  await page.locator('ce-links-panel').getByRole('link', { name: `№ ${number}` }).click();
  await page.getByRole('tab', { name: /Строки/ }).click();
  await expect(page.locator('ce-deadline')).toContainText(/Виконано: відповідь\s+№ .+ від /);
  await look('answer-met');
  await page.getByRole('tab', { name: /Зв’язки/ }).click();
  await expect(page.locator('ce-links-panel')).toContainText(/Є відповідь: № .+ від /);
});
