// The guiding questions in English (questions.ts). Short forms are for the primary plan.
import type { QuestionKey, QuestionWords } from './questions.ts';

export const QUESTIONS_EN: Readonly<Record<QuestionKey, QuestionWords>> = {
  Q1: {
    prompt: 'Who are you, and which groups and places are you part of?',
    hint: 'Family, friends, teams, languages, your street: whatever you want people here to know.',
    short: 'Who am I?',
  },
  people: {
    prompt: 'Who are the people that matter most to you?',
    hint: 'You may write first names only.',
    short: 'Who is important to me?',
  },
  language: {
    prompt: 'Which languages and customs live in your home?',
    hint: 'Words, food, songs, days you celebrate.',
  },
  place: { prompt: 'Where do you feel that you belong?', hint: 'A place, a team, a room, a corner.' },
  summer: {
    prompt: 'What did you learn last summer, or outside school?',
    hint: 'It may be big or small. Put a link or a photo among your evidence.',
  },
  story: { prompt: 'Which story about you should people here know?', hint: 'A moment when you thought: this is me.' },
  Q2: {
    prompt: 'When do you learn best, and what gets in your way?',
    hint: 'Think of a lesson that went well. Who was there, how loud was it, what were you doing?',
    short: 'When do I learn best?',
  },
  Q3: {
    prompt: 'What are you good at, and what do you love doing?',
    hint: 'In school or outside it. Small things count.',
    short: 'What do I like? What can I do well?',
  },
  Q4: {
    prompt: 'What might you like to do after high school?',
    hint: 'A job, a course, a place, a way of living. A guess is fine and may change.',
    short: 'What do I want to be?',
  },
  drive: {
    prompt: 'What makes you want to try hard?',
    hint: 'Somebody, a dream, being good at something, finishing.',
    short: 'What makes me try hard?',
  },
  proud: {
    prompt: 'Which of your first pieces are you proud of, and why?',
    hint: 'Three are enough. Point to what you see in them.',
  },
  strong: { prompt: 'What do they show that you do well?', hint: 'Each line can become one of your strengths.' },
  hard: {
    prompt: 'What do they show that is still hard?',
    hint: 'Each line can become one of your challenges. Write as many strengths as challenges.',
  },
  Q5: {
    prompt: 'What do you want to reach or get better at?',
    hint: 'Choose one thing. Say it in one sentence.',
    short: 'What do I want to learn?',
  },
  Q6: {
    prompt: 'Do you want it enough, and can you make time for it?',
    hint: 'If you are not sure, make it smaller, or write who could help.',
  },
  Q7: {
    prompt: 'What will you be able to do or show when you are there?',
    hint: 'A number, a level, or something people can see.',
  },
  Q8: { prompt: 'By which day do you want to be there?', hint: 'A day in this school year works best.' },
  Q9: {
    prompt: 'What do you and everybody else here have to learn this year?',
    hint: 'Look at your school’s list. Which part is new to you?',
  },
  Q10: {
    prompt: 'Where can you choose a course or a project yourself?',
    hint: 'Ask your counselor if you do not know. Write what you would choose.',
  },
  Q11: {
    prompt: 'What could help your goal and a school subject at the same time?',
    hint: 'For example: your science report is also practice in writing.',
  },
  Q12: {
    prompt: 'What do you learn outside school that should count?',
    hint: 'A job, a club, looking after someone, a course online.',
  },
  Q13: {
    prompt: 'How will you notice that your plan works?',
    hint: 'Not the goal, the plan: for example, you do your steps without being reminded.',
  },
  Q14: {
    prompt: 'When will you look at this plan again, and what would make you change it sooner?',
    hint: 'Write a day, and one thing that could happen.',
  },
  input: { prompt: 'Whose advice did you ask for, and what did you do with it?', hint: 'A name and one sentence.' },
  'last-time': { prompt: 'What did last time teach you?', hint: 'Think of something like this that you did before.' },
  notice: {
    prompt: 'What do you notice in your numbers?',
    hint: 'What goes up, what stays, where is the gap? You can make a goal of it.',
  },
  Q15: {
    prompt: 'Which of your goals have you reached?',
    hint: 'Write G1, G2 and so on. “Not yet” is a good answer too.',
    short: 'Did I do it?',
  },
  Q16: {
    prompt: 'What makes you sure?',
    hint: 'Point to a piece of evidence or a number in this plan.',
    short: 'How do I know?',
  },
  Q17: {
    prompt: 'Which part of your plan is hard for you right now?',
    hint: 'Pick a goal, a step or a subject.',
    short: 'What is hard?',
  },
  Q18: { prompt: 'How do you notice that it is hard?', hint: 'What happens, or does not happen, when you try?' },
  Q19: {
    prompt: 'What could you still collect to show how far you have come?',
    hint: 'Work, a photo, a score, what somebody said. One thing a line: each line can become a step.',
  },
  Q20: {
    prompt: 'How do you want to show your progress, and to whom?',
    hint: 'A talk, slides, a video, a page: to your family, your class, your team.',
  },
  'plan-worked': {
    prompt: 'Did your plan work as you hoped? What was the sign?',
    hint: 'Look at what you wrote about noticing that your plan works.',
  },
  Q21: { prompt: 'What did checking your goals tell you?', hint: 'One thing you had not seen before.' },
  Q22: {
    prompt: 'What do you know about yourself now?',
    hint: 'How you work, what you like, what you need.',
    short: 'What do I know about me now?',
  },
  Q23: {
    prompt: 'What went well, and what makes you think so?',
    hint: 'Say what happened, and what you did that helped.',
    short: 'What went well?',
  },
  Q24: {
    prompt: 'What do you wish had gone another way?',
    hint: 'You can say it in one sentence.',
    short: 'What was not so good?',
  },
  Q25: { prompt: 'What was in your hands, and what was not?', hint: 'Two short lists are enough.' },
  Q26: {
    prompt: 'What have you found out about how you learn and set goals?',
    hint: 'Think of what you would tell a younger student.',
  },
  Q27: { prompt: 'What did you learn that you had not planned?', hint: 'Surprises count, in school or outside it.' },
  Q28: {
    prompt: 'What will you take into your next plan?',
    hint: 'One thing to keep, one thing to try.',
    short: 'What do I do next?',
  },
  purpose: { prompt: 'What is this portfolio for?', hint: 'To show how I grew, to get a place, to open a talk.' },
  audience: { prompt: 'Who will look at it?', hint: 'My family, my advisor, a school, an employer.' },
  pieces: { prompt: 'How many pieces at most?', hint: 'Few and well chosen: five is plenty.' },
  Q29: {
    prompt: 'What, of all you have thought about, makes you want to change a goal?',
    hint: 'Write the goal and the reason.',
  },
  Q30: { prompt: 'How much effort did you give? Add an example.', hint: 'Think of one week. What did you really do?' },
  Q31: { prompt: 'Did your goals fit the time and energy you had?', hint: 'Too big, too small, or about right?' },
  Q32: {
    prompt: 'How do your next goals fit the life you want later?',
    hint: 'Look at what you wrote about the time after high school.',
  },
  'about-plan': {
    prompt: 'What do you think of this plan itself? What helped, what did not, what would you change?',
    hint: 'Your school wants plans that work for you.',
  },
};
