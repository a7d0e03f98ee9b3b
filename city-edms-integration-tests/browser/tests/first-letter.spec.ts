import type { Locator } from '@playwright/test';
import { drop, realLetter } from '../src/letters';
import { Office } from '../src/office';
import { expect, test } from '../src/test';

test('a registrar signs in, drops a letter, fills its card, registers it and finds it under its number', async ({
  page,
  address,
  look,
}, info) => {
  const office = new Office(page, address);
  const summary = `Про ремонт їдальні школи (${info.project.name})`;

  await office.open();
  await expect(page.getByRole('button', { name: 'Увійти' })).toBeVisible();
  await look('1-sign-in');

  await office.signIn('registrar');
  await office.atTheDesk();
  await look('2-desk');

  await office.open('#/register/incoming');
  await expect(office.heading('Реєстрація документа')).toBeVisible();
  await drop(page.locator('ce-file-pane'), realLetter());
  await expect(page.getByText(realLetter().name).first()).toBeVisible();
  await office.fillIncoming(summary);
  await look('3-form');

  await office.register();
  const number = await office.number();
  expect(number).toMatch(/^01-21\/\d+$/);
  await expectTickAtItsWords(office.heading('Документ зареєстровано'));
  await look('4-registered');

  await page.getByRole('link', { name: 'До реєстру' }).or(page.getByRole('button', { name: 'До реєстру' })).click();
  await expect(page.getByText(summary).first()).toBeVisible();
  await expect(page.getByText(number).first()).toBeVisible();
  await look('5-register');

  await page.getByRole('link', { name: number }).first().click();
  await expect(page.locator('ce-document-card').getByText(number).first()).toBeVisible();
  await expect(page.locator('ce-document-card').getByText('Міністерство розвитку громад').first()).toBeVisible();
  await look('6-card');

  await page.reload();
  await expect(page.locator('ce-document-card').getByText('Міністерство розвитку громад').first()).toBeVisible();
});

/** Close beside the words where they are one line, above the middle of them where there is no room for that. */
async function expectTickAtItsWords(heading: Locator): Promise<void> {
  const { beside, above, aside } = await heading.evaluate((element) => {
    const tick = element.querySelector('.tick');
    if (tick === null) throw new Error('no tick');
    const range = element.ownerDocument.createRange();
    range.selectNodeContents(element);
    range.setStartAfter(tick);
    const [words, mark] = [range.getBoundingClientRect(), tick.getBoundingClientRect()];
    return {
      beside: words.left - mark.right,
      above: words.top - mark.bottom,
      aside: Math.abs(words.left + words.width / 2 - mark.left - mark.width / 2),
    };
  });
  const distance = above < 0 ? beside : above;
  expect(distance).toBeGreaterThanOrEqual(0);
  expect(distance).toBeLessThanOrEqual(20);
  if (above >= 0) expect(aside).toBeLessThanOrEqual(1);
}
