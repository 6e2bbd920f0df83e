// Captured documents go into the model and come out as they were: nothing lost, every index computed anew.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { docs_v1 } from 'googleapis/build/src/apis/docs/v1.js';
import { documentFromJson } from '../../../src/emulator/documents/from-json.ts';
import { documentToJson } from '../../../src/emulator/documents/to-json.ts';

const folder = process.env['THROUGHLINE_FIXTURES'] && path.join(process.env['THROUGHLINE_FIXTURES'], 'google', 'docs');
// Their author changed the text by hand and left the indexes wrong, so only what is not an index can be compared.
const HAND_EDITED = ['gsgd-empty.json', 'gsgd-links.json', 'gsgd-texts.json'];

const files = folder ? readdirSync(folder).filter(file => file.endsWith('.json')) : [];

function roundTrip(json: docs_v1.Schema$Document): docs_v1.Schema$Document {
  const document = documentFromJson(json, json.documentId ?? '');
  return documentToJson(document, {
    title: json.title ?? '',
    includeTabs: json.tabs !== undefined,
    ...(json.revisionId != null && { revisionId: json.revisionId }),
    suggestionsViewMode: json.suggestionsViewMode ?? '',
  });
}

const withoutIndexes = (json: object): unknown =>
  JSON.parse(JSON.stringify(json, (key, value) => (['startIndex', 'endIndex'].includes(key) ? undefined : value)));

const captured = folder ? describe : describe.skip;

captured(`captured documents${folder ? '' : ' (skipped: THROUGHLINE_FIXTURES names no folder)'}`, () => {
  it.each(files)('%s comes out of the model as it went in', file => {
    const json = JSON.parse(readFileSync(path.join(folder as string, file), 'utf8')) as docs_v1.Schema$Document;
    if (HAND_EDITED.includes(file)) expect(withoutIndexes(roundTrip(json))).toEqual(withoutIndexes(json));
    else expect(roundTrip(json)).toEqual(json);
  });
});
