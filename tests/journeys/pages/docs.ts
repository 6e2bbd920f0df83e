// The Docs page as a person uses it: reads the page, clicks into a cell, types, opens menus.
import type { Locator, Page } from 'playwright-core';

/** A cell by what stands beside it: first words of its table's first cell, first words of its row (or the row's number). */
export interface CellPlace {
  readonly table: RegExp;
  readonly row: RegExp | number;
  readonly column: number;
}

export class DocsPage {
  readonly page: Page;
  readonly text: Locator;

  constructor(page: Page) {
    this.page = page;
    this.text = page.getByRole('textbox', { name: 'Document content' });
  }

  async opened(): Promise<this> {
    await this.text.waitFor();
    return this;
  }

  /** Scrolls until this heading, or the table that starts so, stands at the top. */
  async scrollTo(words: RegExp): Promise<void> {
    const place = this.text.getByRole('heading', { name: words }).or(this.tables(words));
    await place.first().evaluate(element => element.scrollIntoView({ block: 'start' }));
  }

  tables(startsWith: RegExp): Locator {
    return this.page
      .locator('table.doc-table')
      .filter({ has: this.page.locator('tr:first-child > td:first-child', { hasText: startsWith }) });
  }

  cell({ table, row, column }: CellPlace, nth = 0): Locator {
    const rows = this.tables(table).nth(nth).locator('tr');
    const line =
      typeof row === 'number'
        ? rows.nth(row)
        : rows.filter({ has: this.page.locator('td:first-child', { hasText: row }) }).first();
    return line.locator('td').nth(column);
  }

  /** Waits until the cell shows these words, whoever wrote them. */
  async shows(place: CellPlace, words: string | RegExp, nth = 0): Promise<void> {
    await this.cell(place, nth).filter({ hasText: words }).waitFor();
  }

  /** Clicks into the cell and types behind what stands there, line by line. */
  async typeInto(place: CellPlace, words: string, nth = 0): Promise<void> {
    await this.cell(place, nth).locator('.line').last().click();
    await this.page.keyboard.press('End');
    await this.page.keyboard.type(words);
    const last = words.split('\n').pop() ?? words;
    await this.cell(place, nth).getByText(last).first().waitFor();
  }

  /** Marks all words of a cell of one line, and types others over them. */
  async typeOver(place: CellPlace, words: string, nth = 0): Promise<void> {
    await this.select(place, nth);
    await this.page.keyboard.type(words);
    await this.cell(place, nth).getByText(words).first().waitFor();
  }

  async select(place: CellPlace, nth = 0): Promise<void> {
    await this.cell(place, nth).locator('.line').first().click();
    await this.page.keyboard.press('Home');
    await this.page.keyboard.press('Shift+End');
  }

  /** Turns the words of a cell into a link, with the keyboard's Ctrl+K and the dialog. */
  async linkCell(place: CellPlace, url: string): Promise<void> {
    await this.select(place);
    await this.page.keyboard.press('Control+k');
    const dialog = this.page.getByRole('dialog', { name: 'Insert link' });
    await dialog.getByRole('textbox').fill(url);
    await dialog.getByRole('button', { name: 'Apply' }).click();
    await this.cell(place).getByRole('link').waitFor();
  }

  /** The header says so when the server has everything that was typed. */
  async saved(): Promise<void> {
    await this.page.getByRole('status').getByText('Saved to Drive').waitFor();
  }

  async menu(label: string): Promise<Locator> {
    await this.page.getByRole('menubar').getByRole('menuitem', { name: label, exact: true }).click();
    const menu = this.page.getByRole('menu', { name: label });
    await menu.waitFor();
    return menu;
  }

  async choose(menu: string, ...labels: readonly string[]): Promise<void> {
    await this.menu(menu);
    for (const label of labels) {
      await this.page.locator('.popover').getByRole('menuitem', { name: label, exact: true }).click();
    }
  }
}
