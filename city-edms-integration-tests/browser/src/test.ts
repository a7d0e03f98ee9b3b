import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { type Page, test as base, expect } from '@playwright/test';

/** What every test needs beside the page: the address, pictures, and a watch over the console. */
interface Fixtures {
  readonly address: string;
  /** Keeps a picture of the screen and fails on a serious or critical finding of axe on it. */
  readonly look: (name: string, on?: Page) => Promise<void>;
  /** Errors of the console that a test brings about on purpose. */
  readonly expectedErrors: RegExp[];
  readonly quietConsole: undefined;
}

/** In the page itself (nothing of it comes from elsewhere), and telling faults only: two thirds of a test were this. */
async function assertAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .options({ resultTypes: ['violations'] })
    .analyze();
  const serious = violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, help, nodes }) => `${id}: ${help}\n  ${nodes.map(({ target }) => JSON.stringify(target)).join('\n  ')}`);
  expect(serious, 'serious findings of axe').toEqual([]);
}

export const test = base.extend<Fixtures>({
  address: async ({}, use) => {
    const address = process.env['CITY_EDMS_ADDRESS'];
    if (address === undefined) throw new Error('the stand-in was not started');
    await use(address);
  },

  expectedErrors: async ({}, use) => {
    await use([]);
  },

  look: async ({ page }, use, info) => {
    const folder = resolve(import.meta.dirname, '../target/screenshots', info.project.name);
    mkdirSync(folder, { recursive: true });
    await use(async (name, on = page) => {
      await on.screenshot({ path: `${folder}/${name}.png`, animations: 'disabled' });
      await assertAccessible(on);
    });
  },

  quietConsole: [
    async ({ page, expectedErrors }, use) => {
      const errors: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error') errors.push(`${message.text()} (${message.location().url})`);
      });
      page.on('pageerror', (error) => errors.push(String(error)));
      await use(undefined);
      const surprising = errors.filter((error) => !expectedErrors.some((pattern) => pattern.test(error)));
      expect(surprising, 'errors in the console').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
