// A menu a script builds in onOpen; addToUi shows it.
import { checkSignature } from '../../runtime/signature.ts';
import type { Execution, MenuItem } from '../../types.ts';

export class Menu implements GoogleAppsScript.Base.Menu {
  static readonly googleName = 'Menu';
  readonly #execution: Execution;
  readonly #caption: string;
  readonly #items: MenuItem[] = [];

  /** An empty caption stands for the add-on's own menu. */
  constructor(execution: Execution, caption: string) {
    this.#execution = execution;
    this.#caption = caption;
  }

  addItem(caption: string, functionName: string): this {
    checkSignature('Menu.addItem', [caption, functionName], ['String', 'String']);
    this.#items.push({ kind: 'item', caption, functionName });
    return this;
  }

  addSeparator(): this {
    this.#items.push({ kind: 'separator' });
    return this;
  }

  addSubMenu(menu: Menu): this {
    checkSignature('Menu.addSubMenu', [menu], [Menu]);
    this.#items.push({ kind: 'submenu', caption: menu.#caption, items: menu.#items });
    return this;
  }

  /** Needs no scope and works in every AuthMode. */
  addToUi(): void {
    this.#execution.show({ kind: 'menu', name: this.#caption, items: [...this.#items] });
  }
}
