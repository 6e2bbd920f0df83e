// Google's window for choosing files, as the local Workspace shows it.
import type { Locator, Page } from 'playwright-core';

export class PickerWindow {
  readonly box: Locator;

  constructor(page: Page) {
    this.box = page.locator('dialog.picker');
  }

  async opened(): Promise<this> {
    await this.box.waitFor();
    return this;
  }

  async cancel(): Promise<void> {
    await this.box.getByRole('button', { name: 'Cancel' }).click();
    await this.box.waitFor({ state: 'detached' });
  }

  async select(...names: readonly (string | RegExp)[]): Promise<void> {
    for (const name of names) await this.box.getByLabel(name).check();
    await this.box.getByRole('button', { name: 'Select' }).click();
    await this.box.waitFor({ state: 'detached' });
  }
}
