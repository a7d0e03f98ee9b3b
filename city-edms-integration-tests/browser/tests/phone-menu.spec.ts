import { at } from '../src/resolving';
import { expect, test } from '../src/test';

/** Who registers and heads a unit has ten ways: four stand on the bar of a phone, the rest is one tap away. */
test('on a phone the rest of the ways is behind «Ще», by finger and by keyboard', async ({ page, address, look }) => {
  const head = await at(page.context().browser()!, address, 'head-general', '#/tasks', { width: 390, height: 844 });
  const bar = head.getByRole('navigation', { name: 'Головна навігація' });
  const more = bar.getByRole('button', { name: 'Ще' });
  await expect(bar.getByRole('link', { name: 'Завдання' })).toHaveAttribute('aria-current', 'page');
  await expect(bar.getByRole('link', { name: 'Налаштування' })).toBeHidden();
  await more.click();
  await look('phone-menu', head);
  await bar.getByRole('link', { name: 'Налаштування' }).click();
  await expect(head.getByRole('heading', { name: 'Налаштування' })).toBeVisible();
  await expect(bar.getByRole('link', { name: 'Налаштування' })).toBeHidden();
  await expect(more).toHaveText(/ви тут/);

  await more.focus();
  await head.keyboard.press('Enter');
  await head.keyboard.press('Tab');
  await expect(bar.getByRole('link', { name: 'На контролі' })).toBeFocused();
  await head.keyboard.press('Enter');
  await expect(head.getByRole('heading', { name: 'На контролі' })).toBeVisible();

  // Turned, the phone has room for the rail.
  await head.setViewportSize({ width: 844, height: 390 });
  await expect(bar.getByRole('link', { name: 'Налаштування' })).toBeVisible();
  await expect(more).toHaveCount(0);
  await head.context().close();
});
