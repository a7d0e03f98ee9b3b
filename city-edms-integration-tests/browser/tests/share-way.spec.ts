import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, type Page, test } from '@playwright/test';

/** The way of receipt or dispatch in Share's forms of cards, with the little of Share's scripts that it calls. */
const SCRIPT = resolve(import.meta.dirname, '../../../city-edms-share/src/main/resources/META-INF/components/city-edms/ways.js');

const WAYS = [
  { code: 'post', title: { uk: 'Поштою', en: 'Post' }, active: true },
  { code: 'telex', title: { uk: 'Телексом', en: 'Telex' }, active: false },
  { code: 'way-1', title: { uk: 'Експрес <поштою>', en: 'Express' }, active: true },
];

const SHARE = `
  window.asked = [];
  window.Alfresco = {
    constants: { JS_LOCALE: new URLSearchParams(location.search).get('locale'), PROXY_URI: '/share/proxy/alfresco/' },
    util: { Ajax: { jsonGet: ({ url, successCallback, failureCallback }) => {
      window.asked.push(url);
      setTimeout(() => window.ways === null ? failureCallback.fn() : successCallback.fn({ json: { ways: window.ways } }), 10);
    } } },
  };`;

async function openForm(page: Page, ways: readonly object[] | null, locale = 'uk_UA'): Promise<void> {
  await page.route('http://share.test/**', (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!DOCTYPE html>
        <span id="view" data-city-edms-way="way-1">way-1</span>
        <select id="kept" data-city-edms-way="telex" aria-label="kept"><option value="telex" selected>telex</option></select>
        <select id="open" data-city-edms-way="" aria-label="open"><option value="" selected>—</option></select>
        <script>${SHARE} window.ways = ${JSON.stringify(ways)};</script><script>${readFileSync(SCRIPT, 'utf8')}</script>
        <script>for (const id of ['view', 'kept', 'open']) CityEdms.showWay(document.getElementById(id));</script>`,
    }),
  );
  await page.goto(`http://share.test/document-details?locale=${locale}`);
}

test('a card shows the title that the council gave, and offers what is in use', async ({ page }) => {
  await openForm(page, WAYS);
  await expect(page.locator('#view')).toHaveText('Експрес <поштою>');
  await expect(page.getByLabel('kept').getByRole('option')).toHaveText(['Телексом', 'Поштою', 'Експрес <поштою>']);
  await expect(page.getByLabel('kept')).toHaveValue('telex');
  await expect(page.getByLabel('open').getByRole('option')).toHaveText(['—', 'Поштою', 'Експрес <поштою>']);
  expect(await page.evaluate(() => (window as unknown as { asked: string[] }).asked)).toEqual([
    '/share/proxy/alfresco/city-edms/delivery-ways',
  ]);
});

test('an English reader reads English', async ({ page }) => {
  await openForm(page, WAYS, 'en_US');
  await expect(page.locator('#view')).toHaveText('Express');
});

test('without an answer the code stands, and nothing is lost', async ({ page }) => {
  await openForm(page, null);
  await expect(page.locator('#view')).toHaveText('way-1');
  await expect(page.getByLabel('kept')).toHaveValue('telex');
});
