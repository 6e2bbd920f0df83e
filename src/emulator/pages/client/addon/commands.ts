// What a run of the add-on sends back to the page, as JSON. Mirrors the workspace's RunResult, with HTML replaced by a key.

export type ScriptMenuItem =
  | { readonly kind: 'item'; readonly caption: string; readonly functionName: string }
  | { readonly kind: 'separator' }
  | { readonly kind: 'submenu'; readonly caption: string; readonly items: readonly ScriptMenuItem[] };

export interface SidebarPanel {
  readonly kind: 'sidebar';
  readonly title: string;
  readonly key: string;
}

export interface DialogPanel {
  readonly kind: 'dialog';
  readonly title: string;
  readonly key: string;
  readonly width: number;
  readonly height: number;
  readonly modal: boolean;
}

/** At most one of these is open in a window: opening one closes the other, as in Google's editors. */
export type Panel = SidebarPanel | DialogPanel;

export type Command =
  | Panel
  | { readonly kind: 'alert'; readonly title: string; readonly prompt: string }
  | { readonly kind: 'toast'; readonly title: string; readonly message: string; readonly seconds: number }
  | { readonly kind: 'menu'; readonly name: string; readonly items: readonly ScriptMenuItem[] };

export interface RunAnswer {
  readonly outcome: 'returned' | 'threw' | 'killed' | 'refused';
  readonly value?: unknown;
  readonly error?: { readonly name: string; readonly message: string };
  readonly commands: readonly Command[];
}

export interface OpenAnswer {
  readonly menuName: string;
  readonly items: readonly ScriptMenuItem[];
  readonly blocked: boolean;
  readonly error?: { readonly message: string };
}

export interface Selection {
  readonly sheetId: number;
  readonly a1: string;
}
