// Why Google refused something for one student, in the words of the Status column. Called by create-next.
import type { Outcome, Refusal } from './ports.ts';

const WORDS: Readonly<Record<Refusal, (what: string, message: string) => string>> = {
  'unknown-address': what => `Could not ${what}: address unknown. Correct it and press Continue.`,
  'not-found': what =>
    `Could not ${what}: the template or the folder cannot be found. Restore it in Drive and press Continue.`,
  'no-access': what =>
    `Could not ${what}: this account may not write there. Ask the owner of the folder, then press Continue.`,
  'storage-full': what => `Could not ${what}: the Drive of this account is full. Make room and press Continue.`,
  quota: what => `Could not ${what}: Google asks for a pause. Press Continue in a few minutes.`,
  policy: what =>
    `Could not ${what}: the school’s settings forbid it for this address. Ask the administrator, or correct the address.`,
  other: (what, message) =>
    `Could not ${what}: Google refused it (${message.slice(0, 120)}). Press Continue to try again.`,
};

/** `what` follows "Could not": "share", "make the plan". */
export function refusalWords(what: string, refused: Extract<Outcome<unknown>, { kind: 'refused' }>): string {
  return WORDS[refused.reason](what, refused.message);
}
