// The local Workspace's own pages in a real browser: two people in two windows, the add-on's frame, the Picker, by keyboard.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { type Pages, startPages } from '../../src/emulator/pages/server.ts';
import type { Workspace } from '../../src/emulator/workspace.ts';
import { BLOCKED, json, rest, STUDENT, school, sharedDoc, TEACHER } from '../emulator/pages/support.ts';
import { launchBrowser, openWindow, type Window } from '../support/browser.ts';

jest.setTimeout(60_000);

const FRAME_PAGE = `<!doctype html><html lang="en"><head><title>Panel</title><script src="https://apis.google.com/js/api.js"></script></head>
<body><h1>Panel</h1><p id="out" role="status"></p>
<button onclick="ask({ words: 'hello' })">Ask</button>
<button onclick="try { ask({ when: new Date() }) } catch (error) { say(error.name + ': ' + error.message) }">Ask with a date</button>
<button onclick="fail()">Fail</button>
<button onclick="choose()">Choose a file</button>
<button onclick="google.script.run.dialog()">Open the dialog</button>
<button onclick="google.script.host.close()">Close me</button>
<script>
const out = document.getElementById('out');
const say = words => { out.textContent = words; };
const ask = value => google.script.run.withSuccessHandler((answer, mark) => say(mark + JSON.stringify(answer))).withUserObject('#').echo(value);
const fail = () => google.script.run.withFailureHandler(error => say('failed: ' + error.message)).broken();
const choose = () => gapi.load('picker', () => {
  new google.picker.PickerBuilder().setAppId('1').setDeveloperKey('k').setOAuthToken('t')
    .addView(new google.picker.DocsView())
    .setCallback(answer => { if (answer.action !== 'loaded') say(answer.action + ' ' + (answer.docs || []).map(one => one.name).join()); })
    .build().setVisible(true);
});
</script></body></html>`;

const CODE = `
function onOpen() {
  ui().createAddonMenu().addItem('Open the panel', 'panel').addItem('Where am I', 'where').addToUi();
}
function isSheet() { try { SpreadsheetApp.getUi(); return true; } catch (error) { return false; } }
function ui() { return isSheet() ? SpreadsheetApp.getUi() : DocumentApp.getUi(); }
function page() { return HtmlService.createHtmlOutputFromFile('panel'); }
function panel() { ui().showSidebar(page().setTitle('My panel')); }
function dialog() { ui().showModalDialog(page().setWidth(360).setHeight(320), 'My dialog'); }
function where() { SpreadsheetApp.getActiveSpreadsheet().toast(SpreadsheetApp.getActiveRange().getA1Notation(), 'You are in'); }
function echo(value) { return value; }
function broken() { throw new Error('Nothing here yet.'); }
`;

const BUNDLE = {
  manifest: {
    timeZone: 'Europe/London',
    oauthScopes: ['documents.currentonly', 'spreadsheets.currentonly', 'script.container.ui', 'drive.file'].map(
      scope => `https://www.googleapis.com/auth/${scope}`,
    ),
  },
  code: CODE,
  html: new Map([['panel', FRAME_PAGE]]),
};

let browser: Browser;
let workspace: Workspace;
let pages: Pages;
let windows: Window[];

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  workspace = school();
  workspace.useBundle(BUNDLE);
  pages = await startPages({ workspace });
  windows = [];
});
afterEach(async () => {
  const troubles = windows.flatMap(one => one.troubles);
  await Promise.all(windows.map(one => one.context.close()));
  await pages.close();
  expect(troubles).toEqual([]);
});

async function openAs(email: string, path: string): Promise<Page> {
  const opened = await openWindow(browser);
  windows.push(opened);
  await opened.page.goto(`${pages.url}/u/${email.split('@')[0]}${path}`);
  return opened.page;
}

const canvas = (page: Page) => page.getByRole('textbox', { name: 'Document content' });
const cell = (page: Page, name: string) => page.locator(`[data-a1="${name}"]`);

async function openPanel(page: Page, entry = 'Open the panel'): Promise<void> {
  await page.getByRole('menuitem', { name: 'Extensions' }).press('ArrowDown');
  await page.getByRole('menu', { name: 'Extensions' }).getByRole('menuitem').first().press('ArrowRight');
  await page.getByRole('menuitem', { name: entry }).press('Enter');
}

function newSheet(): string {
  const { id } = json<{ id: string }>(
    rest(workspace, TEACHER, 'POST', '/drive/v3/files', {
      name: 'Class',
      mimeType: 'application/vnd.google-apps.spreadsheet',
    }),
  );
  rest(workspace, TEACHER, 'POST', `/drive/v3/files/${id}/permissions?sendNotificationEmail=false`, {
    type: 'user',
    role: 'writer',
    emailAddress: STUDENT,
  });
  return id;
}

const axeSource = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  const found = await page.evaluate(() =>
    (
      window as unknown as { axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } }
    ).axe.run(),
  );
  return found.violations.map(one => `${one.id}: ${one.nodes[0]?.html.slice(0, 160)}`);
}

describe('a Doc in two windows', () => {
  it('shows each what the other types, with both carets staying where they are', async () => {
    const path = `/document/d/${sharedDoc(workspace)}/edit`;
    const [teacher, student] = [await openAs(TEACHER, path), await openAs(STUDENT, path)];
    await canvas(teacher).click();
    await teacher.keyboard.type('My goals');
    await teacher.keyboard.press('Enter');
    await teacher.keyboard.type('Below: ');
    await student.getByText('Below:').click();
    await student.keyboard.press('End');
    await teacher.getByText('My goals').click();
    await teacher.keyboard.press('End');
    for (const letter of 'reading')
      await Promise.all([teacher.keyboard.type(letter), student.keyboard.type(letter.toUpperCase())]);
    for (const page of [teacher, student]) {
      await page.getByText('My goalsreading').waitFor();
      await page.getByText('Below: READING').waitFor();
    }
    await teacher.keyboard.press('Control+z');
    await student.getByText('My goals', { exact: true }).waitFor();
    await student.getByText('Below: READING').waitFor();
  });

  it('takes a table by keyboard alone: cells by Tab, a new row after the last', async () => {
    const path = `/document/d/${sharedDoc(workspace)}/edit`;
    const [teacher, student] = [await openAs(TEACHER, path), await openAs(STUDENT, path)];
    await canvas(teacher).focus();
    await teacher.getByRole('button', { name: 'Table', exact: true }).press('Enter');
    await teacher.getByRole('menuitem', { name: 'Insert table, 3 × 3' }).press('Enter');
    await teacher.locator('.page-sheet td').nth(8).waitFor();
    for (let index = 0; index < 9; index += 1) {
      await teacher.keyboard.type(`cell ${index}`);
      await teacher.keyboard.press('Tab');
    }
    await teacher.locator('.page-sheet tr').nth(3).waitFor();
    await teacher.keyboard.type('in the new row');
    await student.getByText('in the new row').waitFor();
    expect(await student.locator('.page-sheet td').allInnerTexts()).toEqual(
      [...Array.from({ length: 9 }, (_, index) => `cell ${index}`), 'in the new row', '', ''].map(words =>
        words === '' ? '\n' : words,
      ),
    );
  });

  it('is read-only for whoever may only look', async () => {
    const id = sharedDoc(workspace);
    rest(workspace, TEACHER, 'POST', `/drive/v3/files/${id}/permissions`, {
      type: 'user',
      role: 'reader',
      emailAddress: BLOCKED,
    });
    const page = await openAs(BLOCKED, `/document/d/${id}/edit`);
    await page.getByText('View only').waitFor();
    await canvas(page).click();
    await page.keyboard.type('graffiti');
    await page.getByRole('menuitem', { name: 'Extensions' }).click();
    await page.getByText('Add-ons are switched off for your account by your school').waitFor();
    expect(await canvas(page).innerText()).not.toContain('graffiti');
  });
});

describe('a Sheet in two windows', () => {
  it('shows each what the other enters', async () => {
    const path = `/spreadsheets/d/${newSheet()}/edit`;
    const [teacher, student] = [await openAs(TEACHER, path), await openAs(STUDENT, path)];
    await cell(teacher, 'B2').click();
    await teacher.keyboard.type('12');
    await teacher.keyboard.press('Tab');
    await teacher.keyboard.type('=B2*2');
    await teacher.keyboard.press('Enter');
    await cell(student, 'C2').getByText('24').waitFor();
    await cell(student, 'B2').click();
    await student.keyboard.press('F2');
    await student.keyboard.press('Backspace');
    await student.keyboard.press('Enter');
    await cell(teacher, 'C2').getByText('2', { exact: true }).waitFor();
    await student.keyboard.press('Control+z');
    await cell(teacher, 'C2').getByText('24').waitFor();
  });

  it('refuses what a strict drop-down does not list, and takes a choice by keyboard', async () => {
    const id = newSheet();
    rest(workspace, TEACHER, 'POST', `/v4/spreadsheets/${id}:batchUpdate`, {
      requests: [
        {
          setDataValidation: {
            range: { sheetId: 0, startRowIndex: 0, endRowIndex: 1, startColumnIndex: 0, endColumnIndex: 1 },
            rule: {
              condition: {
                type: 'ONE_OF_LIST',
                values: [{ userEnteredValue: 'Draft' }, { userEnteredValue: 'Approved' }],
              },
              strict: true,
            },
          },
        },
      ],
    });
    const page = await openAs(TEACHER, `/spreadsheets/d/${id}/edit`);
    await cell(page, 'A1').click({ position: { x: 8, y: 8 } });
    await page.keyboard.type('Nonsense');
    await page.keyboard.press('Tab');
    await page.getByText('This cell takes only: Draft, Approved.').waitFor();
    expect(await page.getByRole('alert').getByRole('button', { name: 'Dismiss' }).count()).toBe(1);
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await cell(page, 'A1').getByText('Approved').waitFor();
  });

  it('tells the add-on which cells are selected', async () => {
    const page = await openAs(TEACHER, `/spreadsheets/d/${newSheet()}/edit`);
    await cell(page, 'B3').click();
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Shift+ArrowRight');
    await openPanel(page, 'Where am I');
    await page.getByText('B3:C4').last().waitFor();
  });
});

describe('the add-on’s frame', () => {
  it('runs functions, refuses what Google refuses, and is one panel at a time', async () => {
    const page = await openAs(STUDENT, `/document/d/${sharedDoc(workspace)}/edit`);
    await openPanel(page);
    const sidebar = page.frameLocator('iframe[title="My panel"]');
    await sidebar.getByRole('button', { name: 'Ask', exact: true }).click();
    await sidebar.getByText('#{"words":"hello"}').waitFor();
    await sidebar.getByRole('button', { name: 'Ask with a date' }).click();
    await sidebar.getByText('TypeError: Failed due to illegal value in property: when').waitFor();
    await sidebar.getByRole('button', { name: 'Fail' }).click();
    await sidebar.getByText(/failed: .*Nothing here yet\./).waitFor();
    await sidebar.getByRole('button', { name: 'Open the dialog' }).click();
    const dialog = page.frameLocator('iframe[title="My dialog"]');
    await dialog.getByRole('button', { name: 'Ask', exact: true }).waitFor();
    expect(await page.locator('iframe').count()).toBe(1);
    await dialog.getByRole('button', { name: 'Close me' }).click();
    await page.locator('iframe').waitFor({ state: 'detached' });
  });

  it('cannot reach into the page around it', async () => {
    const page = await openAs(STUDENT, `/document/d/${sharedDoc(workspace)}/edit`);
    await openPanel(page);
    await page.frameLocator('iframe').getByRole('heading', { name: 'Panel' }).waitFor();
    const frame = page.frames().find(one => one.url().includes('/frame/'));
    const reached = await frame?.evaluate(() => {
      try {
        return String(window.parent.document.title);
      } catch (error) {
        return (error as Error).name;
      }
    });
    expect(reached).toBe('SecurityError');
  });

  it('picks files: chosen ones are granted to the add-on, cancel is told', async () => {
    const id = sharedDoc(workspace);
    const page = await openAs(STUDENT, `/document/d/${id}/edit`);
    await openPanel(page);
    const panel = page.frameLocator('iframe');
    await panel.getByRole('button', { name: 'Choose a file' }).click();
    await page.getByRole('button', { name: 'Cancel' }).click();
    await panel.getByText('cancel').waitFor();
    expect(workspace.drive.item(id)?.addOnGrants).toEqual([]);
    await panel.getByRole('button', { name: 'Choose a file' }).click();
    await page.getByRole('radio', { name: 'Plan' }).check();
    await page.getByRole('button', { name: 'Select' }).click();
    await panel.getByText('picked Plan').waitFor();
    expect(workspace.drive.item(id)?.addOnGrants).toEqual([STUDENT]);
  });
});

describe('Drive', () => {
  it('makes a folder, uploads into it, shares it, bins it and brings it back', async () => {
    const page = await openAs(TEACHER, '/drive');
    await page.getByRole('button', { name: 'New' }).click();
    await page.getByRole('menuitem', { name: 'Folder' }).click();
    await page.getByLabel('Name of the folder').fill('Evidence');
    await page.getByRole('button', { name: 'Create' }).click();
    await page.getByRole('link', { name: 'Evidence' }).click();
    await page.getByRole('heading', { name: 'Evidence' }).waitFor();
    await page
      .getByLabel('Files to upload')
      .setInputFiles({ name: 'poem.txt', mimeType: 'text/plain', buffer: Buffer.from('A line') });
    await page.getByRole('link', { name: 'poem.txt' }).click();
    await page.getByText('A line').waitFor();
    await page.getByRole('link', { name: 'Back to Drive' }).click();
    await page.getByRole('button', { name: 'Actions for Evidence' }).click();
    await page.getByRole('menuitem', { name: 'Share' }).click();
    await page.getByLabel('Add a person by address').fill(STUDENT);
    await page.getByRole('button', { name: 'Share', exact: true }).click();
    await page.getByRole('listitem').getByText('Amara Nwosu').waitFor();
    await page.getByRole('button', { name: 'Done' }).click();
    const student = await openAs(STUDENT, '/drive/shared');
    await student.getByRole('link', { name: 'Evidence' }).waitFor();
    await page.getByRole('button', { name: 'Actions for Evidence' }).click();
    await page.getByRole('menuitem', { name: 'Move to bin' }).click();
    await student.getByText('Nobody has shared anything with you yet.').waitFor();
    await page.getByRole('link', { name: 'Bin' }).click();
    await page.getByRole('button', { name: 'Actions for Evidence' }).click();
    await page.getByRole('menuitem', { name: 'Restore' }).click();
    await student.getByRole('link', { name: 'Evidence' }).waitFor();
  });
});

it('every page passes axe', async () => {
  const id = sharedDoc(workspace);
  const sheet = newSheet();
  const found: Record<string, string[]> = {};
  for (const path of [
    '/drive',
    '/drive/bin',
    `/document/d/${id}/edit`,
    `/spreadsheets/d/${sheet}/edit`,
    '/document/d/none/edit',
  ]) {
    const page = await openAs(TEACHER, path);
    await page.getByRole('main').waitFor();
    found[path] = await violations(page);
  }
  const home = await openAs(TEACHER, '/drive');
  await home.goto(pages.url);
  await home.getByRole('main').waitFor();
  found['/'] = await violations(home);
  expect(Object.values(found).flat()).toEqual([]);
});
