// Pictures of every screen and an axe check of each: `node dev/shots.mjs http://localhost:8142/ OUT [sizes] [schemes] [screens]`.
import { readFileSync, mkdirSync } from 'node:fs';
import { chromium } from 'playwright-core';

const [, , base, out, sizes = '390,820,1440', schemes = 'light,dark', only = ''] = process.argv;
mkdirSync(out, { recursive: true });
const axe = readFileSync(new URL('../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');
const HEIGHTS = { 390: 844, 820: 1180, 1440: 900 };
const letter = process.env.LETTER;

const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
});
let bad = 0;
for (const scheme of schemes.split(',')) {
  for (const width of sizes.split(',').map(Number)) {
    const context = await browser.newContext({
      viewport: { width, height: HEIGHTS[width] ?? 900 },
      colorScheme: scheme,
      deviceScaleFactor: width < 500 ? 2 : 1,
      hasTouch: width < 1000,
      bypassCSP: false,
    });
    const page = await context.newPage();
    page.on('console', (message) => ['error', 'warning'].includes(message.type()) && console.log(`${width} ${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => console.log(`${width} PAGE ERROR ${error.stack}`));
    const shot = async (name, { full = false } = {}) => {
      if (only !== '' && !only.split(',').includes(name)) return;
      await page.waitForTimeout(700);
      await page.screenshot({ path: `${out}/${name}-${width}-${scheme}.png`, fullPage: full });
      await page.evaluate(axe).catch(() => page.addScriptTag({ content: axe }));
      const { violations } = await page.evaluate(() => globalThis.axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }));
      for (const violation of violations) {
        bad++;
        console.log(`AXE ${name} ${width} ${scheme} ${violation.impact} ${violation.id}: ${violation.help}`);
        for (const node of violation.nodes.slice(0, 4)) console.log('    ', JSON.stringify(node.target), node.failureSummary.split('\n').slice(1, 2).join(' '));
      }
    };
    const go = async (hash) => {
      await page.evaluate((to) => (location.hash = to), hash);
      await page.waitForTimeout(900);
    };
    await page.goto(base);
    await page.getByLabel("Ім’я користувача").waitFor();
    await shot('sign-in');
    await page.getByLabel("Ім’я користувача").fill(process.env.CE_USER ?? 'registrar');
    await page.locator('vaadin-password-field input').fill(process.env.CE_PASSWORD ?? 'Demo-2026');
    await page.getByRole('button', { name: 'Увійти' }).click();
    await page.locator('ce-desk').waitFor();
    await page.waitForTimeout(800);
    await shot('desk', { full: true });
    await go('#/inbox');
    await page.locator('button.draft').nth(2).click();
    await shot('inbox', { full: true });
    await page.getByRole('button', { name: 'Розрізати' }).click();
    await shot('inbox-split', { full: true });
    await go('#/settings/intake');
    await shot('intake-admin', { full: true });
    await go('#/registers/incoming');
    await shot('list');
    await page.getByRole('searchbox').fill('школ');
    await page.waitForTimeout(900);
    await shot('search');
    await go('#/registers/internal');
    await shot('list-empty');
    await go('#/registers/incoming');
    const link = page.locator('[data-row] a').nth(1);
    await link.click();
    await page.locator('ce-document-card').waitFor();
    await page.waitForTimeout(1800);
    await shot('card', { full: width < 900 });
    await go('#/register/incoming');
    await shot('form-empty', { full: width < 900 });
    if (letter) {
      await page.locator('ce-file-pane input[type=file]').setInputFiles(letter);
      await page.waitForTimeout(1800);
    }
    await page.getByRole('button', { name: /^Зареєструвати(?! й)/ }).click();
    await page.waitForTimeout(300);
    await shot('form-errors', { full: width < 900 });
    await page.getByLabel('Короткий зміст').fill('Про погодження графіка відключень та перелік об’єктів критичної інфраструктури');
    await page.getByRole('textbox', { name: 'Кореспондент' }).fill('АТ «Черкасиобленерго»');
    await page.getByLabel('Індекс документа в автора').fill('125/03-17');
    await page.getByLabel('Дата документа в автора').fill('12.11.26');
    await page.getByLabel('Дата документа в автора').press('Tab');
    await shot('form', { full: width < 900 });
    await page.keyboard.press('Control+Enter');
    await page.locator('ce-stamp[large]').waitFor();
    await page.waitForTimeout(500);
    await shot('done');
    await go('#/settings');
    await shot('settings');
    await go('#/settings/registers');
    await shot('settings-registers');
    await go('#/settings/registers/+');
    await shot('settings-new', { full: true });
    await page.getByLabel('Шаблон номера').fill('{index}/{num}');
    await page.waitForTimeout(900);
    await shot('settings-bad');
    await page.locator('button.who').click();
    await shot('account');
    await context.close();
  }
}
await browser.close();
console.log(bad === 0 ? 'axe: clean' : `axe: ${bad} findings`);
