// English texts of the seven stages: their cards, forms and choices.
import { plural } from '../plural.ts';

export const stageWords = {
  add: 'Add',
  change: 'Change',
  remove: 'Take out',
  saveRow: 'Save',
  addRow: 'Add to my plan',
  none: 'Nothing here yet.',
  rows: (count: number) => (count === 0 ? 'nothing yet' : plural(count, '1 row', `${count} rows`)),
  goal: 'Which goal?',
  noGoal: 'None of them',
  otherWords: 'Something else',
  offers: 'Press to add',
  choose: 'Choose',
  link: 'Link',
  linkHint: 'Copy it from the address bar. In Drive: Share, Copy link.',
  badLink: 'This does not look like a link. A link starts with https://',
  empty: 'Write something first.',
  later: {
    title: 'Now I would say',
    add: 'Has this changed? Say it anew',
    hint: 'What you wrote first stays beside it.',
    save: 'Save what I say now',
  },
  repeat: {
    title: 'Where else may these words be read?',
    hint: 'Everybody who can open this document can read them. They are repeated nowhere else unless you choose it.',
    nowhere: 'Nowhere else',
    save: 'Save this choice',
  },
  linkToo: 'Words, or a link to a recording, a video or slides.',
  own: {
    open: 'Ask a question of my own',
    label: 'Your question',
    answer: 'Your answer',
    save: 'Add my question',
    missing: 'Write your question first.',
  },
  questions: 'Questions to think with',
  more: 'More for this part',
};
