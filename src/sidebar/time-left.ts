// How much longer a job takes, in words, from how long the done part took.
import { jobWords } from './words/staff.ts';

/** `elapsed` in milliseconds for `done` pieces of this run; '' while too little is known to say. */
export function timeLeft(elapsed: number, done: number, left: number): string {
  if (done < 2 || left <= 0) return '';
  const seconds = ((elapsed / done) * left) / 1000;
  if (seconds < 45) return jobWords.lessThanAMinute;
  return jobWords.minutesLeft(Math.max(1, Math.round(seconds / 60)));
}
