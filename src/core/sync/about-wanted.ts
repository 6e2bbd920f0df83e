// What "About this plan" should say for one student (design D14), and what the school says in every plan. Called by create-next and
// reconcile.ts.
import type { About } from '../plan/plan.ts';
import { writeDate } from '../plan/typed-date.ts';
import { folderUrl } from '../workbook/addresses.ts';
import type { WorkbookReading } from '../workbook/edits.ts';
import { expectationLines } from '../workbook/expectations.ts';
import { fingerprint } from '../workbook/fingerprint.ts';
import { type ClassSettings, sentSamples } from '../workbook/settings.ts';
import type { ClassStudent } from '../workbook/students.ts';

/** `nextGoalNumber` is 1 here: only the plan and its rows know better. */
export function aboutWanted(student: Pick<ClassStudent, 'name' | 'email' | 'record'>, settings: ClassSettings): About {
  return {
    student: student.name,
    address: student.email,
    schoolYear: settings.schoolYear,
    className: settings.className,
    template: settings.template,
    templateVersion: settings.templateVersion,
    language: settings.language,
    skills: settings.skills,
    evidenceFolderUrl: folderUrl(student.record.evidenceId),
    staff: settings.staff,
    nextGoalNumber: 1,
    goalsAtOnce: settings.goalsAtOnce,
    dateOrder: settings.dateOrder,
    nextReview: {
      iso: settings.nextReview,
      text: writeDate(settings.nextReview, settings.dateOrder, settings.language),
    },
  };
}

/** What the school says in every plan beside the table: its expectations, and the staff's example of a goal. */
export interface SchoolWords {
  readonly expectations: readonly string[];
  readonly sample: { readonly words: string; readonly from: string };
  /** Fingerprints of the examples sent so far. */
  readonly sentSamples: readonly string[];
}

export const schoolWords = (workbook: WorkbookReading, settings: ClassSettings): SchoolWords => ({
  expectations: expectationLines(workbook),
  sample: { words: settings.sampleGoal, from: settings.sampleFrom },
  sentSamples: sentSamples(workbook['settings']?.rows),
});

/** Changes when what the add-on keeps in a plan should be written anew. */
export function aboutFingerprint(about: About, { expectations, sample }: SchoolWords): string {
  const { nextGoalNumber: _, ...shown } = about;
  return fingerprint([
    ...Object.entries(shown).flatMap(([key, value]) => [key, typeof value === 'object' ? value.text : String(value)]),
    ...expectations,
    ...(sample.words === '' ? [] : [sample.words, sample.from]),
  ]);
}
