// English texts of the staff’s panel in Sheets. The rules for wording stand in ../../words.ts.
import { plural } from '../plural.ts';

export const staffWords = {
  reading: 'Reading this workbook…',
  tabsLabel: 'Parts of this panel',
  tabs: { class: 'Class', today: 'Today', student: 'Student' },
  use: {
    keeper: 'Use it to make the plans, keep them in step and answer each goal in a sentence.',
    staff: 'Use it to follow your students through the year and to prepare a talk with one of them.',
  },
  setUp: {
    title: 'Start a class',
    intro:
      'Three short steps. A class folder and a goals workbook are made in your Drive; this spreadsheet stays as it is.',
    step: (n: number) => `Step ${n} of 3`,
    nameTitle: 'Name your class',
    name: 'Class',
    nameHint: 'For example 7b, or Advisory Rivera',
    year: 'School year',
    nameMissing: 'Write the name of the class first.',
    rosterTitle: 'Who is in it?',
    checkTitle: 'Check the list',
    create: (count: number) => `Create the class with ${count} ${plural(count, 'student', 'students')}`,
    working: 'Making the class folder, the workbook and the plan template. This can take half a minute.',
    doneTitle: 'Your class is ready',
    doneBody: (count: number) =>
      'The workbook lists ' +
      count +
      ' ' +
      plural(count, 'student', 'students') +
      '. Open it, then choose Extensions, Throughline, Open Throughline, and press Create the plans.',
    openWorkbook: 'Open the class workbook',
    yourClasses: 'Your classes',
    unfinishedTitle: 'A set-up was interrupted',
    unfinishedBody: (name: string) =>
      `${name} was not finished. Enter it again under the same name: what exists already is used, nothing is made twice.`,
  },
  roster: {
    paste: 'Paste names and e-mail addresses',
    pasteHint: 'One student a line, as copied from a spreadsheet. A first line with Name and E-mail helps.',
    file: 'Or choose a CSV file',
    classroom: 'Or take a Classroom course',
    classroomChoose: 'Choose a course',
    classroomTake: 'Take this course',
    classroomNone: 'Google Classroom shows no course of yours.',
    check: 'Check the list',
    checking: 'Checking…',
    empty: 'Paste the list, or choose a file, first.',
    fileUnreadable: 'This file could not be read. Save it as CSV once more, or copy its cells and paste them here.',
    right: (count: number) => plural(count, '1 row is right', `${count} rows are right`),
    wrong: (count: number) => plural(count, '1 row needs a look', `${count} rows need a look`),
    line: (n: number) => `Line ${n}`,
    noName: '(no name)',
    correct: 'Correct the list',
    createRight: (count: number) => plural(count, 'Create the 1 that is right', `Create the ${count} that are right`),
    addRight: (count: number) => plural(count, 'Add the 1 that is right', `Add the ${count} that are right`),
    more: (count: number) => `and ${count} more`,
  },
  class: {
    title: 'Class',
    state: (ready: number, waiting: number, problems: number) =>
      [
        ready === 0 ? 'No plan ready yet' : plural(ready, '1 plan ready', `${ready} plans ready`),
        waiting ? `${waiting} to create` : '',
        problems ? plural(problems, '1 needs a look', `${problems} need a look`) : '',
      ]
        .filter(Boolean)
        .join(', '),
    keeperLine: (keeper: string, isHourly: boolean, last: string) =>
      `${keeper} keeps this class in step. ${last}. ${isHourly ? 'A check runs every hour' : 'The hourly check is off'}.`,
    create: 'Create the plans',
    // Sentences about single students say “press Continue”: keep the same word.
    continueCreate: 'Continue',
    createHint: (count: number) =>
      `${plural(count, 'One student has', `${count} students have`)} no plan yet. No e-mail is sent.`,
    retryHint: 'Correct what needs a look below, then press Continue.',
    sync: 'Sync now',
    syncHint: 'Reads the plans that changed and sends decisions into them.',
    hourly: 'Check every hour',
    hourlyHint: 'Works while this workbook is closed.',
    problemsTitle: 'Needs a look',
    problemsNone: 'Nothing needs you at the moment.',
    waitToday: (count: number) =>
      plural(count, '1 goal waits for you under Today.', `${count} goals wait for you under Today.`),
    openPlan: 'Open the plan',
    shareAgain: 'Share again by e-mail',
    shareAgainHint: 'Sends Google’s own sharing mail to this one student.',
    handOutTitle: 'Hand out',
    handOutIntro: 'Plans are shared without e-mail. Paste this where your students read:',
    copy: 'Copy the sentence',
    copied: 'Copied.',
    copyByHand: 'The text is selected. Press Ctrl and C to copy it.',
    print: 'Print the list',
    showHandOut: 'Show the sentence and the list',
    shareOne: 'Share again with one student',
    shareOneButton: 'Send Google’s mail',
    sharing: 'Sending…',
    readingList: 'Reading the list…',
    showList: (count: number) => `Show the list of ${count}`,
    add: (count: number) => `Add ${count} ${plural(count, 'student', 'students')}`,
    chooseStudent: 'Choose a student',
    addTitle: 'Add students',
    addIntro: 'Those who are in the class already are left as they are.',
    added: (count: number) =>
      count === 0
        ? 'Everyone on this list is in the class already.'
        : plural(count, '1 student added. Create the plan next.', `${count} students added. Create their plans next.`),
    files: 'Files of this class',
    folder: 'Class folder',
    template: 'Plan template',
    update: 'Bring the plans up to the template',
    updateHint:
      'Reword questions in the template, add some, or add tables: then bring them into the plans. Nothing in a plan is lost, and answered questions stay.',
    listName: 'Name',
    listFile: 'Where the plan is',
  },
  shareStaff: {
    title: 'Share with other staff',
    email: 'E-mail address of a counselor or teacher',
    hint: 'They can then read every plan of this class and decide in the workbook. No mail is sent.',
    share: 'Share this class',
    missing: 'Write the e-mail address first.',
    link: 'Link of the class workbook',
    copy: 'Copy the link',
    copied: 'Copied. Send it to them.',
  },
  today: {
    title: 'Today',
    empty: 'Nobody waits for you. New goals and questions appear here after a sync.',
    count: (count: number) => plural(count, '1 thing waits for you', `${count} things wait for you`),
    position: (n: number, all: number) => `${n} of ${all}`,
    previous: 'Previous',
    next: 'Next',
    keys: 'Keys in this list: J next, K previous, A approve, S send back.',
  },
  student: {
    title: 'Student',
    reading: 'Reading the selected row…',
    follow: 'Show the selected row',
    following: 'Follows the row you select.',
    paused: 'Paused. Press the button to follow again.',
    openPlan: 'Open the plan',
    openFolder: 'Open the folder',
    noGoals: 'No goal in the workbook yet. Goals arrive with the next sync.',
    loose: 'Evidence without a goal',
    none: 'Select a row of a student.',
  },
  decide: {
    // The workbook and the plan say "Show me"; beside Approve that would read as if it opened the goal.
    title: 'Decide',
    approve: 'Approve',
    sendBack: 'Please look again',
    showMe: 'Ask to be shown',
    showMeHint: '“Ask to be shown”: you ask for proof, and the student answers in the plan.',
    decided: { Approved: 'Approved.', 'Please look again': 'Sent back.', 'Show me': 'You asked to be shown.' },
    comment: 'Feedback',
    commentHint: 'A question about their own words helps most.',
    needComment: 'Write one sentence first, so that the student knows what to look at.',
    stemsLabel: 'Ways to begin',
    stems: ['I like that ', 'What if ', 'Can you show ', 'How will you know '],
    afterSync: (student: string) => `${student} sees this after the next sync.`,
    // For people who cannot press Sync now themselves.
    whoSyncs: (keeper: string, isHourly: boolean, last: string) =>
      `${keeper} syncs this class${isHourly ? ', and a check runs every hour' : '; the hourly check is off'}. ${last}.`,
    youSync: (isHourly: boolean, last: string) =>
      `${isHourly ? 'A check runs every hour' : 'Press Sync now under Class: the hourly check is off'}. ${last}.`,
    waits: 'Not yet in the plan: it goes there with the next sync.',
    history: 'What happened so far',
  },
  goal: {
    evidence: (count: number) => (count === 0 ? 'No evidence yet' : `Evidence (${count})`),
    measure: 'Measure',
    why: 'Why',
    howMeasured: 'How measured',
    startTarget: 'Start → target',
    deadline: 'Deadline',
    steps: 'Steps',
    stepDone: '(done)',
    evidenceLabel: 'Evidence',
    notWritten: 'not written yet',
    count: (count: number) => (count === 0 ? 'none yet' : `${count}`),
    latest: 'Decision so far',
  },
  help: {
    setUp:
      'You name a class and paste its list; nothing is created before you press the last button. What is wrong in the list is named by line. Students get a plan each when you press Create the plans in the workbook.',
    class:
      'This screen creates the plans and keeps workbook and plans in step. You can stop or close at any time: pressing the button again goes on where it ended. What needs a person is listed in sentences.',
    today:
      'The most urgent comes first, each with its reason. Approve, ask for proof, or send back with a sentence. The student reads it in the plan after the next sync.',
    student:
      'Select any cell in a student’s row and this panel shows that student. Your decision is kept with your name and the day. Private columns of the workbook are never shown to students.',
  },
};

export const jobWords = {
  creating: 'Creating the plans',
  syncing: 'Reading the plans',
  updating: 'Bringing the plans up to the template',
  lastRead: (name: string) => `Last read: ${name}`,
  now: (name: string) => `Now: ${name}`,
  count: (done: number, total: number) => `${done} of ${total} done, ${total - done} left`,
  lessThanAMinute: 'less than a minute left',
  minutesLeft: (minutes: number) => plural(minutes, 'about 1 minute left', `about ${minutes} minutes left`),
  stop: 'Stop',
  stopping: 'Stopping after this one…',
  stoppedCreate: 'Stopped. Nothing is half done. Press Continue whenever you like.',
  stoppedUpdate: 'Stopped. Press the button again to go on.',
  stoppedSync: 'Stopped. What was read is kept. The next sync goes on.',
  finishedCreate: (problems: number): string =>
    problems > 0 ? 'Done. See below what needs a look.' : 'Done. Hand out the plans next.',
  keepOpen: (button: string) => `Closing this panel stops the work. Nothing is lost: press ${button} here later.`,
  starting: 'Starting…',
};
