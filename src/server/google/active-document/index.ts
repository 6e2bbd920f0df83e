// The open document as a PlanDocument (documents.currentonly). Never saves by itself: Apps Script does when the run ends,
// and a document closed by saveAndClose could not be opened again without a wider scope (F§5.1).
import type { PlanDocument } from '../../ports.ts';
import { applyToActiveDocument } from './apply.ts';
import { readActiveDocument } from './read.ts';

export function activeDocument(document: GoogleAppsScript.Document.Document): PlanDocument {
  return {
    read: () => readActiveDocument(document),
    apply: (reading, edits) => applyToActiveDocument(document, reading, edits),
  };
}
