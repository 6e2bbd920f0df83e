// Plans what staff decided and wrote into the staff rows of the goals' tables. Called by sync (and only there).
import { STAFF_FIELDS } from '../plan/names.ts';
import type { StaffRows } from '../plan/plan.ts';
import type { DocumentReading } from './blocks.ts';
import type { Change } from './change.ts';
import { setField } from './change-goal.ts';
import { goalPlace } from './change-step.ts';
import { decodePlan } from './decode.ts';
import { say } from './sentences.ts';
import { cleanText } from './typed-text.ts';

export interface GoalStaffRows extends StaffRows {
  readonly goalId: string;
}

/** `notWritten`: ids of goals that have no table in this Doc. */
export interface StaffChange extends Change {
  readonly notWritten: readonly string[];
}

/** Writes only what differs; '' empties a row (what a student typed there is put back). A lost row comes back when there are words for it. */
export function planStaffRows(reading: DocumentReading, rows: readonly GoalStaffRows[]): StaffChange {
  const decoded = decodePlan(reading);
  const notWritten: string[] = [];
  const edits = rows.flatMap(row => {
    const place = goalPlace(decoded, row.goalId);
    if (place === undefined) {
      notWritten.push(row.goalId);
      return [];
    }
    const { language } = decoded.plan.about;
    return STAFF_FIELDS.flatMap(field => setField(reading, place, { field, words: cleanText(row[field]), language }));
  });
  return { edits, notWritten, message: say('staffRight') };
}
