// The add-on's own panel beside a file: what it says and its buttons. Used by staff and student journeys alike.
import type { FrameLocator, Locator, Page } from 'playwright-core';

export class AddOnPanel {
  readonly page: Page;
  /** The document inside the iframe. */
  readonly inside: FrameLocator;

  constructor(page: Page) {
    this.page = page;
    this.inside = page.frameLocator('iframe.add-on-frame');
  }

  /** Waits until the panel shows these words. */
  async says(words: string | RegExp): Promise<void> {
    await this.inside.getByText(words).first().waitFor();
  }

  button(name: string | RegExp): Locator {
    return this.inside.getByRole('button', { name, exact: true });
  }

  field(label: string): Locator {
    return this.inside.getByLabel(label, { exact: true });
  }

  async openPart(name: string): Promise<void> {
    await this.inside.getByRole('navigation', { name: 'Parts of this panel' }).getByRole('button', { name }).click();
  }

  async close(): Promise<void> {
    await this.page.getByRole('button', { name: 'Close the sidebar' }).click();
    await this.page.locator('iframe.add-on-frame').waitFor({ state: 'detached' });
  }

  /** Pixels by which the panel's content is wider than the panel; 0 when nothing scrolls sideways. */
  overhang(): Promise<number> {
    return this.inside.locator('html').evaluate(root => Math.max(0, root.scrollWidth - root.clientWidth));
  }
}
