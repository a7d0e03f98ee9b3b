import { defineConfig } from '@playwright/test';

/** The widths that the issue names: a phone, a tablet, a desktop. */
const SIZES = [
  { name: '390', viewport: { width: 390, height: 844 }, hasTouch: true },
  { name: '820', viewport: { width: 820, height: 1180 }, hasTouch: true },
  { name: '1440', viewport: { width: 1440, height: 900 }, hasTouch: false },
];

const SCHEMES = ['light', 'dark'] as const;

export default defineConfig({
  testDir: 'tests',
  outputDir: 'target/playwright',
  globalSetup: './src/global-setup.ts',
  globalTeardown: './src/global-teardown.ts',
  fullyParallel: false,
  workers: 1,
  retries: 0,
  forbidOnly: true,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['junit', { outputFile: 'target/playwright-junit.xml' }]],
  use: {
    actionTimeout: 20_000,
    locale: 'uk-UA',
    timezoneId: 'Europe/Kyiv',
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: '/usr/bin/chromium',
      // As root in a container there is no sandbox; and without these Chromium calls its maker's hosts at each start.
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [
    ...SIZES.flatMap(({ name, ...size }) =>
      SCHEMES.map((colorScheme) => ({
        name: `${name}-${colorScheme}`,
        testMatch: 'first-letter.spec.ts',
        use: { ...size, colorScheme },
      })),
    ),
    {
      name: 'desktop',
      testIgnore: 'first-letter.spec.ts',
      use: { viewport: { width: 1440, height: 900 }, colorScheme: 'light' as const },
    },
  ],
});
