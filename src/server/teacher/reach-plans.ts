// Which plans of the class can be reached, and at which version: from the one list of the class, and by asking again for those it lacks.
// Called by sync-next.
import { inEach } from '../../core/language.ts';
import type { NotedProblem } from '../../core/workbook/journal.ts';
import type { ClassStudent } from '../../core/workbook/students.ts';
import type { DriveFile, TeacherPorts } from './ports.ts';
import { say } from './sentences.ts';

export interface Reach {
  /** Drive's version by student key, taken before anything is read. */
  readonly versions: ReadonlyMap<string, string>;
  readonly unreachable: ReadonlyMap<string, NotedProblem>;
}

/** A plan missing from the list is asked for once: the list lags behind. Who was noted as out of reach before is not asked for again. */
export function reachPlans(
  { drive }: TeacherPorts,
  students: readonly ClassStudent[],
  files: readonly DriveFile[],
): Reach {
  const listed = new Map(files.map(file => [file.id, file]));
  const made = students.filter(({ record }) => record.docId !== '');
  const missing = made.filter(({ record }) => !listed.has(record.docId) && record.checked?.version !== '');
  const asked = missing.length === 0 ? [] : drive.get(missing.map(({ record }) => record.docId));
  const versions = new Map<string, string>();
  const unreachable = new Map<string, NotedProblem>();
  for (const student of made) {
    const at = missing.indexOf(student);
    const outcome = at < 0 ? null : asked[at];
    const file = outcome?.kind === 'ok' ? outcome.value : listed.get(student.record.docId);
    // No answer is no news: the plan keeps its last good rows and is looked for at the next sync.
    if (!file && outcome && (outcome.kind === 'unknown' || (outcome.kind === 'refused' && outcome.reason === 'quota')))
      continue;
    if (!file) unreachable.set(student.key, gone(student));
    else if (file.trashed) unreachable.set(student.key, inTheBin(student));
    else versions.set(student.key, file.version);
  }
  return { versions, unreachable };
}

export const gone = ({ name }: ClassStudent): NotedProblem => ({
  weight: 'stops',
  sentence: inEach(() => say('outOfReach', { name })),
});

export const inTheBin = ({ name }: ClassStudent): NotedProblem => ({
  weight: 'stops',
  sentence: inEach(() => say('inTheBin', { name })),
});
