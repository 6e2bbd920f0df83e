// The open Doc is read by whole lines where it holds nothing but words. Whatever a Doc holds, that is what Docs REST reads of it.
import fc from 'fast-check';
import { type Block, cell, type DocumentReading, plain } from '../../src/core/document/blocks.ts';
import { encodePlan } from '../../src/core/document/encode.ts';
import { createWorkspace } from '../../src/emulator/index.ts';
import type { Workspace } from '../../src/emulator/workspace.ts';
import { plans } from '../core/document/generated-plans.ts';
import { scriptBundle } from '../support/script-bundle.ts';

const ANA = 'ana@school.example';
const bundle = scriptBundle('tests/ports/script/main.ts');

class Desk {
  readonly workspace: Workspace;
  readonly id: string;

  constructor(blocks: readonly Block[]) {
    this.workspace = createWorkspace({ bundle, latency: 'medians' });
    this.workspace.addPerson({ id: ANA, name: 'Ana', role: 'teacher', addOnBlocked: false, account: 'workspace' });
    this.id = String(this.rest('/v1/documents', { title: 'A plan' })['documentId']);
    this.call('writeBlocks', this.id, blocks);
  }

  rest(path: string, json: unknown): Record<string, unknown> {
    const headers = new Map([
      ['authorization', `Bearer local:${ANA};client=addon;scopes=drive.file`],
      ['content-type', 'application/json'],
    ]);
    const body = Buffer.from(JSON.stringify(json));
    const request = { method: 'POST', host: 'docs.googleapis.com', path, query: new Map(), headers, body };
    const answer = JSON.parse(this.workspace.rest(request).body.toString('utf8')) as Record<string, unknown>;
    if (answer['error']) throw new Error(JSON.stringify(answer['error']));
    return answer;
  }

  /** Edits of a person, by Docs REST. */
  batch(...requests: readonly object[]): void {
    this.rest(`/v1/documents/${this.id}:batchUpdate`, { requests });
  }

  call<T>(name: string, ...args: unknown[]): T {
    const run = this.workspace.callFromPage(ANA, this.id, name, args);
    if (run.outcome !== 'returned') throw new Error(`${name}: ${run.outcome} ${run.error?.message}`);
    return run.value as T;
  }

  both(): { open: readonly Block[]; shelf: readonly Block[] } {
    const open = this.call<DocumentReading>('readOpen').blocks;
    return { open, shelf: this.call<DocumentReading>('readShelf', this.id).blocks };
  }
}

const WORDS: readonly Block[] = [
  {
    kind: 'paragraph',
    style: 'HEADING_1',
    content: { text: 'see it', links: [{ from: 4, to: 6, url: 'https://a.example/' }] },
  },
  {
    kind: 'table',
    rows: [
      [cell('Name'), cell('Say'), cell('')],
      [
        cell('one'),
        {
          content: {
            text: 'a 📚 and b',
            links: [
              { from: 2, to: 4, url: 'https://b.example/' },
              { from: 9, to: 10, url: 'https://c.example/' },
            ],
          },
        },
        cell(''),
      ],
      [cell(''), cell(''), cell('')],
      [
        cell('two'),
        cell('first\nsecond\n'),
        { content: { text: 'x', links: [{ from: 0, to: 1, url: 'https://d.example/' }] } },
      ],
    ],
  },
  { kind: 'paragraph', style: 'NORMAL_TEXT', content: plain('') },
  { kind: 'table', rows: [[cell('')]] },
];

/** Where the first table of WORDS begins, and where its cells do, row by row, by the answer of documents.get. */
function places(desk: Desk): { readonly start: number; readonly cells: readonly (readonly number[])[] } {
  const headers = new Map([['authorization', `Bearer local:${ANA};client=addon;scopes=drive.file`]]);
  const path = `/v1/documents/${desk.id}`;
  const request = {
    method: 'GET',
    host: 'docs.googleapis.com',
    path,
    query: new Map(),
    headers,
    body: Buffer.from(''),
  };
  const json = JSON.parse(desk.workspace.rest(request).body.toString('utf8')) as {
    body: {
      content: {
        startIndex: number;
        table?: { tableRows: { tableCells: { content: { startIndex: number }[] }[] }[] };
      }[];
    };
  };
  const table = json.body.content.find(element => element.table);
  return {
    start: table?.startIndex ?? 0,
    cells: (table?.table?.tableRows ?? []).map(row => row.tableCells.map(each => each.content[0]?.startIndex ?? 0)),
  };
}

describe('the open Doc', () => {
  it('reads as by Docs REST: several lines, links, emoji, empty rows and tables', () => {
    const { open, shelf } = new Desk(WORDS).both();
    expect(open).toEqual(shelf);
    expect(open[1]).toMatchObject({
      rows: [
        expect.anything(),
        [expect.anything(), { content: { text: 'a 📚 and b', links: [{ from: 2 }, { to: 10 }] } }, expect.anything()],
        expect.anything(),
        expect.anything(),
      ],
    });
  });

  it.each<[string, (desk: Desk) => object]>([
    [
      'a person',
      desk => ({ insertPerson: { location: { index: places(desk).cells[1]?.[2] }, personProperties: { email: ANA } } }),
    ],
    [
      'a date',
      desk => ({
        insertDate: {
          location: { index: places(desk).cells[0]?.[2] },
          dateElementProperties: { timestamp: '2026-11-03T00:00:00Z' },
        },
      }),
    ],
    [
      'a link to a file',
      desk => ({
        insertRichLink: {
          location: { index: places(desk).cells[2]?.[0] },
          richLinkProperties: { uri: `https://docs.google.com/document/d/${desk.id}` },
        },
      }),
    ],
    [
      'a checklist',
      desk => ({
        createParagraphBullets: {
          range: { startIndex: places(desk).cells[1]?.[0], endIndex: (places(desk).cells[1]?.[0] ?? 0) + 1 },
          bulletPreset: 'BULLET_CHECKBOX',
        },
      }),
    ],
    [
      'bullets',
      desk => ({
        createParagraphBullets: {
          range: { startIndex: places(desk).cells[1]?.[0], endIndex: (places(desk).cells[1]?.[0] ?? 0) + 1 },
          bulletPreset: 'BULLET_DISC_CIRCLE_SQUARE',
        },
      }),
    ],
    [
      'a table in a cell',
      desk => ({ insertTable: { location: { index: places(desk).cells[1]?.[2] }, rows: 1, columns: 1 } }),
    ],
    ['merged cells in a row', desk => merge(desk, { rowIndex: 0, columnIndex: 1 }, { rowSpan: 1, columnSpan: 2 })],
    [
      'an empty row that is merged',
      desk => merge(desk, { rowIndex: 2, columnIndex: 0 }, { rowSpan: 1, columnSpan: 3 }),
    ],
    ['merged cells in a column', desk => merge(desk, { rowIndex: 1, columnIndex: 0 }, { rowSpan: 2, columnSpan: 1 })],
  ])('reads as by Docs REST with %s', (name, request) => {
    const desk = new Desk(WORDS);
    const before = desk.both().open;
    desk.batch(request(desk));
    const { open, shelf } = desk.both();
    expect(open).toEqual(shelf);
    // The words of a list in a cell read as without their bullets; everything else is seen.
    if (name !== 'bullets') expect(open).not.toEqual(before);
  });

  it('reads any plan as by Docs REST', () => {
    for (const plan of fc.sample(plans, { numRuns: 12, seed: 20 })) {
      const { open, shelf } = new Desk(encodePlan(plan)).both();
      expect(open).toEqual(shelf);
    }
  });
});

function merge(desk: Desk, at: object, size: object): object {
  const tableCellLocation = { tableStartLocation: { index: places(desk).start }, ...at };
  return { mergeTableCells: { tableRange: { tableCellLocation, ...size } } };
}
