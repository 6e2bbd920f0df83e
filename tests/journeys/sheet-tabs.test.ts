// Changing tabs in a Sheet of the local Workspace: nothing jumps while the other tab is read, and each keeps its own place.
import { DrivePage } from './pages/drive.ts';
import { SheetsPage } from './pages/sheets.ts';
import { type PersonWindow, startWorld, type World } from './pages/world.ts';

jest.setTimeout(60_000);

let world: World;
let rivera: PersonWindow;

beforeAll(async () => {
  world = await startWorld();
  rivera = await world.windowOf('rivera');
});

afterAll(() => world.close());

it('keeps grid and tab bar where they are until the other tab is read, and comes back to the cell one left', async () => {
  const { page } = rivera;
  const sheets = new SheetsPage(page);
  await new DrivePage(page).open('My first class');
  await sheets.ready();
  const first = (await page.getByRole('tab', { selected: true }).textContent()) ?? '';
  await page.getByRole('button', { name: 'Add a sheet' }).click();
  const second = page.getByRole('tab', { selected: false });
  await second.waitFor();
  const other = (await second.textContent()) ?? '';
  const nameBox = page.getByLabel(/^Selected cells/);
  await nameBox.fill('T90');
  await nameBox.press('Enter');
  await sheets.cell('T90').waitFor();
  let answer = (): void => undefined;
  const isHeld = new Promise<void>(resolve => {
    answer = resolve;
  });
  await page.route(/includeGridData=true/, async route => {
    await isHeld;
    await route.continue();
  });
  const tabs = page.getByRole('tablist', { name: 'Sheets' });
  const before = await tabs.boundingBox();
  await second.click();
  await page.getByRole('tab', { name: other, selected: true }).waitFor();
  expect(await tabs.boundingBox()).toEqual(before);
  await expect(page.getByLabel(`Cells of ${first}`).isVisible()).resolves.toBe(true);
  answer();
  await page.getByRole('grid', { name: `Cells of ${other}` }).waitFor();
  expect(await nameBox.inputValue()).toBe('A1');
  await sheets.cell('A1').waitFor();
  expect(await page.locator('.grid-scroll').evaluate(element => [element.scrollLeft, element.scrollTop])).toEqual([
    0, 0,
  ]);
  await sheets.openTab(first);
  expect(await nameBox.inputValue()).toBe('T90');
  await sheets.cell('T90').waitFor();
});
