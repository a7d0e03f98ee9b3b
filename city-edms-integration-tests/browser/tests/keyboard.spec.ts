import { Office } from '../src/office';
import { expect, test } from '../src/test';

test('a letter is registered with the keyboard alone', async ({ page, address }) => {
  const office = new Office(page, address);
  const { keyboard } = page;
  await office.open();
  await page.getByLabel('Ім’я користувача').focus();
  await keyboard.type('registrar');
  await keyboard.press('Tab');
  await keyboard.type('Demo-2026');
  await keyboard.press('Enter');
  await office.atTheDesk();

  await office.open('#/register/incoming');
  await expect(office.heading('Реєстрація документа')).toBeVisible();
  await tabTo('Короткий зміст');
  await keyboard.type('Лист, зареєстрований без миші');
  await tabTo('Кореспондент');
  await keyboard.type('КП «Ніжинтепломережа»');
  await tabTo('Дата надходження');
  await keyboard.type('20.11.2026');
  await keyboard.press('Enter');
  await keyboard.press('Control+Enter');
  expect(await office.number()).toMatch(/^01-21\/\d+$/);

  /** Walks with Tab until the field of this name has the focus, as a person without a mouse does. */
  async function tabTo(label: string): Promise<void> {
    const field = page.getByLabel(label, { exact: true }).first();
    for (let step = 0; step < 60; step++) {
      await keyboard.press('Tab');
      if (await field.evaluate((element) => element.matches(':focus, :focus-within'))) return;
    }
    throw new Error(`60 times Tab did not reach «${label}»`);
  }
});
