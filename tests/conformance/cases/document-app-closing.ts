// DocumentApp: saving and closing. A run cannot open its document again without the wide scope, so that this service has one case.
import { type Case, equal, throws } from '../script/case.ts';
import { emptyBody } from '../script/files.ts';
import { contentOf } from '../script/rest.ts';

export const cases: Case[] = [
  {
    name: 'saveAndClose writes at once, so that REST sees it; what was open then takes no more changes',
    source: 'A/reference/document/document#saveandclose; seen live, 14',
    host: 'document',
    run() {
      const document = DocumentApp.getActiveDocument();
      const body = emptyBody();
      body.appendParagraph('saved 📚');
      const id = document.getId();
      document.saveAndClose();
      throws(() => body.appendParagraph('more'), 'Document is closed, its contents cannot be updated.');
      const { startIndex, endIndex, paragraph } = contentOf(id).slice(-1)[0];
      equal([startIndex, endIndex, paragraph.elements[0].textRun.content], [2, 11, 'saved 📚\n']);
    },
  },
];
