// One suite for both adapters of the plan document: the open document (DocumentApp) and any other (Docs REST).
// Every case is applied through both to two equal documents; both must leave the same file, and what the rules foresee.
import { applyEdits } from '../../src/core/document/apply.ts';
import { type Block, cell, type DocumentReading, plain } from '../../src/core/document/blocks.ts';
import type { Edit } from '../../src/core/document/edits.ts';
import { templateBlocks } from '../../src/core/document/template.ts';
import { createWorkspace } from '../../src/emulator/index.ts';
import type { Workspace } from '../../src/emulator/workspace.ts';
import { scriptBundle } from '../support/script-bundle.ts';

const TEACHER = 'teacher@school.example';
const bundle = scriptBundle('tests/ports/script/main.ts');

const paragraph = (text: string, style: Extract<Block, { kind: 'paragraph' }>['style'] = 'NORMAL_TEXT'): Block => ({
  kind: 'paragraph',
  style,
  content: plain(text),
});
const table = (...rows: string[][]): Block => ({ kind: 'table', look: 'card', rows: rows.map(row => row.map(cell)) });
const linked = { text: 'see my work here', links: [{ from: 4, to: 11, url: 'https://example.org/work' }] };

const START: Block[] = [
  paragraph('My plan', 'TITLE'),
  paragraph('Goals', 'HEADING_1'),
  table(['Goal G1', 'Read more'], ['By when', ''], ['Why', 'I like 📚 stories']),
  paragraph('Steps', 'HEADING_1'),
  paragraph('Write them here.'),
];

function newWorkspace(): Workspace {
  const workspace = createWorkspace({ bundle, latency: 'none' });
  workspace.addPerson({ id: TEACHER, name: 'Tea Cher', role: 'teacher', addOnBlocked: false, account: 'workspace' });
  return workspace;
}

function user(workspace: Workspace, method: string, url: string, json?: unknown): Record<string, unknown> {
  const { hostname, pathname, searchParams } = new URL(url);
  const query = new Map([...searchParams.keys()].map(name => [name, searchParams.getAll(name)]));
  const headers = new Map([
    ['authorization', `Bearer local:${TEACHER};client=addon;scopes=drive.file`],
    ['content-type', 'application/json'],
  ]);
  const body = Buffer.from(json === undefined ? '' : JSON.stringify(json));
  const response = workspace.rest({ method, host: hostname, path: pathname, query, headers, body });
  return JSON.parse(response.body.toString('utf8')) as Record<string, unknown>;
}

function call<T>(workspace: Workspace, fileId: string, name: string, ...args: unknown[]): T {
  const run = workspace.callFromPage(TEACHER, fileId, name, args);
  if (run.outcome !== 'returned') throw new Error(`${name}: ${run.outcome} ${run.error?.message}`);
  return run.value as T;
}

function newDocument(workspace: Workspace, blocks: readonly Block[]): string {
  const made = user(workspace, 'POST', 'https://docs.googleapis.com/v1/documents', { title: 'A plan' });
  const id = String(made.documentId);
  call(workspace, id, 'writeBlocks', id, blocks);
  return id;
}

/** Words and links only: looks are not read back, and an empty paragraph is nothing a person wrote. */
function words(blocks: readonly Block[]): unknown[] {
  return blocks
    .filter(block => block.kind !== 'paragraph' || block.content.text !== '')
    .map(block =>
      block.kind === 'table'
        ? block.rows.map(row => row.map(found => [found.content.text, found.content.links]))
        : block.kind === 'paragraph'
          ? [block.style, block.content.text, block.content.links]
          : block.name,
    );
}

/** What a person sees of the file: words, links and looks. How Google spells out inherited defaults differs between its two faces. */
function file(workspace: Workspace, id: string): unknown {
  const url = `https://docs.googleapis.com/v1/documents/${id}?includeTabsContent=true`;
  const json = user(workspace, 'GET', url) as { tabs: { documentTab: { body: unknown } }[] };
  return JSON.parse(JSON.stringify(json.tabs[0]?.documentTab.body), (key, value: unknown) => {
    if (key === 'elements') return runs(value as { textRun?: { content: string; textStyle: unknown } }[]);
    const picked = SEEN[key];
    if (!picked || value === null || typeof value !== 'object')
      return key === 'listId' || key === 'headingId' ? '' : value;
    const style = value as Record<string, unknown>;
    return Object.fromEntries(picked.filter(name => isSeen(style[name])).map(name => [name, style[name]]));
  });
}

/** The style of a paragraph's line end is seen by nobody. */
function runs(elements: readonly { textRun?: { content: string; textStyle: unknown } }[]): unknown[] {
  return elements
    .map(element => [element.textRun?.content.replace(/\n$/, ''), element.textRun?.textStyle])
    .filter(([content]) => content !== '');
}

const SEEN: Readonly<Record<string, readonly string[]>> = {
  paragraphStyle: ['namedStyleType', 'spaceBelow'],
  textStyle: ['bold', 'italic', 'foregroundColor', 'fontSize', 'link'],
  tableCellStyle: ['backgroundColor', 'borderTop', 'rowSpan', 'columnSpan'],
};

/** Left out: what says "as usual". */
const isSeen = (value: unknown): boolean =>
  value !== undefined && value !== false && !['{}', '{"unit":"PT"}'].includes(JSON.stringify(value));

const CASES: readonly { name: string; start?: readonly Block[]; edits: (blocks: readonly Block[]) => Edit[] }[] = [
  {
    name: 'fills an empty cell',
    edits: () => [{ kind: 'setCell', block: 2, row: 1, column: 1, before: '', after: plain('3 November') }],
  },
  {
    name: 'replaces words beside an emoji',
    edits: () => [
      { kind: 'setCell', block: 2, row: 2, column: 1, before: 'I like 📚 stories', after: plain('It helps 👩🏽‍🎓 me') },
    ],
  },
  {
    name: 'writes several lines into a cell',
    edits: () => [{ kind: 'setCell', block: 2, row: 1, column: 1, before: '', after: plain('one\ntwo\nthree') }],
  },
  {
    name: 'makes a cell of several lines shorter',
    start: [paragraph('Goals', 'HEADING_1'), table(['Why', 'one\ntwo\nthree'], ['How', 'a\nb'])],
    edits: () => [
      { kind: 'setCell', block: 1, row: 0, column: 1, before: 'one\ntwo\nthree', after: plain('one line') },
      { kind: 'setCell', block: 1, row: 1, column: 1, before: 'a\nb', after: plain('c\nd\ne') },
    ],
  },
  {
    name: 'empties a cell of several lines',
    start: [paragraph('Goals', 'HEADING_1'), table(['Why', 'one\ntwo\nthree'])],
    edits: () => [{ kind: 'setCell', block: 1, row: 0, column: 1, before: 'one\ntwo\nthree', after: plain('') }],
  },
  {
    name: 'writes a link into a cell',
    edits: () => [{ kind: 'setCell', block: 2, row: 1, column: 1, before: '', after: linked }],
  },
  {
    name: 'empties a cell',
    edits: () => [{ kind: 'setCell', block: 2, row: 0, column: 1, before: 'Read more', after: plain('') }],
  },
  {
    name: 'replaces a paragraph and keeps its style',
    edits: () => [{ kind: 'setParagraph', block: 1, before: 'Goals', after: plain('My goals') }],
  },
  {
    name: 'adds rows in the middle and at the end',
    edits: () => [
      { kind: 'insertRow', block: 2, row: 3, cells: [cell('Last'), { content: linked }] },
      { kind: 'insertRow', block: 2, row: 1, cells: [cell('First'), cell('')] },
      { kind: 'insertRow', block: 2, row: 1, cells: [cell('Second'), cell('2')] },
    ],
  },
  { name: 'takes a row away', edits: () => [{ kind: 'deleteRow', block: 2, row: 1, before: 'By when' }] },
  {
    name: 'adds a table after a table',
    edits: () => [{ kind: 'insertBlocks', block: 3, blocks: [table(['Goal G2', 'Swim'], ['By when', ''])] }],
  },
  {
    name: 'adds paragraphs and tables at the end',
    edits: blocks => [
      {
        kind: 'insertBlocks',
        block: blocks.length,
        blocks: [paragraph('Do', 'HEADING_1'), table(['a', 'b']), paragraph('after'), table(['c']), table(['d'])],
      },
    ],
  },
  {
    name: 'adds blocks after a paragraph in the middle',
    edits: () => [{ kind: 'insertBlocks', block: 2, blocks: [paragraph('Read this first.'), table(['x', 'y'])] }],
  },
  {
    name: 'carries out many edits planned from one reading',
    edits: blocks => [
      { kind: 'insertBlocks', block: blocks.length, blocks: [paragraph('The end', 'HEADING_2')] },
      {
        kind: 'setCell',
        block: 2,
        row: 0,
        column: 1,
        before: 'Read more',
        after: plain('Read a lot more than before'),
      },
      { kind: 'insertRow', block: 2, row: 3, cells: [cell('My reply'), cell('yes')] },
      { kind: 'setCell', block: 2, row: 2, column: 1, before: 'I like 📚 stories', after: plain('short') },
      { kind: 'setParagraph', block: 0, before: 'My plan', after: plain('My plan for this year') },
    ],
  },
  {
    name: 'writes into the built-in template',
    start: templateBlocks({}),
    edits: blocks => {
      const goal = blocks.findIndex(
        block => block.kind === 'table' && /G1/.test(block.rows[0]?.[0]?.content.text ?? ''),
      );
      const before = blocks[goal]?.kind === 'table' ? (blocks[goal].rows[0]?.[1]?.content.text ?? '') : '';
      return [{ kind: 'setCell', block: goal, row: 0, column: 1, before, after: plain('Read twelve books by June') }];
    },
  },
];

describe.each(CASES)('both adapters: $name', ({ start = START, edits }) => {
  const workspace = newWorkspace();
  const [open, shelf] = [newDocument(workspace, start), newDocument(workspace, start)];
  const reading = call<DocumentReading>(workspace, open, 'readOpen');
  const planned = edits(reading.blocks);
  const outcomes = [
    call(workspace, open, 'editOpen', reading, planned),
    call(workspace, shelf, 'editShelf', shelf, planned, []),
  ];
  const foreseen = words(applyEdits(reading.blocks, planned));

  it('both apply it', () => expect(outcomes).toEqual([{ kind: 'applied' }, { kind: 'applied' }]));
  it('the open document holds what the rules foresee', () =>
    expect(words(call<DocumentReading>(workspace, open, 'readOpen').blocks)).toEqual(foreseen));
  it('the other document holds what the rules foresee', () =>
    expect(words(call<DocumentReading>(workspace, shelf, 'readShelf', shelf).blocks)).toEqual(foreseen));
  it('both read the same from either file', () => {
    for (const id of [open, shelf]) {
      expect(call<DocumentReading>(workspace, id, 'readShelf', id).blocks).toEqual(
        call<DocumentReading>(workspace, id, 'readOpen').blocks,
      );
    }
  });
  it('both leave the same file', () => expect(file(workspace, open)).toEqual(file(workspace, shelf)));
});

describe('a Doc of which Google refuses to give only some fields', () => {
  const read = (refusals: number): unknown => {
    const workspace = newWorkspace();
    const id = newDocument(workspace, START);
    let left = refusals;
    workspace.setFaults({
      rest: operation =>
        operation === 'docs.documents.get' && left-- > 0 ? { refuse: 400, reason: 'badRequest' } : 'ok',
    });
    const reading = call<DocumentReading | string>(workspace, id, 'readShelf', id);
    return typeof reading === 'string' ? reading : words(reading.blocks);
  };

  it('is read whole; refused again, it counts as not read', () => {
    expect(read(1)).toEqual(read(0));
    expect(read(2)).toContain('failed');
  });
});

describe('changed meanwhile', () => {
  const change: Edit[] = [{ kind: 'setCell', block: 2, row: 1, column: 1, before: '', after: plain('June') }];
  const other: Edit[] = [{ kind: 'setCell', block: 2, row: 1, column: 1, before: '', after: plain('July') }];

  it('the open document is left alone when a target changed since the reading', () => {
    const workspace = newWorkspace();
    const id = newDocument(workspace, START);
    const reading = call<DocumentReading>(workspace, id, 'readOpen');
    call(workspace, id, 'editOpen', reading, other);
    expect(call(workspace, id, 'editOpen', reading, change)).toMatchObject({ kind: 'changedMeanwhile' });
    expect(JSON.stringify(call<DocumentReading>(workspace, id, 'readOpen'))).toContain('July');
  });

  it('another document is left alone when its revision moved on', () => {
    const workspace = newWorkspace();
    const id = newDocument(workspace, START);
    expect(call(workspace, id, 'editShelf', id, change, other)).toMatchObject({ kind: 'changedMeanwhile' });
    expect(JSON.stringify(call<DocumentReading>(workspace, id, 'readShelf', id))).not.toContain('June');
  });
});
