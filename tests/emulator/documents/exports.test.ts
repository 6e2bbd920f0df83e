// What Drive gets of a document: plain text, HTML and Markdown, and copies that live on their own.
import { DOCUMENT } from '../../../src/emulator/drive/contract.ts';
import { ANA, caller, outline } from './desk.ts';
import { ScriptDesk } from './script-desk.ts';

let desk: ScriptDesk;
beforeEach(() => {
  desk = new ScriptDesk();
});

const exported = (id: string, mimeType: string): string | undefined =>
  desk.documents.exportAs(desk.drive.item(id)!, mimeType)?.toString('utf8');

/** A heading, words in bold and with a link, a list and a table with a merged cell. */
function sample(): string {
  const id = desk.newDocument('Goals', 'read more <now> see');
  desk.onBody(id, (body, app) => {
    body.getChild(0).asParagraph().setHeading(app.ParagraphHeading.HEADING1);
    const text = body.getChild(1).asParagraph().editAsText();
    text.setBold(0, 3, true).setLinkUrl(16, 18, 'https://x.test/?a=1&b=2');
    body.appendListItem('first').setGlyphType(app.GlyphType.BULLET);
    const table = body.appendTable([
      ['a', 'b'],
      ['c', 'd|e'],
    ]);
    table.getCell(0, 0).setBackgroundColor('#ffff00');
  });
  return id;
}

describe('exports', () => {
  it('give plain text line by line, for any reader', () => {
    expect(exported(sample(), 'text/plain')).toBe(
      '\ufeffGoals\r\nread more <now> see\r\n* first\r\na\r\nb\r\nc\r\nd|e\r\n',
    );
  });

  it('give a page whose words can do no harm', () => {
    const html = exported(sample(), 'text/html') ?? '';
    expect(html).toContain('<h1 ');
    expect(html).toContain('more &lt;now&gt; ');
    expect(html).toContain('href="https://x.test/?a=1&amp;b=2"');
    expect(html).toContain('<td style="background:#ffff00">');
    expect(html).not.toContain('<now>');
  });

  it('give Markdown with its signs escaped', () => {
    expect(exported(sample(), 'text/markdown')).toBe(
      '# Goals\n\n**read** more \\<now\\> [see](https://x.test/?a=1&b=2)\n\n* first\n\n| a | b |\n| ---- | ---- |\n| c | d\\|e |\n',
    );
  });

  it('give nothing for a type Google does not make of a Doc here', () => {
    expect(exported(sample(), 'image/png')).toBeUndefined();
  });

  it('never link to anything but web and mail', () => {
    const id = desk.newDocument('click');
    desk.onBody(id, body => body.editAsText().setLinkUrl('javascript:alert(1)'));
    expect(exported(id, 'text/html')).not.toContain('javascript:');
  });
});

describe('copies', () => {
  it('have the content and a life of their own', () => {
    const id = sample();
    const copy = desk.drive.copy(caller(ANA), id, { name: 'Copy' });
    expect(desk.read(copy.id).body).toEqual(desk.read(id).body);
    expect(desk.read(copy.id).title).toBe('Copy');
    desk.change(copy.id, [{ insertText: { location: { index: 1 }, text: 'My ' } }]);
    expect(outline(desk.read(id)).startsWith('Goals')).toBe(true);
  });

  it('of a new item are made by Drive, empty', () => {
    const item = desk.drive.create(caller(ANA), { name: 'Made by Drive', mimeType: DOCUMENT });
    expect(outline(desk.read(item.id))).toBe('\n');
  });
});

describe('imported documents', () => {
  it('can be changed like any other', () => {
    const [from, to] = [sample(), desk.newDocument()];
    desk.documents.importJson(to, desk.read(from, { includeTabs: true }));
    desk.change(to, [{ insertText: { location: { index: 1 }, text: 'x' } }]);
    expect(outline(desk.read(to))).toBe(`x${outline(desk.read(from))}`);
  });
});
