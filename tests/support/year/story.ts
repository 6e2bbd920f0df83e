// One school year of one student, as data: what is written when, in which part of the plan. by-panel.ts does it with the add-on,
// by-hand.ts types the same words into the Doc; year.test.ts compares what is left.
import type { QuestionSet } from '../../../src/core/plan/question-sets.ts';
import type { RecordName } from '../../../src/core/plan/record-kinds.ts';

export interface Written {
  readonly set: QuestionSet;
  /** The question's first words. */
  readonly question: string;
  readonly text: string;
  readonly part?: 'text' | 'later' | 'repeat';
}

export interface Row {
  readonly kind: RecordName;
  readonly words: Readonly<Record<string, string>>;
  readonly url?: string;
}

/** What happens in one month; in the order of the fields. */
export interface Month {
  readonly name: string;
  /** ISO day on which the student sits down. */
  readonly day: string;
  readonly answers?: readonly Written[];
  readonly goals?: readonly { readonly id: string; readonly fields: Readonly<Record<string, string>> }[];
  readonly steps?: readonly {
    readonly goal: string;
    readonly text: string;
    readonly who: string;
    readonly when: string;
  }[];
  readonly ticks?: readonly { readonly goal: string; readonly step: string; readonly done: string }[];
  readonly numbers?: readonly {
    readonly goal: string;
    readonly day: string;
    readonly amount: string;
    readonly note: string;
  }[];
  readonly evidence?: readonly {
    readonly day: string;
    readonly title: string;
    readonly url: string;
    readonly goal: string;
    readonly why: string;
  }[];
  readonly rows?: readonly Row[];
}

const SEPTEMBER: Month = {
  name: 'September: who I am, and two goals',
  day: '2026-09-07',
  answers: [
    {
      set: 'identity',
      question: 'Who are you',
      text: 'I am a big sister, I swim on Tuesdays and I speak Igbo with my aunts.',
    },
    { set: 'identity', question: 'Who are you', part: 'repeat', text: 'workbook, conference page' },
    { set: 'identity', question: 'Which languages', text: 'Igbo at Sunday lunch, English with my cousins.' },
    { set: 'profile', question: 'When do you learn best', text: 'Early, when the house is quiet.' },
    { set: 'profile', question: 'What are you good at', text: 'Drawing maps of places that do not exist.' },
    { set: 'profile', question: 'What might you like', text: 'Something with rivers and maps.' },
    { set: 'profile', question: 'What makes you want', text: 'When somebody waits for what I make.' },
    {
      set: 'talk',
      question: 'Which of your first pieces',
      text: 'The island map, because every name on it has a story.',
    },
    { set: 'talk', question: 'What do they show that you do well', text: 'I look closely.' },
    { set: 'talk', question: 'What do they show that is still hard', text: 'Reading aloud.' },
  ],
  rows: [
    {
      kind: 'startingPieces',
      words: { piece: 'Map of an island', why: 'I worked three evenings on it', shows: 'Patience' },
      url: 'https://example.org/island',
    },
    {
      kind: 'traits',
      words: { strength: 'I look closely', challenge: 'Reading aloud', expected: '95 words a minute', now: '70' },
    },
    { kind: 'preferences', words: { what: 'I remember what I draw', who: 'Me', date: '7 Sep 2026', fits: 'yes' } },
    {
      kind: 'preferences',
      words: { what: 'Works best beside one friend', who: 'Ms Rivera', date: '9 Sep 2026', fits: 'partly' },
    },
    {
      kind: 'startingPoints',
      words: {
        what: 'Reading test: 70 words a minute',
        date: '4 Sep 2026',
        tells: 'I stop at long words',
        talked: '9 Sep 2026',
      },
    },
    { kind: 'supports', words: { what: 'A quiet corner', when: 'in tests', who: 'every teacher' } },
    { kind: 'team', words: { who: 'Aunt Ada', role: 'my aunt', reach: 'on Sundays', ask: 'Listen to me read' } },
  ],
  goals: [
    {
      id: 'G1',
      fields: {
        statement: 'I want to read 95 words a minute aloud by 28 May, up from 70.',
        horizon: 'Read the news on the radio one day',
        why: 'My little brother asks for stories.',
        skill: 'Reading aloud',
        measure: 'words a minute',
        start: '70',
        target: '95',
        begins: '7 Sep 2026',
        deadline: '28 May 2027',
        sort: 'my own, academic, in school, long',
        source: 'Reading aloud',
        want: '5 and 4',
        obstacle: 'If I am too tired in the evening, I will read before breakfast.',
        helpedBy: 'Ms Rivera',
        helpers: 'Aunt Ada',
      },
    },
    {
      id: 'G2',
      fields: {
        statement: 'I will help in the town library for 20 hours by 26 March.',
        why: 'I like people and books.',
        measure: 'hours',
        start: '0',
        target: '20',
        deadline: '26 Mar 2027',
        sort: 'my own, civic, beyond school, long',
      },
    },
  ],
};

const OCTOBER: Month = {
  name: 'October: the plan',
  day: '2026-10-05',
  answers: [
    { set: 'plan', question: 'How will you notice that your plan works', text: 'I read without being reminded.' },
    { set: 'plan', question: 'What could help your goal', text: 'The school paper: I read aloud what I write.' },
  ],
  steps: [
    { goal: 'G1', text: 'Read aloud for ten minutes', who: 'Me', when: 'every day until 28 May 2027' },
    { goal: 'G1', text: 'Listen to Amara read on Sundays', who: 'Family', when: '11 Oct 2026' },
    { goal: 'G2', text: 'Write to the library', who: 'Me', when: '9 Oct 2026' },
  ],
  rows: [
    {
      kind: 'activities',
      words: { what: 'School paper', where: 'in school', goals: 'G1', expectations: 'Writes for readers' },
    },
    {
      kind: 'activities',
      words: { what: 'Library on Saturdays', where: 'beyond school', goals: 'G2', expectations: '' },
    },
    { kind: 'choices', words: { what: 'Art or drama in spring', pick: 'Drama, because I speak there' } },
    {
      kind: 'opportunities',
      words: { what: 'Young readers of the radio', from: 'Mr Okafor', fits: 'my horizon', use: 'I write to them' },
      url: 'https://example.org/radio',
    },
    {
      kind: 'lessons',
      words: { what: 'Long words, cut in parts', goal: 'G1', how: 'got it', talk: '16 Oct 2026' },
      url: 'https://example.org/lesson',
    },
    { kind: 'pathway', words: { what: 'Library', year: 'grade 7', builds: 'Working with people', done: '' } },
    { kind: 'careers', words: { what: 'Cartographer', state: 'explored', found: 'They walk a lot' } },
    {
      kind: 'workHours',
      words: { what: 'Library', date: '10 Oct 2026', hours: '3', shows: 'Note of the library' },
      url: 'https://example.org/note',
    },
  ],
};

const JANUARY: Month = {
  name: 'January: doing, and seeing it grow',
  day: '2027-01-11',
  ticks: [{ goal: 'G2', step: 'Write to the library', done: '☑' }],
  numbers: [
    { goal: 'G1', day: '12 Oct 2026', amount: '74', note: 'first try' },
    { goal: 'G1', day: '11 Jan 2027', amount: '84', note: '' },
    { goal: 'G2', day: '11 Jan 2027', amount: '12', note: 'four Saturdays' },
  ],
  evidence: [
    {
      day: '11 Jan 2027',
      title: 'Me reading to my brother',
      url: 'https://example.org/reading',
      goal: 'G1',
      why: 'I stop less. #reading',
    },
    { day: '11 Jan 2027', title: 'A cake for the fair', url: '', goal: '', why: 'I measured everything.' },
  ],
  answers: [
    { set: 'do', question: 'Whose advice', text: 'Aunt Ada told me to breathe at commas.' },
    { set: 'do', question: 'What do you notice in your numbers', text: 'I grow faster when I read every day.' },
  ],
  rows: [
    {
      kind: 'checkIns',
      words: { date: '11 Jan 2027', goal: 'G1', how: 'on track', note: 'Ten minutes every evening' },
    },
    {
      kind: 'milestones',
      words: { what: 'Half way to 95', date: '11 Jan 2027', goal: 'G1', word: 'Aunt Ada: I hear it' },
    },
    {
      kind: 'othersSay',
      words: {
        who: 'Mateo, a friend',
        date: '11 Jan 2027',
        goal: 'G1',
        words: 'I noticed you look up. I wonder what you read next.',
      },
    },
    {
      kind: 'selfDirection',
      words: {
        strand: 'starting by myself',
        date: '11 Jan 2027',
        level: '3',
        words: 'I take the book without being asked',
      },
    },
  ],
};

const MAY: Month = {
  name: 'May: how far I have come',
  day: '2027-05-17',
  numbers: [{ goal: 'G1', day: '17 May 2027', amount: '96', note: 'with Ms Rivera' }],
  answers: [
    { set: 'assess', question: 'Which part of your plan is hard', text: 'G2: finding Saturdays' },
    { set: 'assess', question: 'How do you notice that it is hard', text: 'I cancel often.' },
    { set: 'assess', question: 'What could you still collect', text: 'A note of the library about my hours' },
    { set: 'assess', question: 'How do you want to show', text: 'A talk: to my family' },
    { set: 'assess', question: 'Did your plan work', text: 'Yes, nobody reminded me.' },
  ],
  steps: [{ goal: 'G2', text: 'A note of the library about my hours', who: 'Me', when: '' }],
  rows: [
    { kind: 'reviews', words: { date: '17 May 2027', goal: 'G1', verdict: 'met', how: '96 words with Ms Rivera' } },
    { kind: 'reviews', words: { date: '17 May 2027', goal: 'G2', verdict: 'getting there', how: '12 of 20 hours' } },
  ],
};

const JUNE: Month = {
  name: 'June: looking back, choosing, changing',
  day: '2027-06-01',
  answers: [
    {
      set: 'reflect',
      question: 'What do you know about yourself now',
      text: 'I can start by myself when somebody waits for it.',
    },
    { set: 'reflect', question: 'What went well', text: 'Reading every day.' },
    { set: 'reflect', question: 'What went well', part: 'repeat', text: 'family summary' },
    { set: 'reflect', question: 'What will you take into your next plan', text: 'Small steps every day.' },
    { set: 'portfolio', question: 'What is this portfolio for', text: 'To show how I grew' },
    { set: 'portfolio', question: 'Who will look at it', text: 'My family' },
    { set: 'portfolio', question: 'How many pieces', text: '5' },
    { set: 'profile', question: 'When do you learn best', part: 'later', text: 'Also late, when I read to somebody.' },
    { set: 'revise', question: 'How much effort', text: 'A lot: in March I read every day but two.' },
  ],
  rows: [
    {
      kind: 'reflections',
      words: { date: '1 Jun 2027', how: 'informal, alone', take: 'Daily is easier than long', repeat: '' },
    },
    {
      kind: 'portfolio',
      words: { piece: 'Me reading to my brother', goal: 'G1', why: 'You hear that I stop less' },
      url: 'https://example.org/reading',
    },
    {
      kind: 'revisions',
      words: { date: '1 Jun 2027', goal: 'G1', decision: 'met', why: '96 words, Ms Rivera agreed' },
    },
    {
      kind: 'revisions',
      words: { date: '1 Jun 2027', goal: 'G2', decision: 'extend', why: 'Eight hours left, with Aunt Ada' },
    },
    {
      kind: 'requests',
      words: { date: '1 Jun 2027', goal: 'G2', what: 'Until August, because the library closes in June', answer: '' },
    },
    {
      kind: 'agreements',
      words: { what: 'G2 goes on until August', date: '1 Jun 2027', who: 'Amara', how: 'in person' },
    },
  ],
};

export const YEAR: readonly Month[] = [SEPTEMBER, OCTOBER, JANUARY, MAY, JUNE];
