// Jest runs this for every test file of the local Workspace and the product: at its end each document that any of its workspaces
// holds, and each one when it is deleted, is read as documents.get tells it and must obey the structural rules.
import { DocumentsBody } from '../../src/emulator/documents/body.ts';
import { documentToJson } from '../../src/emulator/documents/to-json.ts';
import { brokenRules } from '../emulator/documents/structural-rules.ts';

/** Documents made or changed since the file began, by the body that owns them. */
const changed = new Map<DocumentsBody, Set<string>>();
const found: string[] = [];

function noteChange(body: DocumentsBody, id: string): void {
  const ids = changed.get(body) ?? new Set();
  changed.set(body, ids.add(id));
}

function check(body: DocumentsBody, id: string): void {
  const document = body.document(id);
  const suggestionsViewMode = 'SUGGESTIONS_INLINE';
  for (const includeTabs of [true, false]) {
    const json = documentToJson(document, { title: id, includeTabs, suggestionsViewMode });
    found.push(...brokenRules(json).map(rule => `document ${id}: ${rule}`));
  }
}

const { createFor, copyFor, importJson, save, deleteFor } = DocumentsBody.prototype;

Object.assign(DocumentsBody.prototype, {
  createFor(this: DocumentsBody, ...args: Parameters<typeof createFor>) {
    createFor.apply(this, args);
    noteChange(this, args[0].id);
  },
  copyFor(this: DocumentsBody, ...args: Parameters<typeof copyFor>) {
    copyFor.apply(this, args);
    noteChange(this, args[1].id);
  },
  importJson(this: DocumentsBody, ...args: Parameters<typeof importJson>) {
    importJson.apply(this, args);
    noteChange(this, args[0]);
  },
  save(this: DocumentsBody, ...args: Parameters<typeof save>) {
    save.apply(this, args);
    noteChange(this, args[0].id);
  },
  deleteFor(this: DocumentsBody, ...args: Parameters<typeof deleteFor>) {
    if (changed.get(this)?.delete(args[0].id)) check(this, args[0].id);
    deleteFor.apply(this, args);
  },
});

afterAll(() => {
  for (const [body, ids] of changed) for (const id of ids) check(body, id);
  expect(found).toEqual([]);
});
