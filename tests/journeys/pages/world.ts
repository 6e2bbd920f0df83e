// The sample school on a free port and people's windows on it. Every journey starts one world and closes it at its end.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, BrowserContext, Frame, Page } from 'playwright-core';
import { Person } from '../../../scripts/demo/person.ts';
import { createWorkspace } from '../../../src/emulator/index.ts';
import { type Pages, startPages } from '../../../src/emulator/pages/server.ts';
import { type Seeded, seedSchool } from '../../../src/emulator/seed/index.ts';
import type { Workspace } from '../../../src/emulator/workspace.ts';
import { addOnBundle } from '../../support/add-on.ts';
import { launchBrowser, openWindow } from '../../support/browser.ts';

const ROOT = path.resolve(__dirname, '../../..');
const AXE = readFileSync(path.join(ROOT, 'node_modules/axe-core/axe.min.js'), 'utf8');

/** One person at one browser window with a storage of its own. */
export interface PersonWindow {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Console and page errors so far. */
  readonly troubles: string[];
  /** Goes to one of this person's pages by its address, as a bookmark does: visit('/drive/shared'). */
  visit(place: string): Promise<void>;
}

export interface World {
  readonly workspace: Workspace;
  readonly seeded: Seeded;
  readonly url: string;
  readonly browser: Browser;
  /** `handle` is the part of the address before the @. Each call is a new window with empty storage, at the person's Drive. */
  windowOf(handle: string): Promise<PersonWindow>;
  /** The same person without a browser, for what a journey only prepares. */
  person(email: string): Person;
  /** Throws with every console error of every window, so that a journey's end is also the end of its list of troubles. */
  close(): Promise<void>;
}

/** The school of `npm start`, in memory, with a clock that stands at 1 September 2026 and moves as Google's answers would take. */
export async function startWorld(): Promise<World> {
  const workspace = createWorkspace({ bundle: addOnBundle, latency: 'medians' });
  const seeded = seedSchool(workspace);
  const [browser, pages] = await Promise.all([launchBrowser(), startPages({ workspace })]);
  const windows: { handle: string; troubles: string[] }[] = [];
  return {
    workspace,
    seeded,
    url: pages.url,
    browser,
    person: email => new Person(workspace, email),
    windowOf: async handle => {
      const window = await windowAt(browser, pages, handle);
      windows.push({ handle, troubles: window.troubles });
      return window;
    },
    close: async () => {
      await browser.close();
      await pages.close();
      const said = windows.flatMap(({ handle, troubles }) => troubles.map(trouble => `${handle}: ${trouble}`));
      if (said.length > 0) throw new Error(`The browser's console shows errors:\n${said.join('\n')}`);
    },
  };
}

async function windowAt(browser: Browser, pages: Pages, handle: string): Promise<PersonWindow> {
  const window = await openWindow(browser);
  const visit = async (place: string): Promise<void> => {
    await window.page.goto(`${pages.url}/u/${handle}${place}`);
  };
  await visit('/drive');
  return { ...window, visit };
}

/** What axe finds on the page and in the add-on's frame, one line a finding; [] when there is nothing to mend. */
export async function accessibilityProblems(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const frame of page.frames()) {
    if (frame.url().startsWith('http') && !frame.isDetached()) found.push(...(await problemsIn(frame)));
  }
  return found;
}

interface AxeWindow {
  readonly axe: {
    run(
      scope: Document,
      options: object,
    ): Promise<{ violations: { id: string; help: string; nodes: { html: string; failureSummary?: string }[] }[] }>;
  };
}

/** Of one frame alone. */
export async function problemsIn(frame: Frame): Promise<string[]> {
  await frame.evaluate(AXE);
  return frame.evaluate(async () => {
    // Every frame is looked at by itself: the add-on's lies on another host.
    const { axe } = globalThis as unknown as AxeWindow;
    const { violations } = await axe.run(document, { iframes: false, resultTypes: ['violations'] });
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map(node => `${id}: ${help}: ${node.html.slice(0, 160)} (${(node.failureSummary ?? '').slice(0, 240)})`),
    );
  });
}

/** A picture for docs/screens, 1280×800; only when asked for: SCREENSHOTS=1 npx jest --selectProjects browser */
export async function picture(page: Page, name: string): Promise<void> {
  if (!process.env['SCREENSHOTS']) return;
  await page.screenshot({ path: path.join(ROOT, 'docs/screens', `${name}.png`), caret: 'hide' });
}
