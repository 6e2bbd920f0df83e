// What cannot be drawn is refused when it is added. Google refuses it too; its wording for these cases was not found.
import { ScriptError } from '../../types.ts';

export function needed<Value>(value: Value | undefined, what: string): Value {
  if (value === undefined || value === '') throw new ScriptError(`Invalid card: ${what} must be set.`);
  return value;
}
