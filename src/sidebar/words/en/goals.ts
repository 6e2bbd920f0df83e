// English texts about goals: making one stronger, the Later shelf, being stuck.
import { plural } from '../plural.ts';

export const goalWords = {
  later: (count: number) => `Later shelf: ${plural(count, '1 goal', `${count} goals`)}`,
  laterHint: 'Goals that wait. Nothing of them is lost.',
  finished: (count: number) => `Finished: ${plural(count, '1 goal', `${count} goals`)}`,
  workNow: 'Work on this now',
  letWait: 'Let it wait',
  atOnce: (count: number) =>
    `You are working on ${plural(count, 'one goal', `${count} goals`)} now. That is plenty. Shall this one wait on the Later shelf?`,
  waitButton: 'Let it wait',
  nowButton: 'Work on it now too',
  full: (count: number) => `You are working on ${count} goals now. Perhaps one of them can wait first.`,
  lastCheckIn: (how: string, ago: string) => `Last check-in: ${how}${ago ? `, ${ago}` : ''}`,
  everything: 'All about this goal',
  example: (from: string) => (from ? `An example from ${from}` : 'An example to look at'),
  fromList: 'Take one from the school’s list',
  fromListHint: 'Everybody here learns this. Choose one, then say it in your own words.',
  keepDream: 'Keep it as my horizon',
  keptDream: 'Your horizon:',
  nextRung: 'It stays above this goal. Now write what you can reach this year on the way there.',
  halfway: (day: string) =>
    `This goal takes longer than a marking period. What will be done halfway, around ${day}? A step with a day keeps it close.`,
  halfwayButton: 'Add a halfway mark',

  stronger: {
    title: 'Make it stronger',
    offer:
      'Your goal stands in your plan. A few short questions can make it stronger, now or later. Skip what you like.',
    save: 'Save',
    skip: 'Skip for now',
    done: 'That is enough',
  },
  // One question a field; `name` stands before the words in the list of everything.
  fields: {
    horizon: {
      name: 'My horizon',
      ask: 'Which dream is behind it?',
      hint: 'Far away is fine. This goal is one rung on the way there.',
    },
    skill: {
      name: 'Skill',
      ask: 'Which skill do you build with it?',
      hint: 'A skill stays with you longer than a grade.',
    },
    sort: { name: 'Kind of goal', ask: 'What kind of goal is it?', hint: '' },
    source: {
      name: 'Comes from',
      ask: 'Where does it come from?',
      hint: 'A strength, a challenge, or what everybody learns.',
    },
    want: { name: 'Wish and time', ask: 'Do you want it, and can you make time?', hint: '' },
    obstacle: {
      name: 'If something gets in the way',
      ask: 'What could get in the way, and what will you do then?',
      hint: 'For example: If I am too tired in the evening, I will do it before breakfast.',
    },
    helpers: {
      name: 'Who can help',
      ask: 'Who can help you with it?',
      hint: 'They are shown to you when you are stuck.',
    },
    helpedBy: { name: 'Helped me write it', ask: 'Who helped you write this goal?', hint: '' },
    begins: { name: 'From', ask: 'From when do you work on it?', hint: '' },
  },
  sorts: { whose: 'Whose idea?', about: 'About what?', where: 'Where?', length: 'How long?' },
  none: 'nothing of these',
  willing: { title: 'How much do you want it?', words: ['not really', 'a little', 'so-so', 'a lot', 'very much'] },
  able: { title: 'Can you make time for it?', words: ['no time', 'little time', 'some time', 'enough', 'plenty'] },
  bothNeeded: 'Choose a word in each line first.',
  low: 'Then make it smaller, or ask somebody for help.',
  lowHelp: (names: string) => `Then make it smaller, or ask for help: ${names}.`,
  deadlineName: 'By when',
  measureName: 'How I will know',
  agreedName: 'Agreed wording',

  stuck: {
    button: 'I’m stuck',
    title: 'What is in the way?',
    line: 'In one line, if you like',
    ask: 'Whom will you ask?',
    advisor: 'my advisor',
    nobody: 'Write people into your profile under “Who and what helps me”, then they stand here.',
    save: 'Save this',
    missing: 'Choose what is in the way first.',
    seen: 'It stands in your plan. Your advisor sees it after the next check of the class. You can also tell them today.',
    seenAlone: 'It stands in your plan. Tell somebody about it today.',
    help: 'Who can help',
  },
};
