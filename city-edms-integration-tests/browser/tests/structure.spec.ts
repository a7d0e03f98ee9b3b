import { Council } from '../src/council';
import { at } from '../src/resolving';
import { expect, test } from '../src/test';

test('the history of the structure tells what was made and since when, narrowed to a unit or a post, and is a link', async ({
  page,
  address,
  look,
}) => {
  const run = String(Date.now());
  const unit = `Відділ перевірки ${run}`;
  const title = `Начальник перевірки ${run}`;
  await new Council(address).unitWithPost(unit, title);
  const admin = await at(page.context().browser()!, address, 'head-general', '#/settings/structure-acts');
  await expect(admin.getByRole('heading', { name: 'Історія структури' })).toBeVisible();
  const acts = admin.locator('ce-structure-acts li');
  await expect(acts.filter({ hasText: `утворено підрозділ «${unit}»` })).toBeVisible();
  await look('structure-acts-1', admin);

  await admin.getByRole('combobox', { name: 'Посада' }).fill(title);
  await admin.getByRole('option', { name: new RegExp(title) }).click();
  await expect(admin.getByText(/^Показано зміни/)).toContainText(title);
  await expect(acts).toHaveCount(1);
  await expect(acts.first()).toContainText(title);
  await expect(admin).toHaveURL(/#\/settings\/structure-acts\/post-\d+$/);
  await look('structure-acts-2-post', admin);

  // The address is of this post: whoever gets it sees the same. From a post the history of its unit is one step away.
  await admin.reload();
  await expect(acts).toHaveCount(1);
  await acts.getByRole('button', { name: `Лише зміни, що стосуються: ${unit}` }).click();
  await expect(acts).toHaveCount(2);
  await expect(admin).toHaveURL(/#\/settings\/structure-acts\/unit-\d+$/);
  await admin.getByRole('button', { name: 'Усі зміни' }).click();
  await expect(admin).toHaveURL(/#\/settings\/structure-acts$/);
  await expect(acts.filter({ hasText: title }).first()).toBeVisible();
  await admin.context().close();
});
