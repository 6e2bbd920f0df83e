// What a person reads when the call itself failed (no envelope came back): a lost network, several accounts, a time limit.
// Called by server.ts only. Messages are those Google's client gives to a failure handler.
import type { ErrorCode } from '../core/errors.ts';
import { words } from './words.ts';

export interface Failure {
  readonly code: ErrorCode;
  readonly sentence: string;
  readonly details: Readonly<Record<string, string>>;
}

/** `account` is the e-mail address this panel belongs to, '' when not known. */
export function failureOf(message: string, isOnline: boolean, account: string): Failure {
  const say = (code: ErrorCode, sentence: string): Failure => ({ code, sentence, details: {} });
  if (/PERMISSION_DENIED|reading from storage/i.test(message))
    return say('not-signed-in', words.failure.accounts(account));
  if (/authori[sz]ation is required|do not have permission to call|not authori[sz]ed/i.test(message))
    return say('not-signed-in', words.failure.notAllowed);
  if (!isOnline || /NetworkError|network|HTTP 0|Failed to fetch/i.test(message))
    return say('offline', words.failure.offline);
  if (/maximum execution time|timed out|timeout/i.test(message)) return say('busy', words.failure.tooSlow);
  if (/too many times|quota|rate limit/i.test(message)) return say('quota', words.failure.quota);
  return say('google', words.failure.other);
}
