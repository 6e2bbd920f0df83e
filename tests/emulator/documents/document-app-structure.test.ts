// DocumentApp: what stands in a document, what may be put where, and what Google refuses.
import { findText, firstTable, outline } from './desk.ts';
import { ScriptDesk } from './script-desk.ts';

let desk: ScriptDesk;
beforeEach(() => {
  desk = new ScriptDesk();
});

describe('a new document', () => {
  it('has one child, though REST shows a section break too', () => {
    const id = desk.newDocument();
    expect(
      desk.onBody(id, body => [body.getNumChildren(), body.getChild(0).getType().toString(), body.getText()]),
    ).toEqual([1, 'PARAGRAPH', '']);
    expect(desk.read(id).body?.content).toHaveLength(2);
  });

  it('keeps its empty paragraph when others are appended', () => {
    const id = desk.newDocument();
    expect(
      desk.onBody(id, body => {
        body.appendParagraph('one');
        body.appendParagraph('two');
        return body.getText();
      }),
    ).toBe('\none\ntwo');
    expect(outline(desk.read(id))).toBe('\none\ntwo\n');
  });

  it('has the page of a new Google document', () => {
    const id = desk.newDocument();
    expect(
      desk.onBody(id, body => [body.getMarginTop(), body.getMarginLeft(), body.getPageWidth(), body.getPageHeight()]),
    ).toEqual([72, 72, 612, 792]);
  });
});

describe('text of a body', () => {
  it('joins children, and the cells of tables, by newlines; breaks give nothing', () => {
    const id = desk.newDocument('top');
    const text = desk.onBody(id, body => {
      body.appendTable([
        ['a', 'b'],
        ['c', 'd'],
      ]);
      body.appendPageBreak();
      body.appendParagraph('end');
      return body.getText();
    });
    expect(text).toBe('top\na\nb\nc\nd\n\n\nend');
    expect(outline(desk.read(id))).toBe('top\n[a][b]\n[c][d]\n\n¤\nend\n');
  });
});

describe('tables', () => {
  it('are followed by an empty paragraph when appended, in headers too', () => {
    const id = desk.newDocument('top');
    const [inBody, inHeader] = desk.run(id, app => {
      const document = app.getActiveDocument();
      document.getBody().appendTable([['a']]);
      const header = document.addHeader();
      header.appendTable([['h']]);
      return [document.getBody(), header].map(section =>
        Array.from({ length: section.getNumChildren() }, (_, n) => section.getChild(n).getType().toString()),
      );
    });
    expect(inBody).toEqual(['PARAGRAPH', 'TABLE', 'PARAGRAPH']);
    expect(inHeader).toEqual(['PARAGRAPH', 'TABLE', 'PARAGRAPH']);
  });

  it('may be made without rows', () => {
    const id = desk.newDocument('top');
    expect(
      desk.onBody(id, body => {
        const table = body.appendTable();
        return [table.getNumRows(), table.getText()];
      }),
    ).toEqual([0, '']);
    expect(firstTable(desk.read(id)).table.rows).toBe(0);
  });

  it('are kept apart and padded when they are stored', () => {
    const id = desk.newDocument('top');
    desk.onBody(id, body => {
      body.insertTable(1, [['a', 'b']]);
      const table = body.insertTable(1, [['c', 'd']]);
      table.appendTableRow().appendTableCell('only');
    });
    expect(outline(desk.read(id))).toBe('top\n[c][d]\n[only][]\n\n[a][b]\n\n');
  });

  it('grow and shrink by rows and cells', () => {
    const id = desk.newDocument('top');
    desk.onBody(id, body => {
      const table = body.appendTable([
        ['a1', 'b1'],
        ['a2', 'b2'],
      ]);
      const row = table.insertTableRow(1);
      row.appendTableCell('new');
      row.appendTableCell();
      table.removeRow(0);
      const copy = table.getRow(1).copy();
      table.appendTableRow(copy);
      expect(table.getCell(2, 1).getText()).toBe('b2');
      expect(table.getCell(0, 0).getParentRow().getParentTable().getNumRows()).toBe(3);
    });
    expect(outline(desk.read(id))).toBe('top\n[new][]\n[a2][b2]\n[a2][b2]\n\n');
  });

  it('show merges made through REST, and look as a script says', () => {
    const id = desk.newDocument('top');
    desk.onBody(id, body => {
      const table = body.appendTable([
        ['a', 'b'],
        ['c', 'd'],
      ]);
      table.getCell(0, 0).setBackgroundColor('#ff8000').setWidth(90);
      table.setBorderColor('#cccccc').setBorderWidth(0.75);
    });
    const { startIndex } = firstTable(desk.read(id));
    const tableRange = {
      tableCellLocation: { tableStartLocation: { index: startIndex }, rowIndex: 0, columnIndex: 0 },
      rowSpan: 1,
      columnSpan: 2,
    };
    desk.change(id, [{ mergeTableCells: { tableRange } }]);
    expect(
      desk.onBody(id, body => {
        const cell = body.getTables()[0]!.getCell(0, 0);
        return [cell.getColSpan(), cell.getRowSpan(), cell.getText(), cell.getBackgroundColor(), cell.getWidth()];
      }),
    ).toEqual([2, 1, 'a\nb', '#ff8000', 90]);
    const cell = firstTable(desk.read(id)).table.tableRows?.[1]?.tableCells?.[0]?.tableCellStyle;
    expect(cell?.borderTop).toMatchObject({ width: { magnitude: 0.75, unit: 'PT' }, dashStyle: 'SOLID' });
  });

  it('mend a merge that a removed row belonged to', () => {
    const id = desk.newDocument('top');
    desk.onBody(id, body => {
      body.appendTable([
        ['a', 'b'],
        ['c', 'd'],
        ['e', 'f'],
      ]);
    });
    const { startIndex } = firstTable(desk.read(id));
    const place = { tableStartLocation: { index: startIndex }, rowIndex: 0, columnIndex: 0 };
    desk.change(id, [{ mergeTableCells: { tableRange: { tableCellLocation: place, rowSpan: 3, columnSpan: 1 } } }]);
    expect(desk.onBody(id, body => body.getTables()[0]!.removeRow(1).getNumCells())).toBe(2);
    expect(firstTable(desk.read(id)).table.tableRows?.map(row => row.tableCells?.[0]?.tableCellStyle?.rowSpan)).toEqual(
      [2, 1],
    );
  });

  it('are made with several lines in a cell', () => {
    const id = desk.newDocument('top');
    expect(
      desk.onBody(id, body =>
        body
          .appendTable([['one\ntwo', 'b']])
          .getCell(0, 0)
          .getNumChildren(),
      ),
    ).toBe(2);
    expect(outline(desk.read(id))).toBe('top\n[one\ntwo][b]\n\n');
  });

  it('take words of several lines into a cell as paragraphs', () => {
    const id = desk.newDocument('top');
    desk.onBody(id, body => {
      const cell = body.appendTable([['old']]).getCell(0, 0);
      cell.setText('one\ntwo');
      expect(cell.getNumChildren()).toBe(2);
      cell.appendParagraph('three');
      cell.getChild(0).asParagraph().setText('first');
    });
    expect(outline(desk.read(id))).toBe('top\n[first\ntwo\nthree]\n\n');
    desk.onBody(id, body => {
      const cell = body.getTables()[0]!.getCell(0, 0);
      expect(cell.getText()).toBe('first\ntwo\nthree');
      cell.clear();
      expect([cell.getNumChildren(), cell.getText()]).toEqual([1, '']);
    });
  });
});

describe('putting elements in', () => {
  it('refuses one that has a parent; a copy has none', () => {
    const id = desk.newDocument('one', 'two');
    desk.onBody(id, body => {
      const first = body.getChild(0).asParagraph();
      expect(() => body.appendParagraph(first)).toThrow('Element must be detached.');
      const copy = first.copy();
      expect(copy.getParent()).toBeNull();
      body.appendParagraph(copy);
      expect(copy.getParent()).not.toBeNull();
    });
    expect(outline(desk.read(id))).toBe('one\ntwo\none\n');
  });

  it('takes an index up to the number of children', () => {
    const id = desk.newDocument('one');
    desk.onBody(id, body => {
      body.insertParagraph(1, 'end');
      expect(() => body.insertParagraph(3, 'x')).toThrow('must be less than or equal to the number of child elements');
      expect(() => body.insertTable(9, [['x']])).toThrow('must be less than or equal to the number of child elements');
    });
    expect(outline(desk.read(id))).toBe('one\nend\n');
  });

  it('refuses the wrong kind of thing in Google’s words', () => {
    const id = desk.newDocument('one');
    desk.onBody(id, body => {
      const table = body.appendTable([['a']]);
      expect(() => body.appendParagraph(table as unknown as string)).toThrow(
        "The parameters (DocumentApp.Table) don't match the method signature for DocumentApp.Body.appendParagraph.",
      );
      expect(() => body.appendTable('words' as unknown as string[][])).toThrow(
        "The parameters (String) don't match the method signature for DocumentApp.Body.appendTable.",
      );
      expect(() => (body as unknown as { appendParagraph(): void }).appendParagraph()).toThrow(
        "don't match the method signature",
      );
    });
  });

  it('gives a page break a paragraph of its own', () => {
    const id = desk.newDocument('one');
    desk.onBody(id, body => {
      const parent = body.appendPageBreak().getParent().asParagraph();
      expect([parent.getNumChildren(), parent.getText()]).toEqual([1, '']);
      expect(body.getNumChildren()).toBe(2);
    });
  });

  it('leaves a paragraph where it stands when something is put into it', () => {
    const id = desk.newDocument('one', 'two');
    desk.onBody(id, body => {
      const first = body.getChild(0).asParagraph();
      first.appendPageBreak();
      first.insertHorizontalRule(0);
      expect(body.getChildIndex(first)).toBe(0);
      expect(first.getParent()).not.toBeNull();
      expect(() => body.appendParagraph(first)).toThrow('Element must be detached.');
      first.getChild(2).removeFromParent();
    });
    expect(outline(desk.read(id))).toBe('¤one\ntwo\n');
  });

  it('keeps elements valid when others come before them', () => {
    const id = desk.newDocument('one', 'two');
    desk.onBody(id, body => {
      const two = body.getChild(1).asParagraph();
      const table = body.insertTable(1, [['a', 'b']]);
      const cell = table.getCell(0, 1);
      body.insertParagraph(0, 'zero');
      table.insertTableRow(0).appendTableCell('x');
      two.setText('2');
      cell.setText('B');
      expect([body.getChildIndex(two), body.getChildIndex(table)]).toEqual([3, 2]);
    });
    expect(outline(desk.read(id))).toBe('zero\none\n[x][]\n[a][B]\n2\n');
  });
});

describe('taking elements out', () => {
  it('never takes the last paragraph of a section', () => {
    const id = desk.newDocument('one', 'two');
    desk.onBody(id, body => {
      const [first, last] = body.getParagraphs();
      expect(() => last!.removeFromParent()).toThrow("Can't remove the last paragraph in a document section.");
      expect(first!.removeFromParent().getParent()).toBeNull();
    });
    expect(outline(desk.read(id))).toBe('two\n');
  });

  it('leaves one empty paragraph after clear', () => {
    const id = desk.newDocument('one', 'two');
    desk.onBody(id, body => {
      body.appendTable([['a']]);
      body.clear();
      expect([body.getNumChildren(), body.getText()]).toEqual([1, '']);
    });
    expect(outline(desk.read(id))).toBe('\n');
  });
});

describe('headers and footers', () => {
  it('exist once, and are null before', () => {
    const id = desk.newDocument('one');
    desk.run(id, app => {
      const document = app.getActiveDocument();
      expect(document.getHeader()).toBeNull();
      expect(document.addHeader().getNumChildren()).toBe(1);
      document.addFooter().appendParagraph('page');
      expect(() => document.addHeader()).toThrow('Document tab already contains a header.');
      expect(() => document.addFooter()).toThrow('Document tab already contains a footer.');
      document.getBody().clear();
      expect(document.getFooter().getText()).toBe('\npage');
    });
    const json = desk.read(id);
    expect(Object.keys(json.footers ?? {})).toEqual([json.documentStyle?.defaultFooterId]);
  });
});

describe('lists', () => {
  it('are joined by what is appended, numbered and flat at first', () => {
    const id = desk.newDocument('one');
    desk.onBody(id, (body, app) => {
      const first = body.appendListItem('a');
      const second = body.appendListItem('b');
      expect(second.getListId()).toBe(first.getListId());
      expect([first.getGlyphType(), first.getNestingLevel()]).toEqual([app.GlyphType.NUMBER, 0]);
      second.setNestingLevel(1).setGlyphType(app.GlyphType.SQUARE_BULLET);
      expect(body.getParagraphs().map(paragraph => paragraph.getText())).toEqual(['one', 'a', 'b']);
      expect(body.getListItems()).toHaveLength(2);
    });
    const json = desk.read(id);
    const bullet = json.body?.content?.[3]?.paragraph?.bullet;
    expect(bullet?.nestingLevel).toBe(1);
    expect(json.lists?.[bullet?.listId ?? '']?.listProperties?.nestingLevels?.[1]?.glyphSymbol).toBe('■');
  });

  it('made by REST are list items, and a checklist has no glyph', () => {
    const id = desk.newDocument('one', 'two');
    desk.change(id, [
      { createParagraphBullets: { range: { startIndex: 1, endIndex: 2 }, bulletPreset: 'BULLET_DISC_CIRCLE_SQUARE' } },
      { createParagraphBullets: { range: { startIndex: 5, endIndex: 6 }, bulletPreset: 'BULLET_CHECKBOX' } },
    ]);
    expect(
      desk.onBody(id, (body, app) => [app.GlyphType.BULLET, body.getListItems().map(item => item.getGlyphType())]),
    ).toEqual(desk.onBody(id, (_, app) => [app.GlyphType.BULLET, [app.GlyphType.BULLET, null]]));
  });
});

describe('what a script cannot read', () => {
  it('shows chips by their kind, a drop-down as nothing', () => {
    const id = desk.newDocument('ab');
    desk.change(id, [
      { insertPerson: { location: { index: 2 }, personProperties: { email: 'kim@school.test' } } },
      { insertRichLink: { location: { index: 2 }, richLinkProperties: { uri: 'https://x.test', title: 'X' } } },
      { insertDate: { location: { index: 2 }, dateElementProperties: { timestamp: '2026-09-01T12:00:00Z' } } },
    ]);
    const document = structuredClone(desk.documents.document(id));
    const paragraph = document.tabs[0]?.body.content[1];
    if (paragraph?.kind === 'paragraph')
      paragraph.elements.splice(1, 0, { kind: 'object', name: 'dropdown', data: { dropdownId: 'kix.1' }, length: 1 });
    desk.documents.save(document, 'ana@school.test');
    const seen = desk.onBody(id, body => {
      const line = body.getChild(0).asParagraph();
      const types = Array.from({ length: line.getNumChildren() }, (_, n) => line.getChild(n).getType().toString());
      return [types, line.getText(), line.getChild(3).asRichLink().getUrl(), line.getChild(4).asPerson().getEmail()];
    });
    expect(seen).toEqual([
      ['TEXT', 'UNSUPPORTED', 'DATE', 'RICH_LINK', 'PERSON', 'TEXT'],
      'ab',
      'https://x.test',
      'kim@school.test',
    ]);
    expect(findText(desk.read(id), 'b\n').startIndex).toBe(6);
  });
});

describe('ranges and names', () => {
  it('builds ranges, empty ones too, and joins them', () => {
    const id = desk.newDocument('one', 'two');
    desk.run(id, app => {
      const document = app.getActiveDocument();
      expect(document.newRange().build().getRangeElements()).toHaveLength(0);
      const [one, two] = document.getBody().getParagraphs();
      const first = document.newRange().addElement(one!.editAsText(), 0, 1).build();
      const both = document.newRange().addElement(two!).addRange(first).build();
      expect(both.getRangeElements().map(part => part.isPartial())).toEqual([false, true]);
      expect(String(document.getBody())).toBe('DocumentBodySection');
    });
  });
});
