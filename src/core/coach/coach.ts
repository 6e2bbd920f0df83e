// The SMART coach, first and thin: looks at a goal as it is typed and asks one question about the first letter that is weak.
// It shows the words it saw, never rewrites, never scolds, and may be wrong: nothing depends on it. Runs in the browser and on the server.
import { daysBetween } from '../plan/iso-day.ts';
import { readDate } from '../plan/typed-date.ts';
import { readNumber } from '../plan/typed-number.ts';
import { amountWords, broadWords, dreamWords, othersWords, wholeWords } from './signs.ts';
import { endWords } from './time-words.ts';

export interface GoalDraft {
  readonly statement: string;
  readonly measure: string;
  readonly start: string;
  readonly target: string;
  /** An ISO day or typed words. */
  readonly deadline: string;
}

export interface Advice {
  /** '' when there is nothing to ask. */
  readonly letter: 'S' | 'M' | 'A' | 'R' | 'T' | '';
  /** What made the coach ask, with the student's words. */
  readonly because: string;
  readonly question: string;
}

/** Longer than this and a goal slips out of sight; the coach asks for a mark on the way. */
const LONG_DAYS = 300;

const NOTHING: Advice = { letter: '', because: '', question: '' };

/** `today` is an ISO day. */
export function coach(goal: GoalDraft, today: string): Advice {
  if (goal.statement.trim() === '') return NOTHING;
  return specific(goal) ?? measurable(goal) ?? attainable(goal) ?? own(goal) ?? timed(goal, today) ?? NOTHING;
}

function specific({ statement }: GoalDraft): Advice | undefined {
  // A dream is clear enough; it gets its own question.
  const words = dreamWords(statement) === '' ? broadWords(statement) : '';
  if (words === '') return undefined;
  return {
    letter: 'S',
    because: `“${words}” can mean many things.`,
    question: `“${words}”: which part of it do you mean first? Name one thing you could practice or show.`,
  };
}

function measurable({ statement, measure, start, target }: GoalDraft): Advice | undefined {
  const isSame = target.trim() !== '' && target.trim() === start.trim();
  if (isSame)
    return {
      letter: 'M',
      because: `Start and target are both “${target.trim()}”.`,
      question: `You start at “${start.trim()}”. Where would you like to get to?`,
    };
  const hasTarget = readNumber(target).value !== null || target.trim() !== '';
  const counts = amountWords(statement) || amountWords(measure) || wholeWords(statement) || wholeWords(measure);
  if (hasTarget || counts !== '' || dreamWords(statement) !== '') return undefined;
  if (measure.trim() !== '')
    return {
      letter: 'M',
      because: `“${shorten(measure)}” has no number or level yet.`,
      question: `“${shorten(measure)}”: from what to what? A number, a level or a count is enough.`,
    };
  return {
    letter: 'M',
    because: `“${shorten(statement)}” has nothing to count or show yet.`,
    question: `“${shorten(statement)}”: how will you see that you are there? From what to what?`,
  };
}

function attainable({ statement }: GoalDraft): Advice | undefined {
  const words = dreamWords(statement);
  if (words === '') return undefined;
  return {
    letter: 'A',
    because: `“${words}” is a big dream, and worth keeping.`,
    question: `“${words}” is a dream to keep. What is the next rung you could reach this school year?`,
  };
}

function own({ statement }: GoalDraft): Advice | undefined {
  const words = othersWords(statement);
  if (words === '') return undefined;
  return {
    letter: 'R',
    because: `“${words}” is for somebody else to do.`,
    question: `“${words}”: which part of this is in your own hands?`,
  };
}

function timed({ statement, measure, deadline }: GoalDraft, today: string): Advice | undefined {
  const typed = deadline.trim();
  if (typed === '') {
    if (endWords(statement) !== '' || endWords(measure) !== '') return undefined;
    return {
      letter: 'T',
      because: `“${shorten(statement)}” has no day yet.`,
      question: `“${shorten(statement)}”: by which day would you like to be there?`,
    };
  }
  const days = daysBetween(today, readDate(typed, { dateOrder: 'year first', schoolYear: '' }).iso);
  if (days === null) return undefined;
  if (days < 0)
    return {
      letter: 'T',
      because: `“${typed}” is over.`,
      question: `“${typed}” is over. Which day comes next for this goal?`,
    };
  if (days <= LONG_DAYS) return undefined;
  return {
    letter: 'T',
    because: `“${typed}” is a long way off.`,
    question: `“${typed}” is a long way off. Where would you like to be halfway?`,
  };
}

const shorten = (text: string): string => {
  const line = text.trim().replace(/\s+/g, ' ');
  return line.length <= 70 ? line : `${line.slice(0, 66).replace(/\s+\S*$/, '')} …`;
};
