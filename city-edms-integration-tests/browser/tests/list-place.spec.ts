import { Office } from '../src/office';
import { expect, test } from '../src/test';

test('a filter is kept under a name, picked again, renamed and deleted', async ({ page, address, look }, info) => {
  const office = new Office(page, address);
  const name = `За змістом ${info.project.name} ${String(info.retry)}`;
  page.on('dialog', (dialog) => void dialog.accept());
  await office.open();
  await office.signIn('registrar');
  await office.atTheDesk();
  await office.open('#/registers/outgoing?sort=summary&state=active');
  await expect(page.getByText(/01-22\/\d+/).first()).toBeVisible();

  await page.getByRole('button', { name: 'Зберегти відбір' }).click();
  await page.getByRole('textbox', { name: 'Назва' }).fill(name);
  await look('save-filter');
  await page.getByRole('button', { name: 'Зберегти', exact: true }).click();
  const chip = page.getByRole('button', { name, exact: true });
  await expect(chip).toHaveAttribute('aria-pressed', 'true');

  await chip.click(); // once more: the list as it comes
  await expect(page).toHaveURL(/#\/registers\/outgoing$/);
  await chip.click();
  await expect(page).toHaveURL(/sort=summary/);
  await expect(page).toHaveURL(/state=active/);

  // The address leads to the same lines again.
  await page.reload();
  await expect(chip).toHaveAttribute('aria-pressed', 'true');

  await page.getByRole('button', { name: 'Керувати' }).click();
  await page.getByRole('button', { name: `Перейменувати «${name}»` }).click();
  await page.getByRole('textbox', { name: 'Назва' }).fill(`${name} новий`);
  await page.getByRole('button', { name: 'Зберегти', exact: true }).click();
  await look('manage-filters');
  await page.getByRole('button', { name: `Видалити «${name} новий»` }).click();
  await expect(page.getByRole('button', { name: `${name} новий`, exact: true })).toHaveCount(0);
});

test('G leads to a number or a day, and says where there is no such number', async ({ page, address, look }) => {
  const office = new Office(page, address);
  const { keyboard } = page;
  await office.open();
  await office.signIn('registrar');
  await office.atTheDesk();
  await office.open('#/registers/incoming');
  // The desk shows numbers of the day too: what is typed belongs to the register.
  await expect(page.getByRole('heading', { level: 1, name: 'Вхідна кореспонденція' })).toBeVisible();
  await expect(page.getByText(/01-21\/\d+/).first()).toBeVisible();

  await keyboard.press('g');
  await keyboard.type('7');
  await keyboard.press('Enter');
  const line = page.getByRole('link', { name: '01-21/7', exact: true });
  await expect(line).toBeFocused();
  await expect(page).toHaveURL(/number=7/);
  await expect(page.getByText('Від номера 7')).toBeVisible();
  await look('jumped');

  await keyboard.press('g');
  await keyboard.type('01-21/99999');
  await keyboard.press('Enter');
  await expect(page.getByText('Номера 01-21/99999 у цьому реєстрі немає')).toBeVisible();
  await look('no-such-number');
  await page.getByRole('button', { name: 'Повернутися до найновіших' }).click();
  await expect(page.getByText(/01-21\/\d+/).first()).toBeVisible();

  await keyboard.press('g');
  await keyboard.type('30.10.2026');
  await keyboard.press('Enter');
  await expect(page).toHaveURL(/on=2026-10-30/);
  await expect(page.getByText('Від 30.10.2026 і раніше')).toBeVisible();
});

test('a number typed on the desk opens its card, and keys lead everywhere', async ({ page, address, look }) => {
  const office = new Office(page, address);
  const { keyboard } = page;
  await office.open();
  await office.signIn('registrar');
  await office.atTheDesk();

  await keyboard.press('/');
  await keyboard.type('7');
  await keyboard.press('Enter');
  await expect(page.getByText('Номер 7 є в кількох реєстрах:')).toBeVisible();
  await look('several-of-a-number');
  await keyboard.press('Escape');
  await keyboard.type('9999999');
  await keyboard.press('Enter');
  await expect(page.getByText('Документа з номером 9999999 немає в жодному реєстрі.')).toBeVisible();
  await keyboard.press('Escape');
  await keyboard.type('01-22/3');
  await keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/documents\//);
  await expect(page.getByText('01-22/3').first()).toBeVisible();

  await keyboard.press('?');
  await expect(page.getByRole('dialog').getByText('нова реєстрація')).toBeVisible();
  await look('keys');
  await keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0); // the browser closes it in its own time
  await keyboard.press('g');
  await expect(page.getByRole('dialog').getByRole('link', { name: 'Внутрішні документи' })).toBeVisible();
  await look('go-to');
  await keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0); // the browser closes it in its own time
  await keyboard.press('n');
  await expect(office.heading('Реєстрація документа')).toBeVisible();
  // In a field the same keys are letters.
  await expect(page.getByLabel('Короткий зміст').first()).toBeFocused();
  await keyboard.type('ng/?');
  await expect(page.getByLabel('Короткий зміст').first()).toHaveValue('ng/?');
});
