// Drive REST where it meets Sheets: files of rows that become spreadsheets, and searches by name as clients of Sheets write them.
import { type Case, equal, isTrue } from '../script/case.ts';
import {
  type Answer,
  DRIVE,
  type Json,
  patiently,
  request,
  SHEETS,
  send,
  sendOk,
  UPLOADS,
  valuesOf,
  withSpreadsheet,
} from '../script/rest.ts';
import { RECORDED } from '../script/sheets.ts';

const SPREADSHEET = 'application/vnd.google-apps.spreadsheet';
const PLAIN = 'valueRenderOption=UNFORMATTED_VALUE';

function upload(method: string, address: string, contentType: string, payload: string): Answer {
  const { url, ...parameters } = request(method, address);
  return patiently({ url, ...parameters, contentType, payload });
}

const titles = (id: string): string[] =>
  sendOk('GET', `${SHEETS}/${id}?fields=sheets(properties(title))`).sheets.map(
    ({ properties }: Json) => properties.title,
  );

export const cases: Case[] = [
  {
    name: 'a CSV file uploaded as a spreadsheet becomes one, with its rows in the only sheet',
    source: 'W/drive/api/guides/manage-uploads#import-docs; W/drive/api/guides/ref-export-formats',
    host: 'any',
    run() {
      const metadata = JSON.stringify({ name: 'Conformance rows', mimeType: SPREADSHEET });
      const csv = 'Name,Points\n"Ada, A.",12\n';
      const payload = `--cut\r\nContent-Type: application/json\r\n\r\n${metadata}\r\n--cut\r\nContent-Type: text/csv\r\n\r\n${csv}\r\n--cut--`;
      const answer = upload(
        'POST',
        `${UPLOADS}/files?uploadType=multipart`,
        'multipart/related; boundary=cut',
        payload,
      );
      equal(answer.status, 200, answer.text);
      const { id, mimeType } = answer.json;
      try {
        equal([mimeType, titles(id).length], [SPREADSHEET, 1]);
        equal(valuesOf(id, 'A1:B2', PLAIN), [
          ['Name', 'Points'],
          ['Ada, A.', 12],
        ]);
      } finally {
        send('DELETE', `${DRIVE}/files/${id}`);
      }
    },
  },
  {
    name: 'Drive v2 puts a CSV file over a spreadsheet: one sheet named as the file, in the time zone of Los Angeles',
    source: RECORDED,
    host: 'any',
    run: () =>
      withSpreadsheet([['old']], id => {
        const address = `https://www.googleapis.com/upload/drive/v2/files/${id}?uploadType=media&convert=true`;
        const answer = upload('PUT', address, 'text/csv', 'a,b\nc,d\n');
        equal(answer.status, 200, answer.text);
        equal([answer.json.kind, answer.json.id, answer.json.title], ['drive#file', id, 'Conformance spreadsheet']);
        equal(titles(id), ['Conformance spreadsheet']);
        equal(valuesOf(id, "'Conformance spreadsheet'"), [
          ['a', 'b'],
          ['c', 'd'],
        ]);
        equal(sendOk('GET', `${SHEETS}/${id}?fields=properties(timeZone)`).properties.timeZone, 'America/Los_Angeles');
      }),
  },
  {
    name: 'values of a search may stand in double quotes, with apostrophes inside',
    source: 'Drive v3 on the wire (recorded traffic)',
    host: 'any',
    run() {
      const search = (q: string): string[] =>
        sendOk('GET', `${DRIVE}/files?fields=files(id)&q=${encodeURIComponent(q)}`).files.map(({ id }: Json) => id);
      const name = `Conformance Ada's rows ${Date.now()}`;
      const { id } = sendOk('POST', `${DRIVE}/files?fields=id`, { name, mimeType: SPREADSHEET });
      try {
        equal(search(`mimeType="${SPREADSHEET}" and name = "${name}"`), [id]);
        equal(search(`name = "Conformance nobody's rows"`), []);
        isTrue(search(`mimeType="${SPREADSHEET}"`).indexOf(id) >= 0, 'found by type alone');
      } finally {
        send('DELETE', `${DRIVE}/files/${id}`);
      }
    },
  },
];
