// Applies the requests of documents.batchUpdate to a document, one after the other. The caller hands in a copy and throws it
// away when one is refused. A new request kind = one function in a file of this room and one line in HANDLERS.
import type { docs_v1 } from 'googleapis/build/src/apis/docs/v1.js';
import type { Random } from '../random.ts';
import { ApiError, NotEmulated } from '../types.ts';
import type { StoredDocument } from './model.ts';
import { Refusal } from './refusal.ts';
import { HEADER_HANDLERS } from './requests-headers.ts';
import { RANGE_HANDLERS } from './requests-ranges.ts';
import { STYLE_HANDLERS } from './requests-styles.ts';
import { TABLE_HANDLERS } from './requests-tables.ts';
import { TAB_HANDLERS } from './requests-tabs.ts';
import { TEXT_HANDLERS } from './requests-text.ts';

export type Request = docs_v1.Schema$Request;
export type Reply = docs_v1.Schema$Response;

export interface Draft {
  readonly document: StoredDocument;
  readonly random: Random;
}

/** Changes the draft and says what Google's response says; throws Refusal with Google's words. */
export type Handlers = {
  [Kind in keyof Request]?: (draft: Draft, request: NonNullable<Request[Kind]>) => Reply | undefined;
};

const HANDLERS: Handlers = {
  ...TEXT_HANDLERS,
  ...TABLE_HANDLERS,
  ...STYLE_HANDLERS,
  ...RANGE_HANDLERS,
  ...HEADER_HANDLERS,
  ...TAB_HANDLERS,
};

/** Kinds Google has and this emulator has not. */
const KNOWN: readonly string[] = [
  'createFootnote',
  'deletePositionedObject',
  'insertInlineImage',
  'insertSectionBreak',
  'replaceImage',
  'updateSectionStyle',
  'createDropdownDefinition',
  'insertDropdown',
  'updateDropdownProperties',
  'updateDropdownDefinitionProperties',
  'deleteDropdownDefinition',
  'insertComment',
  'addCommentReply',
  'updateCommentPost',
  'deleteComment',
  'deleteCommentReply',
  'acceptSuggestion',
  'rejectSuggestion',
  'deleteSuggestion',
];

/** The kinds that are applied here. */
export const documentRequests = (): readonly string[] => Object.keys(HANDLERS);

/** Replies in the order of the requests. Throws ApiError 400 that names the request, or NotEmulated. */
export function applyRequests(draft: Draft, requests: readonly Request[]): Reply[] {
  requireSome(requests);
  return requests.map((request, index) => applyOne(draft, request, index));
}

export function requireSome(requests: readonly Request[]): void {
  if (requests.length === 0) throw invalid('Must specify at least one request.');
}

/** One request of a batch, the `index`th: see applyRequests. */
export function applyOne(draft: Draft, request: Request, index: number): Reply {
  const [kind, ...others] = Object.keys(request ?? {}) as (keyof Request)[];
  if (!kind) throw invalid(`Invalid requests[${index}]: No request set.`);
  if (others.length > 0)
    throw invalid(`Invalid value at 'requests[${index}]' (oneof), oneof field 'request' is already set.`);
  const handler = HANDLERS[kind] as ((draft: Draft, body: unknown) => Reply | undefined) | undefined;
  if (!handler && KNOWN.includes(kind)) throw new NotEmulated(`documents.batchUpdate ${kind}`);
  if (!handler) {
    throw invalid(`Invalid JSON payload received. Unknown name "${kind}" at 'requests[${index}]': Cannot find field.`);
  }
  try {
    return handler(draft, request[kind] ?? {}) ?? {};
  } catch (error) {
    if (error instanceof Refusal) throw invalid(`Invalid requests[${index}].${kind}: ${error.message}`);
    throw error;
  }
}

function invalid(message: string): ApiError {
  return new ApiError(400, 'badRequest', 'INVALID_ARGUMENT', message);
}
