// English texts of the profile: who I am, where I start, what I am good at, who helps me.
import { plural } from '../plural.ts';

export const profileWords = {
  // Headings that open and close; under a closed one stands in words what is in it.
  groups: {
    me: 'Me and how I learn',
    start: 'Where I start',
    traits: 'My strengths, my challenges',
    help: 'Who and what helps me',
    communities: 'Me and my communities',
    now: 'First and now, side by side',
  },
  answered: (count: number, all: number) =>
    count === 0 ? plural(all, 'One question', `${all} questions`) : `${count} of ${all} answered`,
  optional: 'if you like',
  communities:
    'Write here only what you want to. Under each answer you choose whether it may be repeated anywhere else.',
  showIt: 'Add something that shows it',

  pieces: (count: number) => plural(count, 'One piece', `${count} pieces`),
  startEmpty: 'Three pieces of your work, and what they show',
  piecesHint: 'Choose three pieces of your work, from any time and place. Take one from your evidence, or add a link.',
  addPiece: 'Add a piece',
  piecesEnough: 'Three pieces are enough. Now talk them over with somebody.',
  talk: 'Your starting talk',
  talkHint: 'Show your pieces to your teacher or somebody at home. Write down what you both see, one thing a line.',
  toStrength: 'Make it a strength',
  toChallenge: 'Make it a challenge',
  talkLines: 'From your talk',
  pointsHint: 'A first test, a score, a reading level: what it says, and when you talked it over with your teacher.',
  addPoint: 'Add a starting point',
  talkedToday: 'We talked it over today',

  strengths: (count: number) => (count === 0 ? 'Strengths' : plural(count, '1 strength', `${count} strengths`)),
  challenges: (count: number) => (count === 0 ? 'Challenges' : plural(count, '1 challenge', `${count} challenges`)),
  traitsEmpty: 'What you do well, what is hard, how you learn',
  addStrength: 'Add a strength',
  addChallenge: 'Add a challenge',
  noStrength: 'None yet. What do people ask you to help with?',
  noChallenge: 'None yet. What takes you longest?',
  expected: (words: string) => `expected: ${words}`,
  now: (words: string) => `now: ${words}`,
  // More challenges than strengths.
  balance: (missing: number) =>
    plural(
      missing,
      'You have named one challenge more than strengths. What else are you good at? It will help you with what is hard.',
      `You have named ${missing} challenges more than strengths. What else are you good at? It will help you with what is hard.`,
    ),

  learn: 'How I learn',
  learnHint: 'What you like today. It is no type of person, and it may change. Try things out.',
  voices: {
    mine: { title: 'I say', add: 'Say what I notice' },
    teacher: { title: 'My teacher noticed', add: 'Add what my teacher noticed' },
    result: { title: 'A test or survey said', add: 'Add a result' },
  },
  soundsLikeMe: 'Does it sound like me?',

  supports: (count: number) => plural(count, '1 support', `${count} supports`),
  people: (count: number) => plural(count, '1 person', `${count} people`),
  helpEmpty: 'Your team, and what you need to learn well',
  teamHint: 'Family, teachers, friends: who they are, and what you ask of them.',
  addPerson: 'Add somebody',
  supportsHint: 'More time, a quiet place, larger print, somebody who reads with you: what helps, and when.',
  addSupport: 'Add a support',
  caseManager: 'Add a link to my case manager',
  caseManagerHint:
    'Only this link is kept. Papers about your supports stay where they are: do not copy anything from them into this plan.',
  // Written into the plan, so it follows the plan's language.

  thenAndNow: 'Nothing you wrote first is lost. When something has changed, say it anew.',
  first: 'First',
  today: 'Now',
  sayNow: 'Say it anew',
  noChange: 'still the same',
  fromEvidence: 'Take it from my evidence',
  noneOfThem: 'Something else',
};
