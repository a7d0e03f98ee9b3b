import { defineConfig } from '@playwright/test';
import base from './playwright.config';

/**
 * The journey through a real Share, without the stand-in:
 * `SHARE_URL=http://localhost:8080/share ACS_URL=http://localhost:8080/alfresco npx playwright test -c playwright.share.config.ts`
 */
export default defineConfig({
  ...base,
  globalSetup: undefined,
  globalTeardown: undefined,
  // Share compiles its pages when they are first opened.
  timeout: 240_000,
  expect: { timeout: 60_000 },
  projects: [
    {
      name: 'share',
      testMatch: 'share*.spec.ts',
      use: { viewport: { width: 1440, height: 900 }, actionTimeout: 60_000, navigationTimeout: 120_000 },
    },
  ],
});
