// Google Picker, limited to the one evidence folder. The only file that names gapi and google.picker.
// https://apis.google.com/js/api.js stands in the head of upload.html; where it is blocked, the person takes the other way.
import type { Output } from '../../contract/api.ts';
import { hostOrigin } from '../server.ts';

interface DocsView {
  setFileIds(ids: string): DocsView;
  setIncludeFolders(include: boolean): DocsView;
  setSelectFolderEnabled(enabled: boolean): DocsView;
}

interface PickerBuilder {
  setAppId(id: string): PickerBuilder;
  setDeveloperKey(key: string): PickerBuilder;
  setOAuthToken(token: string): PickerBuilder;
  setOrigin(origin: string): PickerBuilder;
  addView(view: DocsView): PickerBuilder;
  setCallback(callback: (response: { readonly action: string }) => void): PickerBuilder;
  build(): { setVisible(visible: boolean): void };
}

interface PickerLibrary {
  readonly DocsView: new () => DocsView;
  readonly PickerBuilder: new () => PickerBuilder;
}

interface GoogleWindow {
  readonly gapi?: { load(name: 'picker', options: { callback: () => void; onerror: () => void }): void };
  readonly google?: { readonly picker?: PickerLibrary };
}

export type Picked = 'picked' | 'cancelled' | 'refused';

/** Opens the picker and resolves when the person chose or left. 'refused': it is not there, or would not open. */
export async function pickFolder(settings: Output<'evidence.picker'>): Promise<Picked> {
  const library = await loadLibrary();
  if (!library) return 'refused';
  return new Promise(resolve => {
    try {
      const view = new library.DocsView()
        .setIncludeFolders(true)
        .setSelectFolderEnabled(true)
        .setFileIds(settings.folderId);
      new library.PickerBuilder()
        .setAppId(settings.appId)
        .setDeveloperKey(settings.apiKey)
        .setOAuthToken(settings.token)
        .setOrigin(hostOrigin())
        .addView(view)
        .setCallback(response => {
          if (response.action === 'picked') resolve('picked');
          else if (response.action === 'cancel') resolve('cancelled');
          else if (response.action === 'error') resolve('refused');
        })
        .build()
        .setVisible(true);
    } catch {
      resolve('refused');
    }
  });
}

function loadLibrary(): Promise<PickerLibrary | null> {
  const page = window as unknown as GoogleWindow;
  return new Promise(resolve => {
    if (!page.gapi) return resolve(null);
    page.gapi.load('picker', {
      callback: () => resolve((window as unknown as GoogleWindow).google?.picker ?? null),
      onerror: () => resolve(null),
    });
  });
}
