import { drop, madeLetter, realLetter } from '../src/letters';
import { Office } from '../src/office';
import { expect, test } from '../src/test';

test('two annexes are registered with a letter and stand on its card', async ({ page, address, look }, info) => {
  const office = new Office(page, address);
  await office.open();
  await office.signIn('registrar');
  await office.open('#/register/incoming');
  await drop(page.locator('ce-file-pane'), realLetter());

  // By the keyboard: the button opens the browser's choice of several files.
  const button = page.getByRole('button', { name: 'Додати додатки' });
  await button.focus();
  const choosing = page.waitForEvent('filechooser');
  await page.keyboard.press('Enter');
  await (
    await choosing
  ).setFiles([
    { name: 'кошторис.pdf', mimeType: 'application/pdf', buffer: madeLetter() },
    { name: 'зайвий.csv', mimeType: 'text/csv', buffer: Buffer.from('a,b\n') },
  ]);
  // The letter is there already: what is dropped now is an annex.
  await drop(page.locator('ce-file-pane'), { name: 'план.pdf', bytes: madeLetter() });
  await expect(page.locator('ce-annex-list li')).toHaveCount(3);
  await page.getByRole('button', { name: 'Прибрати додаток зайвий.csv' }).click();
  await expect(page.locator('ce-annex-list li')).toHaveCount(2);
  await expect(page.getByRole('spinbutton', { name: 'Додатків' }).or(page.getByLabel('Додатків')).first()).toHaveValue('2');
  await expect(page.getByLabel('Аркушів у додатках').first()).toHaveValue('2');

  await office.fillIncoming(`Лист із додатками (${info.project.name})`);
  await look('annexes-form');
  await office.register();

  await page.getByRole('link', { name: 'Відкрити картку' }).click();
  await page.getByRole('tab', { name: /Реквізити/ }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('tab', { name: /Виконання/ })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('tab', { name: /Файли/ })).toBeFocused();
  await expect(page).toHaveURL(/#\/documents\/[0-9a-f-]+\/files$/);
  const files = page.locator('ce-files-panel');
  await expect(files.getByText('кошторис.pdf')).toBeVisible();
  await expect(files.getByText('план.pdf')).toBeVisible();
  await expect(files.getByText(/SHA-256 [0-9a-f]{64}/)).toHaveCount(2);
  await look('annexes-card');

  await files.getByRole('button', { name: 'Переглянути: план.pdf' }).click();
  await expect(page.locator('ce-shown-file').getByText('план.pdf')).toBeVisible();

  await page.reload();
  await expect(page.getByRole('tab', { name: /Файли/ })).toHaveAttribute('aria-selected', 'true');
});

test('of several files dropped on the desk the first is the letter, the others its annexes, and an empty one is named', async ({
  page,
  address,
  look,
}) => {
  const office = new Office(page, address);
  await office.open();
  await office.signIn('registrar');
  await drop(
    page.locator('ce-desk .drop'),
    { name: 'порожній.pdf', bytes: Buffer.alloc(0) },
    { name: 'лист.pdf', bytes: madeLetter() },
    { name: 'план.pdf', bytes: madeLetter() },
    { name: 'кошторис.pdf', bytes: madeLetter() },
  );
  await expect(page).toHaveURL(/#\/register$/);
  await expect(page.locator('ce-file-pane').getByText('лист.pdf')).toBeVisible();
  await expect(page.locator('ce-file-pane').getByRole('alert')).toHaveText(/«порожній\.pdf» порожній/);
  await expect(page.locator('ce-annex-list li')).toHaveText([/план\.pdf/, /кошторис\.pdf/]);
  await expect(page.getByText('«лист.pdf» — файл листа, ще 2 файли — до додатків.')).toBeVisible();
  await look('annexes-from-desk');
});
