// Makes the spreadsheets body and finds it again for a workspace: faces, pages and tests ask `spreadsheetsOf(workspace)`.
import { driveOf } from '../drive/index.ts';
import type { Store } from '../store/store.ts';
import type { WorkspaceCore } from '../types.ts';
import { SpreadsheetsBody } from './body.ts';

const bodies = new WeakMap<Store, SpreadsheetsBody>();

/** One body per store, known to Drive from the first call on: call it before anybody creates a Sheet. */
export function spreadsheetsOf(workspace: WorkspaceCore): SpreadsheetsBody {
  const known = bodies.get(workspace.store);
  if (known) return known;
  const drive = driveOf(workspace);
  const body = new SpreadsheetsBody(workspace, drive);
  bodies.set(workspace.store, body);
  drive.registerContent(body);
  return body;
}

export { type Author, SpreadsheetsBody } from './body.ts';
export type { Draft } from './draft.ts';
export type { GridRange, Sheet, Spreadsheet } from './model.ts';
