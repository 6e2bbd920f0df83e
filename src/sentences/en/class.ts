// English: what staff read about a class.

export const sentences = {
  // Lines of a list of students.
  listEmpty: 'The list is empty. Paste the students with their e-mail addresses, one a line.',
  noAddressColumn:
    'There is no column with e-mail addresses. Add one with the school address of each student, then paste the list again.',
  onlyTitles: 'There are column titles but no students under them. Paste the lines with the students too.',
  lineWithoutName: "Line {line}: the name is missing. Write the student's name.",
  lineWithoutAddress: 'Line {line}: {name} has no e-mail address. Write the school address.',
  thisStudent: 'this student',
  lineWrongAddress: 'Line {line}: “{email}” is not a whole e-mail address. Correct it.',
  lineTwice: 'Line {line}: {email} stands in line {earlier} already. Each student needs an address of their own.',

  // How far a student's plan is; colours of the Status column follow the first words (tab-colours.ts).
  nameMissing: 'The name is missing. Write it in the first column and press Continue.',
  addressMissing: 'The e-mail address is missing. Write it beside the name and press Continue.',
  addressNotWhole: 'This is not a whole e-mail address. Correct it and press Continue.',
  addressTwice: 'This address stands in another row already. Each student needs an address of their own.',
  copiedStudent:
    'This row was copied from another student’s row. Type the name and the address into a free row instead.',
  row: 'Row {n}',
  corrected: 'Corrected. Press Continue.',
  newAddress: 'New address, not yet shared. Press Continue.',
  begun: 'Begun. Press Continue if this stays.',
  waiting: 'Waiting for “Create the plans”',
  ready: 'Plan ready',
  stillOpenTo: '{addresses} can still open it: take that address out in Drive.',
  takenOut: '{addresses} was taken out and cannot open it any more.',
  couldNotBegins: 'Could not',
  openPlan: 'Open the plan',
  openFolder: 'Open the folder',
  open: 'Open',
  evidence: 'Evidence – {name}',
  planFile: '{name} – Learning plan',
  classFolder: '{name} – Learning plans',
  templateFile: 'Plan template – {name}',
  workbookFile: '{name} – Goals',
  stepsDone: '{done} of {all} done',
  'every.day': 'every day',
  'every.week': 'every week',
  'every.two weeks': 'every two weeks',
  'every.month': 'every month',
  moreInPlan: '… (more in the plan)',
  overdueSince: 'Overdue since {day}',

  takenBack: 'Taken back',
  typedByHand: 'typed in the workbook',
  showMe: 'Show me what you have so far.',
  chooseRow: 'Click a row of a student in {students}, {goals}, or another tab about the plans.',
  noSteps: 'No steps yet',
  steps: 'Steps: {done}',
  seenAfterSync: '{name} sees this after the next sync.',

  // Why a goal wants a look.
  stuck: 'says stuck',
  stuckBecause: 'says stuck: {barrier}',
  noDecision: 'new goal, no decision yet',
  doneWithoutEvidence: 'says done, no evidence',
  hasReplied: 'has replied to your feedback',
  asksForChange: 'asks for a change',
  metWithoutEvidence: 'says met, evidence still needed',
  notADay: '“{text}” cannot be read as a day: the deadline does not count. Ask for a date such as 28 May.',
  notAStart: '“{text}” cannot be read as a number: the start does not show in the trend.',
  notATarget: '“{text}” cannot be read as a number: the target does not show in the trend.',

  // What sync did and says once.
  typedOver:
    'Somebody typed over words of {student} in the workbook ({where}). The words of the plan stand there again; only the plan can change them.',
  noLongerAgreed:
    '{goals} no longer says what was agreed. Both wordings stand in the plan under “How my goals changed”; the student can write the reason there.',
  nameBack: '“{goal}” had lost its short name and is called {id} again.',
  nameOfLostGoal:
    '{lost} was the name of a goal that is no longer in the plan. “{goal}” is now called {id} and waits for a decision of its own.',
  aboutBack:
    'Somebody wrote “{words}” into “{row}” of “About this plan”. Throughline keeps that table: “{now}” stands there again.',
  nameTwice: 'Two goals were called {twice}. “{goal}” is now called {id}.',
} as const;
