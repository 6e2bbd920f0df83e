// The guiding questions in English (questions.ts). Short forms are for the primary plan.
import type { QuestionKey, QuestionWords } from './questions.ts';

export const QUESTIONS_EN: Readonly<Record<QuestionKey, QuestionWords>> = {
  Q1: {
    prompt: 'Who are you, and which groups and places are you part of?',
    short: 'Who am I?',
  },
  people: {
    prompt: 'Who are the people that matter most to you?',
    short: 'Who is important to me?',
  },
  language: {
    prompt: 'Which languages and customs live in your home?',
  },
  place: { prompt: 'Where do you feel that you belong?' },
  summer: {
    prompt: 'What did you learn last summer, or outside school?',
  },
  story: { prompt: 'Which story about you should people here know?' },
  Q2: {
    prompt: 'When do you learn best, and what gets in your way?',
    short: 'When do I learn best?',
  },
  Q3: {
    prompt: 'What are you good at, and what do you love doing?',
    short: 'What do I like? What can I do well?',
  },
  Q4: {
    prompt: 'What might you like to do after high school?',
    short: 'What do I want to be?',
  },
  drive: {
    prompt: 'What makes you want to try hard?',
    short: 'What makes me try hard?',
  },
  proud: {
    prompt: 'Which of your first pieces are you proud of, and why?',
  },
  strong: { prompt: 'What do they show that you do well?' },
  hard: {
    prompt: 'What do they show that is still hard?',
  },
  Q5: {
    prompt: 'What do you want to reach or get better at?',
    short: 'What do I want to learn?',
  },
  Q6: {
    prompt: 'Do you want it enough, and can you make time for it?',
  },
  Q7: {
    prompt: 'What will you be able to do or show when you are there?',
  },
  Q8: { prompt: 'By which day do you want to be there?' },
  Q9: {
    prompt: 'What do you and everybody else here have to learn this year?',
  },
  Q10: {
    prompt: 'Where can you choose a course or a project yourself?',
  },
  Q11: {
    prompt: 'What could help your goal and a school subject at the same time?',
  },
  Q12: {
    prompt: 'What do you learn outside school that should count?',
  },
  Q13: {
    prompt: 'How will you notice that your plan works?',
  },
  Q14: {
    prompt: 'When will you look at this plan again, and what would make you change it sooner?',
  },
  input: { prompt: 'Whose advice did you ask for, and what did you do with it?' },
  'last-time': { prompt: 'What did last time teach you?' },
  notice: {
    prompt: 'What do you notice in your numbers?',
  },
  Q15: {
    prompt: 'Which of your goals have you reached?',
    short: 'Did I do it?',
  },
  Q16: {
    prompt: 'What makes you sure?',
    short: 'How do I know?',
  },
  Q17: {
    prompt: 'Which part of your plan is hard for you right now?',
    short: 'What is hard?',
  },
  Q18: { prompt: 'How do you notice that it is hard?' },
  Q19: {
    prompt: 'What could you still collect to show how far you have come?',
  },
  Q20: {
    prompt: 'How do you want to show your progress, and to whom?',
  },
  'plan-worked': {
    prompt: 'Did your plan work as you hoped? What was the sign?',
  },
  Q21: { prompt: 'What did checking your goals tell you?' },
  Q22: {
    prompt: 'What do you know about yourself now?',
    short: 'What do I know about me now?',
  },
  Q23: {
    prompt: 'What went well, and what makes you think so?',
    short: 'What went well?',
  },
  Q24: {
    prompt: 'What do you wish had gone another way?',
    short: 'What was not so good?',
  },
  Q25: { prompt: 'What was in your hands, and what was not?' },
  Q26: {
    prompt: 'What have you found out about how you learn and set goals?',
  },
  Q27: { prompt: 'What did you learn that you had not planned?' },
  Q28: {
    prompt: 'What will you take into your next plan?',
    short: 'What do I do next?',
  },
  purpose: { prompt: 'What is this portfolio for?' },
  audience: { prompt: 'Who will look at it?' },
  pieces: { prompt: 'How many pieces at most?' },
  Q29: {
    prompt: 'What, of all you have thought about, makes you want to change a goal?',
  },
  Q30: { prompt: 'How much effort did you give? Add an example.' },
  Q31: { prompt: 'Did your goals fit the time and energy you had?' },
  Q32: {
    prompt: 'How do your next goals fit the life you want later?',
  },
  'about-plan': {
    prompt: 'What do you think of this plan itself? What helped, what did not, what would you change?',
  },
};
