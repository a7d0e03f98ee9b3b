import type { Page } from '@playwright/test';
import { Office } from '../src/office';
import { at } from '../src/resolving';
import { expect, test } from '../src/test';

const SIZES = [390, 820, 1440];

function line(page: Page, title: string) {
  return page.locator('ce-delivery-ways li').filter({ hasText: title });
}

test('a way that the council adds is offered, asks for what it needs, and stays on the card when it is retired', async ({
  page,
  address,
  look,
  expectedErrors,
}) => {
  expectedErrors.push(/422.*\/delivery-ways/); // a title that is taken
  const run = String(Date.now());
  const title = `Поштоматом ${run}`;
  const admin = await at(page.context().browser()!, address, 'head-general', '#/settings/delivery-ways');
  await expect(admin.getByRole('heading', { name: 'Способи надходження та відправлення' })).toBeVisible();
  await expect(line(admin, 'Поштою').first()).toContainText('поштова адреса');
  for (const width of SIZES) {
    await admin.setViewportSize({ width, height: 900 });
    await look(`ways-${String(width)}`, admin);
  }

  // A title that is there already is refused beside its field.
  await admin.getByRole('button', { name: 'Додати спосіб' }).click();
  await expect(admin.getByLabel('Назва', { exact: true })).toBeFocused();
  await admin.keyboard.type('поштою');
  await admin.getByRole('button', { name: 'Зберегти' }).click();
  // Beside the field; it is told to screen readers elsewhere, too.
  const taken = admin.locator('ce-way-form').getByText('Таку назву має інший спосіб');
  await expect(taken).toBeVisible();
  await admin.getByLabel('Назва', { exact: true }).fill(title);
  await expect(taken).toBeHidden();
  await admin.getByLabel('Назва англійською').fill(`By locker ${run}`);
  await admin.getByLabel('Для чого').selectOption('dispatch');
  await admin.getByLabel('Що потрібно для відправлення').selectOption('postal-address');
  for (const width of SIZES) {
    await admin.setViewportSize({ width, height: 900 });
    await look(`ways-form-${String(width)}`, admin);
  }
  await admin.emulateMedia({ colorScheme: 'dark' });
  await look('ways-form-dark', admin);
  await admin.emulateMedia({ colorScheme: 'light' });
  await admin.getByRole('button', { name: 'Зберегти' }).click();
  await expect(line(admin, title)).toContainText('відправлення · поштова адреса');
  await expect(admin.getByRole('button', { name: 'Додати спосіб' })).toBeFocused();

  // Up by the keyboard, which keeps its place on the line.
  const up = admin.getByRole('button', { name: `Вище: ${title}` });
  const before = await admin.locator('ce-delivery-ways li').count();
  await up.focus();
  await admin.keyboard.press('Enter');
  await expect(admin.locator('ce-delivery-ways li').nth(before - 2)).toContainText(title);
  await expect(up).toBeFocused();
  await expect(admin.getByRole('button', { name: 'Вище: Поштою', exact: true })).toHaveAttribute('aria-disabled', 'true');

  // A registrar is offered it; the letter waits for an address.
  const office = new Office(page, address);
  await office.open();
  await office.signIn('registrar');
  await office.atTheDesk();
  await office.open('#/register/outgoing');
  await page.getByLabel('Короткий зміст').fill(`Лист поштоматом ${run}`);
  await page.getByRole('combobox', { name: /^(Адресат|Кореспондент)/ }).fill('ТОВ «Дах»');
  await page.getByRole('combobox', { name: 'Спосіб відправлення' }).fill(title);
  await page.getByRole('option', { name: title }).click();
  await office.register();
  await expect(office.heading('Документ зареєстровано')).toBeVisible();
  await page.getByRole('link', { name: 'Відкрити картку' }).click();
  await expect(page.locator('dd').filter({ hasText: title })).toBeVisible();
  const card = page.url();
  await office.open('#/dispatch');
  await page.getByLabel('Спосіб відправлення').selectOption({ label: title });
  const letter = page.getByRole('listitem').filter({ hasText: `Лист поштоматом ${run}` });
  await expect(letter).toContainText('Додайте поштову адресу');
  await expect(letter.getByRole('checkbox')).toBeDisabled();

  // What lacks is said beside its field; with it the letter leaves, and as mail it may have a code of the post.
  await page.goto(`${card}/dispatch`);
  const panel = page.locator('ce-dispatch-panel');
  await panel.getByRole('button', { name: 'Змінити адресатів' }).click();
  await panel.getByRole('button', { name: 'Зберегти' }).click();
  await expect(panel.getByText('Заповніть це поле')).toBeVisible();
  await expect(panel.getByLabel('Поштова адреса')).toBeFocused();
  await look('ways-addressee');
  await page.keyboard.type('вул. Миру, 1, м. Зарічне, 51900');
  await expect(panel.getByText('Заповніть це поле')).toHaveCount(0);
  await panel.getByRole('button', { name: 'Зберегти' }).click();
  await expect(panel).toContainText('чекає');
  await office.open('#/dispatch');
  await page.getByLabel('Спосіб відправлення').selectOption({ label: title });
  await letter.getByRole('checkbox').check();
  await page.getByRole('button', { name: 'Відправити: 1' }).click();
  const sent = page.locator('ce-sent-registers .letters > li').filter({ hasText: title });
  await sent.getByRole('button', { name: 'Дані пошти' }).click();
  await expect(sent.getByLabel('ШКІ')).toBeFocused();
  await look('ways-sent');

  // Retired, it is offered no more, and stays on the card and in the filter.
  await admin.getByRole('button', { name: `Змінити: ${title}` }).click();
  await admin.getByLabel('Пропонувати на нових картках').uncheck();
  await admin.getByRole('button', { name: 'Зберегти' }).click();
  await expect(line(admin, title)).toContainText('не вживається');
  await look('ways-retired', admin);
  await page.reload();
  await expect(page.getByLabel('Спосіб відправлення').getByRole('option', { name: `${title} (не вживається)` })).toBeAttached();
  await page.goto(card);
  await expect(page.locator('dd').filter({ hasText: title })).toBeVisible();
  await office.open('#/register/outgoing');
  // It was this registrar's habit, and is none any more.
  await expect(page.getByRole('combobox', { name: 'Спосіб відправлення' })).toHaveValue('');
  await page.getByRole('combobox', { name: 'Спосіб відправлення' }).fill(title);
  await expect(page.getByRole('option', { name: title, exact: true })).toHaveCount(0);
  await admin.context().close();
});
