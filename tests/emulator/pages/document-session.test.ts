// The Docs page's editing, without a browser: what is typed arrives as minimal edits, and two people never lose each other's words.
import fc from 'fast-check';
import { DocumentSession } from '../../../src/emulator/pages/client/docs/document-session.ts';
import { placesOf, type Tree } from '../../../src/emulator/pages/client/docs/model.ts';
import type { Workspace } from '../../../src/emulator/workspace.ts';
import { json, rest, STUDENT, school, sessionOf, sharedDoc, TEACHER } from './support.ts';

const textOf = (tree: Tree): string =>
  placesOf(tree)
    .map(place => place.paragraph.text)
    .join('\n');

async function opened(workspace: Workspace, email: string, id: string): Promise<DocumentSession> {
  const doc = new DocumentSession(sessionOf(workspace, email), id);
  doc.onRefusal = message => {
    throw new Error(message);
  };
  await doc.reload();
  return doc;
}

interface Read {
  readonly body: {
    readonly content: readonly {
      readonly paragraph?: { readonly elements: readonly { readonly textRun?: { readonly content: string } }[] };
    }[];
  };
}

const serverText = (workspace: Workspace, id: string): string =>
  json<Read>(rest(workspace, TEACHER, 'GET', `/v1/documents/${id}`))
    .body.content.flatMap(one => one.paragraph?.elements.map(element => element.textRun?.content ?? '') ?? [])
    .join('')
    .replace(/\n$/, '');

/** Types in a random place, as fractions of what is there. */
interface Keystroke {
  readonly at: number;
  readonly length: number;
  readonly text: string;
}

const keystroke = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat({ max: 4 }),
  text: fc.constantFrom('', 'a', 'b\n', '\n', 'words ', 'é', '👍', '👎', '👍👎'),
});

function press(doc: DocumentSession, { at, length, text }: Keystroke): void {
  const whole = textOf(doc.tree);
  const from = Math.floor(at * whole.length);
  const start = isHalf(whole, from) ? from - 1 : from;
  const to = Math.min(whole.length, start + length);
  const end = isHalf(whole, to) ? to + 1 : to;
  if (start !== end || text !== '') doc.replace({ start: 1 + start, end: 1 + end, text });
}

/** Between the two units of one sign nobody can put a caret. */
const isHalf = (text: string, index: number): boolean => /[\udc00-\udfff]/.test(text[index] ?? '');

it('what stands on the page after any typing is what the server has', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(keystroke, { maxLength: 25 }), fc.nat({ max: 5 }), async (keys, every) => {
      const workspace = school();
      const id = sharedDoc(workspace);
      const doc = await opened(workspace, TEACHER, id);
      for (const [index, key] of keys.entries()) {
        press(doc, key);
        if (index % (every + 1) === every) await doc.settle();
      }
      const typed = textOf(doc.tree);
      await doc.settle();
      expect(serverText(workspace, id)).toBe(typed);
      await doc.reload();
      expect(textOf(doc.tree)).toBe(typed);
    }),
    { numRuns: 40 },
  );
});

it('one sign put in the place of another that begins or ends alike goes as a whole', async () => {
  const workspace = school();
  const id = sharedDoc(workspace);
  const doc = await opened(workspace, TEACHER, id);
  for (const sign of ['👍', '👎', '\u{1f84d}', '👍']) {
    doc.replace({ start: 1, end: textOf(doc.tree).length + 1, text: sign });
    await doc.settle();
    expect(serverText(workspace, id)).toBe(sign);
  }
});

it('two people typing at once end with the same text, and no letter either of them typed is lost', async () => {
  const words = fc.array(fc.constantFrom('x', 'y', 'z '), { minLength: 1, maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(words, words, fc.array(fc.boolean(), { maxLength: 16 }), async (mine, theirs, order) => {
      const workspace = school();
      const id = sharedDoc(workspace);
      const teacher = await opened(workspace, TEACHER, id);
      teacher.replace({ start: 1, end: 1, text: 'One line\nAnother line\nA third' });
      await teacher.settle();
      const student = await opened(workspace, STUDENT, id);
      const [left, right] = [[...mine], [...theirs]];
      const type = (doc: DocumentSession, keys: string[], line: number): void => {
        const text = keys.shift()?.toUpperCase();
        const place = placesOf(doc.tree)[line];
        if (text && place) doc.replace({ start: place.end, end: place.end, text });
      };
      for (const isTeacher of [...order, ...mine.map(() => true), ...theirs.map(() => false)]) {
        if (isTeacher) type(teacher, left, 0);
        else type(student, right, 2);
        if (text(order.length, left.length, right.length) % 3 === 0)
          await Promise.all([teacher.settle(), student.settle()]);
      }
      await Promise.all([teacher.settle(), student.settle()]);
      await Promise.all([teacher.reload(), student.reload()]);
      const expected = `One line${mine.join('').toUpperCase()}\nAnother line\nA third${theirs.join('').toUpperCase()}`;
      expect(textOf(teacher.tree)).toBe(expected);
      expect(textOf(student.tree)).toBe(expected);
    }),
    { numRuns: 30 },
  );
});

const text = (...numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);

it('keeps the caret in its word while somebody writes before it', async () => {
  const workspace = school();
  const id = sharedDoc(workspace);
  const teacher = await opened(workspace, TEACHER, id);
  teacher.replace({ start: 1, end: 1, text: 'First\nSecond' });
  await teacher.settle();
  teacher.caret = { anchor: 9, focus: 9 };
  const student = await opened(workspace, STUDENT, id);
  student.replace({ start: 1, end: 1, text: 'A new beginning\n' });
  await student.settle();
  await teacher.reload();
  expect(teacher.caret).toEqual({ anchor: 25, focus: 25 });
});

it('sends a change of one word as that change alone, so that the others’ paragraphs are not touched', async () => {
  const workspace = school();
  const id = sharedDoc(workspace);
  const doc = await opened(workspace, TEACHER, id);
  doc.replace({ start: 1, end: 1, text: 'I read five books\nI swim' });
  await doc.settle();
  workspace.requests.length = 0;
  doc.replace({ start: 8, end: 12, text: 'nine' });
  await doc.settle();
  expect(workspace.requests.filter(one => one.isWrite).map(one => one.operation)).toEqual([
    'docs.documents.batchUpdate',
  ]);
  expect(serverText(workspace, id)).toBe('I read nine books\nI swim');
});

it('undoes own typing only, wherever it has moved to', async () => {
  const workspace = school();
  const id = sharedDoc(workspace);
  const teacher = await opened(workspace, TEACHER, id);
  teacher.replace({ start: 1, end: 1, text: 'Line' });
  await teacher.settle();
  const student = await opened(workspace, STUDENT, id);
  student.replace({ start: 5, end: 5, text: ' of mine' });
  await student.settle();
  await teacher.reload();
  teacher.replace({ start: 1, end: 1, text: 'My ' });
  await teacher.settle();
  await student.reload();
  expect(student.undoLast('undo')).toBe(true);
  await student.settle();
  expect(serverText(workspace, id)).toBe('My Line');
  student.undoLast('redo');
  await student.settle();
  expect(serverText(workspace, id)).toBe('My Line of mine');
});
