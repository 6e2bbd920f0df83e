// The texts of the staff's questions of their own.
export { questionWords } from './en/questions.ts';
