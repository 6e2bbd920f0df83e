// The staff's texts, for their panel alone.
export { jobWords, staffWords } from './en/staff.ts';
