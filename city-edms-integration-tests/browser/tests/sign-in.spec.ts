import { Office } from '../src/office';
import { expect, test } from '../src/test';

test('a wrong password is told in plain words and the browser asks for nothing itself', async ({
  page,
  address,
  expectedErrors,
  look,
}) => {
  expectedErrors.push(/403/);
  const office = new Office(page, address);
  await office.open();
  await office.signIn('registrar', 'не той пароль');
  await expect(page.getByText('Ім’я користувача або пароль неправильні.')).toBeVisible();
  await look('wrong-password');
  await office.signIn('registrar');
  await office.atTheDesk();
});

test('somebody who may not register sees the registers but no way to register', async ({ page, address, look }) => {
  const office = new Office(page, address);
  await office.open();
  await office.signIn('lawyer');
  await office.atWork();
  await expect(page.getByRole('link', { name: 'Зареєструвати' })).toHaveCount(0);
  await look('lawyer');
});

test('signing out leaves nothing to go back to', async ({ page, address }) => {
  const office = new Office(page, address);
  await office.open();
  await office.signIn('secretary');
  await office.atWork();
  await page.getByRole('button', { name: /Обліковий запис/ }).click();
  await page.getByRole('button', { name: 'Вийти' }).or(page.getByRole('menuitem', { name: 'Вийти' })).click();
  await expect(page.getByRole('button', { name: 'Увійти' })).toBeVisible();
  await page.goBack();
  await page.reload();
  await expect(page.getByRole('button', { name: 'Увійти' })).toBeVisible();
});
