// What the add-on shows beside a Doc: the student's panel, and the upload dialog over the page.
import type { FrameLocator, Locator, Page } from 'playwright-core';
import { AddOnPanel } from './add-on-panel.ts';
import { DocsPage } from './docs.ts';

export class StudentPanel extends AddOnPanel {
  /** Extensions, Throughline, Open Throughline. */
  static async open(page: Page): Promise<StudentPanel> {
    await new DocsPage(page).choose('Extensions', 'Throughline', 'Open Throughline');
    const panel = new StudentPanel(page);
    await panel.button('Help for this screen').waitFor();
    return panel;
  }

  async tab(name: 'Today' | 'Goals' | 'Evidence'): Promise<void> {
    await this.inside.getByRole('navigation', { name: 'Parts of your plan' }).getByRole('button', { name }).click();
    await this.inside.getByRole('heading', { name, level: 2 }).waitFor({ state: 'attached' });
  }

  /** Waits until the line under the name says so: "Saved in your plan, under Goal 2." */
  async saved(words: string | RegExp): Promise<void> {
    await this.inside.locator('header').getByRole('status').filter({ hasText: words }).waitFor();
  }

  goal(statement: string | RegExp): Locator {
    return this.inside.getByRole('article').filter({ hasText: statement });
  }
}

export class UploadDialog {
  readonly page: Page;
  readonly box: Locator;
  readonly inside: FrameLocator;

  constructor(page: Page) {
    this.page = page;
    this.box = page.getByRole('dialog', { name: 'Add a file as evidence' });
    this.inside = page.frameLocator('dialog.add-on-dialog iframe');
  }

  button(name: string): Locator {
    return this.inside.getByRole('button', { name, exact: true });
  }

  field(label: string): Locator {
    return this.inside.getByLabel(label, { exact: true });
  }

  async says(words: string | RegExp): Promise<void> {
    await this.inside.getByText(words).first().waitFor();
  }
}
