// Google's Base service: Ui of the open editor, menus, sidebar, dialogs. DocumentApp.getUi and SpreadsheetApp.getUi call `uiFor`.
import { enumOf } from '../../runtime/enum.ts';
import { checkSignature, type Signatures } from '../../runtime/signature.ts';
import { type Execution, ScriptError } from '../../types.ts';
import { HtmlOutput } from '../html-service/index.ts';
import { Menu } from './menu.ts';

const Button = enumOf('Ui.Button', ['CLOSE', 'OK', 'CANCEL', 'YES', 'NO']);
const ButtonSet = enumOf('Ui.ButtonSet', ['OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL']);

/** Dialogs without a size of their own; assumed, Google does not say. */
const DEFAULT_WIDTH = 600;
const DEFAULT_HEIGHT = 450;

const HOSTS = { document: 'DocumentApp', spreadsheet: 'SpreadsheetApp' } as const;

/** The Ui of the open file. `host` is the app that was asked; throws Google's text where that editor is not open. */
export function uiFor(execution: Execution, host: keyof typeof HOSTS): Ui {
  if (execution.container.kind !== host) {
    throw new ScriptError(`Cannot call ${HOSTS[host]}.getUi() from this context.`);
  }
  return new Ui(execution);
}

class Ui implements Signatures<GoogleAppsScript.Base.Ui, 'createAddonMenu' | 'createMenu'> {
  static readonly googleName = 'Ui';
  readonly Button = Button;
  readonly ButtonSet = ButtonSet;
  readonly #execution: Execution;

  constructor(execution: Execution) {
    this.#execution = execution;
  }

  /** Under the add-on's own name in the Extensions menu. */
  createAddonMenu(): Menu {
    return new Menu(this.#execution, '');
  }

  createMenu(caption: string): Menu {
    checkSignature('Ui.createMenu', [caption], ['String']);
    return new Menu(this.#execution, caption);
  }

  showSidebar(userInterface: HtmlOutput): void {
    checkSignature('Ui.showSidebar', [userInterface], [HtmlOutput]);
    this.#requireUi('Ui.showSidebar');
    this.#execution.show({ kind: 'sidebar', title: userInterface.getTitle(), html: userInterface._page() });
  }

  showModalDialog(userInterface: HtmlOutput, title: string): void {
    checkSignature('Ui.showModalDialog', [userInterface, title], [HtmlOutput, 'String']);
    this.#dialog('Ui.showModalDialog', { userInterface, title, modal: true });
  }

  showModelessDialog(userInterface: HtmlOutput, title: string): void {
    checkSignature('Ui.showModelessDialog', [userInterface, title], [HtmlOutput, 'String']);
    this.#dialog('Ui.showModelessDialog', { userInterface, title, modal: false });
  }

  /** Nobody can press another button here: the answer is OK, or YES where there is no OK. */
  alert(first: string, second?: string | object, third?: object): unknown {
    const member = 'Ui.alert';
    checkSignature(member, [first, second, third], ['Text'], ['Text', ButtonSet], ['Text', 'Text', ButtonSet]);
    this.#requireUi(member);
    const hasTitle = third !== undefined;
    this.#execution.show({
      kind: 'alert',
      title: hasTitle ? String(first) : '',
      prompt: String(hasTitle ? second : first),
    });
    const buttons = String(hasTitle ? third : (second ?? 'OK'));
    return buttons.startsWith('YES') ? Button.YES : Button.OK;
  }

  #dialog(member: string, dialog: { userInterface: HtmlOutput; title: string; modal: boolean }): void {
    this.#requireUi(member);
    const { userInterface, title, modal } = dialog;
    const width = userInterface.getWidth() ?? DEFAULT_WIDTH;
    const height = userInterface.getHeight() ?? DEFAULT_HEIGHT;
    this.#execution.show({ kind: 'dialog', title, html: userInterface._page(), width, height, modal });
  }

  #requireUi(member: string): void {
    this.#execution.requireScope(member, ['script.container.ui']);
    this.#execution.charge(member);
  }
}

export type { Ui };
