// Google's event object for cards (W/add-ons/concepts/event-objects), read defensively: fields without a value are left out.
import type { DriveSelection } from '../../student/drive-selection.ts';

interface SelectedItem {
  readonly id?: string;
  readonly title?: string;
  readonly mimeType?: string;
  readonly addonHasFileScopePermission?: boolean;
}

export interface DriveEvent {
  readonly commonEventObject?: {
    readonly parameters?: Readonly<Record<string, string>>;
    readonly formInputs?: Readonly<Record<string, { readonly stringInputs?: { readonly value?: readonly string[] } }>>;
  };
  readonly drive?: { readonly selectedItems?: readonly SelectedItem[] };
}

export const selectedItems = (event: DriveEvent): readonly DriveSelection[] =>
  (event.drive?.selectedItems ?? []).map(item => ({
    id: item.id ?? '',
    title: item.title ?? '',
    mimeType: item.mimeType ?? '',
    isGranted: item.addonHasFileScopePermission === true,
  }));

export const parameter = (event: DriveEvent, name: string): string => event.commonEventObject?.parameters?.[name] ?? '';

/** What was typed or chosen in a field; '' when it is empty, because Google then leaves it out. */
export const input = (event: DriveEvent, name: string): string =>
  event.commonEventObject?.formInputs?.[name]?.stringInputs?.value?.[0] ?? '';
