// English: what was written where, what could not be written, and what is out of order in a plan Doc (sentences.ts).
// `where` is a place as a person sees it: "the second goal table (G1)", "Steps for G1, row 3". Quoted labels are those of the Doc.

export const DOCUMENT_EN = {
  saved: 'Saved in your plan.',
  savedAnswer: 'Saved in your plan, beside the question.',
  savedOwnQuestion: 'Saved in your plan, as a question of your own.',
  savedGoal: (id: string) => `Saved in your plan, under Goal ${id}.`,
  savedNewGoal: (id: string) => `Saved in your plan as Goal ${id}.`,
  manyGoals: (count: number, atOnce: number) =>
    ` You work on ${count} goals now; your school suggests ${atOnce} at once, so some may wait.`,
  waitsOnShelf: ' It waits on your Later shelf.',
  savedSteps: (id: string) => `Saved in your plan, under Steps for ${id}.`,
  savedProgress: (id: string) => `Saved in your plan, under Progress for ${id}.`,
  savedEvidence: (id: string) =>
    id === ''
      ? 'Saved in your plan, in the evidence table.'
      : `Saved in your plan, in the evidence table, for Goal ${id}.`,
  ticked: (step: string) => `Ticked in your plan: ${step}`,
  opened: (step: string) => `Open again in your plan: ${step}`,
  stepChanged: 'Step changed in your plan.',
  counted: (times: string) => `In your plan it now says: ${times || 'not done yet'}.`,
  evidenceChanged: 'Evidence changed in your plan.',
  removed: 'Taken out of your plan. Undo in the document brings it back.',
  putHere: 'Your plan stands in this document now. Start wherever you like.',
  templateRight: 'The plan has what the template has.',
  aboutRight: '“About this plan” is up to date.',
  staffRight: 'Decisions and feedback are in the plan.',
  alreadyThere: 'This is in your plan already.',
  planIsHere: 'there is a plan in this document already',
  without: {
    goal: 'a goal without words',
    step: 'a step without words',
    row: 'a row without words',
    reason: 'a reason without words',
    progress: 'progress without a number or a note',
    evidence: 'evidence without a title or a link',
  },
  named: (statement: string, id: string) => `“${statement}” is now called ${id}.`,

  // Places, as the beginning of a sentence.
  thisQuestion: 'This question',
  thisColumn: 'The column for this',
  thisRow: 'This row',
  rowOf: (table: string) => `This row of “${table}”`,
  yourAnswerTo: (question: string) => `Your answer to “${question}”`,
  goalSentence: (id: string) => `The goal sentence of Goal ${id}`,
  rowOfGoal: (label: string, id: string) => `“${label}” of Goal ${id}`,
  goal: (id: string) => `Goal ${id}`,
  theStep: (step: string) => `The step “${step}”`,
  theLedger: 'The ledger of changes',
  theEnd: 'The end of the plan',
  aTable: 'A table of the plan',
  emptyLine: 'an empty line',
  rowNumber: (where: string, row: number) => `${where}, row ${row}`,

  // Places, inside a sentence.
  ordinals: ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'],
  goalTable: (ordinal: string, id: string) => `the ${ordinal} goal table${id === '' ? '' : ` (${id})`}`,
  number: (n: number) => `number ${n}`,
  stepsOf: (where: string) => `the steps table of ${where}`,
  progressOf: (where: string) => `the progress table of ${where}`,
  evidenceTable: 'the evidence table',
  recordTable: (name: string) => `the table “${name}”`,
  topRow: 'top row',
  labelled: (label: string) => `“${label}” row`,
  thisDocument: 'this document',
  goalTables: 'the goal tables',
  questionTables: 'the question tables',
  heading: (words: string) => `the heading “${words}”`,
  otherTabsPlace: 'other tabs',
  aGoal: 'a goal',
  byWhenOf: (id: string) => `“By when” of ${id}`,
  stepOf: (n: number, id: string) => `step ${n} of ${id}`,
  progressEntry: (n: number, id: string) => `progress ${n} of ${id}`,
  evidenceEntry: (n: number) => `evidence ${n}`,
  rows: (where: string, from: number, to: number) =>
    `${where}, ${from === to ? `row ${from}` : `rows ${from} to ${to}`}`,
  lines: (from: number, to: number, heading: string) =>
    `${from === to ? `line ${from}` : `lines ${from} to ${to}`} ${heading === '' ? 'at the top' : `under “${heading}”`}`,
  ownTable: (heading: string) => `a table of your own ${heading === '' ? 'at the top' : `under “${heading}”`}`,
  and: (first: string, second: string) => `${first} and ${second}`,
  besideHeadings: (headings: string) => `the headings ${headings}`,
  introductions: (headings: string) => `the first lines under ${headings}`,
  quoted: (text: string) => `“${text}”`,
  picture: 'a picture, a chip or a table',
  andMore: (count: number) => ` and ${count} more`,

  // What is out of order.
  lostTopRow: (where: string) =>
    `${where} has lost its top row: add a row above with “Goal” on the left and the goal on the right.`,
  noGoalYet: (where: string) =>
    `${where} has notes or steps but no goal yet: write the goal in its top row, on the right.`,
  lostRow: (where: string, label: string) =>
    `${where} has lost its “${label}” row: add it back, with these words on the left.`,
  mergedInGoal: (where: string, row: string) =>
    `${where} has merged cells in its ${row}: separate them again, the label on the left and your words on the right.`,
  chipInGoal: (where: string, row: string) =>
    `${where} holds a chip, a checkbox or a picture in its ${row} that cannot be read: type the words instead.`,
  noStepsTable: (where: string, name: string) =>
    `${where} has no steps table: copy one and write “${name}” in its top row.`,
  noProgressTable: (where: string, name: string) =>
    `${where} has no progress table: copy one and write “${name}” in its top row.`,
  headless: (where: string, titles: string) => `${where} has lost its top row: add a row above with ${titles}.`,
  listOfNoGoal: (name: string, example: string) =>
    `A “${name}” table names no goal: write the goal’s short name behind it, for example “${example}”.`,
  listOfLostGoal: (name: string, id: string) =>
    `“${name}” belongs to no goal in this plan: add a goal table ${id}, or write another goal’s short name there.`,
  noShortName: (where: string) => `${where} has no short name yet. It gets the next one by itself.`,
  idTwice: (id: string) =>
    `Two goals are called ${id}. One of them gets a new short name when the class is next checked.`,
  lostColumn: (where: string, label: string) =>
    `${where} has lost its “${label}” column: add it back, with these words in the top row.`,
  mergedRow: (where: string) =>
    `${where}, has merged cells: separate them again, so that each word stands in its own column.`,
  chipInList: (where: string, label: string, isTick: boolean) =>
    `${where}, holds a chip, a checkbox or a picture under “${label}” that cannot be read: ${isTick ? 'type x or done instead' : 'type the words instead'}.`,
  emptyDocument: 'This document is empty: put a plan into it, or open your plan.',
  noPlan: 'None of a plan’s tables stand in this document: open your plan, or put a plan here.',
  noGoalTable:
    'There is no goal table any more: undo the deletion, or copy one from another plan. The goals read last are kept until then.',
  noEvidenceTable: (titles: string) =>
    `The evidence table is missing: undo the deletion, or make a table with the top row ${titles}.`,
  noQuestionTable: (titles: string) =>
    `The tables of questions are missing: undo the deletion, or make one with the top row ${titles}.`,
  noHeading: (words: string) =>
    `The heading “${words}” is missing: write it again above its part, in the style Heading 1.`,
  noAbout: (name: string) => `The last table, ${name}, is missing. It comes back when the class is next checked.`,
  notADate: (text: string, where: string) =>
    `“${text}” (${where}) is not read as a date: write it like 3 November 2026, or 2026-11-03.`,
  notANumber: (text: string, where: string) =>
    `“${text}” (${where}) holds no number, so it is kept but not drawn in the line.`,
  strayGoal: (n: number, id: string) =>
    `Evidence ${n} names ${id}, and there is no such goal in this plan: write another goal’s short name, or leave the cell empty.`,
  notRead: (where: string, quotes: string) =>
    `What stands in ${where} is not read as part of the plan: ${quotes}. It stays there.`,
  notReadEither: (quotes: string) => ` Not read there: ${quotes}.`,
  nobodyKnown: (where: string, quotes: string) =>
    `${quotes} (${where}) is not read: the step counts as the student’s own. Write Me, Teacher, Family or Counselor.`,
  noGoalKnown: (where: string, quotes: string) =>
    `${quotes} (${where}) is not read as one goal of this plan: write its short name alone, such as G1.`,
  otherTabs: (names: string) =>
    `Only the first tab of this document is read. What stands in ${names} stays there and is not read.`,
};
