// The add-on's card beside Drive, as a person uses it: opens it, selects files, answers its question, fills its form.
import type { Locator, Page } from 'playwright-core';
import { DrivePage } from './drive.ts';

export class DriveCard {
  readonly page: Page;
  readonly panel: Locator;

  constructor(page: Page) {
    this.page = page;
    this.panel = page.getByRole('complementary', { name: 'Throughline' });
  }

  static async open(page: Page): Promise<DriveCard> {
    await page.getByRole('button', { name: 'Throughline', exact: true }).click();
    const card = new DriveCard(page);
    await card.says('Select a file in Drive');
    return card;
  }

  /** One click on the row, beside its name. */
  async select(name: string): Promise<void> {
    await new DrivePage(this.page).row(name).getByRole('cell').nth(1).click();
    await this.panel.getByText(name).first().waitFor();
  }

  async says(words: string | RegExp): Promise<void> {
    await this.panel.getByText(words).first().waitFor();
  }

  async press(button: string): Promise<void> {
    await this.panel.getByRole('button', { name: button, exact: true }).click();
  }

  /** Drive's own question. */
  async allow(file: string): Promise<void> {
    const dialog = this.page.getByRole('dialog', { name: 'Throughline wants to see this file' });
    await dialog.getByText(file, { exact: true }).waitFor();
    await dialog.getByRole('button', { name: 'Allow' }).click();
    await dialog.waitFor({ state: 'hidden' });
  }
}
