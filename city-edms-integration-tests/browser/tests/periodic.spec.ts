import { Council } from '../src/council';
import { at, turnTo } from '../src/resolving';
import { expect, test } from '../src/test';

/** On a phone, for that is where a head resolves. */
test('a head gives a task that comes again, finds it on the list of periodic tasks, pauses it and goes on with it', async ({
  page,
  address,
  look,
}) => {
  const run = String(Date.now());
  const letter = `Про щомісячне зведення ${run}`;
  const words = `Подавати зведення ${run}`;
  await new Council(address).before('mayor', letter);

  const head = await at(page.context().browser()!, address, 'mayor', '#/review', { width: 390, height: 844 });
  await turnTo(head, letter);
  await head.getByRole('button', { name: 'Своя резолюція' }).click();
  await head.getByLabel('Текст', { exact: true }).fill(words);
  await head.getByRole('combobox', { name: 'Кому' }).fill('юрид');
  await head.getByRole('option', { name: /Лисенк/ }).click();
  await head.getByText('Періодично', { exact: true }).click();
  await head.getByLabel('Періодичність').selectOption({ label: 'щомісяця' });
  await head.getByLabel('Число місяця').fill('20');
  await head.getByText('за кількістю', { exact: true }).click();
  await head.getByLabel('Скільки разів').fill('6');
  await look('periodic-1-rule', head);
  await head.getByRole('button', { name: 'Накласти резолюцію' }).click();
  await expect(head.getByText(/^Резолюцію накладено: /)).toBeVisible();
  await expect(head.getByText(/^Резолюцію накладено: /)).toHaveCount(0); // ten seconds to undo it

  await head.goto(`${address}/city-edms/#/control`);
  await head.getByRole('link', { name: 'Періодичні доручення' }).click();
  await expect(head.getByRole('heading', { name: 'Періодичні доручення' })).toBeVisible();
  const line = head.locator('ce-periodic-board li', { hasText: words });
  await expect(line).toContainText(/20/);
  await expect(line).toContainText('Лисенко');
  await expect(line).toContainText('дано 1 доручення');
  await look('periodic-2-list', head);

  await line.getByRole('button', { name: 'Призупинити' }).click();
  await line.getByRole('textbox').fill('Чекаємо на новий порядок');
  await line.getByRole('button', { name: 'Призупинити' }).click();
  await expect(line.getByText('призупинено', { exact: true })).toBeVisible();
  await expect(line).toContainText('Чекаємо на новий порядок');
  await look('periodic-3-paused', head);

  await head.reload();
  await expect(line.getByText('призупинено', { exact: true })).toBeVisible();
  await line.getByRole('button', { name: 'Поновити' }).click();
  await expect(line.getByText('призупинено', { exact: true })).toHaveCount(0);
  await expect(line).toContainText(/наступне до \d\d\.\d\d\.\d{4}/);
  await expect(line.getByRole('button', { name: 'Призупинити' })).toBeVisible();
  await head.context().close();
});
