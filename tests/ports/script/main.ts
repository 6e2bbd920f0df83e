// A tiny script around the two document adapters, bundled and run in the local Workspace by the tests in this folder.
import type { Block, DocumentReading } from '../../../src/core/document/blocks.ts';
import type { Edit } from '../../../src/core/document/edits.ts';
import { activeDocument } from '../../../src/server/google/active-document/index.ts';
import { planShelf, templateWriter } from '../../../src/server/google/docs-rest/shelf.ts';
import { restClient } from '../../../src/server/google/rest.ts';

export function onOpen(): void {
  DocumentApp.getUi().createAddonMenu().addItem('Run', 'readOpen').addToUi();
}

export function writeBlocks(id: string, blocks: Block[]): void {
  templateWriter(restClient()).write(id, blocks);
}

export function readOpen(): DocumentReading {
  return activeDocument(DocumentApp.getActiveDocument()).read();
}

export function editOpen(reading: DocumentReading | null, edits: Edit[]): unknown {
  const document = activeDocument(DocumentApp.getActiveDocument());
  return document.apply(reading ?? document.read(), edits);
}

export function readShelf(id: string): DocumentReading | string {
  const read = planShelf(restClient()).read([id])[0];
  if (read?.kind !== 'read') return JSON.stringify(read);
  const { title, blocks, otherTabs } = read.plan.reading;
  return { title, blocks, otherTabs };
}

/** `meanwhile`: another edit applied between reading and writing, to make the revision stale. */
export function editShelf(id: string, edits: Edit[], meanwhile: Edit[]): unknown {
  const shelf = planShelf(restClient());
  const read = shelf.read([id])[0];
  if (read?.kind !== 'read') return read;
  if (meanwhile.length > 0) shelf.apply([{ plan: read.plan, edits: meanwhile }]);
  return shelf.apply([{ plan: read.plan, edits }])[0];
}
