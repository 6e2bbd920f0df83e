// English texts of the student’s panel in Docs. The rules for wording stand in ../../words.ts.
import type { Stage } from '../../../core/plan/plan.ts';
import { plural } from '../plural.ts';

export const studentWords = {
  reading: 'Reading your plan…',
  planOf: (year: string) => (year ? `Learning plan ${year}` : 'Learning plan'),
  allSaved: 'Everything is saved in this document',
  unsaved: 'Not saved yet',
  notSaved: 'Not saved. Your text is kept here.',
  stripLabel: 'Where you are in your plan',
  // Stands under the stage where the student is now: as short as can be.
  stageHere: 'now',
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
    // The number of a goal: "Goal 2".
    staffWrote: (number: string, decision: string) =>
      `Your teacher or counselor wrote about Goal ${number}: ${decision}`,
    feedbackOnly: 'feedback for you',
    openGoal: 'Open this goal',
    haveRead: 'I have read this',
    problemsTitle: (count: number) =>
      plural(count, 'One place in your plan needs a look', `${count} places in your plan need a look`),
    problemsBody: 'Nothing is lost. You can put these right in the document.',
    readAgain: 'Read the document again',
    print: 'Print or save as PDF',
    opening: 'Opening…',
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
    skipStatement:
      'Write one sentence first, or press Next once more to see the other questions and press Save what I have later.',
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
    intro: 'Anything that shows what you did.',
    empty: 'Nothing here yet.',
    linkTitle: 'Add a link',
    url: 'Link',
    urlHint: 'Copy it from the address bar. In Drive: Share, Copy link.',
    name: 'What is it?',
    goal: 'Which goal is it for?',
    noGoal: 'None of them',
    why: 'What does it show, and why did you choose it?',
    save: 'Add this evidence',
    missing: 'Write what it is, or paste a link, first.',
    badLink: 'This does not look like a link. A link starts with https://',
    uploadTitle: 'Upload a file',
    uploadHint: 'Any kind of file, up to 100 MB. A window opens and this panel closes while you upload.',
    upload: 'Upload a file',
    opening: 'Opening the window…',
    folder: 'Open my evidence folder',
    uploaded: (name: string) => `Saved: ${name} is in your evidence folder and in the evidence table.`,
    notListed: (name: string) =>
      `${name} is in your evidence folder, but not in the evidence table. Copy its link there and add it under Evidence.`,
    listTitle: (count: number) => `For my goals: ${count}`,
    looseGoal: 'no goal',
  },

  staffView: {
    notice: (student: string) => `You are reading ${student}’s plan.`,
    button: 'Decide in the class workbook',
    how: (student: string) =>
      'Open the class workbook in Drive, choose ' +
      student +
      '’s row, then Extensions, Throughline, Open Throughline. What you decide there reaches this plan at the next sync.',
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
      'Choose Extensions, Throughline, Open Throughline.',
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
};
