// Makes the documents body and finds it again for a workspace: faces, pages and tests ask `documentsOf(workspace)`.
import { driveOf } from '../drive/index.ts';
import type { Store } from '../store/store.ts';
import type { WorkspaceCore } from '../types.ts';
import { DocumentsBody } from './body.ts';

const bodies = new WeakMap<Store, DocumentsBody>();

/** One body per store, known to Drive from the first call on: call it before anybody creates a Doc. */
export function documentsOf(workspace: WorkspaceCore): DocumentsBody {
  const known = bodies.get(workspace.store);
  if (known) return known;
  const drive = driveOf(workspace);
  const body = new DocumentsBody(workspace, drive);
  bodies.set(workspace.store, body);
  drive.registerContent(body);
  return body;
}

export { DocumentsBody } from './body.ts';
export { documentFromJson } from './from-json.ts';
export type { Reply, Request } from './requests.ts';
export type { EditingSession } from './session.ts';
export { documentToJson } from './to-json.ts';
