import { Office } from '../src/office';
import { at, turnTo } from '../src/resolving';
import { expect, test } from '../src/test';

const PHONE = { width: 390, height: 844 };
const DESK = { width: 1440, height: 900 };

test('a letter goes from the registry to the head’s phone, to the executor, back with a report, and off control', async ({ page, address, look }, info) => {
  const office = new Office(page, address);
  const letter = `Про ремонт даху (${info.project.name} ${String(info.retry)})`;
  const words = `Прошу опрацювати ${String(Date.now())}`;
  const browser = page.context().browser()!;

  await office.open();
  await office.signIn('registrar');
  await office.atTheDesk();
  await office.open('#/register/incoming');
  await office.fillIncoming(letter);
  await office.register();
  const number = await office.number();
  await page.getByRole('link', { name: 'Відкрити картку' }).click();
  await page.getByRole('tab', { name: /Виконання/ }).click();
  await page.getByRole('button', { name: 'Подати на розгляд' }).click();
  await page.getByRole('combobox', { name: /Кому|Керівник/ }).fill('Мельник');
  await page.getByRole('option', { name: /Мельник/ }).click();
  await page.getByRole('button', { name: 'Подати на розгляд' }).click();
  await expect(page.getByText('На розгляді: Мельник Андрій Васильович')).toBeVisible();

  const head = await at(browser, address, 'mayor', '', PHONE);
  await turnTo(head, letter);
  await head.getByRole('button', { name: 'Своя резолюція' }).click();
  await head.getByLabel('Текст', { exact: true }).fill(words);
  await head.getByRole('combobox', { name: 'Кому' }).fill('юрид');
  await head.getByRole('option', { name: /Лисенк/ }).click();
  await head.getByText('Поставити на контроль').click();
  await head.getByRole('button', { name: 'Накласти резолюцію' }).click();
  await expect(head.getByText(`Резолюцію накладено: ${number}`)).toBeVisible();
  await expect(head.getByText(`Резолюцію накладено: ${number}`)).toHaveCount(0); // ten seconds to undo it

  const executor = await at(browser, address, 'lawyer', '#/tasks', PHONE);
  await executor.getByText(words).click();
  await executor.getByRole('button', { name: 'Подати звіт' }).click();
  await executor.getByRole('textbox', { name: 'Що зроблено' }).fill('Відповідь підготовлено');
  await executor.getByRole('button', { name: 'Подати звіт' }).click();
  await expect(executor.getByText('Відповідь підготовлено').first()).toBeVisible();

  await head.goto(`${address}/city-edms/#/tasks?part=to-accept`);
  await head.getByText(words).click();
  await head.getByRole('button', { name: 'Прийняти' }).click();
  await head.getByRole('button', { name: 'Прийняти' }).click(); // a word to it is not asked for
  await expect(head.getByText('виконано', { exact: true })).toBeVisible();

  await head.getByRole('button', { name: 'Зняти з контролю' }).click();
  await head.getByRole('button', { name: 'Зняти з контролю' }).click();
  await expect(head.getByText(/^знято з контролю/i).first()).toBeVisible();

  await page.setViewportSize(DESK);
  await page.reload();
  await expect(page.locator('ce-document-execution')).toContainText(words);
  await look('resolution-tree');
  await head.context().close();
  await executor.context().close();
});
