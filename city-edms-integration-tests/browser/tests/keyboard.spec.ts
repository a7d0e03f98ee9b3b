import { Office } from '../src/office';
import { expect, test } from '../src/test';

/** Half a minute for a letter: a clerk who types 200 characters a minute strikes 100 keys in it, and some for names. */
const MOST_KEYS = 30;

test('a letter is registered with the keyboard alone, in a few keys beside its words', async ({ page, address }) => {
  const office = new Office(page, address);
  const { keyboard } = page;
  let keys = 0;
  const press = async (key: string): Promise<void> => {
    keys++;
    await keyboard.press(key);
  };
  const hasFocus = (label: string) => page.getByLabel(label, { exact: true }).first();

  await office.open();
  await page.getByLabel('Ім’я користувача').focus();
  await keyboard.type('registrar');
  await keyboard.press('Tab');
  await keyboard.type('Demo-2026');
  await keyboard.press('Enter');
  await office.atTheDesk();
  await office.open('#/register/incoming');
  await expect(office.heading('Реєстрація документа')).toBeVisible();

  // No key leads to the first field: the hands are there already.
  await expect(hasFocus('Короткий зміст')).toBeFocused();
  await keyboard.type('Лист, зареєстрований без миші');
  await press('Enter');
  await press('Enter'); // a letter has no kind
  await keyboard.type('КП «Ніжинтепломережа»');
  await press('Enter');
  await expect(hasFocus('Індекс документа в автора')).toBeFocused();
  await keyboard.type('15/2');
  await press('Enter');
  await keyboard.type('12.11.2026');
  await press('Enter');
  await press('Control+Enter');
  expect(await office.number()).toMatch(/^01-21\/\d+$/);
  expect(keys, 'keys beside the words of the card').toBeLessThanOrEqual(MOST_KEYS);
});

test('one letter follows the other, and what was written before is offered', async ({ page, address }, info) => {
  const office = new Office(page, address);
  const { keyboard } = page;
  const phrase = `Про обстеження мереж (${info.project.name} ${info.retry})`;
  await office.open();
  await office.signIn('registrar');
  await office.atTheDesk();
  await office.open('#/register/incoming');
  const summary = page.getByLabel('Короткий зміст').first();
  await expect(summary).toBeFocused();
  await keyboard.type(phrase);
  await keyboard.press('Enter');
  await keyboard.press('Enter');
  await keyboard.type('Обленерго');
  await keyboard.press('Control+Shift+Enter');
  await expect(page.getByText(/^Зареєстровано 01-21\/\d+/)).toBeVisible();
  await expect(summary).toBeFocused();
  await expect(summary).toHaveValue('');

  await keyboard.type('про обстеження мереж');
  await expect(page.getByRole('option', { name: phrase })).toBeVisible();
  await keyboard.press('ArrowDown');
  await keyboard.press('Enter');
  await expect(summary).toHaveValue(/^Про обстеження мереж/);

  await keyboard.press('F1');
  await expect(page.getByRole('dialog').getByText('зареєструвати й почати наступну картку')).toBeVisible();
});
