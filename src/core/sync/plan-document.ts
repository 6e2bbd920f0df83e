// The edits that bring the add-on's and the staff's places of one plan Doc up to date. Called by sync-next and create-next,
// again after every write until nothing is left: names of goals come before staff words, so that no decision lands in a renamed goal.
import { ABOUT_FIELDS, aboutText, aboutValueLeft } from '../document/about.ts';
import type { DocumentReading } from '../document/blocks.ts';
import { joinEdits } from '../document/change.ts';
import { planAbout } from '../document/change-about.ts';
import { type GoalIdChange, planGoalIds } from '../document/change-goal-ids.ts';
import { planStaffRows } from '../document/change-staff-rows.ts';
import type { DecodedPlan } from '../document/decode.ts';
import type { Edit } from '../document/edits.ts';
import { say } from '../workbook/sentences.ts';
import { ledgerChange, schoolEdits } from './plan-records-wanted.ts';
import type { PlanWanted } from './plan-wanted.ts';
import { NO_STAFF_WORDS } from './staff-words.ts';

export interface PlannedDocument {
  readonly edits: readonly Edit[];
  /** Sentences about goals that got another name or another wording, and words in "About this plan" that were written over. */
  readonly notes: readonly string[];
}

/** `decoded` is decodePlan(reading). A Doc that does not look like a plan is left alone. */
export function planDocument(reading: DocumentReading, decoded: DecodedPlan, wanted: PlanWanted): PlannedDocument {
  if (!decoded.looksLikePlan) return { edits: [], notes: [] };
  const { nextGoalNumber, ...about } = wanted.about;
  const isBehind = decoded.plan.about.nextGoalNumber < nextGoalNumber;
  const aboutEdits = planAbout(reading, isBehind ? wanted.about : about).edits;
  const lost = aboutNotes(reading, decoded, { edits: aboutEdits, wanted });
  const ids = planGoalIds(reading, { lastGood: wanted.known });
  if (ids.given.length > 0) {
    if (isBehind && aboutEdits.length > 0) return { edits: aboutEdits, notes: lost };
    return {
      edits: joinEdits(aboutEdits, ids.edits),
      notes: [...lost, ...ids.given.flatMap(given => namingNote(given, wanted))],
    };
  }
  const staff = decoded.plan.goals
    .filter(goal => goal.id !== '')
    .map(goal => ({ goalId: goal.id, ...(wanted.staff[goal.id] ?? NO_STAFF_WORDS) }));
  const changes = ledgerChange(reading, decoded, wanted);
  const school = schoolEdits(reading, decoded, wanted.school);
  return {
    edits: joinEdits(aboutEdits, ids.edits, planStaffRows(reading, staff).edits, school, changes.edits),
    notes: [...lost, ...changes.notes],
  };
}

/** The table is the add-on's; what somebody typed there goes, so it is said with its words. */
function aboutNotes(
  { blocks }: DocumentReading,
  { places }: DecodedPlan,
  { edits, wanted }: { readonly edits: readonly Edit[]; readonly wanted: PlanWanted },
): string[] {
  return ABOUT_FIELDS.flatMap(field => {
    const place = places.about?.fields[field];
    const table = blocks[place?.block ?? -1];
    if (place === undefined || table?.kind !== 'table') return [];
    const row = table.rows[place.row] ?? [];
    const isWritten = edits.some(
      edit => edit.kind === 'setCell' && edit.block === place.block && edit.row === place.row,
    );
    const words = row[1]?.content.text.trim() ?? '';
    const isTyped = (wanted.isAboutSent && field !== 'nextGoalNumber') || aboutValueLeft(field, row[1]);
    if (!isWritten || !isTyped || words === '') return [];
    const now = aboutText(wanted.about, field).text;
    return [say('aboutBack', { words, row: row[0]?.content.text.trim() ?? '', now })];
  });
}

type Given = GoalIdChange['given'][number];

/** A goal that gets its first name is nothing to speak of. */
function namingNote({ from, to, statement }: Given, { known }: PlanWanted): string[] {
  if (known.some(({ id }) => id === to)) return [say('nameBack', { goal: statement, id: to })];
  if (from === '') return [];
  const isVanished = known.some(({ id, isVanished: isGone }) => id === from && isGone === true);
  return [
    isVanished
      ? say('nameOfLostGoal', { lost: from, goal: statement, id: to })
      : say('nameTwice', { twice: from, goal: statement, id: to }),
  ];
}
