import { at } from '../src/resolving';
import { expect, test } from '../src/test';

test('the history of the structure tells who was appointed, narrowed to a post, and is a link', async ({ page, address, look }) => {
  const admin = await at(page.context().browser()!, address, 'head-general', '#/settings/structure-acts');
  await expect(admin.getByRole('heading', { name: 'Історія структури' })).toBeVisible();
  const acts = admin.locator('ce-structure-acts li');
  await expect(acts.first()).toBeVisible();
  const all = await acts.count();
  await look('structure-acts-1', admin);

  const post = admin.getByRole('combobox', { name: 'Посада' });
  await post.fill('Помічник міського голови');
  await admin.getByRole('option', { name: /^Помічник міського голови/ }).click();
  await expect(admin.getByText(/Показано/).first()).toBeVisible();
  await expect(acts.first()).toContainText('Помічник міського голови');
  expect(await acts.count()).toBeLessThan(all);
  await expect(admin).toHaveURL(/#\/settings\/structure-acts\/post-\d+$/);
  await look('structure-acts-2-post', admin);

  // The address is of this post: whoever gets it sees the same.
  await admin.reload();
  await expect(acts.first()).toContainText('Помічник міського голови');
  await admin.getByRole('button', { name: 'Усі зміни' }).click();
  await expect(admin).toHaveURL(/#\/settings\/structure-acts$/);
  await expect.poll(() => acts.count()).toBe(all);
  await admin.context().close();
});
