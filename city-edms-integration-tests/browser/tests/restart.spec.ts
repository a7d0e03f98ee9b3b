import { drop, realLetter } from '../src/letters';
import { Office } from '../src/office';
import { StandIn } from '../src/stand-in';
import { expect, test } from '../src/test';

test('a letter is found under its number after the program was stopped and started again', async ({ page, expectedErrors }) => {
  expectedErrors.push(/401.*\/session/); // the ticket of the process before
  test.setTimeout(300_000);
  const data = StandIn.folder('restart');
  const summary = 'Лист, що пережив перезапуск';

  let standIn = await StandIn.start(data);
  try {
    let office = new Office(page, standIn.address);
    await office.open();
    await office.signIn('registrar');
    await office.atTheDesk();
    await office.open('#/register/incoming');
    await drop(page.locator('ce-file-pane'), realLetter());
    await office.fillIncoming(summary);
    await office.register();
    const number = await office.number();
    await page.goto('about:blank');
    await standIn.stop();

    standIn = await StandIn.start(data);
    office = new Office(page, standIn.address);
    await office.open('#/registers/incoming');
    await office.signIn('registrar');
    await office.open('#/registers/incoming');
    await expect(page.getByText(summary).first()).toBeVisible();
    await expect(page.getByText(number).first()).toBeVisible();
  } finally {
    // What the page fetches ahead is not to miss the server.
    await page.goto('about:blank');
    await standIn.stop();
  }
});
