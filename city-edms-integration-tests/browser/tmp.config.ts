import base from './playwright.config';
export default { ...base, globalSetup: undefined, globalTeardown: undefined, timeout: 240000, expect: { timeout: 60000 }, projects: [{ name: 'desktop', testMatch: 'share*.spec.ts', use: { viewport: { width: 1440, height: 900 }, actionTimeout: 60000, navigationTimeout: 120000 } }] };
