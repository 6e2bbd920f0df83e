// Which words of the staff the student has put away, one text a goal, kept in this browser. Asked by Today and the reply form.
import type { Goal } from '../../core/plan/plan.ts';
import type { DraftStorage } from '../drafts.ts';

const PREFIX = 'throughline.read.';
type Storage = Pick<DraftStorage, 'getItem' | 'setItem'> | null;

/** Decision and feedback as one text; '' when staff wrote neither. */
export function staffText({ staff }: Goal): string {
  return [staff.decision, staff.feedback].filter(Boolean).join('\n');
}

/** True until the student puts this text away; a first text counts as seen when a reply stands in the plan. */
export function isUnread(storage: Storage, draftKey: string, goal: Goal): boolean {
  const text = staffText(goal);
  const read = readText(storage, keyOf(draftKey, goal));
  return text !== '' && text !== read && (goal.myReply === '' || read !== '');
}

export function markRead(storage: Storage, draftKey: string, goal: Goal): void {
  try {
    storage?.setItem(keyOf(draftKey, goal), staffText(goal));
  } catch {
    return; // a full storage: the words stay on Today
  }
}

const keyOf = (draftKey: string, goal: Goal): string => `${PREFIX}${draftKey}.${goal.id}`;

function readText(storage: Storage, key: string): string {
  try {
    return storage?.getItem(key) ?? '';
  } catch {
    return '';
  }
}
