import { Inbox, uniqueLetter } from '../src/inbox';
import { Office } from '../src/office';
import { expect, test } from '../src/test';

test.describe.configure({ timeout: 150_000 });

test('a scan of a letter that is registered is known in the inbox and goes to its card in one click', async ({ page, address, look }) => {
  const inbox = new Inbox(address);
  const file = uniqueLetter();
  const number = await inbox.registered('Про ремонт їдальні школи № 3', file);
  const draft = await inbox.draft('скан їдальні.pdf', file);
  const office = new Office(page, address);
  await office.open(`#/inbox/${draft}`);
  await office.signIn('registrar');

  await expect(page.locator('button.draft', { hasText: 'скан їдальні.pdf' })).toContainText(`Ймовірно, уже зареєстровано: № ${number}`);
  const known = page.locator('ce-known-letter');
  await expect(known).toContainText('той самий файл');
  for (const width of [390, 820, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    await look(`inbox-known-${String(width)}`);
  }
  await known.getByLabel('Спосіб надходження').selectOption('courier');
  await known.getByRole('button', { name: `Це той самий лист № ${number}` }).click();

  await expect(page.getByText(`Надходження додано до документа № ${number}`).first()).toBeVisible();
  await expect(page.locator('button.draft', { hasText: 'скан їдальні.pdf' })).toHaveCount(0);
  expect(await inbox.state(draft)).toBe('rejected');
});

test('the form of a draft shows what it may repeat, by the file that lies in the repository', async ({ page, address, look }) => {
  const inbox = new Inbox(address);
  const file = uniqueLetter();
  const number = await inbox.registered('Про освітлення вулиці Садової', file);
  const draft = await inbox.draft('скан освітлення.pdf', file);
  const office = new Office(page, address);
  await office.open(`#/inbox/${draft}`);
  await office.signIn('registrar');
  await page.locator('ce-draft-view').getByRole('link', { name: 'Зареєструвати' }).click();

  const likely = page.locator('ce-duplicates-panel');
  await expect(likely).toContainText(`№ ${number}`);
  await likely.scrollIntoViewIfNeeded();
  await look('draft-form-known');
  await likely.getByRole('button', { name: 'Це той самий лист — додати канал' }).click();
  await expect(likely.getByRole('alert')).toContainText('Оберіть спосіб надходження');
  await page.getByRole('combobox', { name: /^Спосіб надходження/ }).click();
  await page.getByRole('option', { name: 'Поштою', exact: true }).click();
  await likely.getByRole('button', { name: 'Це той самий лист — додати канал' }).click();
  await expect(page).toHaveURL(/#\/documents\//);
  expect(await inbox.state(draft)).toBe('rejected');
});

test('what needs no registration leaves a note and the inbox', async ({ page, address, look }) => {
  const inbox = new Inbox(address);
  const draft = await inbox.draft('вітання з Днем міста.pdf', uniqueLetter());
  const office = new Office(page, address);
  await office.open(`#/inbox/${draft}`);
  await office.signIn('registrar');
  await page.locator('ce-draft-view').getByRole('button', { name: 'Не підлягає реєстрації' }).click();
  const form = page.locator('ce-needless-registration');
  // The council's list knows it by its words.
  await expect(form.getByLabel('Вид документа, який не реєструють')).not.toHaveValue('');
  await look('inbox-needless');
  await form.getByLabel('Що надійшло').fill('Вітання з Днем міста');
  await form.getByRole('button', { name: 'Не реєструвати' }).click();
  await expect(page.locator('button.draft', { hasText: 'вітання з Днем міста.pdf' })).toHaveCount(0);

  await office.open('#/settings/unregistered');
  await expect(page.getByText('Вітання з Днем міста').first()).toBeVisible();

  await office.open('#/inbox');
  await page.getByRole('button', { name: 'Відхилені' }).click();
  await page.locator('button.draft', { hasText: 'вітання з Днем міста.pdf' }).first().click();
  await expect(page.locator('ce-draft-view')).toContainText('Не підлягає реєстрації:');
  await page.getByRole('button', { name: 'Повернути до скриньки' }).click();
  await expect(page.getByText('Чернетку повернуто до скриньки').first()).toBeVisible();
  await office.open('#/settings/unregistered');
  await expect(page.locator('li', { hasText: 'Вітання з Днем міста' }).first()).toContainText('повернено до скриньки');
});
