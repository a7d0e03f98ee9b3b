import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, type Page, test } from '@playwright/test';

/** The form of a task with its own template of buttons and the little of Share's scripts that it calls. The real Share is in share-tasks.spec.ts. */
const RESOURCES = resolve(import.meta.dirname, '../../../city-edms-share/src/main/resources');
const COMPONENTS = resolve(RESOURCES, 'META-INF/components/city-edms');
const REFUSAL =
  'org.activiti.engine.ActivitiException: Exception while invoking TaskListener: Exception while invoking TaskListener: ' +
  'Ви не можете подати звіт: хто може, сказано в таблиці прав. / You may not do this (report): the table of rights says who may. [execution-not-yours]';

const SHARE = `
  window.submitted = [];
  window.prompts = [];
  window.listeners = {};
  window.YAHOO = {
    Bubbling: { on: (name, fn, scope) => { window.listeners[name] = (args) => fn.call(scope, name, [name, args]); } },
    util: {
      Dom: { get: (id) => document.getElementById(id), isAncestor: (a, b) => document.getElementById(a).contains(document.getElementById(b)) },
      Event: { onContentReady: (id, fn, scope) => fn.call(scope), onDOMReady: (fn) => fn() },
    },
  };
  window.Alfresco = {
    constants: { JS_LOCALE: new URLSearchParams(location.search).get('locale') ?? 'uk_UA' },
    util: {
      message: (key, scope, ...args) => [key, ...args].join(' '),
      submitForm: (form) => window.submitted.push(Object.fromEntries(new FormData(form))),
    },
  };`;

const RUNTIME = `
  window.runtime = { ajaxSubmitHandlers: { failureCallback: { fn: (response) => window.prompts.push(response.json.message) } } };
  const submit = { set: (name, value) => { document.title = value; }, removeClass() {} };
  window.listeners.afterFormRuntimeInit({ component: { id: 'form', buttons: { submit } }, runtime: window.runtime });
  window.fail = (message) => { const { fn, scope } = window.runtime.ajaxSubmitHandlers.failureCallback; fn.call(scope, { json: { message } }); };`;

async function openForm(page: Page, steps: string, field: string, locale = 'uk_UA'): Promise<void> {
  const script = readFileSync(resolve(COMPONENTS, 'task-form.js'), 'utf8');
  await page.route('http://share.test/**', (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!DOCTYPE html><div id="form"><form>
          <span class="city-edms-task-field" data-city-edms-day="2026-11-22T22:00:00.000Z" data-city-edms-running="true"></span>
          <label>Report <textarea id="comment" name="prop_bpm_comment"></textarea></label>
          <div id="steps"><div id="steps-refusal" role="alert"></div>${steps}</div></form></div>
        <script>${SHARE}</script><script>${script}</script>
        <script>new CityEdms.TaskSteps('steps', '${field}', 'comment');</script><script>${RUNTIME}</script>`,
    }),
  );
  await page.goto(`http://share.test/task-edit?locale=${locale}`);
}

const REPORT = '<button type="button" data-step="Next" data-needs-text="true">Done</button>';
const DECIDE =
  '<button type="button" data-step="accept">Accept</button><button type="button" data-step="return" data-needs-text="true">Return</button>';

const submitted = (page: Page) => page.evaluate(() => (window as unknown as { submitted: unknown[] }).submitted);
const fail = (page: Page, message: string) =>
  page.evaluate((told) => (window as unknown as { fail(message: string): void }).fail(told), message);

test('a report without a word is not sent, and what is missing is told where one writes', async ({ page }) => {
  await openForm(page, REPORT, 'prop_transitions');
  await page.getByRole('button').click();
  await expect(page.getByRole('alert')).toHaveText('city-edms.task.report-needed');
  await expect(page.getByRole('textbox')).toBeFocused();
  expect(await submitted(page)).toEqual([]);
  await page.getByRole('textbox').fill('Зроблено');
  await expect(page.getByRole('alert')).toBeEmpty();
  await page.getByRole('button').click();
  expect(await submitted(page)).toEqual([{ prop_bpm_comment: 'Зроблено', prop_transitions: 'Next' }]);
  await expect(page.getByRole('button')).toBeDisabled();
  await expect(page).toHaveTitle('city-edms.task.keep');
});

test('a decision is sent with the transition, and only a return wants a reason', async ({ page }) => {
  await openForm(page, DECIDE, 'prop_cew_acceptOutcome');
  await page.getByRole('button', { name: 'Return' }).click();
  await expect(page.getByRole('alert')).toHaveText('city-edms.task.reason-needed');
  await page.getByRole('button', { name: 'Accept' }).click();
  expect(await submitted(page)).toEqual([
    { prop_bpm_comment: '', prop_cew_acceptOutcome: 'accept', prop_transitions: 'Next' },
  ]);
});

test('a refusal is told in the reader’s language, and the step can be made again', async ({ page }) => {
  for (const [locale, told] of [
    ['uk_UA', 'Ви не можете подати звіт: хто може, сказано в таблиці прав.'],
    ['en_GB', 'You may not do this (report): the table of rights says who may.'],
  ] as const) {
    await page.unrouteAll();
    await openForm(page, REPORT, 'prop_transitions', locale);
    await page.getByRole('textbox').fill('Зроблено');
    await page.getByRole('button').click();
    await fail(page, REFUSAL);
    await expect(page.getByRole('alert')).toHaveText(told);
    await expect(page.getByRole('button')).toBeEnabled();
    await page.getByRole('button').click();
    expect((await submitted(page)).at(-1)).toEqual({ prop_bpm_comment: 'Зроблено', prop_transitions: 'Next' });
  }
});

test('what is no refusal of ours is left to Share', async ({ page }) => {
  await openForm(page, REPORT, 'prop_transitions');
  await fail(page, 'org.alfresco.error.AlfrescoRuntimeException: workflowtask.already.done.error');
  await expect(page.getByRole('alert')).toBeEmpty();
  expect(await page.evaluate(() => (window as unknown as { prompts: string[] }).prompts)).toEqual([
    'org.alfresco.error.AlfrescoRuntimeException: workflowtask.already.done.error',
  ]);
});

test('a deadline is a day of the office, and says when it is over', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-23T20:00:00Z'));
  await openForm(page, REPORT, 'prop_transitions');
  await expect(page.locator('.city-edms-task-field')).toHaveText('23.11.2026');
  await page.clock.setFixedTime(new Date('2026-11-23T22:30:00Z'));
  await page.reload();
  await expect(page.locator('.city-edms-task-late')).toHaveText('city-edms.task.late 23.11.2026');
});
