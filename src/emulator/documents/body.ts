// The documents body: owns every document of the workspace, its revisions and its exports. The faces (services/docs-api and
// services/document-app) and Drive reach documents only through it.

import { Buffer } from 'node:buffer';
import type { docs_v1 } from 'googleapis/build/src/apis/docs/v1.js';
import { isLenient } from '../contested.ts';
import { type ContentBody, DOCUMENT, type DriveBody, type DriveItem } from '../drive/contract.ts';
import type { Collection } from '../store/store.ts';
import { ApiError, type Caller, type WorkspaceCore } from '../types.ts';
import { copyDocument } from './copy.ts';
import { emptyTab } from './defaults.ts';
import { htmlOf } from './export-html.ts';
import { markdownOf } from './export-markdown.ts';
import { plainTextOf } from './export-text.ts';
import { documentFromJson } from './from-json.ts';
import { contentLength } from './indexes.ts';
import { numberNodes } from './keys.ts';
import { allTabs, type StoredDocument } from './model.ts';
import { applyToNewer } from './rebase.ts';
import { applyRequests, type Reply, type Request } from './requests.ts';
import { Revisions, revisionName, type WriteControl } from './revisions.ts';
import { EditingSession } from './session.ts';
import { isPreview, previewOf } from './suggestions.ts';
import { documentToJson } from './to-json.ts';

export interface ReadOptions {
  readonly includeTabs?: boolean;
  readonly suggestionsViewMode?: string;
}

type Core = Pick<WorkspaceCore, 'store' | 'random' | 'clock' | 'contested'>;
type Drive = Pick<DriveBody, 'access' | 'touch' | 'item' | 'roleOf'>;

export class DocumentsBody implements ContentBody {
  readonly mimeType = DOCUMENT;
  private readonly core: Core;
  private readonly drive: Drive;
  private readonly documents: Collection<StoredDocument>;
  private readonly revisions: Revisions;

  constructor(core: Core, drive: Drive) {
    this.core = core;
    this.drive = drive;
    this.documents = core.store.collection<StoredDocument>('documents');
    this.revisions = new Revisions(core.clock);
  }

  createFor(item: DriveItem): void {
    this.put({ id: item.id, revisionId: '', tabs: [emptyTab('t.0', 'Tab 1')], nextKey: 1 });
  }

  /** Whether named ranges are copied too is contested (F§5.4). */
  copyFor(from: DriveItem, to: DriveItem): void {
    const copy = copyDocument(this.document(from.id));
    if (!isLenient(this.core, 'copiedNamedRanges')) for (const tab of allTabs(copy.tabs)) tab.namedRanges = [];
    this.put({ ...copy, id: to.id });
  }

  deleteFor(item: DriveItem): void {
    this.documents.delete(item.id);
    this.revisions.forget(item.id);
  }

  exportAs(item: DriveItem, mimeType: string): Buffer | undefined {
    const document = this.document(item.id);
    if (mimeType === 'text/plain') return Buffer.from(`\ufeff${plainTextOf(document)}`);
    if (mimeType === 'text/html') return Buffer.from(htmlOf(document, item.name));
    if (mimeType === 'text/markdown') return Buffer.from(markdownOf(document));
    return undefined;
  }

  /** Content given as documents.get JSON replaces what the document held; for seeds and imports, no rights asked. */
  importJson(id: string, json: docs_v1.Schema$Document): void {
    this.put(documentFromJson(json, id));
  }

  /** As stored, no rights asked. It never changes in place: whoever changes a copy hands it to `save`. Throws 404 in Google's words. */
  document(id: string): StoredDocument {
    const document = this.documents.get(id);
    if (!document) throw notFound();
    return document;
  }

  /** A private copy to work on; no rights asked. */
  openSession(id: string, email: string): EditingSession {
    return new EditingSession(this, id, email);
  }

  /** documents.get for this caller. */
  read(caller: Caller, id: string, options: ReadOptions = {}): docs_v1.Schema$Document {
    const item = this.reach(caller, id, 'reader');
    const canEdit = ['writer', 'owner', 'organizer', 'fileOrganizer'].includes(
      this.drive.roleOf(caller.email, id) ?? '',
    );
    const mode = options.suggestionsViewMode;
    const usual = canEdit ? 'SUGGESTIONS_INLINE' : 'PREVIEW_WITHOUT_SUGGESTIONS';
    const document = this.document(id);
    const view = mode && mode !== 'DEFAULT_FOR_CURRENT_ACCESS' ? mode : usual;
    return documentToJson(isPreview(view) ? previewOf(document, view) : document, {
      title: item.name,
      includeTabs: options.includeTabs ?? false,
      ...(canEdit && { revisionId: revisionName(document.revisionId, caller.email) }),
      suggestionsViewMode: view,
    });
  }

  /** documents.batchUpdate for this caller: all requests in order, or none and an ApiError that names the wrong one. */
  write(
    caller: Caller,
    id: string,
    requests: readonly Request[],
    control: WriteControl = {},
  ): { replies: Reply[]; revisionId: string } {
    this.reach(caller, id, 'writer');
    const current = this.document(id);
    const meant = this.revisions.meant(current, control, caller.email);
    const draft = { document: copyDocument(current), random: this.core.random };
    const replies =
      meant === current ? applyRequests(draft, requests) : applyToNewer(draft, copyDocument(meant), requests);
    this.save(draft.document, caller.email);
    return { replies, revisionId: revisionName(draft.document.revisionId, caller.email) };
  }

  /** Stores a changed document under a new revision and tells Drive who did it. Refuses one that grew beyond Google's figure. */
  save(document: StoredDocument, email: string): void {
    const before = this.documents.get(document.id);
    if (!isLenient(this.core, 'documentLength')) refuseGrowth(document, before);
    if (before) this.revisions.keep(before);
    this.put(document);
    this.drive.touch(document.id, email);
  }

  /** The Drive item, if this caller may read or write it; otherwise 404 or 403 as the Docs API words them. */
  reach(caller: Caller, id: string, atLeast: 'reader' | 'writer'): DriveItem {
    let item: DriveItem;
    try {
      item = this.drive.access(caller, id, atLeast);
    } catch (error) {
      if (!(error instanceof ApiError) || ![403, 404].includes(error.code)) throw error;
      throw error.code === 404
        ? notFound()
        : new ApiError(403, 'forbidden', 'PERMISSION_DENIED', 'The caller does not have permission');
    }
    if (item.mimeType !== DOCUMENT) {
      throw new ApiError(
        400,
        'failedPrecondition',
        'FAILED_PRECONDITION',
        'This operation is not supported for this document',
      );
    }
    return item;
  }

  private put(document: StoredDocument): void {
    document.revisionId = this.core.random.id(80);
    numberNodes(document);
    this.documents.put(document);
  }
}

/** A figure of a support page that nobody here could read (F§3.5): contested; the wording is ours. */
const MOST_CHARACTERS = 1_020_000;

function refuseGrowth(document: StoredDocument, before: StoredDocument | undefined): void {
  const length = lengthOf(document);
  if (length <= MOST_CHARACTERS || (before && length <= lengthOf(before))) return;
  throw new ApiError(400, 'badRequest', 'INVALID_ARGUMENT', 'The document is too long: it cannot take more text.');
}

const lengthOf = ({ tabs }: StoredDocument): number =>
  allTabs(tabs).reduce((sum, tab) => sum + contentLength(tab.body.content), 0);

function notFound(): ApiError {
  return new ApiError(404, 'notFound', 'NOT_FOUND', 'Requested entity was not found.');
}
