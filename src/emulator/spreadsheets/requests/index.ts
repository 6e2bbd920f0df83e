// Every batchUpdate request this emulator knows, by Google's name. One that is missing here is NotEmulated.
import { NotEmulated } from '../../types.ts';
import type { Draft } from '../draft.ts';
import { readMessage } from '../message.ts';
import { REQUESTS } from '../messages.ts';
import { SpreadsheetError } from '../model.ts';
import { CELL_HANDLERS } from './cells.ts';
import { DIMENSION_HANDLERS } from './dimensions.ts';
import { GROUP_HANDLERS } from './groups.ts';
import type { Handlers } from './handler.ts';
import { OBJECT_HANDLERS } from './objects.ts';
import { RANGE_HANDLERS } from './ranges.ts';
import { RULE_HANDLERS } from './rules.ts';
import { SHEET_HANDLERS } from './sheets.ts';
import { TIDY_HANDLERS } from './tidy.ts';

const HANDLERS: Handlers = {
  ...SHEET_HANDLERS,
  ...CELL_HANDLERS,
  ...DIMENSION_HANDLERS,
  ...GROUP_HANDLERS,
  ...RANGE_HANDLERS,
  ...RULE_HANDLERS,
  ...OBJECT_HANDLERS,
  ...TIDY_HANDLERS,
};

/** The kinds that are applied here. */
export const spreadsheetRequests = (): readonly string[] => Object.keys(HANDLERS);

/** One request: exactly one kind, its known fields, its effect on the draft; answers its element of `replies`. */
export function applyRequest(draft: Draft, request: unknown, path: string): Record<string, object> {
  const entries = Object.entries((request ?? {}) as object).filter(
    ([, value]) => value !== null && value !== undefined,
  );
  const [kind, body] = entries[0] ?? [];
  if (kind === undefined) throw new SpreadsheetError('No request set.');
  if (entries.length > 1) throw new SpreadsheetError('More than one kind of request is set.');
  const [handler, message] = [HANDLERS[kind], REQUESTS[kind]];
  if (!handler || !message || !Object.hasOwn(HANDLERS, kind)) throw new NotEmulated(`request ${kind}`);
  const reply = handler(
    draft,
    readMessage(body, message, `${path}.${kind.replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`)}`),
  );
  return typeof reply === 'object' && reply !== null ? { [kind]: reply } : {};
}
