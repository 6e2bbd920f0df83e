// The conformance kit as a person with an account runs it: the menu makes two files, each editor's sidebar runs its cases, the boxes
// hold what is pasted into the waiting command.
import type { Browser, Page } from 'playwright-core';
import { createWorkspace, type Workspace } from '../../src/emulator/index.ts';
import { type Pages, startPages } from '../../src/emulator/pages/server.ts';
import type { CaseResult } from '../conformance/script/case.ts';
import { SERVICES } from '../conformance/script/services.ts';
import type { Timing } from '../conformance/script/timings.ts';
import { json, rest } from '../emulator/pages/support.ts';
import { launchBrowser, openWindow, type Window } from '../support/browser.ts';
import { scriptBundle } from '../support/script-bundle.ts';

jest.setTimeout(180_000);

const ADA = 'ada@conformance.example';
const WHOLE_RUN_MS = 150_000;

let browser: Browser;
let workspace: Workspace;
let pages: Pages;
let window: Window;

beforeAll(async () => {
  workspace = createWorkspace({ bundle: scriptBundle('tests/conformance/script/main.ts'), latency: 'none' });
  workspace.addPerson({ id: ADA, name: 'Ada', role: 'teacher', addOnBlocked: false, account: 'workspace' });
  [browser, pages] = await Promise.all([launchBrowser(), startPages({ workspace })]);
  window = await openWindow(browser);
});

afterAll(async () => {
  await browser?.close();
  await pages?.close();
});

async function choose(page: Page, entry: string): Promise<void> {
  await page.getByRole('menuitem', { name: 'Extensions' }).press('ArrowDown');
  await page.getByRole('menu', { name: 'Extensions' }).getByRole('menuitem').first().press('ArrowRight');
  await page.getByRole('menuitem', { name: entry }).press('Enter');
}

const sidebar = (page: Page) => page.frameLocator('iframe');

/** What the box holds when the sidebar says that it has finished. */
async function answersIn(page: Page): Promise<{ results: CaseResult[]; timings: Timing[] }> {
  await sidebar(page).getByText('Finished.').waitFor({ timeout: WHOLE_RUN_MS });
  return JSON.parse(await sidebar(page).getByRole('textbox').inputValue()) as {
    results: CaseResult[];
    timings: Timing[];
  };
}

it('every case passes in the editor it is for, and the boxes hold results and timings', async () => {
  const { page } = window;
  const visit = (place: string) => page.goto(`${pages.url}/u/ada${place}`);
  const { documentId } = json<{ documentId: string }>(rest(workspace, ADA, 'POST', '/v1/documents', { title: 'Any' }));
  await visit(`/document/d/${documentId}/edit`);
  await choose(page, 'Make the files for the cases');
  const addresses = (await sidebar(page).locator('body').innerText()).trim().split(/\s+/);
  expect(addresses).toHaveLength(2);

  const all: CaseResult[] = [];
  for (const address of addresses) {
    await visit(new URL(address).pathname);
    await choose(page, 'Run the cases');
    const { results, timings } = await answersIn(page);
    expect(results.filter(({ outcome }) => outcome === 'failed')).toEqual([]);
    expect(timings.map(({ operation }) => operation)).toContain('google.script.run');
    all.push(...results.filter(({ outcome }) => outcome === 'passed'));
  }
  const names = Object.entries(SERVICES).flatMap(([service, cases]) => cases.map(({ name }) => `${service}: ${name}`));
  expect(new Set(all.map(({ service, name }) => `${service}: ${name}`))).toEqual(new Set(names));
  expect(window.troubles).toEqual([]);
});
