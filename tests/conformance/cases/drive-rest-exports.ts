// Drive REST: Docs and Sheets as files of other kinds.
import { type Case, equal, isTrue } from '../script/case.ts';
import { changeDocument, DRIVE, reasonOf, send, withDocument, withFile, withSpreadsheet } from '../script/rest.ts';

const EXPORTS = 'W/drive/api/guides/ref-export-formats';
const exported = (id: string, mimeType: string) =>
  send('GET', `${DRIVE}/files/${id}/export?mimeType=${encodeURIComponent(mimeType)}`);

export const cases: Case[] = [
  {
    name: 'a Doc as text: a byte order mark, lines parted by carriage return and line feed',
    source: `${EXPORTS}; exported files seen`,
    host: 'any',
    run: () =>
      withDocument('one\ntwo', id => {
        const { status, text, headers } = exported(id, 'text/plain');
        equal([status, text.replace(/^\ufeff/, '').trim()], [200, 'one\r\ntwo']);
        isTrue(String(headers['content-type']).indexOf('text/plain') === 0, 'the type that was asked for');
      }),
  },
  {
    name: 'a Doc as Markdown: headings by number signs, bold by asterisks',
    source: EXPORTS,
    host: 'any',
    run: () =>
      withDocument('Goals\nread more', id => {
        const range = { startIndex: 1, endIndex: 2 };
        const paragraphStyle = { namedStyleType: 'HEADING_2' };
        changeDocument(id, [
          { updateParagraphStyle: { range, paragraphStyle, fields: 'namedStyleType' } },
          { updateTextStyle: { range: { startIndex: 12, endIndex: 16 }, textStyle: { bold: true }, fields: 'bold' } },
        ]);
        const { text } = exported(id, 'text/markdown');
        isTrue(/^## Goals/m.test(text), `a heading of the second level in ${text}`);
        isTrue(text.indexOf('read **more**') >= 0, `a bold word in ${text}`);
      }),
  },
  {
    name: 'a Doc as HTML: words escaped, links kept',
    source: EXPORTS,
    host: 'any',
    run: () =>
      withDocument('a <b> & c', id => {
        const { text } = exported(id, 'text/html');
        isTrue(text.indexOf('a &lt;b&gt; &amp; c') >= 0, 'escaped');
      }),
  },
  {
    name: 'a spreadsheet as CSV: shown values, quotes where they are needed',
    source: EXPORTS,
    host: 'any',
    run: () =>
      withSpreadsheet([['a', 'b,c', 'say "d"']], id => {
        equal(exported(id, 'text/csv').text.trim(), 'a,"b,c","say ""d"""');
      }),
  },
  {
    name: 'a folder is no file to export, and a Doc has nothing to download',
    source: 'W/drive/api/guides/handle-errors; W/drive/api/guides/manage-downloads',
    host: 'any',
    run: () => {
      withFile('folder', id => {
        const refused = exported(id, 'text/plain');
        equal([refused.status, reasonOf(refused)], [403, 'fileNotExportable']);
      });
      withFile('document', id => {
        const refused = send('GET', `${DRIVE}/files/${id}?alt=media`);
        equal([refused.status, reasonOf(refused)], [403, 'fileNotDownloadable']);
      });
    },
  },
];
