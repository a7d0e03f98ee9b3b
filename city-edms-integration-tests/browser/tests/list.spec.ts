import { Office } from '../src/office';
import { expect, test } from '../src/test';

test('a search narrows the register, and clearing it brings all back', async ({ page, address, look }) => {
  const office = new Office(page, address);
  await office.open();
  await office.signIn('registrar');
  await office.atTheDesk();
  await office.open('#/registers/incoming');
  await expect(page.getByText(/01-21\/\d+/).first()).toBeVisible();
  await look('register');
  const search = page.getByRole('searchbox').or(page.getByLabel('Пошук за номером, змістом або кореспондентом')).first();
  await search.fill('такого тексту немає ніде');
  await expect(page.getByText('Нічого не знайдено')).toBeVisible();
  await look('nothing-found');
  await page.getByRole('button', { name: 'Скинути пошук' }).click();
  await expect(page.getByText(/01-21\/\d+/).first()).toBeVisible();
});

test('every column that is shown sorts the register', async ({ page, address, look }) => {
  const office = new Office(page, address);
  await office.open();
  await office.signIn('registrar');
  await office.atTheDesk();
  await office.open('#/registers/incoming');
  await expect(page.getByText(/01-21\/\d+/).first()).toBeVisible();
  for (const name of ['Номер', 'Стан', 'Короткий зміст', 'Вид', 'Кореспондент', 'Індекс автора', 'Дата автора', 'Реєстратор']) {
    const head = page.getByRole('columnheader', { name });
    await page.getByRole('button', { name, exact: true }).click();
    const first = name === 'Дата автора' ? 'descending' : 'ascending';
    await expect(head).toHaveAttribute('aria-sort', first);
    await expect(page.getByText(/01-21\/\d+/).first()).toBeVisible();
    await page.getByRole('button', { name: new RegExp(`^${name}`) }).click();
    await expect(head).toHaveAttribute('aria-sort', first === 'ascending' ? 'descending' : 'ascending');
  }
  await look('register-sorted');
});

test('on a phone the lines stand first, and filters are unfolded and counted', async ({ page, address, look }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const office = new Office(page, address);
  await office.open();
  await office.signIn('registrar');
  await office.atTheDesk();
  await office.open('#/registers/incoming');
  await expect(page.locator('[data-row]').first()).toBeInViewport();
  await look('list-phone');
  await page.getByText('Фільтри', { exact: true }).click();
  await page.locator('ce-list-filters select').selectOption('active');
  await expect(page.getByText('Фільтри (1)')).toBeVisible();
  await expect(page).toHaveURL(/state=active/);
  await page.getByText('Друк', { exact: true }).click();
  await expect(page.getByRole('button', { name: 'Надрукувати етикетки' })).toBeVisible();
});
