import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, type Page, test } from '@playwright/test';

/**
 * The scripts that the Share AMP adds to Share's pages, with the little of Share's own scripts that they call and a web
 * client that only remembers what it was given. The journey through a real Share is share.spec.ts.
 */
const COMPONENTS = resolve(import.meta.dirname, '../../../city-edms-share/src/main/resources/META-INF/components/city-edms');
const ORIGIN = 'http://share.test';

const SHARE = `
  window.fired = [];
  window.YAHOO = { Bubbling: { fire: (name, args) => window.fired.push({ name, args }) } };
  window.Alfresco = {
    constants: { URL_CONTEXT: '/share/', PROXY_URI: '/share/proxy/alfresco/', URL_PAGECONTEXT: '/share/page/', JS_LOCALE: 'uk_UA' },
    util: {
      message: (key, scope, ...args) => [key, ...args].join(' '),
      encodeHTML: (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;'),
      generateDomId: () => 'title-of-dialog',
      Ajax: {
        jsonGet: ({ url, successCallback, failureCallback }) => fetch(url).then(async (answer) => {
          if (answer.ok) successCallback.fn({ json: await answer.json() });
          else failureCallback.fn({ serverResponse: { status: answer.status } });
        }),
      },
      PopupManager: { displayMessage: ({ text }) => { document.title = text; } },
      CSRFPolicy: {
        isFilterEnabled: () => window.csrfEnabled !== false,
        getHeader: () => 'X-Renamed',
        getParameter: () => 'renamed',
        getToken: () => 'token of this moment',
      },
    },
  };`;

const CLIENT = `
  customElements.define('ce-registration-form', class extends HTMLElement {
    connectedCallback() {
      this.textContent = 'form of ' + this.node;
      this.addEventListener('click', () => this.dispatchEvent(
        new CustomEvent('ce-registered', { bubbles: true, composed: true, detail: { registration: { number: '01-21/57' } } })));
    }
  });
  window.CityEdmsShare = {
    mount(element, options) { window.options = options; element.textContent = 'registers'; },
    configure(element, options) { window.options = options; },
  };`;

const UUID = '11111111-2222-3333-4444-555555555555';
const RECORD = { displayName: 'лист.pdf', jsNode: { nodeRef: { id: UUID } } };

async function openShare(page: Page, clientAvailable = true): Promise<void> {
  const script = (name: string): string => readFileSync(resolve(COMPONENTS, name), 'utf8');
  await page.route(`${ORIGIN}/**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === '/share/page/') {
      await route.fulfill({
        contentType: 'text/html; charset=utf-8',
        body: `<!DOCTYPE html><style>${script('host.css')}</style><div id="place"></div>
          <script>${SHARE}</script><script>${script('host.js')}</script><script>${script('deadlines.js')}</script><script>${script('documentlibrary.js')}</script>`,
      });
    } else if (pathname === '/share/city-edms/share/city-edms-share.js' && clientAvailable) {
      await route.fulfill({ contentType: 'text/javascript', body: CLIENT });
    } else {
      await route.fulfill({ status: 404, body: '' });
    }
  });
  await page.goto(`${ORIGIN}/share/page/`);
}

async function mountRegisters(page: Page): Promise<void> {
  await page.evaluate(() => {
    const { CityEdms } = window as unknown as { CityEdms: { Share: { mountRegisters(place: Element | null): void } } };
    CityEdms.Share.mountRegisters(document.querySelector('#place'));
  });
}

/** Calls what was registered with Share under the name, as Share's document list does. */
async function act(page: Page, action: string): Promise<void> {
  await page.evaluate(
    ([name, record]) => {
      interface Fired {
        name: string;
        args: { actionName?: string; fn(record: unknown): void };
      }
      const { fired } = window as unknown as { fired: Fired[] };
      fired.find(({ args }) => args.actionName === name)?.args.fn(record);
    },
    [action, RECORD] as const,
  );
}

test('the client is told how Share is spoken to', async ({ page }) => {
  await openShare(page);
  await mountRegisters(page);
  await expect(page.locator('#place')).toHaveText('registers');
  const told = await page.evaluate(() => {
    const { options } = window as unknown as {
      options: { proxyBase: string; locale: string; csrf(): unknown; contentUrl(uuid: string): string };
    };
    const withFilter = options.csrf();
    (window as unknown as { csrfEnabled: boolean }).csrfEnabled = false;
    return { ...options, withFilter, withoutFilter: options.csrf(), content: options.contentUrl('a/b') };
  });
  expect(told.proxyBase).toBe('/share/proxy/alfresco');
  expect(told.locale).toBe('uk-UA');
  expect(told.content).toBe('/share/proxy/alfresco/api/node/content/workspace/SpacesStore/a%2Fb');
  expect(told.withFilter).toEqual({ header: 'X-Renamed', parameter: 'renamed', token: 'token of this moment' });
  expect(told.withoutFilter).toBeNull();
});

test('a client that does not load is told in plain words, and tried again the next time', async ({ page }) => {
  await openShare(page, false);
  await mountRegisters(page);
  await expect(page.locator('#place')).toHaveText('city-edms.message.not-loaded');
  await page.unrouteAll();
  await page.route('**/city-edms-share.js*', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: CLIENT }),
  );
  await mountRegisters(page);
  await expect(page.locator('#place')).toHaveText('registers');
});

test('a registered file closes the form, says its number and refreshes the list', async ({ page }) => {
  await openShare(page);
  await act(page, 'onActionCityEdmsRegister');
  const dialog = page.getByRole('dialog', { name: 'city-edms.dialog.title лист.pdf' });
  const form = dialog.getByText('form of 11111111-2222-3333-4444-555555555555');
  await expect(form).toBeVisible();
  const card = await page.evaluate(() => {
    const { options } = window as unknown as { options: { href(route: unknown): string } };
    return [options.href({ view: 'document', id: 'a' }), options.href({ view: 'register' })];
  });
  expect(card).toEqual(['/share/page/city-edms-registers#/documents/a', '/share/page/city-edms-registers']);
  await form.click();
  await expect(dialog).toHaveCount(0);
  await expect(page).toHaveTitle('city-edms.message.registered 01-21/57');
  const refreshed = await page.evaluate(
    () => (window as unknown as { fired: { name: string; args: unknown }[] }).fired.at(-1),
  );
  expect(refreshed).toEqual({ name: 'metadataRefresh', args: { highlightFile: 'лист.pdf' } });
});

test('what was filled in is not lost by a slip of the hand', async ({ page }) => {
  await openShare(page);
  await act(page, 'onActionCityEdmsRegister');
  const dialog = page.getByRole('dialog');
  await dialog.getByText('form of').evaluate((form) => Object.assign(form, { dirty: true }));
  page.once('dialog', (question) => question.dismiss());
  await page.keyboard.press('Escape');
  await expect(dialog).toBeVisible();
  page.once('dialog', (question) => question.accept());
  await dialog.getByRole('button', { name: 'city-edms.dialog.close' }).click();
  await expect(dialog).toHaveCount(0);
});

/** What the line of a list shows for a property or a name, as Share's document list asks for it. */
async function render(page: Page, name: string, properties: object, aspects: readonly string[]): Promise<void> {
  await page.evaluate(
    ([property, record, has]) => {
      interface Fired {
        args: { propertyName?: string; renderer(record: unknown): string };
      }
      const { fired } = window as unknown as { fired: Fired[] };
      const renderer = fired.find(({ args }) => args.propertyName === property)?.args.renderer;
      const jsNode = { ...record.jsNode, hasAspect: (aspect: string) => has.includes(aspect) };
      const place = document.querySelector('#place');
      if (place !== null) place.innerHTML = renderer?.({ ...record, jsNode }) ?? '';
    },
    [name, { ...RECORD, jsNode: { ...RECORD.jsNode, properties } }, aspects] as const,
  );
}

test('the number leads to the card, with the day that stands beside it', async ({ page }) => {
  await openShare(page);
  const registered = { ce_number: '<1>', ce_registeredAt: { iso8601: '2026-11-22T22:30:00.000Z' } };
  const link = page.locator('#place').getByRole('link');
  await render(page, 'ce_number', registered, []);
  await expect(link).toHaveAttribute('href', `/share/page/city-edms-registers#/documents/${UUID}`);
  await expect(link).toHaveText('city-edms.line.registered <1> 23.11.2026');
  await expect(page.locator('#place s')).toHaveCount(0);
  await render(page, 'ce_number', { ...registered, ce_registeredOn: { iso8601: '2026-11-20T12:00:00.000Z' } }, ['ce:voided']);
  await expect(link.locator('s')).toHaveText('city-edms.line.registered <1> 20.11.2026');
});

test('a voided registration says when and why, a draft what it waits for', async ({ page }) => {
  await openShare(page);
  const place = page.locator('#place');
  const voidedAt = { iso8601: '2026-11-23T08:00:00.000Z' };
  await render(page, 'ce_voidedAt', { ce_voidedAt: voidedAt, ce_voidReason: '<помилково>' }, []);
  await expect(place).toHaveText('city-edms.line.voided-why 23.11.2026 <помилково>');
  await render(page, 'ce_voidedAt', { ce_voidedAt: voidedAt }, []);
  await expect(place).toHaveText('city-edms.line.voided 23.11.2026');
  await render(page, 'cei_state', { cei_state: 'waiting', cei_arrivedAt: voidedAt }, []);
  await expect(place).toHaveText('city-edms.line.draft.waiting 23.11.2026');
  await render(page, 'cei_state', { cei_state: 'rejected', cei_rejectionReason: 'реклама' }, []);
  await expect(place).toHaveText('city-edms.line.draft.rejected реклама');
});

test('a deadline is asked for when its line is in sight', async ({ page }) => {
  await openShare(page);
  const place = page.locator('#place');
  let asked = 0;
  let deadline: object | null = { due: '2026-11-30', overdue: false, finishedOn: null };
  await page.route(`**/proxy/alfresco/city-edms/documents/${UUID}/deadline`, (route) => {
    asked++;
    return route.fulfill({ json: { deadline } });
  });
  await place.evaluate((element) => (element.style.marginTop = '3000px'));
  await render(page, 'cityEdmsDeadline', {}, []);
  await page.waitForTimeout(300);
  expect(asked).toBe(0);
  await place.evaluate((element) => (element.style.marginTop = '0'));
  await expect(place).toHaveText('city-edms.line.deadline 30.11.2026');
  deadline = { due: '2026-11-20', overdue: true, finishedOn: null };
  await render(page, 'cityEdmsDeadline', {}, []);
  await expect(place.locator('.city-edms-overdue')).toHaveText('city-edms.line.overdue 20.11.2026');
  deadline = { due: '2026-11-20', overdue: true, finishedOn: '2026-11-21' };
  await render(page, 'cityEdmsDeadline', {}, []);
  await expect(place).toHaveText('city-edms.line.finished 21.11.2026');
  await expect(place.locator('.city-edms-overdue')).toHaveCount(0);
  await render(page, 'cityEdmsDeadline', {}, ['ce:voided']);
  await expect(place).toBeEmpty();
});
