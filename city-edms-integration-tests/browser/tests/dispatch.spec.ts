import type { Page } from '@playwright/test';
import { Office } from '../src/office';
import { expect, test } from '../src/test';

const SIZES = [390, 820, 1440];

/** An outgoing letter, with its addressee and way. */
async function outgoing(page: Page, office: Office, summary: string, way: string): Promise<void> {
  await office.open('#/register/outgoing');
  await page.getByLabel('Короткий зміст').fill(summary);
  await page.getByRole('combobox', { name: /^(Адресат|Кореспондент)/ }).fill('ТОВ «Дах»');
  await office.register();
  await expect(office.heading('Документ зареєстровано')).toBeVisible();
  await page.getByRole('link', { name: 'Відкрити картку' }).click();
  await page.getByRole('tab', { name: 'Відправлення' }).click();
  await page.getByRole('button', { name: 'Змінити адресатів' }).click();
  await page.getByLabel('Спосіб відправлення').selectOption(way);
  if (way === 'post') await page.getByLabel('Поштова адреса').fill('вул. Миру, 1, м. Зарічне, 51900');
  await page.getByRole('button', { name: 'Зберегти' }).click();
  await expect(page.locator('ce-dispatch-panel')).toContainText('чекає');
}

test('letters leave by their ways, and what the post says is typed without the mouse', async ({ page, address, look, expectedErrors }, info) => {
  expectedErrors.push(/422.*\/dispatches\//); // a code that is none
  const office = new Office(page, address);
  const mark = `${info.project.name} ${String(info.retry)}`;
  await office.open();
  await office.signIn('registrar');
  await office.atTheDesk();
  await outgoing(page, office, `Перший лист ${mark}`, 'post');
  await outgoing(page, office, `Другий лист ${mark}`, 'post');
  await outgoing(page, office, `Лист кур’єром ${mark}`, 'courier');

  await office.open('#/dispatch');
  await page.getByLabel('Спосіб відправлення').selectOption('courier');
  await expect(page.getByText(`Лист кур’єром ${mark}`)).toBeVisible();
  await expect(page.getByText(`Перший лист ${mark}`)).toHaveCount(0);
  await page.getByLabel('Спосіб відправлення').selectOption('');
  for (const summary of [`Перший лист ${mark}`, `Другий лист ${mark}`, `Лист кур’єром ${mark}`]) {
    await page.getByRole('listitem').filter({ hasText: summary }).getByRole('checkbox').check();
  }
  for (const width of SIZES) {
    await page.setViewportSize({ width, height: 900 });
    await look(`dispatch-waiting-${String(width)}`);
  }
  await page.getByRole('button', { name: 'Відправити: 3' }).click();
  const registers = page.locator('ce-sent-registers');
  const post = registers.locator('.letters > li').filter({ hasText: '2 листи' }).first();
  await expect(registers.locator('.letters > li').first()).toContainText('1 лист');
  await expect(post).toContainText(/пошт/i);

  await post.getByRole('button', { name: 'Дані пошти' }).click();
  const forms = registers.getByRole('form', { name: /^Дані пошти: №/ });
  await expect(forms).toHaveCount(2);
  await expect(forms.first().getByLabel('ШКІ')).toBeFocused();
  await page.keyboard.type('05001 2345 6789');
  await page.keyboard.press('Tab');
  await page.keyboard.type('20');
  await page.keyboard.press('Enter');
  await expect(forms.nth(1).getByLabel('ШКІ')).toBeFocused();
  await page.keyboard.type('12');
  await page.keyboard.press('Enter');
  await expect(forms.nth(1)).toContainText(/ШКІ|код/i);
  await expect(forms.nth(1).locator('.fault')).not.toBeEmpty();
  for (const width of SIZES) {
    await page.setViewportSize({ width, height: 900 });
    await forms.nth(1).scrollIntoViewIfNeeded();
    await look(`dispatch-post-${String(width)}`);
  }
  await forms.nth(1).getByLabel('ШКІ').fill('');
  await forms.nth(1).getByLabel('Повернуто').check();
  await forms.nth(1).getByLabel('Причина повернення').fill('адресат вибув');
  await forms.nth(1).getByLabel('Причина повернення').press('Enter');
  await expect(forms.nth(1).getByRole('status')).toHaveText('Збережено');

  // The mail of the day, in envelopes of a size that is remembered.
  await registers.getByRole('button', { name: 'Сьогодні' }).click();
  await registers.getByLabel('Конверти').selectOption('c5');
  const whole = registers.getByRole('group', { name: /^Уся пошта за/ });
  const letters = page.waitForEvent('download');
  await whole.getByRole('button', { name: 'Листи одним файлом' }).click();
  expect((await letters).suggestedFilename()).toMatch(/\.pdf$/);
  await look('dispatch-day');
  await page.reload();
  await expect(registers.getByLabel('Конверти')).toHaveValue('c5');
  // Written as the house writes days, whatever the language of the browser.
  await registers.getByLabel('День відправлення').fill('01.01.2001');
  await page.keyboard.press('Enter');
  await expect(registers).toContainText('нічого не відправлено');

  // On the card of the letter that came back.
  await registers.getByRole('button', { name: 'Усі дні' }).click();
  await post.getByRole('button', { name: 'Дані пошти' }).click();
  await registers.locator('ce-batch-letters').getByRole('link').nth(1).click();
  await page.getByRole('tab', { name: 'Відправлення' }).click();
  await expect(page.locator('ce-dispatch-panel')).toContainText(/реєстр № \d+\/\d{4}/);
  await expect(page.locator('ce-dispatch-panel')).toContainText('адресат вибув');
  await look('dispatch-card');
});
