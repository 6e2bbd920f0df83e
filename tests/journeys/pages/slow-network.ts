// A network that is slow when a journey says so: answers of the add-on's server wait, so that a person sees what runs meanwhile.
import type { Page } from 'playwright-core';

export class SlowNetwork {
  private gate: Promise<void> = Promise.resolve();
  private open = (): void => undefined;

  private constructor() {}

  static async on(page: Page): Promise<SlowNetwork> {
    const network = new SlowNetwork();
    await page.route('**/_workspace/call', async route => {
      const response = await route.fetch();
      await network.gate;
      await route.fulfill({ response });
    });
    return network;
  }

  /** The server does what it is asked, but its answers stay on the way from now on. */
  hold(): void {
    this.gate = new Promise(resolve => {
      this.open = resolve;
    });
  }

  release(): void {
    this.open();
  }
}
