// What REST this Workspace answers, as names: for the table of coverage, which is held against it.
import { documentRequests } from './documents/requests.ts';
import { createWorkspace } from './index.ts';
import { SERVICES } from './services/registry.ts';
import { spreadsheetRequests } from './spreadsheets/requests/index.ts';

export interface EmulatedRest {
  /** Google's ids of methods, each once: drive.files.create … */
  readonly operations: readonly string[];
  /** Kinds of request in documents.batchUpdate and in spreadsheets.batchUpdate. */
  readonly documentRequests: readonly string[];
  readonly spreadsheetRequests: readonly string[];
}

export function emulatedRest(): EmulatedRest {
  const workspace = createWorkspace({ bundle: { manifest: {}, code: '', html: new Map() } });
  const routes = Object.values(SERVICES).flatMap(service => service.routes?.(workspace) ?? []);
  return {
    operations: [...new Set(routes.map(route => route.operation))],
    documentRequests: documentRequests(),
    spreadsheetRequests: spreadsheetRequests(),
  };
}
