// A row of the list of screens: its name, the files of src/sidebar it shows, and how a person comes there.
import type { FrameLocator, Locator, Page } from 'playwright-core';
import type { Language } from '../../../src/core/language.ts';
import type { AddOnPanel } from '../pages/add-on-panel.ts';
import { DocsPage } from '../pages/docs.ts';
import type { PersonWindow, World } from '../pages/world.ts';
import type { Words } from './dictionaries.ts';
import type { Prepared } from './filled-plan.ts';

/** Where a person is: the window, the panel beside the file, and what it says in its language. */
export interface At {
  readonly world: World;
  readonly window: PersonWindow;
  readonly page: Page;
  readonly language: Language;
  readonly words: Words;
  readonly made: Prepared;
  readonly panel: AddOnPanel;
  readonly inside: FrameLocator;
}

export interface ScreenRow {
  readonly name: string;
  /** Files under src/sidebar whose parts this screen shows. */
  readonly shows: readonly string[];
  readonly open: (at: At) => Promise<void>;
  /** Of a form: the button that opens it. Escape closes the form and gives the focus back to this button. */
  readonly opener?: (at: At) => Locator;
  /** The form of that button. */
  readonly form?: (at: At) => Locator;
  /** 'card': Drive's own page around it; 'window': over the page and wider than a panel. */
  readonly where?: 'window' | 'card';
}

/** From the Extensions menu of the Doc or Sheet that is open. */
export async function openPanel({ page, panel, words }: At): Promise<void> {
  await new DocsPage(page).choose('Extensions', 'Throughline', 'Open Throughline');
  await panel.button(words.common.footer.help).waitFor();
}

export const press = (at: At, name: string): Promise<void> => at.panel.button(name).first().click();

/** Opens what opens and closes; leaves it open when it is. */
export async function unfold(button: Locator): Promise<void> {
  await button.waitFor();
  const isOpen = await button.evaluate(each =>
    each.matches('summary')
      ? (each.parentElement as HTMLDetailsElement).open
      : each.getAttribute('aria-expanded') === 'true',
  );
  if (!isOpen) await button.click();
}
