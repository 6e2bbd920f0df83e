// What "About this plan" should say for one student (design D14). Called by create-next and reconcile.ts.
import type { About } from '../plan/plan.ts';
import { writeDate } from '../plan/typed-date.ts';
import { folderUrl } from '../workbook/addresses.ts';
import { fingerprint } from '../workbook/fingerprint.ts';
import type { ClassSettings } from '../workbook/settings.ts';
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
    nextReview: { iso: settings.nextReview, text: writeDate(settings.nextReview, settings.dateOrder) },
  };
}

/** Changes when a plan's table should be written anew. */
export function aboutFingerprint(about: About): string {
  const { nextGoalNumber: _, ...shown } = about;
  return fingerprint(
    Object.entries(shown).flatMap(([key, value]) => [key, typeof value === 'object' ? value.text : String(value)]),
  );
}
