// DocumentApp's private copy: when it is stored, how it joins what others did, and who may open what.
import { ANA, BEN, caller, outline } from './desk.ts';
import { ScriptDesk } from './script-desk.ts';

let desk: ScriptDesk;
beforeEach(() => {
  desk = new ScriptDesk();
});

const insert = (index: number, text: string): object => ({ insertText: { location: { index }, text } });

describe('the private copy', () => {
  it('is stored when the run ends, in one change, and not at all when nothing changed', () => {
    const id = desk.newDocument('one');
    const { revisionId } = desk.read(id);
    desk.onBody(id, body => body.getText());
    expect(desk.read(id).revisionId).toBe(revisionId);
    expect(desk.charges).not.toContain('DocumentApp.saveAndClose');
    const version = desk.drive.item(id)?.version ?? 0;
    desk.onBody(id, body => {
      body.appendParagraph('two');
      body.appendParagraph('three');
      expect(outline(desk.read(id))).toBe('one\n');
    });
    expect(outline(desk.read(id))).toBe('one\ntwo\nthree\n');
    expect(desk.drive.item(id)?.version).toBe(version + 1);
    expect(desk.charges.filter(operation => operation === 'DocumentApp.saveAndClose')).toHaveLength(1);
  });

  it('does not see what REST does meanwhile, nor REST what it does, until it is saved and opened again', () => {
    const id = desk.newDocument('one');
    desk.run(id, app => {
      const document = app.getActiveDocument();
      document.getBody().appendParagraph('mine');
      desk.change(id, [insert(1, 'theirs ')]);
      expect(document.getBody().getText()).toBe('one\nmine');
      expect(outline(desk.read(id))).toBe('theirs one\n');
      document.saveAndClose();
      expect(() => document.getBody()).toThrow('Document is closed, its contents cannot be updated.');
      expect(app.openById(id).getBody().getText()).toBe('theirs one\nmine');
    });
  });

  it('writes only what it changed over what others wrote', () => {
    const id = desk.newDocument('a', 'b', 'c');
    desk.onBody(id, body =>
      body.insertTable(3, [
        ['x1', 'y1'],
        ['x2', 'y2'],
      ]),
    );
    desk.onBody(id, body => {
      body.getChild(0).asParagraph().setText('A of the script');
      body.getTables()[0]!.getCell(0, 0).setText('X of the script');
      body.getTables()[0]!.appendTableRow().appendTableCell('new');
      body.insertParagraph(1, 'between');
      const { startIndex = 0 } = desk.read(id).body?.content?.[3] ?? {};
      desk.change(id, [insert(startIndex ?? 0, 'C of another: '), insert(3, 'B of another: ')]);
      const table = desk.read(id).body?.content?.find(element => element.table);
      const cell = table?.table?.tableRows?.[1]?.tableCells?.[1];
      desk.change(id, [insert((cell?.startIndex ?? 0) + 1, 'of another ')]);
    });
    expect(outline(desk.read(id))).toBe(
      'A of the script\nbetween\nB of another: b\nC of another: c\n[X of the script][y1]\n[x2][of another y2]\n[new][]\n\n',
    );
  });

  it('moves named ranges along', () => {
    const id = desk.newDocument('one', 'two');
    desk.change(id, [{ createNamedRange: { name: 'spot', range: { startIndex: 5, endIndex: 8 } } }]);
    desk.onBody(id, body => body.insertParagraph(0, 'zero'));
    expect(desk.read(id).namedRanges?.['spot']?.namedRanges?.[0]?.ranges?.[0]).toMatchObject({
      startIndex: 10,
      endIndex: 13,
    });
  });
});

describe('who may open what', () => {
  it('opens the active document with the narrow scope, others with the wide one only', () => {
    const id = desk.newDocument('one');
    const narrow = { scope: 'documents.currentonly' } as const;
    expect(desk.run(id, app => app.getActiveDocument().getId(), narrow)).toBe(id);
    expect(() => desk.run(id, app => app.openById(id), narrow)).toThrow('no scope for DocumentApp.openById');
    expect(() => desk.run(id, app => app.create('x'), narrow)).toThrow('no scope for DocumentApp.create');
    expect(desk.run('', app => app.getActiveDocument())).toBeNull();
    const made = desk.run('', app => app.create('A new one').getId());
    expect(desk.drive.item(made)).toMatchObject({ name: 'A new one', ownerEmail: ANA });
  });

  it('refuses what the person cannot read, and writing by viewers', () => {
    const id = desk.newDocument('one');
    expect(() => desk.run('', app => app.openById(id), { email: BEN })).toThrow(
      "perhaps it was deleted, or you don't have read access?",
    );
    desk.drive.share(caller(ANA), id, { type: 'user', role: 'reader', emailAddress: BEN }, false);
    expect(desk.run('', app => app.openById(id).getBody().getText(), { email: BEN })).toBe('one');
    expect(() => desk.run('', app => app.openById(id).getBody().appendParagraph('x'), { email: BEN })).toThrow(
      'Action not allowed',
    );
  });

  it('counts the owner among editors, and editors among viewers', () => {
    const id = desk.newDocument('one');
    desk.run(id, app => {
      const document = app.getActiveDocument();
      document.addEditor(BEN);
      expect(
        document
          .getEditors()
          .map(user => user.getEmail())
          .sort(),
      ).toEqual([ANA, BEN]);
      expect(document.getViewers()).toHaveLength(2);
      document.addViewer(BEN).addViewers([BEN]).removeViewer(BEN);
      expect(document.getEditors()).toHaveLength(2);
      document.removeEditor(BEN);
      expect(document.getEditors().map(user => user.getEmail())).toEqual([ANA]);
      document.addViewers([BEN]);
      expect([document.getEditors(), document.getViewers()].map(users => users.length)).toEqual([1, 2]);
      document.addEditors([BEN]);
      expect([document.getEditors(), document.getViewers()].map(users => users.length)).toEqual([2, 2]);
      document.removeEditor(BEN);
      document.setName('Renamed');
      expect(document.getName()).toBe('Renamed');
    });
  });
});

describe('tabs', () => {
  it('are all reachable; the older methods speak of the first', () => {
    const id = desk.newDocument('first');
    const reply = desk.change(id, [{ addDocumentTab: { tabProperties: { title: 'Notes' } } }])[0];
    const tabId = reply?.addDocumentTab?.tabProperties?.tabId ?? '';
    desk.change(id, [{ addDocumentTab: { tabProperties: { title: 'Inner', parentTabId: tabId } } }]);
    desk.run(id, app => {
      const document = app.getActiveDocument();
      expect(document.getTabs().map(tab => tab.getTitle())).toEqual(['Tab 1', 'Notes']);
      expect(
        document
          .getTab(tabId)
          .getChildTabs()
          .map(tab => tab.getTitle()),
      ).toEqual(['Inner']);
      document.getTab(tabId).asDocumentTab().getBody().appendParagraph('deep');
      expect(document.getBody().getText()).toBe('first');
      expect(document.getActiveTab().getId()).toBe('t.0');
    });
    const second = desk.read(id, { includeTabs: true }).tabs?.[1];
    expect(outline(second?.documentTab ?? {})).toBe('\ndeep\n');
  });
});
