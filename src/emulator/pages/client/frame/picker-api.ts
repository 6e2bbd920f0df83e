// Stands in for https://apis.google.com/js/api.js inside add-on frames: gapi.load('picker') and google.picker.
// It only collects settings; the page around the frame shows the Picker and grants what was chosen.
import type { FromFrame, PickedDocument, PickerSetting, PickerView, ToFrame } from '../shared/frame-messages.ts';

interface PickerWindow extends Window {
  google: { picker?: object };
  gapi: object;
  __frame: { pagesOrigin: string };
  __toPage(message: FromFrame): void;
}

interface PickerAnswer {
  readonly action: string;
  readonly docs?: readonly PickedDocument[];
}

const frame = window as unknown as PickerWindow;
const callbacks = new Map<number, (answer: PickerAnswer) => void>();
let lastId = 0;

const list = (given: string | readonly string[]): string[] =>
  (typeof given === 'string' ? given.split(',') : [...given]).map(id => id.trim()).filter(id => id !== '');

class DocsView {
  view: PickerView = { mimeTypes: [], fileIds: [], parent: '', includeFolders: false, selectFolders: false };

  constructor(viewId?: string) {
    if (viewId === ViewId.FOLDERS)
      this.with({ includeFolders: true, mimeTypes: ['application/vnd.google-apps.folder'] });
    if (viewId === ViewId.DOCUMENTS) this.with({ mimeTypes: ['application/vnd.google-apps.document'] });
    if (viewId === ViewId.SPREADSHEETS) this.with({ mimeTypes: ['application/vnd.google-apps.spreadsheet'] });
  }

  private with(change: Partial<PickerView>): this {
    this.view = { ...this.view, ...change };
    return this;
  }

  setFileIds(ids: string): this {
    return this.with({ fileIds: list(ids) });
  }
  setMimeTypes(types: string): this {
    return this.with({ mimeTypes: list(types) });
  }
  setParent(parent: string): this {
    return this.with({ parent });
  }
  setIncludeFolders(includeFolders: boolean): this {
    return this.with({ includeFolders });
  }
  setSelectFolderEnabled(selectFolders: boolean): this {
    return this.with({ selectFolders, includeFolders: true });
  }
  /** How the list looks is the page's own affair. */
  setMode(_mode: string): this {
    return this;
  }
  setOwnedByMe(_ownedByMe: boolean): this {
    throw new Error('NotEmulated: google.picker.DocsView.setOwnedByMe');
  }
  setEnableDrives(_enabled: boolean): this {
    return this;
  }
}

class Picker {
  private readonly setting: PickerSetting;
  private readonly callback: ((answer: PickerAnswer) => void) | undefined;
  private id = 0;

  constructor(setting: PickerSetting, callback: ((answer: PickerAnswer) => void) | undefined) {
    this.setting = setting;
    this.callback = callback;
  }

  setVisible(visible: boolean): this {
    if (!visible) frame.__toPage({ kind: 'picker-hide', id: this.id });
    else {
      lastId += 1;
      this.id = lastId;
      if (this.callback) callbacks.set(this.id, this.callback);
      frame.__toPage({ kind: 'picker', id: this.id, setting: this.setting });
    }
    return this;
  }
  isVisible(): boolean {
    return callbacks.has(this.id);
  }
  dispose(): void {
    this.setVisible(false);
    callbacks.delete(this.id);
  }
}

class PickerBuilder {
  private setting: PickerSetting = { title: '', appId: '', developerKey: '', token: '', multiselect: false, views: [] };
  private callback: ((answer: PickerAnswer) => void) | undefined;

  private with(change: Partial<PickerSetting>): this {
    this.setting = { ...this.setting, ...change };
    return this;
  }

  setAppId(appId: string): this {
    return this.with({ appId: String(appId) });
  }
  setOAuthToken(token: string): this {
    return this.with({ token });
  }
  setDeveloperKey(developerKey: string): this {
    return this.with({ developerKey });
  }
  setOrigin(_origin: string): this {
    return this;
  }
  setTitle(title: string): this {
    return this.with({ title });
  }
  setLocale(_locale: string): this {
    return this;
  }
  setSize(_width: number, _height: number): this {
    return this;
  }
  enableFeature(feature: string): this {
    return feature === Feature.MULTISELECT_ENABLED ? this.with({ multiselect: true }) : this;
  }
  disableFeature(feature: string): this {
    return feature === Feature.MULTISELECT_ENABLED ? this.with({ multiselect: false }) : this;
  }
  addView(view: DocsView | string): this {
    const shown = view instanceof DocsView ? view.view : new DocsView(view).view;
    return this.with({ views: [...this.setting.views, shown] });
  }
  setCallback(callback: (answer: PickerAnswer) => void): this {
    this.callback = callback;
    return this;
  }
  build(): Picker {
    return new Picker(this.setting, this.callback);
  }
}

const ViewId = { DOCS: 'all', DOCUMENTS: 'documents', SPREADSHEETS: 'spreadsheets', FOLDERS: 'folders' } as const;
const Feature = {
  MULTISELECT_ENABLED: 'multiselectEnabled',
  NAV_HIDDEN: 'navHidden',
  MINE_ONLY: 'mineOnly',
  SUPPORT_DRIVES: 'sdr',
} as const;
const Action = { CANCEL: 'cancel', PICKED: 'picked', LOADED: 'loaded', ERROR: 'error' } as const;
const Response = { ACTION: 'action', DOCUMENTS: 'docs', PARENTS: 'parents', VIEW: 'viewToken' } as const;
const Document = { ID: 'id', NAME: 'name', MIME_TYPE: 'mimeType', URL: 'url' } as const;
const DocsViewMode = { LIST: 'list', GRID: 'grid' } as const;

window.addEventListener('message', event => {
  if (event.source !== window.parent || event.origin !== frame.__frame.pagesOrigin) return;
  const message = event.data as ToFrame;
  if (message.kind !== 'picked') return;
  const callback = callbacks.get(message.id);
  if (message.action !== 'loaded') callbacks.delete(message.id);
  callback?.(message.action === 'picked' ? { action: message.action, docs: message.docs } : { action: message.action });
});

const picker = { PickerBuilder, DocsView, DocsViewMode, ViewId, Feature, Action, Response, Document };

frame.gapi = {
  load(libraries: string, then: (() => void) | { callback?: () => void }): void {
    if (libraries !== 'picker') throw new Error(`NotEmulated: gapi.load('${libraries}')`);
    frame.google.picker = picker;
    setTimeout(() => (typeof then === 'function' ? then() : then.callback?.()), 0);
  },
};
