// REST answer → outcome in the staff's words. Facts: W/drive/api/guides/handle-errors, google-facts §7.
import { AppError } from '../../../core/errors.ts';
import type { RestAnswer } from '../../ports.ts';
import type { Outcome, Refusal } from '../../teacher/ports.ts';

export const isOk = (answer: RestAnswer): boolean => answer.status >= 200 && answer.status < 300;

export function outcome<T>(answer: RestAnswer, value: (json: Record<string, unknown>) => T): Outcome<T> {
  if (isOk(answer)) return { kind: 'ok', value: value(parse(answer.text)) };
  // A write that ends in 5xx or without an answer may have happened.
  if (answer.status === 0 || answer.status >= 500 || answer.status === 408) return { kind: 'unknown' };
  const { reason, message } = googleError(answer);
  return { kind: 'refused', reason: refusal(answer.status, reason), message };
}

/** For calls without which nothing can go on. */
export function expectOk(answer: RestAnswer, what: string): Record<string, unknown> {
  if (isOk(answer)) return parse(answer.text);
  if (answer.status === 0 || answer.status >= 500) throw new AppError('offline', { what });
  const { reason, message } = googleError(answer);
  switch (refusal(answer.status, reason)) {
    case 'not-found':
      throw new AppError('file-gone', { what });
    case 'no-access':
      throw new AppError('no-access', { what });
    case 'quota':
      throw new AppError('quota', { what });
    default:
      throw new AppError('google', { what, why: message });
  }
}

export function parse(text: string): Record<string, unknown> {
  if (text === '') return {};
  try {
    return JSON.parse(text) as Record<string, unknown>;
  } catch {
    return {};
  }
}

export function googleError(answer: RestAnswer): { reason: string; message: string } {
  const error = parse(answer.text).error as
    | { message?: string; status?: string; errors?: readonly { reason?: string }[] }
    | undefined;
  return {
    reason: error?.errors?.[0]?.reason ?? error?.status ?? '',
    message: error?.message ?? `status ${answer.status}`,
  };
}

function refusal(status: number, reason: string): Refusal {
  if (/rateLimitExceeded|sharingRateLimit|RESOURCE_EXHAUSTED|dailyLimit/i.test(reason) || status === 429)
    return 'quota';
  if (/invalidSharingRequest|notFound.*user|invalid.*email/i.test(reason)) return 'unknown-address';
  if (/storageQuota/i.test(reason)) return 'storage-full';
  if (/domainPolicy|cannotShare|sharingOutsideDomain|publishOutNotPermitted/i.test(reason)) return 'policy';
  if (status === 404 || reason === 'appNotAuthorizedToFile') return 'not-found';
  if (reason === 'appNotAuthorizedToChild') return 'files-inside';
  if (status === 401 || status === 403) return 'no-access';
  return 'other';
}
