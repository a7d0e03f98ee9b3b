import type { Page } from '@playwright/test';
import { Council } from '../src/council';
import { Inbox, uniqueLetter } from '../src/inbox';
import { Office } from '../src/office';
import { expect, test } from '../src/test';

/** Holds the first answer at an address until it is let go. */
async function held(page: Page, address: RegExp): Promise<() => Promise<void>> {
  let letGo = (): void => undefined;
  const wait = new Promise<void>((done) => (letGo = done));
  let through = (): void => undefined;
  const gone = new Promise<void>((done) => (through = done));
  await page.route(
    address,
    async (route) => {
      await wait;
      // Who does not wait for it any more has hung up.
      await route.continue().catch(() => undefined);
      through();
    },
    { times: 1 },
  );
  return async () => {
    letGo();
    await gone;
    await page.waitForLoadState('networkidle');
  };
}

async function atTheDesk(page: Page, address: string): Promise<Office> {
  const office = new Office(page, address);
  await office.open();
  await office.signIn('registrar');
  await office.atTheDesk();
  return office;
}

test('the author of a letter that is not answered after all does not become the addressee', async ({ page, address }) => {
  const summary = `Про полив клумб ${crypto.randomUUID()}`;
  await new Inbox(address).registered(summary, uniqueLetter());
  const office = await atTheDesk(page, address);
  await office.open('#/register/outgoing');
  const letGo = await held(page, /\/s\/city-edms\/documents\/[0-9a-f-]{36}$/);
  const finder = page.getByRole('combobox', { name: 'Відповідь на' });
  await finder.fill(summary);
  await expect(page.getByRole('option').first()).toContainText(summary);
  await finder.press('Enter');
  await page.getByRole('button', { name: 'Не є відповіддю' }).click();
  await letGo();
  await expect(page.getByRole('combobox', { name: /^Адресат|^Кореспондент/ })).toHaveValue('');
});

test('the reserved numbers of one register do not come over those of another', async ({ page, address }) => {
  const office = await atTheDesk(page, address);
  await office.open('#/settings/reservations');
  const registers = page.locator('ce-reservations select').first();
  await expect(registers).toBeVisible();
  await page.locator('ce-reservations').getByLabel('Підстава').or(page.locator('ce-reservations vaadin-text-field input').first()).first().fill('Для сесії');
  await registers.selectOption('incoming');
  await page.getByRole('button', { name: 'Зарезервувати' }).click();
  const kept = page.locator('ce-reservations .list li').filter({ hasText: '01-21/' });
  await expect(kept.first()).toBeVisible();

  await registers.selectOption('outgoing');
  await expect(kept).toHaveCount(0);
  const letGo = await held(page, /\/registers\/incoming\/reservations/);
  await registers.selectOption('incoming');
  await registers.selectOption('outgoing');
  await letGo();
  await expect(registers).toHaveValue('outgoing');
  await expect(kept).toHaveCount(0);

  await registers.selectOption('incoming');
  for (let left = await kept.count(); left > 0; left--) {
    await kept.first().getByRole('button').click();
    await expect(kept).toHaveCount(left - 1);
  }
});

test('the line that was left does not come over the line that is looked at', async ({ page, address }) => {
  const council = new Council(address);
  const [one, other] = await council.lines('incoming', 2);
  if (one === undefined || other === undefined) throw new Error('the register has no two lines');
  const office = await atTheDesk(page, address);
  const letGo = await held(page, new RegExp(`/entries/${String(one.id)}(/history)?$`));
  await office.open(`#/entries/${String(one.id)}`);
  await expect(page.locator('ce-entry-history')).toHaveCount(1);
  await office.open(`#/entries/${String(other.id)}`);
  await expect(page.locator('ce-entry-history h1')).toContainText(other.number);
  await letGo();
  await expect(page.locator('ce-entry-history h1')).toContainText(other.number);
});

test('what is scanned while a letter is being saved belongs to the next letter', async ({ page, address }) => {
  const office = await atTheDesk(page, address);
  const council = new Council(address);
  const mark = crypto.randomUUID();
  const letters = [`Перший скан ${mark}`, `Другий скан ${mark}`];
  for (const summary of letters) await council.byPost(summary);
  await office.open('#/dispatch');
  for (const summary of letters) await page.getByRole('listitem').filter({ hasText: summary }).getByRole('checkbox').check();
  const written = page.waitForResponse((answer) => answer.url().endsWith('/dispatch-batches') && answer.request().method() === 'GET');
  await page.getByRole('button', { name: 'Відправити: 2' }).click();
  await written;
  const registers = page.locator('ce-sent-registers');
  await expect(registers.locator('.letters > li').first()).toContainText('2 листи');
  await registers.getByRole('button', { name: 'Дані пошти' }).first().click();
  const forms = registers.getByRole('form', { name: /^Дані пошти: №/ });
  await expect(forms.first().getByLabel('ШКІ')).toBeFocused();
  const letGo = await held(page, /\/s\/city-edms\/dispatches\/[^/]+$/);
  await page.keyboard.type('0500123456789');
  await page.keyboard.press('Enter');
  await page.keyboard.type('0500123456796');
  await letGo();
  await expect(forms.first().getByLabel('ШКІ')).toHaveValue('0500123456789');
  await expect(forms.nth(1).getByLabel('ШКІ')).toHaveValue('0500123456796');
});

test('earlier lines of the day come once, however often they are asked for', async ({ page, address }) => {
  await atTheDesk(page, address);
  const council = new Council(address);
  for (let letter = 0; letter < 18; letter++) await council.outgoing(`Лист дня ${String(letter)}`, 'ТОВ «Дах»');
  await page.reload();
  const today = page.locator('ce-desk-today');
  await expect(today.locator('li')).toHaveCount(8);
  const letGo = await held(page, /\/s\/city-edms\/entries\?.*cursor=/);
  await today.getByRole('button', { name: 'Показати раніші' }).click();
  await today.getByRole('button', { name: 'Показати раніші' }).click();
  await expect(today.locator('li')).toHaveCount(16);
  await letGo();
  await expect(today.locator('li')).toHaveCount(16);
});

test('heads from paper of one register are not compared with another', async ({ page, address }) => {
  const office = await atTheDesk(page, address);
  await office.open('#/registers/incoming/verification');
  await page.getByLabel('Місце').fill('12');
  await office.open('#/registers/outgoing/verification');
  await expect(page.locator('ce-verification-page a.back')).toContainText(/Вихідн/);
  await expect(page.getByLabel('Місце')).toHaveValue('');
});
