// Plans ids for goals that have none and new ids for doubles and for goals pasted from another plan (design §4 "Goal ids").
// Called by sync; the student's panel uses it for missing ids only.
import type { Language } from '../language.ts';
import { goalId } from '../plan/goal-id.ts';
import { STAFF_FIELDS } from '../plan/names.ts';
import { type KnownGoal, settleIds } from '../plan/settle-ids.ts';
import type { DocumentReading } from './blocks.ts';
import { type Change, joinEdits, setWords } from './change.ts';
import { keepNextNumber, nextGoalNumber } from './change-goal.ts';
import { decodePlan } from './decode.ts';
import type { Edit } from './edits.ts';
import { headerWithId } from './goal-header.ts';
import { cellText, type GoalPlace, type ListPlace } from './places.ts';
import { progressHeader, stepsHeader } from './plan-tables.ts';
import { say } from './sentences.ts';

export interface GoalIdOptions {
  /** Goals of the last good reading: a goal that says the same keeps its id, or gets it back. */
  readonly lastGood?: readonly KnownGoal[];
  /** Only give ids to goals without one; doubles wait for sync. */
  readonly onlyMissing?: boolean;
}

export interface GoalIdChange extends Change {
  /** What was named anew: `from` is '' for a goal that had no id. */
  readonly given: readonly { readonly from: string; readonly to: string; readonly statement: string }[];
}

interface Naming {
  readonly place: GoalPlace;
  readonly from: string;
  readonly to: string;
  /** '' for an empty goal table. */
  readonly statement: string;
}

export function planGoalIds(reading: DocumentReading, options: GoalIdOptions = {}): GoalIdChange {
  const decoded = decodePlan(reading);
  const settled = settleIds(decoded.plan.goals, options.lastGood ?? []);
  let next = nextGoalNumber(decoded);
  const names: Naming[] = [];
  decoded.plan.goals.forEach((goal, index) => {
    const place = decoded.places.goals[index];
    const id = settled[index] ?? '';
    if (place === undefined || place.idCell === null || (id !== '' && id === goal.id)) return;
    if (options.onlyMissing === true && goal.id !== '') return;
    names.push({ place, from: goal.id, to: id === '' ? goalId(next++) : id, statement: goal.statement });
  });
  for (const place of decoded.places.emptyGoals) {
    if (options.onlyMissing === true || place.idCell === null || place.id === '' || !settled.includes(place.id))
      continue;
    names.push({ place, from: place.id, to: goalId(next++), statement: '' });
  }
  const edits = joinEdits(
    ...names.map(name => rename(reading, name, decoded.plan.about.language)),
    keepNextNumber(reading, decoded, next),
  );
  const given = names.filter(name => name.statement !== '').map(({ from, to, statement }) => ({ from, to, statement }));
  return { edits, given, message: given.map(({ to, statement }) => say('named', { statement, id: to })).join(' ') };
}

/** A goal that had another's id brings no decision and no feedback along; its own tables follow it. */
function rename(reading: DocumentReading, { place, from, to }: Naming, language: Language): readonly Edit[] {
  const header =
    place.idCell === null
      ? []
      : setWords(reading.blocks, place.idCell, headerWithId(cellText(reading.blocks, place.idCell), to, language));
  const lists = [
    ...retitle(reading, place.steps, 'text', stepsHeader(to, language)),
    ...retitle(reading, place.progress, 'date', progressHeader(to, language)),
  ];
  const staff =
    from === ''
      ? []
      : STAFF_FIELDS.flatMap(field =>
          place.fields[field] === undefined ? [] : setWords(reading.blocks, place.fields[field], ''),
        );
  return [...header, ...lists, ...staff];
}

const retitle = (reading: DocumentReading, lists: readonly ListPlace[], key: string, words: string): readonly Edit[] =>
  lists.flatMap(list => {
    const column = list.columns[key];
    return column === undefined ? [] : setWords(reading.blocks, { block: list.block, row: 0, column }, words);
  });
