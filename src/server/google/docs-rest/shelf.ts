// Plan Docs other than the open one, by Docs REST (contract: PlanShelf and TemplateWriter of teacher/ports.ts).
import type { EditOutcome } from '../../../core/document/edits.ts';
import { thing } from '../../../core/things.ts';
import type { Rest, RestAnswer, RestCall } from '../../ports.ts';
import type { PlanRead, PlanReading, PlanShelf, TemplateWriter } from '../../teacher/ports.ts';
import { expectOk, googleError, isOk, parse } from '../drive-rest/outcome.ts';
import { type DecodedDocument, decodeDocument } from './decode.ts';
import { DOCUMENT_FIELDS, type DocumentJson } from './document-json.ts';
import { encodeEdits, encodeNewDocument } from './requests.ts';
import { type Request, tab } from './text-requests.ts';

const DOCUMENTS = 'https://docs.googleapis.com/v1/documents';

export function planShelf(rest: Rest): PlanShelf {
  return {
    read: ids => getDocuments(rest, ids).map((answer, index) => toRead(answer, ids[index] as string)),
    apply: changes => {
      const due = changes.filter(change => change.edits.length > 0);
      const answers = rest.send(
        due.map(change => batchUpdate(change.plan, encodeEdits(decoded(change.plan), change.edits))),
      );
      return changes.map(change => {
        const at = due.indexOf(change);
        return at < 0 ? { kind: 'applied' } : toOutcome(answers[at] as RestAnswer);
      });
    },
  };
}

/**
 * Only the fields that are read: all of a plan with its tables is over a megabyte, this a fifth of it. Google has refused masks that
 * were too wide for a Doc with comments (gemini-cli-extensions/workspace#382); should it refuse this one, the whole Doc is asked for.
 */
function getDocuments(rest: Rest, ids: readonly string[]): readonly RestAnswer[] {
  const answers = [...rest.send(ids.map(id => getDocument(id, `&fields=${encodeURIComponent(DOCUMENT_FIELDS)}`)))];
  const refused = ids.map((_, index) => index).filter(index => answers[index]?.status === 400);
  rest
    .send(refused.map(index => getDocument(ids[index] as string)))
    .forEach((answer, at) => void answers.splice(refused[at] as number, 1, answer));
  return answers;
}

const getDocument = (id: string, fields = ''): RestCall => ({
  method: 'GET',
  url: `${DOCUMENTS}/${encodeURIComponent(id)}?includeTabsContent=true&prettyPrint=false${fields}`,
});

function toRead(answer: RestAnswer, id: string): PlanRead {
  if (isOk(answer)) {
    const reading = decodeDocument(parse(answer.text) as DocumentJson);
    return { kind: 'read', plan: { id, revision: reading.revisionId, reading } };
  }
  if (answer.status === 404) return { kind: 'denied', why: 'gone' };
  if (answer.status === 403 || answer.status === 401) return { kind: 'denied', why: 'no-access' };
  return { kind: 'failed' };
}

/** Readings of this shelf carry the places of their blocks; a reading from elsewhere cannot be written here. */
function decoded(plan: PlanReading): DecodedDocument {
  if (!('elements' in plan.reading)) throw new Error('planShelf.apply: this reading does not come from planShelf.read');
  return plan.reading as DecodedDocument;
}

function batchUpdate(plan: PlanReading, requests: readonly Request[]): RestCall {
  return {
    method: 'POST',
    url: `${DOCUMENTS}/${encodeURIComponent(plan.id)}:batchUpdate`,
    json: { requests, writeControl: { requiredRevisionId: plan.revision } },
  };
}

function toOutcome(answer: RestAnswer): EditOutcome | { readonly kind: 'failed' } {
  if (isOk(answer)) return { kind: 'applied' };
  // A stale requiredRevisionId is a 400 (F§5.3); anything else wrong with our own requests is a 400 too, and planning anew
  // either mends it or ends in the same answer, which the caller then reports.
  if (answer.status === 400)
    return {
      kind: 'changedMeanwhile',
      where: /revision/i.test(googleError(answer).message) ? '' : googleError(answer).message,
    };
  if (answer.status === 404) return { kind: 'denied', why: 'gone' };
  if (answer.status === 403 || answer.status === 401) return { kind: 'denied', why: 'read-only' };
  return { kind: 'failed' };
}

export function templateWriter(rest: Rest): TemplateWriter {
  return {
    write(documentId, blocks) {
      const json = expectOk(getDocuments(rest, [documentId])[0] as RestAnswer, thing('template'));
      const document = decodeDocument(json as DocumentJson);
      const requests = [...emptyBody(document), ...encodeNewDocument(document.tabId, blocks)];
      const plan = { id: documentId, revision: document.revisionId, reading: document };
      expectOk(rest.send([batchUpdate(plan, requests)])[0] as RestAnswer, thing('template'));
    },
  };
}

/** The last line end of a body cannot be deleted (F§5.3). */
function emptyBody(document: DecodedDocument): Request[] {
  const end = (document.elements[document.elements.length - 1]?.endIndex ?? 2) - 1;
  if (end <= 1) return [];
  return [{ deleteContentRange: { range: { startIndex: 1, endIndex: end, ...tab(document.tabId) } } }];
}
