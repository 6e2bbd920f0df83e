// The add-on beside a Doc: the student's panel and the upload dialog, by what a person reads and presses.
import type { FrameLocator, Locator, Page } from 'playwright-core';
import { DocsPage } from './docs.ts';

export class StudentPanel {
  readonly page: Page;
  readonly frame: FrameLocator;

  constructor(page: Page) {
    this.page = page;
    this.frame = page.frameLocator('aside.add-on-sidebar iframe');
  }

  /** Extensions, Throughline, Open Throughline. */
  static async open(page: Page): Promise<StudentPanel> {
    await new DocsPage(page).choose('Extensions', 'Throughline', 'Open Throughline');
    const panel = new StudentPanel(page);
    await panel.frame.getByRole('button', { name: 'Help for this screen' }).waitFor();
    return panel;
  }

  async close(): Promise<void> {
    await this.page.getByRole('button', { name: 'Close the sidebar' }).click();
    await this.page.locator('aside.add-on-sidebar').waitFor({ state: 'detached' });
  }

  button(name: string | RegExp): Locator {
    return this.frame.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name });
  }

  field(label: string | RegExp): Locator {
    return this.frame.getByLabel(label, typeof label === 'string' ? { exact: true } : {});
  }

  says(words: string | RegExp): Locator {
    return this.frame.getByText(words).first();
  }

  /** The line under the name: what was saved, where. */
  savedLine(): Locator {
    return this.frame.locator('header').getByRole('status');
  }

  async tab(name: 'Today' | 'Goals' | 'Evidence'): Promise<void> {
    await this.frame.getByRole('navigation', { name: 'Parts of your plan' }).getByRole('button', { name }).click();
  }

  goal(statement: string | RegExp): Locator {
    return this.frame.getByRole('article').filter({ hasText: statement });
  }
}

export class UploadDialog {
  readonly page: Page;
  readonly box: Locator;
  readonly frame: FrameLocator;

  constructor(page: Page) {
    this.page = page;
    this.box = page.getByRole('dialog', { name: 'Add a file as evidence' });
    this.frame = page.frameLocator('dialog.add-on-dialog iframe');
  }

  button(name: string): Locator {
    return this.frame.getByRole('button', { name, exact: true });
  }

  field(label: string): Locator {
    return this.frame.getByLabel(label, { exact: true });
  }

  says(words: string | RegExp): Locator {
    return this.frame.getByText(words).first();
  }
}
