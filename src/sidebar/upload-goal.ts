// Which goal the student was at when the upload window opened: left in the browser by the sidebar, read by the window.
import { browserStorage } from './drafts.ts';

const PREFIX = 'throughline.upload-goal.';

export function rememberUploadGoal(draftKey: string, goalId: string): void {
  try {
    browserStorage()?.setItem(PREFIX + draftKey, goalId);
  } catch {
    return;
  }
}

/** '' when nothing was left, or the browser keeps nothing. */
export function uploadGoal(draftKey: string): string {
  try {
    return browserStorage()?.getItem(PREFIX + draftKey) ?? '';
  } catch {
    return '';
  }
}
