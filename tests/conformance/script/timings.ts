// How long Google takes for the calls of the latency table (src/emulator/latency.ts), timed where the cases run.
import { DOCS, DRIVE, type Json, SHEETS, sendOk, withDocument, withSpreadsheet } from './rest.ts';

/** Often enough for a median, few enough to stay far from the limits for a minute. */
const TIMES = 5;
const KEY = 'conformance timing';

export interface Timing {
  /** A row of the latency table. */
  readonly operation: string;
  readonly milliseconds: readonly number[];
}

type Watch = (operation: string, call: () => unknown) => void;

/** What can be timed in any file, and what the open editor has besides. Leaves nothing behind. */
export function timeCalls(host: 'document' | 'spreadsheet'): Timing[] {
  const timings: Timing[] = [];
  const watch: Watch = (operation, call) => {
    const milliseconds: number[] = [];
    for (let time = 0; time < TIMES; time++) {
      const start = Date.now();
      call();
      milliseconds.push(Date.now() - start);
    }
    timings.push({ operation, milliseconds });
  };
  timeStores(watch);
  timeDrive(watch);
  timeDocs(watch);
  timeSheets(watch);
  if (host === 'document') timeOpenDocument(watch);
  else timeOpenSpreadsheet(watch);
  return timings;
}

function timeStores(watch: Watch): void {
  const properties = PropertiesService.getUserProperties();
  const cache = CacheService.getUserCache();
  watch('PropertiesService.set', () => properties.setProperty(KEY, 'value'));
  watch('PropertiesService.get', () => properties.getProperty(KEY));
  watch('CacheService.put', () => cache.put(KEY, 'value'));
  watch('CacheService.get', () => cache.get(KEY));
  properties.deleteProperty(KEY);
  cache.remove(KEY);
  const lock = LockService.getUserLock();
  watch('LockService.tryLock', () => {
    lock.tryLock(1000);
    lock.releaseLock();
  });
}

function timeDrive(watch: Watch): void {
  const made: string[] = [];
  const keep = (answer: Json): void => {
    made.push(String(answer.id));
  };
  withDocument('words', id => {
    const file = `${DRIVE}/files/${id}`;
    watch('drive.files.create', () => keep(sendOk('POST', `${DRIVE}/files?fields=id`, { name: KEY })));
    watch('drive.files.copy', () => keep(sendOk('POST', `${file}/copy?fields=id`, { name: KEY })));
    watch('drive.files.update', () => sendOk('PATCH', `${file}?fields=id`, { name: KEY }));
    watch('drive.files.get', () => sendOk('GET', `${file}?fields=id,name`));
    watch('drive.files.list', () => sendOk('GET', `${DRIVE}/files?pageSize=10&fields=files(id)`));
    watch('drive.files.export', () => sendOk('GET', `${file}/export?mimeType=text/plain`));
    const { startPageToken } = sendOk('GET', `${DRIVE}/changes/startPageToken`);
    watch('drive.changes.list', () => sendOk('GET', `${DRIVE}/changes?pageToken=${startPageToken}`));
  });
  // As many as were made above: twice TIMES.
  watch('drive.files.delete', () => sendOk('DELETE', `${DRIVE}/files/${made.pop()}`));
  for (const id of made) sendOk('DELETE', `${DRIVE}/files/${id}`);
}

function timeDocs(watch: Watch): void {
  const insertText = { location: { index: 1 }, text: 'more ' };
  const made: string[] = [];
  watch('docs.documents.create', () => made.push(String(sendOk('POST', DOCS, { title: KEY }).documentId)));
  for (const id of made) sendOk('DELETE', `${DRIVE}/files/${id}`);
  withDocument('words', id => {
    watch('docs.documents.batchUpdate', () =>
      sendOk('POST', `${DOCS}/${id}:batchUpdate`, { requests: [{ insertText }] }),
    );
    watch('docs.documents.get', () => sendOk('GET', `${DOCS}/${id}`));
  });
}

function timeSheets(watch: Watch): void {
  withSpreadsheet([['a', 'b']], id => {
    watch('sheets.read', () => sendOk('GET', `${SHEETS}/${id}/values/A1:B1`));
    watch('sheets.write', () =>
      sendOk('PUT', `${SHEETS}/${id}/values/A1:B1?valueInputOption=RAW`, { values: [['c', 'd']] }),
    );
  });
}

function timeOpenDocument(watch: Watch): void {
  const tab = DocumentApp.getActiveDocument().getTabs()[0];
  if (!tab) throw new Error('the document has no tab');
  const line = tab.asDocumentTab().getBody().appendParagraph('words');
  watch('DocumentApp.call', () => line.setText('other words'));
}

function timeOpenSpreadsheet(watch: Watch): void {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0];
  if (!sheet) throw new Error('the spreadsheet has no tab');
  const range = sheet.getRange('A1:B2');
  watch('SpreadsheetApp.getValues', () => range.getValues());
  watch('SpreadsheetApp.setValue', () => sheet.getRange('A1').setValue(1));
  watch('SpreadsheetApp.setValues', () => {
    range.setValues([
      [1, 2],
      [3, 4],
    ]);
  });
  watch('SpreadsheetApp.flush', () => SpreadsheetApp.flush());
  watch('SpreadsheetApp.appendRow', () => sheet.appendRow([1, 2]));
}
