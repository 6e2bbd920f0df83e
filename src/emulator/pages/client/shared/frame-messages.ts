// What an add-on frame and the page around it say to each other by postMessage. Both sides import these types.

export interface PickerView {
  readonly mimeTypes: readonly string[];
  /** Empty: not limited to given files. */
  readonly fileIds: readonly string[];
  readonly parent: string;
  readonly includeFolders: boolean;
  readonly selectFolders: boolean;
}

export interface PickerSetting {
  readonly title: string;
  readonly appId: string;
  readonly developerKey: string;
  readonly token: string;
  readonly multiselect: boolean;
  readonly views: readonly PickerView[];
}

export interface PickedDocument {
  readonly id: string;
  readonly name: string;
  readonly mimeType: string;
  readonly url: string;
}

export type FromFrame =
  | { readonly kind: 'call'; readonly id: number; readonly functionName: string; readonly args: readonly unknown[] }
  | { readonly kind: 'close' }
  | { readonly kind: 'size'; readonly width?: number; readonly height?: number }
  | { readonly kind: 'focus-editor' }
  | { readonly kind: 'picker'; readonly id: number; readonly setting: PickerSetting }
  | { readonly kind: 'picker-hide'; readonly id: number };

export type ToFrame =
  | { readonly kind: 'answer'; readonly id: number; readonly value: unknown }
  | { readonly kind: 'failure'; readonly id: number; readonly name: string; readonly message: string }
  | {
      readonly kind: 'picked';
      readonly id: number;
      readonly action: 'loaded' | 'picked' | 'cancel';
      readonly docs: readonly PickedDocument[];
    };
