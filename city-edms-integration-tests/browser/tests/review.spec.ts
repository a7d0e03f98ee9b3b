import { Council } from '../src/council';
import { at, turnTo } from '../src/resolving';
import { expect, test } from '../src/test';

const PHONE = { width: 390, height: 844 };

test('an assistant prepares a resolution, and the head signs it off with one tap', async ({ page, address, look }) => {
  const browser = page.context().browser()!;
  const run = String(Date.now());
  const letter = `Про підготовку проєкту ${run}`;
  const words = `Опрацювати звернення ${run}`;
  const council = new Council(address);
  const document = await council.before('mayor', letter);

  const assistant = await at(browser, address, 'assistant', '#/review');
  await turnTo(assistant, letter);
  await expect(assistant.getByRole('button', { name: 'Ознайомлено, без резолюції' })).toHaveCount(0);
  await assistant.getByRole('button', { name: 'Підготувати резолюцію' }).click();
  await assistant.getByLabel('Текст', { exact: true }).fill(words);
  await assistant.getByRole('combobox', { name: 'Кому' }).fill('юрид');
  await assistant.getByRole('option', { name: /Лисенк/ }).click();
  await assistant.getByText('5 робочих днів', { exact: true }).click();
  await look('assistant-1-prepares', assistant);
  await assistant.getByRole('button', { name: 'Подати керівникові' }).click();
  await expect(assistant.getByText('чекає на рішення').first()).toBeVisible();
  expect((await council.execution(document)).resolutions).toEqual([]);

  const head = await at(browser, address, 'mayor', '#/review', PHONE);
  await turnTo(head, letter);
  await expect(head.getByText('Підготовлено: Софія Довгань')).toBeVisible();
  await expect(head.getByText(words)).toBeVisible();
  await look('assistant-2-head', head);
  await head.getByRole('button', { name: 'Затвердити' }).click();
  await expect(head.getByText(/^Резолюцію накладено: /)).toBeVisible();
  await expect(head.getByText(/^Резолюцію накладено: /)).toHaveCount(0); // ten seconds to undo it
  await expect
    .poll(async () => (await council.execution(document)).resolutions.map(({ text, author, preparedByName }) => [text, author.actor, preparedByName]))
    .toEqual([[words, 'mayor', 'Софія Довгань']]);
  await assistant.context().close();
  await head.context().close();
});

/** A deputy heads no unit: the entry of the menu is there because a letter is. */
test('a deputy who is asked to review finds the letter where their day begins', async ({ page, address, look }) => {
  const letter = `Про пропозиції заступника ${String(Date.now())}`;
  await new Council(address).before('deputy2', letter);
  const deputy = await at(page.context().browser()!, address, 'deputy2', '', PHONE);
  await expect(deputy.getByRole('heading', { name: 'Папка на розгляд' })).toBeVisible();
  await expect(deputy.getByRole('link', { name: /^На розгляд/ })).toHaveAttribute('aria-current', 'page');
  await turnTo(deputy, letter);
  await look('deputy-review', deputy);
  await deputy.getByRole('button', { name: 'Ознайомлено, без резолюції' }).click();
  await expect(deputy.getByText(/^Ознайомлено: /)).toBeVisible();
  await expect(deputy.getByText(/^Ознайомлено: /)).toHaveCount(0); // ten seconds to undo it
  // The folder stays in the menu, and the day begins with the tasks again.
  await deputy.goto('about:blank');
  await deputy.goto(`${address}/city-edms/`);
  await expect(deputy.getByRole('heading', { name: 'Завдання', exact: true })).toBeVisible();
  await expect(deputy.getByRole('link', { name: /^На розгляд/ })).toBeVisible();
  await deputy.context().close();
});
