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
