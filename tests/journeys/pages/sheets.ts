// A Sheet as a person uses it: tabs, cells by the words of their row and column, drop-downs, filters, the Extensions menu.
import type { Locator, Page } from 'playwright-core';

export class SheetsPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async ready(): Promise<void> {
    await this.page.getByRole('grid').waitFor();
  }

  async openTab(title: string): Promise<void> {
    await this.page.getByRole('tab', { name: title, exact: true }).click();
    await this.page.getByRole('grid', { name: `Cells of ${title}` }).waitFor();
  }

  cell(a1: string): Locator {
    return this.page.locator(`[data-a1="${a1}"]`);
  }

  /** Letters of the column with this header in the first row. */
  async column(header: string): Promise<string> {
    const name = await this.headers().filter({ hasText: header }).first().getAttribute('data-a1');
    if (!name) throw new Error(`No column is called ${header}.`);
    return name.replace(/\d+$/, '');
  }

  private headers(): Locator {
    return this.page.locator('[data-a1][data-row="0"]');
  }

  /** Shown rows in which all these words stand. */
  row(...words: string[]): Locator {
    return words.reduce((rows, word) => rows.filter({ hasText: word }), this.page.getByRole('row'));
  }

  /** Number of the first shown row, from 1, in which every one of these words stands somewhere. */
  async rowOf(...words: string[]): Promise<number> {
    return (
      Number(
        await this.row(...words)
          .first()
          .getAttribute('aria-rowindex'),
      ) - 1
    );
  }

  /** The cell in the row with these words, under this header. */
  async cellOf(header: string, ...words: string[]): Promise<Locator> {
    return this.cell(`${await this.column(header)}${await this.rowOf(...words)}`);
  }

  /** Texts under a header from the second row down to the last filled one; hidden and filtered rows are left out. */
  async texts(header: string): Promise<string[]> {
    const column = await this.column(header);
    const all = await this.page
      .locator(`[data-a1^="${column}"]`)
      .evaluateAll(
        (cells, letters) =>
          cells
            .filter(cell => new RegExp(`^${letters}\\d+$`).test(cell.getAttribute('data-a1') ?? ''))
            .map(cell => cell.querySelector('.cell-words')?.textContent ?? ''),
        column,
      );
    const filled = all.slice(1);
    while (filled.length > 0 && filled[filled.length - 1] === '') filled.pop();
    return filled;
  }

  async type(a1: string, text: string): Promise<void> {
    await this.cell(a1).click();
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
    await this.saved();
  }

  /** A value of a cell's drop-down, by the arrow in the cell. */
  async choose(cell: Locator, value: string): Promise<void> {
    await cell.click();
    await cell.getByRole('button', { name: /^Choose a value/ }).click();
    await this.page.getByRole('menuitemcheckbox', { name: value, exact: true }).click();
    await this.saved();
  }

  async saved(): Promise<void> {
    await this.page.getByRole('status').filter({ hasText: 'Saved to Drive' }).waitFor();
  }

  /** Shows only rows whose cell under this header holds this value. */
  async filter(header: string, value: string): Promise<void> {
    await this.page.getByRole('button', { name: `Filter ${header}`, exact: true }).click();
    const dialog = this.page.getByRole('dialog', { name: `Filter ${header}` });
    await dialog.getByRole('button', { name: 'Clear', exact: true }).click();
    await dialog.getByRole('checkbox', { name: value, exact: true }).check();
    await dialog.getByRole('button', { name: 'OK' }).click();
    await dialog.waitFor({ state: 'hidden' });
  }

  async showAll(header: string): Promise<void> {
    await this.page.getByRole('button', { name: `Filter ${header}`, exact: true }).click();
    const dialog = this.page.getByRole('dialog', { name: `Filter ${header}` });
    await dialog.getByRole('button', { name: 'Select all', exact: true }).click();
    await dialog.getByRole('button', { name: 'OK' }).click();
    await dialog.waitFor({ state: 'hidden' });
  }

  async openAddOn(): Promise<void> {
    await this.page.getByRole('menuitem', { name: 'Extensions' }).click();
    await this.page.getByRole('menuitem', { name: 'Throughline', exact: true }).click();
    await this.page.getByRole('menuitem', { name: 'Open Throughline' }).click();
  }
}
