import { PASSWORD } from '../src/office';
import { expect, test } from '../src/test';

/**
 * The built client as Share mounts it: in a page that is not its own, with another way to the repository, and no sign-in. Share's
 * header and proxy are left out; the journey through a real Share is share.spec.ts.
 */
const PLACES: readonly (readonly [hash: string, heading: RegExp])[] = [
  ['#/registers/incoming', /Вхідна кореспонденція/],
  ['#/register/incoming', /Реєстрація/],
  ['#/tasks', /^Завдання$/],
  ['#/tasks?part=sent', /^Завдання$/],
  ['#/control', /^На контролі$/],
  ['#/periodic', /^Періодичні доручення$/],
  ['#/reports', /^Звіти про виконання$/],
  ['#/reports/savings', /./],
  ['#/today', /^Сьогодні$/],
  ['#/reminders', /^Нагадування$/],
  ['#/review', /^Папка на розгляд$/],
  ['#/inbox', /./],
  ['#/dispatch', /./],
  ['#/appeals', /./],
  ['#/assistants', /./],
  ['#/settings', /^Налаштування$/],
  ['#/settings/structure-acts', /^Історія структури$/],
  ['#/nowhere', /^Такої сторінки немає$/],
];

test('every address of the client leads to its page inside Share', async ({ page, address, look }) => {
  const { origin, pathname } = new URL(address);
  const stage = `${origin}/share/page/city-edms-registers`;
  await page.route(stage, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!DOCTYPE html><html lang="uk"><title>Share</title><main id="place"></main>
        <script type="module">
          import { mount } from '${pathname}/city-edms/share/city-edms-share.js';
          mount(document.querySelector('#place'), { proxyBase: '${pathname}/s', locale: 'uk_UA' });
        </script>`,
    }),
  );
  await page.setExtraHTTPHeaders({ Authorization: `Basic ${Buffer.from(`head-general:${PASSWORD}`).toString('base64')}` });
  await page.goto(`${stage}#/periodic`);
  for (const [hash, heading] of PLACES) {
    await test.step(hash, async () => {
      await page.evaluate((to) => (location.hash = to), hash);
      await expect(page.getByRole('heading', { level: 1, name: heading }).filter({ visible: true }).first()).toBeVisible();
      await expect(page.locator('ce-page-missing')).toHaveCount(0);
    });
  }
  await page.evaluate(() => (location.hash = '#/periodic'));
  await expect(page.getByRole('heading', { name: 'Періодичні доручення' })).toBeFocused();
  await look('share-periodic');
  // Share has a dashboard of its own: the desk's address is that of the registers.
  await page.evaluate(() => (location.hash = '#/'));
  await expect(page.locator('ce-register-list')).toBeVisible();
});
