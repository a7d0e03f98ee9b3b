import type { Browser, Page } from '@playwright/test';
import { Office } from './office';
import { expect } from './test';

/** Somebody of the council at a place of their own: a session stays with its browser. */
export async function at(browser: Browser, address: string, user: string, hash: string, size = { width: 1440, height: 900 }): Promise<Page> {
  const context = await browser.newContext({ viewport: size, locale: 'uk-UA', timezoneId: 'Europe/Kyiv' });
  const page = await context.newPage();
  const office = new Office(page, address);
  await office.open(hash);
  await office.signIn(user);
  return page;
}

/** Turns the pile to a letter; it begins with what waits longest. */
export async function turnTo(head: Page, letter: string): Promise<void> {
  await expect(head.getByRole('button', { name: 'Наступний лист' }).or(head.getByRole('heading', { name: letter })).first()).toBeVisible();
  await expect(async () => {
    if (!(await head.getByRole('heading', { name: letter }).isVisible())) await head.getByRole('button', { name: 'Наступний лист' }).click();
    await expect(head.getByRole('heading', { name: letter })).toBeVisible({ timeout: 1_000 });
  }).toPass();
}
