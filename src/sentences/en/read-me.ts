// English: the first tab of a class workbook, one paragraph a line.

export const sentences = {
  title: 'Goals of {name}',
  every: 'Every student writes their plan in their own Google Doc. This workbook shows all of them together. {scope}',
  teachers: 'Teachers: use it to see who needs a word today, and answer each goal in a sentence.',
  counselors: 'Counselors and advisors: use it to follow students through the year and to prepare a talk.',
  students:
    'Students: who is in the class and whether their plan is ready. To add somebody, write name and e-mail in the next free row and press “Create the plans”.',
  goals:
    'Goals: one row a goal. Choose a Decision and write Feedback in the row; the student sees both in their plan after the next sync.',
  doing:
    'Steps, Check-ins, Progress and Evidence: what the students are doing. They change these words in their plans, not here.',
  everythingElse:
    'Reflections, Changes, Profile and Activities: everything else they write. Words a student keeps in the plan are not repeated here.',
  reviews:
    'Reviews: every decision with its date. A decision made in the sidebar carries a name, one typed into a cell does not.',
  yours:
    'You may sort, filter, colour, add columns and write notes anywhere. Nothing of yours is touched. Private notes never reach a plan.',
  typedOver:
    'If somebody types over a student’s words here, the next sync puts the words of the plan back and says so.',
  expectations:
    'Expectations: what everybody here learns, one line a row. New lines reach the plans with the next sync.',
  settings:
    'Settings: staff names, the day of the next review, how many goals at once. Changes reach the plans with the next sync.',
  private: 'Please do not share this workbook with students or families: it shows everybody’s plans.',
} as const;
