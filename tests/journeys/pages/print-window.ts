// The window that prints a plan: whom it is for, what it shows, the page itself.
import type { FrameLocator, Locator, Page } from 'playwright-core';
import type { StudentPanel } from './student-panel.ts';

export class PrintWindow {
  readonly page: Page;
  readonly inside: FrameLocator;
  readonly paper: Locator;

  constructor(page: Page) {
    this.page = page;
    this.inside = page.frameLocator('dialog.add-on-dialog iframe');
    this.paper = this.inside.getByRole('article', { name: 'The page' });
  }

  /** By the button at the foot of Today. */
  static async open(panel: StudentPanel): Promise<PrintWindow> {
    await panel.button('Print or save as PDF').click();
    const window = new PrintWindow(panel.page);
    await window.paper.waitFor();
    return window;
  }

  async isFor(audience: string): Promise<void> {
    await this.inside.getByRole('radio', { name: audience, exact: true }).check();
  }

  async shows(part: string): Promise<void> {
    await this.inside.getByRole('checkbox', { name: part, exact: true }).check();
  }

  button(name: string): Locator {
    return this.inside.getByRole('button', { name, exact: true });
  }
}
