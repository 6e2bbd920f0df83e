// What becomes of an open document's private copy at each kind of end.
import { documentsOf } from '../../../src/emulator/documents/index.ts';
import { ANA, manifest, tryCode } from './bundles.ts';

const code = `
  const body = () => DocumentApp.getActiveDocument().getBody();
  function fine() { body().appendParagraph('fine'); }
  function wrong() { body().appendParagraph('wrong'); throw new Error('no'); }
  function long() { body().appendParagraph('long'); Utilities.sleep(300000); Utilities.sleep(300000); }
  function saved() { const d = DocumentApp.getActiveDocument(); d.getBody().appendParagraph('saved'); d.saveAndClose(); PropertiesService.getUserProperties().setProperty('a', 'b'); }
  function same() { const d = DocumentApp.getActiveDocument(); return [d === DocumentApp.getActiveDocument(), DocumentApp.ParagraphHeading.HEADING1 === DocumentApp.ParagraphHeading.HEADING1, d.getBody() instanceof Object, String(d)]; }`;

function tried() {
  const { workspace, fileId, call } = tryCode(code, { manifest: manifest(['documents.currentonly']) });
  const text = (): string => {
    const json = documentsOf(workspace).read({ email: ANA, scopes: 'all', client: 'user' }, fileId);
    return (json.body?.content ?? [])
      .flatMap(element => element.paragraph?.elements ?? [])
      .map(element => element.textRun?.content ?? '')
      .join('');
  };
  return { workspace, call, text };
}

describe('the private copy of the open document', () => {
  it.each([
    ['fine', 'returned', '\nfine\n'],
    ['wrong', 'threw', '\nwrong\n'],
    ['long', 'killed', '\n'],
  ])('of a script that is %s', (name, outcome, expected) => {
    const { call, text } = tried();
    expect(call(name).outcome).toBe(outcome);
    expect(text()).toBe(expected);
  });

  it.each([
    ['fine', { effect: 0, when: 'before' }, '\n'],
    ['fine', { effect: 0, when: 'after' }, '\nfine\n'],
    ['saved', { effect: 1, when: 'before' }, '\nsaved\n'],
  ] as const)('of %s, ended at %j', (name, kill, expected) => {
    const { workspace, call, text } = tried();
    workspace.setFaults({ kill });
    expect(call(name).outcome).toBe('killed');
    expect(text()).toBe(expected);
  });

  it('belongs to one object', () => {
    expect(tried().call('same').value).toEqual([true, true, true, 'Document']);
  });
});
