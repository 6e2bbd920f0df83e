// A real browser for tests: one launch a file, one context (window of a person, own storage) as often as needed.
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';

const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** browser-setup.mjs ran before and left word where the browser is. */
export function launchBrowser(): Promise<Browser> {
  const found = process.env['BROWSER_LAUNCH'];
  if (!found) throw new Error('Run browser tests with --selectProjects browser: its set-up finds the browser.');
  const { env, ...launch } = JSON.parse(found) as {
    executablePath?: string;
    channel?: string;
    env: Record<string, string>;
  };
  return chromium.launch({ ...launch, args: ARGS, env: { ...definedEnv(), ...env } });
}

const definedEnv = (): Record<string, string> =>
  Object.fromEntries(Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined));

export interface Window {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Console errors, page errors and failed requests so far; a test asserts that there are none. */
  readonly troubles: string[];
}

/** A window with its own storage. The shipped Chromium's own locale is no language tag, so one is always given. */
export async function openWindow(browser: Browser, size = { width: 1280, height: 800 }): Promise<Window> {
  const context = await browser.newContext({
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    viewport: size,
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(10_000);
  const troubles: string[] = [];
  // Of the whole context: links to files open further tabs.
  context.on('console', message => {
    if (message.type() === 'error') troubles.push(message.text());
  });
  context.on('weberror', error => troubles.push(String(error.error())));
  const page = await context.newPage();
  return { page, context, troubles };
}
