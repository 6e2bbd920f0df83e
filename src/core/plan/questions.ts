// The 32 guiding questions of the seven stages, in a student's words. Keys never change; a school may reword a question in its
// template, which then counts as a question of its own. The Do stage has two tips instead (`DO_TIPS`).
import { fold } from './fold.ts';
import type { Stage } from './plan.ts';

export interface Question {
  /** 'Q1' … 'Q32', as the product's list of requirements counts them. */
  readonly key: string;
  readonly stage: Stage;
  readonly prompt: string;
  /** One short line for whoever does not know how to begin. */
  readonly hint: string;
}

const stage = (name: Stage, first: number, lines: readonly (readonly [string, string])[]): readonly Question[] =>
  lines.map(([prompt, hint], index) => ({ key: `Q${first + index}`, stage: name, prompt, hint }));

export const QUESTIONS: readonly Question[] = [
  ...stage('profile', 1, [
    [
      'Who are you, and which groups and places are you part of?',
      'Family, friends, teams, languages, your street: whatever you want people here to know.',
    ],
    [
      'When do you learn best, and what gets in your way?',
      'Think of a lesson that went well. Who was there, how loud was it, what were you doing?',
    ],
    ['What are you good at, and what do you love doing?', 'In school or outside it. Small things count.'],
    [
      'What might you like to do after high school?',
      'A job, a course, a place, a way of living. A guess is fine and may change.',
    ],
  ]),
  ...stage('goals', 5, [
    ['What do you want to reach or get better at?', 'Choose one thing. Say it in one sentence.'],
    [
      'Do you want it enough, and can you make time for it?',
      'If you are not sure, make it smaller, or write who could help.',
    ],
    ['What will you be able to do or show when you are there?', 'A number, a level, or something people can see.'],
    ['By which day do you want to be there?', 'A day in this school year works best.'],
  ]),
  ...stage('plan', 9, [
    [
      'What do you and everybody else here have to learn this year?',
      'Look at your school’s list. Which part is new to you?',
    ],
    [
      'Where can you choose a course or a project yourself?',
      'Ask your counselor if you do not know. Write what you would choose.',
    ],
    [
      'What could help your goal and a school subject at the same time?',
      'For example: your science report is also practice in writing.',
    ],
    ['What do you learn outside school that should count?', 'A job, a club, looking after someone, a course online.'],
    [
      'How will you notice that your plan works?',
      'Not the goal, the plan: for example, you do your steps without being reminded.',
    ],
    [
      'When will you look at this plan again, and what would make you change it sooner?',
      'Write a day, and one thing that could happen.',
    ],
  ]),
  ...stage('assess', 15, [
    ['Which of your goals have you reached?', 'Write G1, G2 and so on. “Not yet” is a good answer too.'],
    ['What makes you sure?', 'Point to a piece of evidence or a number in this plan.'],
    ['Which part of your plan is hard for you right now?', 'Pick a goal, a step or a subject.'],
    ['How do you notice that it is hard?', 'What happens, or does not happen, when you try?'],
    ['What could you still collect to show how far you have come?', 'Work, a photo, a score, what somebody said.'],
    [
      'How do you want to show your progress, and to whom?',
      'A talk, slides, a video, a page: to your family, your class, your team.',
    ],
  ]),
  ...stage('reflect', 21, [
    ['What did checking your goals tell you?', 'One thing you had not seen before.'],
    ['What do you know about yourself now?', 'How you work, what you like, what you need.'],
    ['What went well, and what makes you think so?', 'Say what happened, and what you did that helped.'],
    ['What do you wish had gone another way?', 'You can say it in one sentence.'],
    ['What was in your hands, and what was not?', 'Two short lists are enough.'],
    ['What have you found out about how you learn and set goals?', 'Think of what you would tell a younger student.'],
    ['What did you learn that you had not planned?', 'Surprises count, in school or outside it.'],
    ['What will you take into your next plan?', 'One thing to keep, one thing to try.'],
  ]),
  ...stage('revise', 29, [
    ['What, of all you have thought about, makes you want to change a goal?', 'Write the goal and the reason.'],
    ['How much effort did you give? Add an example.', 'Think of one week. What did you really do?'],
    ['Did your goals fit the time and energy you had?', 'Too big, too small, or about right?'],
    ['How do your next goals fit the life you want later?', 'Look at what you wrote about the time after high school.'],
  ]),
];

/** What helps while working: the Do stage asks nothing, it reminds. */
export const DO_TIPS: readonly string[] = [
  'Your plan is your road map: do the next step, keep an eye on the dates, tick what is done.',
  'Stuck? Tell your family, your teacher or your counselor early. Finding help is part of the plan.',
];

const BY_PROMPT = new Map(QUESTIONS.map(question => [fold(question.prompt), question]));
const BY_KEY = new Map(QUESTIONS.map(question => [question.key, question]));

/** The built-in question with these words (case, accents and punctuation do not matter). */
export const questionByPrompt = (prompt: string): Question | undefined => BY_PROMPT.get(fold(prompt));
export const questionByKey = (key: string): Question | undefined => BY_KEY.get(key);
