// Refusals in Google's JSON: Drive's style lists errors[], the newer services have status and details.
import { ApiError, NotEmulated } from '../types.ts';

export const PROJECT_NUMBER = '1000000000001';

/** A refusal of Google's front door (auth, scopes, switched-on APIs, quotas): has a status and details in every service. */
export class DoorError extends ApiError {
  readonly domain: string;
  readonly details: readonly object[];
  constructor(refusal: {
    code: number;
    reason: string;
    status: string;
    message: string;
    domain?: string;
    details?: object[];
    location?: string;
  }) {
    super(refusal.code, refusal.reason, refusal.status, refusal.message, refusal.location);
    this.domain = refusal.domain ?? 'global';
    this.details = refusal.details ?? [];
  }
}

export function errorInfo(reason: string, metadata: Record<string, string>): object {
  return { '@type': 'type.googleapis.com/google.rpc.ErrorInfo', reason, domain: 'googleapis.com', metadata };
}

const USAGE_LIMITS = new Set([
  'userRateLimitExceeded',
  'rateLimitExceeded',
  'accessNotConfigured',
  'dailyLimitExceeded',
]);

/** How the newer services say what the Drive body refuses: the same fact, without Drive's reasons. */
const PLAIN_WORDS: Readonly<Record<string, string>> = {
  notFound: 'Requested entity was not found.',
  insufficientFilePermissions: 'The caller does not have permission',
  appNotAuthorizedToFile: 'The caller does not have permission',
};

/** The `error` object of the answer. `service` is the first part of the operation: drive, docs, sheets, classroom. */
export function errorBody(error: ApiError | NotEmulated, service: string): { error: Record<string, unknown> } {
  if (error instanceof NotEmulated) {
    const refusal = new ApiError(400, 'notEmulated', 'INVALID_ARGUMENT', error.message);
    return { error: { ...withErrors(refusal, 'global'), status: refusal.status } };
  }
  if (service === 'drive') {
    const domain =
      error instanceof DoorError ? error.domain : USAGE_LIMITS.has(error.reason) ? 'usageLimits' : 'global';
    const body = withErrors(error, domain);
    return { error: error instanceof DoorError ? { ...body, ...statusAndDetails(error) } : body };
  }
  const message = PLAIN_WORDS[error.reason] ?? error.message;
  return { error: { code: error.code, message, ...statusAndDetails(error) } };
}

function withErrors({ code, message, reason, location }: ApiError, domain: string): Record<string, unknown> {
  const where = location ? { location, locationType: location === 'Authorization' ? 'header' : 'parameter' } : {};
  return { code, message, errors: [{ message, domain, reason, ...where }] };
}

function statusAndDetails(error: ApiError): Record<string, unknown> {
  const details = error instanceof DoorError ? error.details : [];
  return { status: error.status, ...(details.length > 0 ? { details } : {}) };
}
