// Every text a person reads in the sidebar and the dialogs, in one place. Plain language, second person, verbs on buttons.
// Notes for the translator stand above what is not plain. Functions take names and numbers as they are shown.
import type { Stage } from '../core/plan/plan.ts';

const plural = (count: number, one: string, many: string) => (count === 1 ? one : many);

const MONTHS = 'January,February,March,April,May,June,July,August,September,October,November,December'.split(',');

export const words = {
  product: 'Throughline',
  /** "3 September"; the year only when it is another one than `today`'s. */
  day: (iso: string, today: string) => {
    const parts = iso.split('-');
    const text = `${Number(parts[2])} ${MONTHS[Number(parts[1]) - 1] ?? ''}`;
    return iso.slice(0, 4) === today.slice(0, 4) ? text : `${text} ${parts[0] ?? ''}`;
  },
  back: 'Back',
  next: 'Next',
  cancel: 'Cancel',
  close: 'Close',
  save: 'Save',
  saving: 'Saving…',
  tryAgain: 'Try again',
  optional: 'You can leave this empty.',
  newWindow: '(opens in a new tab)',
  megabytes: (bytes: number) => `${bytes < 52429 ? '0.1' : (bytes / 1048576).toFixed(bytes < 10485760 ? 1 : 0)} MB`,

  footer: {
    help: 'Help for this screen',
    largeText: 'Large text',
  },

  // Shown when the call to Google itself failed. Three parts: what happened, whose, what to do.
  failure: {
    accounts: (account: string) =>
      'Google mixed up your accounts: this file was opened with ' +
      (account || 'one account') +
      ' but the panel got another. Sign out of the other Google accounts' +
      (account ? `, keep ${account},` : ', keep your school account,') +
      ' then reload this page. Your text is kept here.',
    notAllowed:
      'Google has not let this add-on work for you yet. Reload this page, open it again from the Extensions menu and press Allow. If Allow does not appear, ask your teacher.',
    offline: 'Google cannot be reached. Your text is kept here. Check the network, then try again.',
    tooSlow:
      'Google took too long to answer. It may have worked all the same: look first, then try again. Your text is kept here.',
    quota:
      'Google asks for a pause: too much was done in a short time. Your text is kept here. Try again in a few minutes.',
    other:
      'Google did not answer as it should. Your text is kept here. Try again; if it stays like this, close this panel and open it again.',
  },

  // A draft and the document differ: somebody changed the document after typing began.
  changed: {
    title: 'The document has newer text',
    body: 'Someone changed this in the document after you started. Nothing was overwritten. It now says:',
    empty: '(nothing)',
    keepMine: 'Keep mine',
    takeTheirs: 'Take the new text',
    draftKept: 'Not saved yet. Your text is kept here.',
  },

  student: {
    reading: 'Reading your plan…',
    planOf: (year: string) => (year ? `Learning plan ${year}` : 'Learning plan'),
    allSaved: 'Everything is saved in this document',
    notSaved: 'Not saved',
    stripLabel: 'Where you are in your plan',
    stageHere: 'you are here',
    stageDone: 'done',
    stageAhead: 'later',
    tabs: { today: 'Today', goals: 'Goals', evidence: 'Evidence' },
    tabsLabel: 'Parts of your plan',
    noGoal: 'No goal yet',

    today: {
      title: 'Today',
      nextTitle: 'Your next step',
      weekTitle: 'This week',
      weekEmpty: 'No steps are due this week.',
      done: 'done',
      asksTitle: 'Questions for you',
      reply: 'Answer',
      problemsTitle: (count: number) =>
        plural(count, 'One place in your plan needs a look', `${count} places in your plan need a look`),
      problemsBody: 'Nothing is lost. You can put these right in the document.',
      readAgain: 'Read the document again',
    },

    stages: {
      profile: { title: 'Profile', hint: 'Who you are and how you learn.' },
      goals: { title: 'Goals', hint: 'What you want to reach.' },
      plan: { title: 'Plan', hint: 'The steps that take you there.' },
      do: { title: 'Do', hint: 'Work on your steps and collect what shows it.' },
      assess: { title: 'Assess', hint: 'Look at how far you have come.' },
      reflect: { title: 'Reflect', hint: 'What you learned about yourself.' },
      revise: { title: 'Revise', hint: 'What to keep and what to change.' },
    } satisfies Record<Stage, { title: string; hint: string }>,

    questions: {
      count: (answered: number, all: number) => `${answered} of ${all} answered`,
      none: 'This part has no questions.',
      allAnswered: 'You have answered every question here. You can change an answer whenever you like.',
      answered: 'answered',
      notAnswered: 'not answered yet',
      yourAnswer: 'Your answer',
      save: 'Save answer',
      skip: 'Skip for now',
      toGoals: 'Open your goals',
      toEvidence: 'Open your evidence',
    },

    goals: {
      title: 'Goals',
      empty: 'A goal is something you want to reach this year. Five short questions help you to write one.',
      add: 'Add a goal',
      goOn: 'Go on with your new goal',
      many: (count: number) =>
        `You are working on ${count} goals now. That is plenty at once. You can still add one for later.`,
      nextStep: 'Next step',
      noStep: 'No step yet',
      allSteps: 'All steps are done',
      evidence: (count: number) =>
        count === 0 ? 'No evidence yet' : plural(count, '1 piece of evidence', `${count} pieces of evidence`),
      noStatement: '(no goal sentence yet)',
      open: 'Show this goal',
      edit: 'Edit',
      log: 'Log a number',
      step: 'Add a step',
      file: 'Add evidence',
      answer: 'Answer',
      actions: (id: string) => `What you can do with ${id || 'this goal'}`,
      why: 'Why it matters',
      steps: 'Steps',
      numbers: 'Numbers',
      evidenceTitle: 'Evidence',
      fromStaff: 'From your staff',
      decision: 'Decision',
      feedback: 'Feedback',
      showMe: 'They ask',
      myReply: 'Your answer',
      noId: 'This goal has no number yet, so it can only be changed in the document. It gets one at the next sync.',
      // How a person's role is named beside a step; "me" is the student.
      owners: { student: 'Me', teacher: 'My teacher', family: 'My family', counselor: 'My counselor' },
    },

    wizard: {
      title: 'A new goal',
      editTitle: (id: string) => `Edit ${id || 'this goal'}`,
      step: (n: number, all: number) => `Question ${n} of ${all}`,
      statement: {
        label: 'What do you want to reach?',
        hint: 'One sentence in your own words. “I will …” is a good start.',
      },
      why: { label: 'Why does it matter to you?', hint: 'Your reason, not anyone else’s.' },
      measure: {
        label: 'How will you see that it works?',
        hint: 'Something you can count or show: words, minutes, pages, points.',
      },
      start: { label: 'Where are you now?', hint: 'A number, if you have one.' },
      target: { label: 'Where do you want to be?', hint: 'The number you would be happy with.' },
      range: { label: 'From where to where?', hint: 'Two numbers: today, and when you are there.' },
      deadline: { label: 'By when?', hint: 'A day you can picture, within this school year.' },
      inDocument: (text: string) => `In the document it says “${text}”. Choose a day to replace it.`,
      coach: 'A thought',
      add: 'Add this goal',
      saveNow: 'Save what I have',
      saveEdit: 'Save changes',
      emptyStatement: 'Write one sentence first: what do you want to reach?',
    },

    log: {
      title: 'Log a number',
      amount: 'Number',
      date: 'Day',
      note: 'Note',
      save: 'Save this number',
      missing: 'Type the number first.',
    },
    step: {
      title: 'Add a step',
      text: 'What will you do?',
      hint: 'Small enough for a week or two.',
      owner: 'Who does it?',
      due: 'By when?',
      save: 'Add this step',
      missing: 'Write what you will do first.',
    },
    reply: { title: 'Your answer', save: 'Save answer' },

    evidence: {
      title: 'Evidence',
      intro: 'Anything that shows what you did: a page, a photo, a recording, a link.',
      empty: 'Nothing here yet.',
      linkTitle: 'Add a link',
      url: 'Link',
      urlHint: 'Copy it from the address bar. In Drive: Share, Copy link.',
      name: 'What does it show?',
      goal: 'Which goal is it for?',
      noGoal: 'None of them',
      why: 'Why did you choose it?',
      save: 'Add this evidence',
      missing: 'Write what it shows, or paste a link, first.',
      badLink: 'This does not look like a link. A link starts with https://',
      uploadTitle: 'Upload a file',
      uploadHint: 'Any kind of file, up to 100 MB. A window opens and this panel closes while you upload.',
      upload: 'Upload a file',
      opening: 'Opening the window…',
      folder: 'Open my evidence folder',
      listTitle: (count: number) => `In your plan: ${count}`,
      looseGoal: 'no goal',
    },

    staffView: {
      notice: (student: string) => `You are reading ${student}’s plan.`,
      button: 'Decide in the class workbook',
      how: (student: string) =>
        'Open the class workbook in Drive, choose ' +
        student +
        '’s row, then Extensions, Throughline, Student. What you decide there reaches this plan at the next sync.',
    },

    notAPlan: {
      title: 'This document is not a plan yet',
      put: 'Put a plan here',
      working: 'Writing the plan…',
      putHintEmpty: 'Your plan is written into this empty document. You own it and can change every word.',
      putHintFull: 'Your plan is added below the text that is already here. Nothing of it is changed.',
      name: 'Your name',
      year: 'School year',
      yearHint: 'For example 2026–27',
      missing: 'Write your name first, so that the plan has an owner.',
      whyTitle: 'Why this is not read as a plan',
      classTitle: 'How a class starts',
      classSteps: [
        'Open any Google Sheet.',
        'Choose Extensions, Throughline, Open.',
        'Name your class and paste the list of students. Each student gets a plan like this one.',
      ],
    },

    // Three sentences for each screen.
    help: {
      today:
        'Today shows one good thing to do now and what is due this week. Tick a step when you have done it. You can also type in the document: this panel reads it.',
      goals:
        'Each card is one goal. Open it to change it, log a number or add a step. Everything you save appears in the document at once.',
      stage:
        'These questions help you to think. Answer the ones you like and skip the others for now. Your answer is written under its question in the document.',
      evidence:
        'Evidence shows what you did. Paste a link or upload a file, with or without a goal. It is listed in the evidence table of your document.',
      wizard:
        'There are five short questions. You can go back, and you can save before the end. The line under your answer is only a thought: you decide.',
      notAPlan:
        'A plan is a normal Google Doc with seven parts. Your teacher usually makes it for you: look in Drive under Shared with me. You can also put one into this document.',
    },
  },

  staff: {
    reading: 'Reading this workbook…',
    tabsLabel: 'Parts of this panel',
    tabs: { class: 'Class', today: 'Today', student: 'Student' },
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
        '. Open it, then choose Extensions, Throughline, Open, and press Create the plans.',
      openWorkbook: 'Open the class workbook',
      yourClasses: 'Your classes',
      unfinishedTitle: 'A set-up was interrupted',
      unfinishedBody: 'Enter the same class again. What exists already is used, nothing is made twice.',
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
      showAll: 'Show the right rows',
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
      keeperLine: (keeper: string, last: string) => `${keeper} keeps this class in step. ${last}.`,
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
          : plural(
              count,
              '1 student added. Create the plan next.',
              `${count} students added. Create their plans next.`,
            ),
      files: 'Files of this class',
      folder: 'Class folder',
      template: 'Plan template',
      listName: 'Name',
      listFile: 'Where the plan is',
    },
    shareStaff: {
      title: 'Share with other staff',
      email: 'E-mail address of a counselor or teacher',
      hint: 'They can then read every plan of this class and decide in the workbook. No mail is sent.',
      share: 'Share this class',
      missing: 'Write the e-mail address first.',
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
      // Staff's decisions as they appear in the workbook; "Show me" asks the student for proof.
      title: 'Decide',
      approve: 'Approve',
      sendBack: 'Please look again',
      showMe: 'Show me',
      comment: 'Feedback',
      commentHint: 'A question about their own words helps most.',
      needComment: 'Write one sentence first, so that the student knows what to look at.',
      stemsLabel: 'Ways to begin',
      stems: ['I like that ', 'What if ', 'Can you show ', 'How will you know '],
      afterSync: (student: string) => `${student} sees this after the next sync.`,
      waits: 'Not yet in the plan: it goes there with the next sync.',
      history: 'What happened so far',
    },
    goal: {
      evidence: (count: number) => (count === 0 ? 'No evidence yet' : `Evidence (${count})`),
      measure: 'Measure',
      why: 'Why',
      latest: 'Decision so far',
    },
    help: {
      setUp:
        'You name a class and paste its list; nothing is created before you press the last button. What is wrong in the list is named by line. Students get a plan each when you press Create the plans in the workbook.',
      class:
        'This screen creates the plans and keeps workbook and plans in step. You can stop or close at any time: pressing the button again goes on where it ended. What needs a person is listed in sentences.',
      today:
        'The most urgent comes first, each with its reason. Approve, ask, or send back with a sentence. The student reads it in the plan after the next sync.',
      student:
        'Select any cell in a student’s row and this panel shows that student. Your decision is kept with your name and the day. Private columns of the workbook are never shown to students.',
    },
  },

  job: {
    creating: 'Creating the plans',
    syncing: 'Reading the plans',
    now: (name: string) => `Now: ${name}`,
    count: (done: number, total: number) => `${done} of ${total} done, ${total - done} left`,
    lessThanAMinute: 'less than a minute left',
    minutesLeft: (minutes: number) => plural(minutes, 'about 1 minute left', `about ${minutes} minutes left`),
    stop: 'Stop',
    stopping: 'Stopping after this one…',
    stoppedCreate: 'Stopped. Nothing is half done. Press Continue whenever you like.',
    stoppedSync: 'Stopped. What was read is kept. The next sync goes on.',
    finishedCreate: (state: string) => `Done. ${state}.`,
    keepOpen: 'You can close this panel: the next press goes on here.',
    starting: 'Starting…',
  },

  upload: {
    title: 'Upload evidence',
    reading: 'Looking for your evidence folder…',
    connectTitle: 'Connect your evidence folder once',
    connectBody:
      'Google lets this add-on put files only where you allow it. Press the button, choose the one folder that is shown, and you never have to do it again.',
    connect: 'Connect my evidence folder',
    connecting: 'Waiting for your choice…',
    cancelled: 'No folder was chosen. Press the button again, or use the way below.',
    refused: 'Google’s window did not open or refused the folder. Use the way below: it works just as well.',
    checking: 'Checking the folder…',
    stillNot: 'This folder is not connected yet. Choose the one that is shown, not a folder inside it.',
    byHandTitle: 'Without connecting',
    byHandOnly: 'Put the file into your folder',
    byHandSteps: [
      'Open your evidence folder and put the file there.',
      'In Drive choose the file, then Share, Copy link.',
      'Paste the link here.',
    ],
    openFolder: 'Open my evidence folder',
    chooseTitle: 'Choose files',
    limit: 'Any kind of file, up to 100 MB each.',
    choose: 'Choose files',
    drop: 'or drop them here',
    tooLarge: (name: string, size: string) =>
      `${name} has ${size}, more than 100 MB. Put it into your folder in Drive and paste its link instead.`,
    emptyFile: (name: string) => `${name} is empty, so there is nothing to upload. Choose another file.`,
    remove: 'Take out',
    shows: 'What does it show?',
    why: 'Why did you choose it?',
    goal: 'Which goal is it for?',
    send: (count: number) => plural(count, 'Upload this file', `Upload ${count} files`),
    sending: (name: string) => `Uploading ${name}`,
    received: (done: string, all: string) => `${done} of ${all}`,
    cancel: 'Cancel upload',
    cancelling: 'Stopping after this piece…',
    cancelledUpload: (name: string) => `${name} was not uploaded completely. Press Go on to send the rest.`,
    failed: (done: string, all: string) => `${done} of ${all} are safe with Google.`,
    stuck: 'Google takes no more of this file at the moment. Wait a minute, then press Go on.',
    unreadable: 'The file cannot be read any more. It may have been moved or changed. Choose it again.',
    goOn: 'Go on',
    filing: 'Writing it into your plan…',
    landed: (name: string) => `${name} is in your evidence folder and in the evidence table of your plan.`,
    notFiled: (name: string) => `${name} is in your folder, but not yet in the evidence table.`,
    fileAgain: 'Write it into the plan',
    openFile: 'Open the file',
    another: 'Upload another file',
    done: 'Back to my plan',
    doneHint: 'Open the panel again from Extensions, Throughline.',
    help: 'Files go into your own evidence folder, which your teacher can see. Each file gets a name with the day and the goal. You can cancel and go on later while this window is open.',
  },

  chart: {
    label: (name: string, last: string, target: string) =>
      `${name}: last value ${last}${target ? `, target ${target}` : ''}`,
    target: (amount: string) => `target ${amount}`,
    caption: (name: string) => `${name}, all numbers`,
    day: 'Day',
    number: 'Number',
    start: 'Start',
  },
};
