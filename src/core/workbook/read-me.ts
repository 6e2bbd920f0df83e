// The text of the Read-me tab, for a person who meets the workbook for the first time. Called by workbook-requests.ts.
import { SCOPE_SENTENCE, type Scope } from '../plan/scope.ts';

/** First line is the title. */
export function readMeLines(className: string, scope: Scope): readonly string[] {
  return [
    `Goals of ${className}`,
    'Every student writes their plan in their own Google Doc. This workbook shows all of them together. ' +
      SCOPE_SENTENCE[scope].en,
    'Students: who is in the class and whether their plan is ready. To add somebody, write name and e-mail in the next free row and press “Create the plans”.',
    'Goals: one row a goal. Choose a Decision and write Feedback in the row; the student sees both in their plan after the next sync.',
    'Steps, Check-ins, Progress and Evidence: what the students are doing. They change these words in their plans, not here.',
    'Reflections, Changes, Profile and Activities: everything else they write. Words a student keeps in the plan are not repeated here.',
    'Reviews: every decision with its date. A decision made in the sidebar carries a name, one typed into a cell does not.',
    'You may sort, filter, colour, add columns and write notes anywhere. Nothing of yours is touched. Private notes never reach a plan.',
    'If somebody types over a student’s words here, the next sync puts the words of the plan back and says so.',
    'Expectations: what everybody here learns, one line a row. New lines reach the plans with the next sync.',
    'Settings: staff names, the day of the next review, how many goals at once. Changes reach the plans with the next sync.',
    'Please do not share this workbook with students or families: it shows everybody’s plans.',
  ];
}
