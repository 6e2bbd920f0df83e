// Looks at a pasted class list and changes nothing. Input and output: contract class.checkRoster.
import type { Output } from '../../contract/api.ts';
import { parseRoster } from '../../core/roster/parse-roster.ts';

export function checkRoster(text: string): Output<'class.checkRoster'> {
  return parseRoster(text);
}
