// The build settings of the local Workspace: its own Cloud project number and Picker key, as a school has its own.
// A test compares this bundle with the one for clasp: nothing but these two values differs.
import path from 'node:path';
import { buildAddOn } from './build.mjs';
import { CACHE } from './ensure-installed.mjs';

export const LOCAL_SETTINGS = { cloudProjectNumber: '100000000001', pickerApiKey: 'local-picker-key' };
export const LOCAL_BUILD = path.join(CACHE, 'add-on');

/** Builds the add-on for the local Workspace. Returns the folder that holds what clasp would push. */
export async function buildForLocalWorkspace(options = {}) {
  const out = options.out ?? (options.classroom ? `${LOCAL_BUILD}-classroom` : LOCAL_BUILD);
  await buildAddOn({ out, settings: LOCAL_SETTINGS, classroom: options.classroom ?? false });
  return out;
}
