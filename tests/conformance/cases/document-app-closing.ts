// DocumentApp: saving and closing. A run cannot open its document again without the wide scope, so that this service has one case.
import { brokenRules } from '../../emulator/documents/structural-rules.ts';
import { type Case, equal, throws } from '../script/case.ts';
import { emptyBody } from '../script/files.ts';
import { DOCS, type Json, sendOk } from '../script/rest.ts';

/** [start, end, words] of each run of text, in tables too. */
function runsOf(content: Json): unknown[] {
  const found: unknown[] = [];
  for (const part of content) {
    for (const { startIndex, endIndex, textRun } of part.paragraph?.elements ?? [])
      found.push([startIndex, endIndex, textRun?.content ?? '¤']);
    for (const row of part.table?.tableRows ?? [])
      for (const cell of row.tableCells) found.push(...runsOf(cell.content));
  }
  return found;
}

export const cases: Case[] = [
  {
    name: 'saveAndClose writes at once, so that REST sees it with its indexes; what was open then takes no more changes',
    source: 'A/reference/document/document#saveandclose; seen live, 14; F§5.1; documents as JSON',
    host: 'document',
    run() {
      const document = DocumentApp.getActiveDocument();
      const body = emptyBody();
      const line = body.appendParagraph('saved 📚 twice');
      line.setHeading(DocumentApp.ParagraphHeading.HEADING2);
      line.editAsText().setLinkUrl(6, 7, 'https://example.org/');
      body.appendTable([['👩🏽‍🎓', 'two\nlines']]);
      body.appendPageBreak();
      body.appendListItem('item').setGlyphType(DocumentApp.GlyphType.BULLET);
      const id = document.getId();
      document.saveAndClose();
      throws(() => body.appendParagraph('more'), 'Document is closed, its contents cannot be updated.');
      throws(() => body.getText(), 'Document is closed');
      const json = sendOk('GET', `${DOCS}/${id}`);
      equal(brokenRules(json), []);
      const { content } = json.body;
      equal(runsOf(content.slice(1)), [
        [1, 2, '\n'],
        [2, 8, 'saved '],
        [8, 10, '📚'],
        [10, 17, ' twice\n'],
        [20, 28, '👩🏽‍🎓\n'],
        [29, 33, 'two\n'],
        [33, 39, 'lines\n'],
        [40, 41, '\n'],
        [41, 42, '¤'],
        [42, 43, '\n'],
        [43, 48, 'item\n'],
      ]);
      const [, , heading] = content;
      equal(heading.paragraph.paragraphStyle.namedStyleType, 'HEADING_2');
      equal(heading.paragraph.elements[1].textRun.textStyle.link.url, 'https://example.org/');
      const { listId } = content[content.length - 1].paragraph.bullet;
      equal(json.lists[listId].listProperties.nestingLevels[0].glyphSymbol, '●');
    },
  },
];
