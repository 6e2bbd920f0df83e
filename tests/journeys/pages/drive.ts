// Drive as a person uses it: opening what is listed, Shared with me, the bin, an item's menu.
import type { Locator, Page } from 'playwright-core';

export class DrivePage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** A place in the list at the left: 'My Drive', 'Shared with me' or 'Bin'. */
  async goTo(place: 'My Drive' | 'Shared with me' | 'Bin'): Promise<void> {
    await this.page.getByRole('navigation', { name: 'Drive' }).getByRole('link', { name: place }).click();
    await this.page.getByRole('region', { name: place, exact: true }).waitFor();
    await this.page.getByText('Reading the list…').waitFor({ state: 'hidden' });
  }

  /** The line of an item in the list that is open. */
  row(name: string | RegExp): Locator {
    return this.page.getByRole('row').filter({ has: this.page.getByRole('rowheader', { name }) });
  }

  /** Names in the list, top first. */
  async names(): Promise<string[]> {
    await this.page.getByText('Reading the list…').waitFor({ state: 'hidden' });
    return this.page.locator('.item-name > a, .item-name > span:not(.item-kind)').allTextContents();
  }

  async open(name: string | RegExp): Promise<void> {
    await this.row(name).getByRole('link').click();
  }

  async choose(name: string | RegExp, action: string): Promise<void> {
    await this.row(name)
      .getByRole('button', { name: /^Actions for/ })
      .click();
    await this.page.getByRole('menuitem', { name: action, exact: true }).click();
  }
}
