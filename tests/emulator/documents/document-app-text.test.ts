// DocumentApp: words and their looks, found, replaced and restyled, and seen the same by REST.
import type { docs_v1 } from 'googleapis/build/src/apis/docs/v1.js';
import { findText, outline } from './desk.ts';
import { ScriptDesk } from './script-desk.ts';

let desk: ScriptDesk;
beforeEach(() => {
  desk = new ScriptDesk();
});

const runs = (json: docs_v1.Schema$Document, paragraph = 1): unknown[] =>
  (json.body?.content?.[paragraph]?.paragraph?.elements ?? []).map(({ textRun }) => [
    textRun?.content,
    textRun?.textStyle,
  ]);

describe('looks of words', () => {
  it('are set by offsets that include the end, and reach REST as runs', () => {
    const id = desk.newDocument('one two three');
    desk.onBody(id, body => {
      const text = body.editAsText();
      text.setBold(4, 6, true).setForegroundColor(4, 6, '#336699');
      text.setLinkUrl(8, 12, 'https://x.test');
      expect(text.getTextAttributeIndices()).toEqual([0, 4, 7, 8]);
      expect([text.isBold(3), text.isBold(4), text.isBold()]).toEqual([null, true, null]);
      expect([text.getForegroundColor(5), text.getLinkUrl(8), text.getLinkUrl(7)]).toEqual([
        '#336699',
        'https://x.test',
        null,
      ]);
    });
    expect(runs(desk.read(id))).toEqual([
      ['one ', {}],
      ['two', { bold: true, foregroundColor: { color: { rgbColor: { red: 0.2, green: 0.4, blue: 0.6 } } } }],
      [' ', {}],
      ['three', expect.objectContaining({ link: { url: 'https://x.test' }, underline: true })],
      ['\n', {}],
    ]);
  });

  it('made by REST are read by a script', () => {
    const id = desk.newDocument('one two');
    desk.change(id, [
      {
        updateTextStyle: {
          range: { startIndex: 5, endIndex: 8 },
          textStyle: { italic: true, fontSize: { magnitude: 9, unit: 'PT' } },
          fields: 'italic,fontSize',
        },
      },
    ]);
    desk.onBody(id, body => {
      const text = body.getChild(0).asParagraph().getChild(0).asText();
      expect(text.getTextAttributeIndices()).toEqual([0, 4]);
      expect([text.isItalic(4), text.getFontSize(4), text.getFontSize(0)]).toEqual([true, 9, null]);
      text.setItalic(null as unknown as boolean);
      text.setFontSize(0, 6, null as unknown as number);
    });
    expect(runs(desk.read(id))).toEqual([['one two\n', {}]]);
  });

  it('refuses offsets beyond the words', () => {
    const id = desk.newDocument('abc');
    desk.onBody(id, body => {
      const text = body.editAsText();
      expect(() => text.setBold(0, 3, true)).toThrow('Index (3) must be less than the content length (3).');
      expect(() => text.insertText(4, 'x')).toThrow('content length (3)');
      expect(() => text.setBold('yes' as unknown as boolean)).toThrow(
        "The parameters (String) don't match the method signature for DocumentApp.Text.setBold.",
      );
    });
  });

  it('of a whole body reach old and new paragraphs, never their alignment', () => {
    const id = desk.newDocument('one');
    desk.onBody(id, (body, app) => {
      body.setAttributes({ BOLD: true, HORIZONTAL_ALIGNMENT: app.HorizontalAlignment.CENTER });
      body.appendParagraph('two');
      expect(body.getParagraphs().map(paragraph => paragraph.editAsText().isBold())).toEqual([true, true]);
      expect(body.getParagraphs()[0]!.getAlignment()).toBeNull();
    });
  });
});

describe('attributes of a paragraph', () => {
  it('are computed while it is fresh, null once it was set or opened again', () => {
    const id = desk.newDocument();
    desk.onBody(id, (body, app) => {
      const fresh = body.appendParagraph('words');
      expect(fresh.getAttributes()).toMatchObject({
        HORIZONTAL_ALIGNMENT: app.HorizontalAlignment.LEFT,
        LINE_SPACING: 1.15,
        LEFT_TO_RIGHT: true,
        ITALIC: null,
        FONT_FAMILY: null,
      });
      fresh.setText('other');
      expect(fresh.getAttributes()).toMatchObject({ HORIZONTAL_ALIGNMENT: null, LINE_SPACING: null });
    });
    desk.onBody(id, body => {
      expect(body.getParagraphs()[1]!.getAttributes()).toMatchObject({ HORIZONTAL_ALIGNMENT: null, BOLD: null });
    });
  });

  it('make headings that REST shows with an id', () => {
    const id = desk.newDocument('Goals');
    desk.onBody(id, (body, app) => {
      const paragraph = body.getChild(0).asParagraph();
      expect(paragraph.getHeading()).toBe(app.ParagraphHeading.NORMAL);
      paragraph
        .setHeading(app.ParagraphHeading.HEADING2)
        .setAlignment(app.HorizontalAlignment.CENTER)
        .setSpacingBefore(6);
      expect(paragraph.getHeading()).toBe(app.ParagraphHeading.HEADING2);
    });
    expect(desk.read(id).body?.content?.[1]?.paragraph?.paragraphStyle).toMatchObject({
      namedStyleType: 'HEADING_2',
      headingId: expect.stringMatching(/^h\./),
      alignment: 'CENTER',
      spaceAbove: { magnitude: 6, unit: 'PT' },
    });
  });
});

describe('words', () => {
  it('are inserted, deleted and split into paragraphs', () => {
    const id = desk.newDocument('one', 'two');
    desk.onBody(id, body => {
      body.editAsText().insertText(0, 'zero\n');
      body.getChild(1).asParagraph().editAsText().deleteText(0, 0).appendText('!');
      body.editAsText().deleteText(4, 4);
      expect(body.getText()).toBe('zerone!\ntwo');
    });
    expect(outline(desk.read(id))).toBe('zerone!\ntwo\n');
  });

  it('keep soft line breaks, as \\r for scripts', () => {
    const id = desk.newDocument('one\u000btwo');
    desk.onBody(id, body => {
      expect(body.getText()).toBe('one\rtwo');
      body.appendParagraph('a\rb');
    });
    expect(outline(desk.read(id))).toBe('one\u000btwo\na\u000bb\n');
  });

  it('count in UTF-16 units', () => {
    const id = desk.newDocument('🙂x');
    desk.onBody(id, body => body.editAsText().insertText(2, '-').setBold(3, 3, true));
    expect(runs(desk.read(id))).toEqual([
      ['🙂-', {}],
      ['x', { bold: true }],
      ['\n', {}],
    ]);
  });

  it('and elements of a kind are found in reading order, from the body, a table or a cell', () => {
    const id = desk.newDocument('one');
    desk.onBody(id, (body, app) => {
      const inner = body.appendTable([['a', 'b']]).getCell(0, 1);
      inner.appendListItem('listed');
      inner.appendTable([['deep']]);
      body.appendListItem('last');
      const all = (root: Pick<GoogleAppsScript.Document.Body, 'findElement'>, type: unknown): string[] => {
        const texts: string[] = [];
        for (let found = root.findElement(type as never); found; found = root.findElement(type as never, found)) {
          expect([found.isPartial(), found.getStartOffset()]).toEqual([false, -1]);
          texts.push((found.getElement() as unknown as GoogleAppsScript.Document.ListItem).getText());
        }
        return texts;
      };
      const { LIST_ITEM, TABLE_CELL, INLINE_IMAGE } = app.ElementType;
      expect(all(body as never, LIST_ITEM)).toEqual(['listed', 'last']);
      expect(all(inner.getParentTable() as never, LIST_ITEM)).toEqual(['listed']);
      expect(all(inner as never, TABLE_CELL)).toEqual(['deep']);
      expect(all(body as never, TABLE_CELL)).toEqual(['a', 'b\nlisted\ndeep\n', 'deep']);
      expect(body.findElement(INLINE_IMAGE)).toBeNull();
    });
  });

  it('are found one after the other, also in cells, and replaced by pattern', () => {
    const id = desk.newDocument('red fish', 'blue fish');
    desk.onBody(id, body => {
      body.appendTable([['old fish']]);
      const offsets: number[] = [];
      for (let found = body.findText('fi.h'); found; found = body.findText('fi.h', found)) {
        offsets.push(found.getStartOffset());
        expect(
          found
            .getElement()
            .asText()
            .getText()
            .slice(found.getStartOffset(), found.getEndOffsetInclusive() + 1),
        ).toBe('fish');
      }
      expect(offsets).toEqual([4, 5, 4]);
      body.replaceText('(?i)FISH', 'cat$1');
    });
    expect(outline(desk.read(id))).toBe('red cat$1\nblue cat$1\n[old cat$1]\n\n');
  });

  it('of a text between chips stay apart', () => {
    const id = desk.newDocument('ab');
    desk.change(id, [{ insertPerson: { location: { index: 2 }, personProperties: { email: 'kim@school.test' } } }]);
    desk.onBody(id, body => {
      const line = body.getChild(0).asParagraph();
      const last = line.getChild(2).asText();
      line.insertText(0, 'x');
      last.setText('B').setBold(true);
      line.appendText('!');
      expect([line.getText(), line.getNumChildren()]).toEqual(['xaB!', 3]);
    });
    expect(outline(desk.read(id))).toBe('xa¤B!\n');
    expect(findText(desk.read(id), 'B').startIndex).toBe(4);
  });
});
