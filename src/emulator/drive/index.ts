// Makes the Drive body and finds it again for a workspace: faces and other bodies ask `driveOf(workspace)`.
import type { Store } from '../store/store.ts';
import { Drive } from './body.ts';
import type { DriveParts } from './state.ts';

const bodies = new WeakMap<Store, Drive>();

/** One Drive body per store. */
export function createDrive(parts: DriveParts): Drive {
  const drive = new Drive(parts);
  bodies.set(parts.store, drive);
  return drive;
}

/** The Drive body of this workspace; made with defaults when nobody made one. */
export function driveOf(workspace: DriveParts): Drive {
  return bodies.get(workspace.store) ?? createDrive(workspace);
}

export { Drive } from './body.ts';
export type { StoredItem } from './items.ts';
export type { DriveParts, Mail } from './state.ts';
