// What Google exports Docs and Sheets to (W/drive/api/guides/ref-export-formats): MIME type and the ending of the file.
import { DOCUMENT, SPREADSHEET } from '../../drive/contract.ts';

const OFFICE = 'application/vnd.openxmlformats-officedocument';
const OPEN = 'application/vnd.oasis.opendocument';

/** A format of this list that the bodies do not make is not emulated; any other is one Google has not either. */
export const EXPORT_FORMATS: ReadonlyMap<string, readonly (readonly [type: string, ending: string])[]> = new Map([
  [
    DOCUMENT,
    [
      [`${OFFICE}.wordprocessingml.document`, 'docx'],
      [`${OPEN}.text`, 'odt'],
      ['application/rtf', 'rtf'],
      ['application/pdf', 'pdf'],
      ['text/plain', 'txt'],
      ['application/zip', 'zip'],
      ['application/epub+zip', 'epub'],
      ['text/markdown', 'md'],
      // Not in the list of the guide; about.get's exportFormats have it.
      ['text/html', 'html'],
    ],
  ],
  [
    SPREADSHEET,
    [
      [`${OFFICE}.spreadsheetml.sheet`, 'xlsx'],
      [`${OPEN}.spreadsheet`, 'ods'],
      ['application/pdf', 'pdf'],
      ['application/zip', 'zip'],
      ['text/csv', 'csv'],
      ['text/tab-separated-values', 'tsv'],
    ],
  ],
]);
