// A person without a mouse: Tab until the wanted thing has the focus, wherever it is in the page or in the panel.
import type { Frame, Page } from 'playwright-core';

const MOST_TABS = 60;
const MOST_FRAMES = 300;

/** Presses Tab (or Shift+Tab) until something called `name` has the focus. Throws with everything passed on the way. */
export async function tabTo(page: Page, name: string | RegExp, key = 'Tab'): Promise<void> {
  const passed: string[] = [];
  for (let presses = 0; presses < MOST_TABS; presses += 1) {
    const now = await focusedName(page);
    if (typeof name === 'string' ? now === name : name.test(now)) return;
    passed.push(now);
    await page.keyboard.press(key);
  }
  throw new Error(`Tab never came to ${name}. It went over: ${[...new Set(passed)].join(' | ')}`);
}

/** Waits until something called `name` has the focus: what a key opened is drawn in the next frames. */
export async function focusOn(page: Page, name: string): Promise<void> {
  let now = '';
  for (let frames = 0; frames < MOST_FRAMES; frames += 1) {
    now = await focusedName(page);
    if (now === name) return;
    await page.evaluate(() => new Promise(resolve => requestAnimationFrame(resolve)));
  }
  throw new Error(`The focus is on “${now}”, not on “${name}”.`);
}

/** What a screen reader would call the focused element, looked up in the panel when the focus is there; '' for none. */
export async function focusedName(page: Page): Promise<string> {
  let frame: Frame = page.mainFrame();
  for (;;) {
    const element = await frame.evaluateHandle(() => document.activeElement);
    const inner = await element.asElement()?.contentFrame();
    if (!inner) break;
    frame = inner;
  }
  return frame.evaluate(nameOfFocus);
}

function nameOfFocus(): string {
  const element = document.activeElement;
  if (!(element instanceof HTMLElement) || element === document.body) return '';
  const labels = (element as HTMLInputElement).labels;
  const words =
    element.getAttribute('aria-label') ?? (labels?.length ? labels[0]?.textContent : undefined) ?? element.innerText;
  return (words ?? '').replace(/\s+/g, ' ').trim();
}
