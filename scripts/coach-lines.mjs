// What the coach's commands share: reading a goal's text as a draft, and the letters they print.
import { importTypeScript } from './bundle-for-node.mjs';

export const PRINTED = ['specific', 'measurable', 'attainable', 'timebound'];

export const todayByTheClock = () => new Date().toISOString().slice(0, 10);

export const draftOf = text => ({ statement: text, measure: '', start: '', target: '', deadline: '' });

/** The coach itself, ready to run in Node: {judge, coach}. */
export const loadCoach = () => importTypeScript('src/core/coach/coach.ts');
