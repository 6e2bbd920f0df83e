// The texts of the print window, for it alone.
export { printWords } from './en/print.ts';
