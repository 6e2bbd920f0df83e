// One plan in the middle of a year, for cases that name what they change.
import { EMPTY_GOAL } from '../../../src/core/document/plan-tables.ts';
import { emptyPlan } from '../../../src/core/document/template.ts';
import type { Plan, Step } from '../../../src/core/plan/plan.ts';
import { readDate } from '../../../src/core/plan/typed-date.ts';
import { readNumber } from '../../../src/core/plan/typed-number.ts';

const HABIT = { dateOrder: 'day first', schoolYear: '2026/27' } as const;
const day = (text: string) => readDate(text, HABIT);
const step = (text: string, owner: Step['owner'], due: string, doneText: string, done: boolean): Step => ({
  text,
  owner,
  due: day(due),
  doneText,
  done,
});

const blank = emptyPlan({
  student: 'Ada Park',
  address: 'ada@school.test',
  schoolYear: '2026/27',
  className: '7b',
  evidenceFolderUrl: 'https://drive.google.com/drive/folders/folder-of-ada',
  staff: 'Ms Rivera, Mr Stone',
});

export const ADA: Plan = {
  ...blank,
  answers: blank.answers.map(answer =>
    answer.question === 'Q1'
      ? { ...answer, text: 'I am Ada.\nI have two brothers.' }
      : answer.question === 'Q3'
        ? { ...answer, text: 'Drawing' }
        : answer,
  ),
  goals: [
    {
      ...EMPTY_GOAL,
      id: 'G1',
      statement: 'Read 90 words a minute',
      why: 'To read to my brother',
      measure: 'Words a minute, aloud',
      start: readNumber('62 words'),
      target: readNumber('90 words'),
      deadline: day('29 May'),
      myReply: '',
      staff: { agreed: '', decision: 'Approved by Ms Rivera on 3 September', feedback: 'Good start', showMe: '' },
      steps: [
        step('Read to Grandpa', 'student', '3 Nov', '', false),
        step('Borrow three books', 'student', '20 Nov 2026', 'x', true),
        step('Listen once a week', 'teacher', '', '', false),
      ],
      progress: [
        { date: day('2 Oct'), amount: readNumber('62'), note: 'first try' },
        { date: day('1 Nov'), amount: readNumber('77'), note: '' },
      ],
    },
    {
      ...EMPTY_GOAL,
      id: 'G2',
      statement: 'Hand in my science work on time',
      why: '',
      measure: '',
      start: readNumber(''),
      target: readNumber(''),
      deadline: day(''),
      myReply: '',
      steps: [step('Write the days into my calendar', 'student', '', '', false)],
      progress: [],
    },
  ],
  evidence: [
    {
      date: day('5 Oct'),
      title: 'Reading log',
      url: 'https://example.org/log',
      goalId: 'G1',
      why: 'It shows every evening',
    },
    { date: day('9 Oct'), title: 'Cake for the fair', url: '', goalId: '', why: 'I measured everything' },
  ],
};
