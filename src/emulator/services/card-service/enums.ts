// Enums of CardService, in Google's order.
import { enumOf } from '../../runtime/enum.ts';

export const SelectionInputType = enumOf('CardService.SelectionInputType', [
  'CHECK_BOX',
  'RADIO_BUTTON',
  'DROPDOWN',
  'SWITCH',
  'MULTI_SELECT',
]);

export const TextButtonStyle = enumOf('CardService.TextButtonStyle', [
  'OUTLINED',
  'TEXT',
  'FILLED',
  'FILLED_TONAL',
  'BORDERLESS',
]);
