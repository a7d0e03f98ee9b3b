import { Council } from '../src/council';
import { drop, realLetter } from '../src/letters';
import { Office } from '../src/office';
import { expect, test } from '../src/test';

test('an incomplete card is not sent: the fields say what is missing', async ({ page, address, look }) => {
  const office = new Office(page, address);
  await office.open();
  await office.signIn('registrar');
  await office.atTheDesk();
  await office.open('#/register/incoming');
  await expect(office.heading('Реєстрація документа')).toBeVisible();
  // The heading is there before the fields are, and until then nothing is registered.
  await expect(page.getByLabel('Короткий зміст')).toBeVisible();
  const requests: string[] = [];
  page.on('request', (request) => {
    // The search for likely duplicates asks on its own; it registers nothing.
    if (request.method() === 'POST' && !request.url().endsWith('/duplicates')) requests.push(request.url());
  });
  await office.register();
  await expect(page.getByText('Заповніть це поле').first()).toBeVisible();
  expect(requests).toEqual([]);
  await look('incomplete');
});

test('the letter is shown beside the form before it is registered', async ({ page, address, look }) => {
  const office = new Office(page, address);
  await office.open();
  await office.signIn('registrar');
  await office.atTheDesk();
  await office.open('#/register/incoming');
  await drop(page.locator('ce-file-pane'), realLetter());
  await expect(page.locator('canvas').filter({ visible: true }).first()).toBeVisible();
  await look('preview');
});

test('whoever is faster than the network is told that the fields have not come, and loses nothing', async ({ page, address }) => {
  const office = new Office(page, address);
  await office.open();
  await office.signIn('registrar');
  await office.atTheDesk();
  let letThrough = (): void => undefined;
  const wait = new Promise<void>((done) => (letThrough = done));
  await page.route(/\/registers\/incoming\/card-layout/, async (route) => {
    await wait;
    await route.continue();
  });
  await office.open('#/register/incoming');
  await expect(office.heading('Реєстрація документа')).toBeVisible();
  await office.register();
  await expect(page.getByRole('alert').first()).toContainText('Поля картки ще завантажуються');
  letThrough();
  await expect(page.getByLabel('Короткий зміст')).toBeVisible();
  await expect(page.getByRole('alert').first()).not.toContainText('Поля картки ще завантажуються');
});

test('the number that comes next stands beside the register and is the one that is given', async ({ page, address, look }) => {
  const office = new Office(page, address);
  await office.open();
  await office.signIn('registrar');
  await office.atTheDesk();
  await office.open('#/register/incoming');
  await office.fillIncoming('Про попередній перегляд номера');
  const next = page.locator('ce-number-choice p.next b');
  await expect(next).toHaveText(/^01-21\/\d+$/);
  const number = await next.innerText();
  for (const width of [390, 820, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    await look(`next-number-${String(width)}`);
  }
  await office.register();
  expect(await office.number()).toBe(number);
});

test('the number of an appeal is shown by the letter of its author as the record is filled', async ({ page, address }) => {
  const council = new Council(address);
  await council.register('appeal', 'appeal-letters', 'Звернення за літерами', '{letter}-{seq}');
  const office = new Office(page, address);
  await office.open();
  await office.signIn('registrar');
  await office.atTheDesk();
  await office.open('#/register/appeal-letters');
  const next = page.locator('ce-number-choice p.next');
  await expect(next).toContainText('Наступний номер залежить від картки: прізвище автора');
  const name = page.locator('ce-appeal-fields').getByLabel(/Прізвище/).first();
  await name.fill('Коваленко Олена');
  await name.press('Tab');
  await expect(next.locator('b')).toHaveText('К-1');
  await name.fill('Їжак Іван');
  await name.press('Tab');
  await expect(next.locator('b')).toHaveText('Ї-1');
});

test('a register counted by unit offers the units of the institution and refuses an index that none has', async ({ page, address, expectedErrors }) => {
  expectedErrors.push(/422/);
  const council = new Council(address);
  await council.register('internal', 'by-unit', 'Службові записки за підрозділами', '{unit}/{seq}', 'unit');
  const office = new Office(page, address);
  await office.open();
  await office.signIn('registrar');
  await office.atTheDesk();
  await office.open('#/register/by-unit');
  const unit = page.locator('[data-field="additional.unit"]').getByRole('combobox');
  await unit.fill('03');
  await page.getByRole('option', { name: '03 — Відділ кадрів' }).click();
  await expect(page.locator('ce-number-choice p.next b')).toHaveText('03/1');
  await expect(page.locator('ce-number-choice')).toContainText('Перший номер за індексом «03»');
  await unit.fill('13');
  await unit.press('Enter');
  await page.getByLabel('Короткий зміст').fill('Про відпустку');
  await office.register();
  await expect(page.getByText('Підрозділу з таким індексом в установі немає').first()).toBeVisible();
});

test('labels of the day are printed from the list of a register', async ({ page, address, look }) => {
  const office = new Office(page, address);
  await new Council(address).before('mayor', 'Лист для етикетки');
  await office.open();
  await office.signIn('registrar');
  await office.atTheDesk();
  await office.open('#/registers/incoming');
  await page.getByRole('button', { name: 'Надрукувати етикетки' }).first().click();
  const dialog = page.getByRole('dialog', { name: 'Етикетки на аркуші А4' });
  const line = dialog.getByRole('checkbox', { name: /Лист для етикетки/ }).first();
  await expect(line).toBeChecked();
  await look('labels');
  const saving = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Надрукувати етикетки' }).click();
  expect((await saving).suggestedFilename()).toMatch(/^етикетки .*\.pdf$/);
});
