// Google Docs API v1 over the documents body: create, get, batchUpdate.
import { isLenient } from '../../contested.ts';
import { type DocumentsBody, documentsOf, type Request } from '../../documents/index.ts';
import { DOCUMENT, type DriveBody } from '../../drive/contract.ts';
import { driveOf } from '../../drive/index.ts';
import { type FieldMask, parseFields } from '../../rest/fields.ts';
import { ApiError, type Route, type RouteCall, type Service } from '../../types.ts';
import { checkBatch } from './messages.ts';

const WRITE = ['documents', 'drive', 'drive.file'];
const READ = [...WRITE, 'documents.readonly', 'drive.readonly'];

const VIEWS = [
  'DEFAULT_FOR_CURRENT_ACCESS',
  'SUGGESTIONS_INLINE',
  'PREVIEW_SUGGESTIONS_ACCEPTED',
  'PREVIEW_WITHOUT_SUGGESTIONS',
];

export const docsApi: Service = {
  name: 'docs-api',
  routes(workspace) {
    const documents = documentsOf(workspace);
    return [
      createRoute(documents, driveOf(workspace)),
      getRoute(documents, isLenient(workspace, 'commentMask')),
      batchUpdateRoute(documents),
    ];
  },
};

/** Only the title of the request counts; any content in it is ignored, as Google says. */
function createRoute(documents: DocumentsBody, drive: DriveBody): Route {
  return {
    operation: 'docs.documents.create',
    method: 'POST',
    path: '/v1/documents',
    scopes: WRITE,
    isWrite: true,
    handle({ caller, json }) {
      const { title } = json as { title?: unknown };
      if (title !== undefined && typeof title !== 'string')
        throw invalid("Invalid value at 'document.title' (TYPE_STRING)");
      const item = drive.create(caller, { name: title || 'Untitled document', mimeType: DOCUMENT });
      return { json: documents.read(caller, item.id) };
    },
  };
}

function getRoute(documents: DocumentsBody, takesWideMasks: boolean): Route {
  return {
    operation: 'docs.documents.get',
    method: 'GET',
    path: '/v1/documents/:documentId',
    scopes: READ,
    isWrite: false,
    handle(call) {
      if (!takesWideMasks) refuseWideMask(call.param('fields'));
      const view = call.param('suggestionsViewMode');
      if (view !== undefined && !VIEWS.includes(view))
        throw invalid(`Invalid value at 'suggestions_view_mode': "${view}"`);
      const json = documents.read(call.caller, call.parts['documentId'] ?? '', {
        includeTabs: wantsTabs(call),
        ...(view !== undefined && { suggestionsViewMode: view }),
      });
      return { json };
    },
  };
}

/** A field mask that names tabs implies includeTabsContent (F§5.2). */
function wantsTabs(call: RouteCall): boolean {
  return call.param('includeTabsContent') === 'true' || /(^|,)\s*tabs\b/.test(call.param('fields') ?? '');
}

/** From the answer down to a run of text: whichever of these a mask takes whole, it takes with what comments there are. */
const HOLD_COMMENTS = ['tabs', 'documentTab', 'body', 'content', 'paragraph', 'elements', 'textRun'];

/**
 * Since May 2026 Google refuses masks that name fields of comments, as whole messages do. Seen by users of two public clients
 * (gemini-cli-extensions/workspace#351, a-bonus/google-docs-mcp#118 and #122, some of them only on Docs with comments); which messages
 * count is contested: read strictly, every whole one on the way to the text is refused.
 */
function refuseWideMask(fields: string | undefined): void {
  if (fields === undefined) return;
  let mask: FieldMask | undefined = parseFields(fields);
  for (const name of HOLD_COMMENTS) {
    if (mask === undefined || mask === 'all') return;
    mask = mask.get('*') ?? mask.get(name);
    if (mask === 'all')
      throw invalid('Field mask cannot retrieve comment-specific fields when include_comments is false.');
  }
}

function batchUpdateRoute(documents: DocumentsBody): Route {
  return {
    operation: 'docs.documents.batchUpdate',
    method: 'POST',
    path: '/v1/documents/:documentId:batchUpdate',
    scopes: WRITE,
    isWrite: true,
    handle({ caller, parts, json }) {
      const documentId = parts['documentId'] ?? '';
      documents.reach(caller, documentId, 'writer');
      const { requests, writeControl } = checkBatch(json);
      const { replies, revisionId } = documents.write(caller, documentId, requests as Request[], writeControl);
      return { json: { replies, writeControl: { requiredRevisionId: revisionId }, documentId } };
    },
  };
}

function invalid(message: string): ApiError {
  return new ApiError(400, 'badRequest', 'INVALID_ARGUMENT', message);
}
