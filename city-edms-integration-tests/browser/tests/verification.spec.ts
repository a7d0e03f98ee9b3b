import type { Page } from '@playwright/test';
import { Office } from '../src/office';
import { officeYear } from '../src/office-day';
import { expect, test } from '../src/test';

async function atTheVerification(page: Page, address: string): Promise<Office> {
  const office = new Office(page, address);
  await office.open();
  await office.signIn('registrar');
  await office.atTheDesk();
  await office.open('#/registers/incoming');
  await page.getByText('Відомості за місяць', { exact: true }).click();
  await page.getByRole('link', { name: 'Перевірити журнал' }).click();
  await expect(office.heading('Перевірка журналу')).toBeVisible();
  return office;
}

test('an inspector verifies a register and takes the result away', async ({ page, address, look, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await atTheVerification(page, address);
  await page.getByRole('button', { name: 'Перевірити', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Результат перевірки' })).toBeFocused();
  await expect(page.getByText('Порушень не виявлено')).toBeVisible();
  await expect(page.getByText(/^[0-9a-f]{64}$/).last()).toBeVisible();
  await look('verification-sound');
  await page.getByRole('button', { name: 'Копіювати результат' }).click();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('Перевірка журналу');
  expect(copied).toMatch(/Перевірено рядків: [1-9]/);
  await page.getByRole('button', { name: 'Надрукувати результат' }).click();
  await expect(page.frameLocator('#city-edms-print').locator('body')).toContainText('Порушень не виявлено');
});

test('a head from paper that the chain does not go through is named; one written wrong is not sent', async ({ page, address, look }) => {
  await atTheVerification(page, address);
  const year = String(officeYear());
  await page.getByLabel('Період нумерації').fill(year);
  await page.getByLabel('Місце').fill('1');
  await page.getByLabel('Хеш голови').fill('ab');
  await page.getByRole('button', { name: 'Перевірити', exact: true }).click();
  await expect(page.getByText('Хеш має 64 знаки')).toBeVisible();
  await expect(page.getByLabel('Хеш голови')).toBeFocused();
  await page.getByLabel('Хеш голови').fill('AB '.repeat(32));
  await page.getByRole('button', { name: 'Перевірити', exact: true }).click();
  await expect(page.getByText('Виявлено 1 порушення')).toBeVisible();
  await expect(page.getByRole('cell', { name: 'Ланцюг не той, що засвідчено раніше' })).toBeVisible();
  await expect(page.getByText('не збігається')).toBeVisible();
  await look('verification-faulty');
});

test('whoever may not register is told so and asked for nothing', async ({ page, address }) => {
  const office = new Office(page, address);
  await office.open('#/registers/incoming/verification');
  await office.signIn('lawyer');
  await expect(page.getByText('Перевіряти журнал можуть реєстратори')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Перевірити', exact: true })).toHaveCount(0);
});
