// What is not read is named, with its place and first words, once, in the reader's language; what nobody wrote is not.
import { type Block, cell, plain, type Table } from '../../../src/core/document/blocks.ts';
import { decodePlan } from '../../../src/core/document/decode.ts';
import { encodePlan } from '../../../src/core/document/encode.ts';
import { fingerprint, knownFingerprints, linesOf } from '../../../src/core/document/own-lines.ts';
import { templateBlocks } from '../../../src/core/document/template.ts';
import { LANGUAGES, speak } from '../../../src/core/language.ts';
import { TEMPLATE_KEYS } from '../../../src/core/plan/template-shapes.ts';
import { paragraph } from './damage-tools.ts';
import { reading } from './round-trip.ts';
import { ADA } from './sample-plan.ts';

const BLOCKS: readonly Block[] = encodePlan(ADA);
const sentences = (blocks: readonly Block[], templateWords?: readonly string[]): readonly string[] =>
  decodePlan(reading(blocks), templateWords === undefined ? {} : { templateWords })
    .issues.filter(issue => issue.code === 'not-understood')
    .map(issue => issue.sentence);
const at = (first: string, change: (table: Table) => Table): readonly Block[] =>
  BLOCKS.map(block => (block.kind === 'table' && block.rows[0]?.[0]?.content.text === first ? change(block) : block));
const withCell =
  (row: number, column: number, text: string) =>
  (table: Table): Table => ({
    ...table,
    rows: table.rows.map((cells, r) => cells.map((each, c) => (r === row && c === column ? cell(text) : each))),
  });
const behind = (heading: RegExp, ...more: readonly Block[]): readonly Block[] =>
  BLOCKS.flatMap(block =>
    block.kind === 'paragraph' && heading.test(block.content.text) ? [block, ...more] : [block],
  );
const ownTable: Table = {
  kind: 'table',
  rows: [
    [cell('Monday'), cell('football')],
    [cell('Friday'), cell('piano')],
  ],
};

afterEach(() => speak('en'));

describe('text that is not read', () => {
  it('is named once a stretch, with its lines and first words', () => {
    const added = [
      paragraph('My dog ate it.'),
      paragraph(''),
      paragraph('Twice'),
      paragraph('and again'),
      paragraph('and again'),
    ];
    expect(sentences(behind(/^Small steps/, ...added))).toEqual([
      'What stands in lines 2 to 5 under “Plan” is not read as part of the plan: “My dog ate it.”, “Twice”, “and again” and 1 more. It stays there.',
    ]);
    expect(sentences([paragraph('Hello'), ...BLOCKS])).toEqual([
      'What stands in line 1 at the top is not read as part of the plan: “Hello”. It stays there.',
    ]);
  });

  it('is named in a table of somebody’s own, together with the lines beside it', () => {
    expect(sentences([...BLOCKS, ownTable])).toEqual([
      'What stands in a table of your own under “About this plan” is not read as part of the plan: “Monday”, “football”, “Friday” and 1 more. It stays there.',
    ]);
    expect(sentences([...BLOCKS, paragraph('My week'), ownTable])).toEqual([
      expect.stringContaining('line 1 under “About this plan” and a table of your own'),
    ]);
  });

  it('is named though the template has lines of signs alone', () => {
    expect(sentences([paragraph('😢😢'), ...BLOCKS], ['* * *'])).toEqual([expect.stringContaining('“😢😢”')]);
  });

  it('is named in columns, rows, labels and second cells of the plan’s own tables', () => {
    const column = at('Steps for G1', table => ({
      ...table,
      rows: table.rows.map((cells, row) => [...cells, cell(row === 0 ? 'How hard' : row === 2 ? 'very' : '')]),
    }));
    expect(sentences(column)).toEqual([
      'What stands in “Steps for G1”, rows 1 to 3 is not read as part of the plan: “How hard”, “very”. It stays there.',
    ]);
    const label = at('Goal G1', withCell(1, 0, 'My lucky star'));
    expect(sentences(label)).toEqual([expect.stringContaining('the first goal table (G1), row 2')]);
    const head = at('Goal G2', withCell(0, 0, 'Goal G2 and my dog'));
    expect(sentences(head)).toEqual([expect.stringContaining('“Goal G2 and my dog”')]);
    const about = at('About this plan', table => ({ ...table, rows: [...table.rows, [cell('Pet'), cell('Rex')]] }));
    expect(sentences(about)).toEqual([expect.stringContaining('the table “About this plan”')]);
  });

  it('is named where only some words are understood', () => {
    expect(sentences(at('Steps for G1', withCell(1, 1, 'my dog')))).toEqual([
      '“my dog” (“Steps for G1”, row 2) is not read, or not all of it: who does this step? Write Me, Teacher, Family or Counselor alone.',
    ]);
    expect(sentences(at('Steps for G1', withCell(1, 1, 'Ms Rivera')))).toEqual([]);
    for (const who of ['me', 'My mom and Ms Rivera', 'Coach Lee', 'Mi mamá, mi papá y mi maestra', 'Sr. Ortega'])
      expect(sentences(at('Steps for G1', withCell(1, 1, who)))).toEqual([]);
    for (const more of [
      'Me\nand then I call Sam',
      'I’ll do it',
      'ask the teacher',
      'Me (do not tell my mum)',
      'Teacher or whoever has time on that day',
    ])
      expect(sentences(at('Steps for G1', withCell(1, 1, more)))).toEqual([
        expect.stringContaining(more.replace('\n', ' ')),
      ]);
    expect(sentences(at('Date', withCell(1, 2, 'reading and maths')))).toEqual([
      '“reading and maths” (the evidence table, row 2) is not read as one goal of this plan: write its short name alone, such as G1.',
    ]);
    expect(sentences(at('Date', withCell(1, 2, 'Read 90 words a minute')))).toEqual([]);
    const about = (name: string, text: string): readonly Block[] =>
      at('About this plan', table => ({
        ...table,
        rows: table.rows.map(cells => (cells[0]?.content.text === name ? [cells[0], cell(text)] : cells)),
      }));
    expect(sentences(about('How dates are written', 'like my gran does'))).toEqual([
      expect.stringContaining('“like my gran does”'),
    ]);
    for (const [name, text] of [
      ['How dates are written', 'day first (3 Nov 2026)\n• call Sam'],
      ['How dates are written', 'day first, I think'],
      ['How dates are written', 'day first (call Sam)'],
      ['How dates are written', 'month ask Mum'],
      ['How dates are written', 'day first (3 Nov 2026) ok'],
      ['Language', 'English\nbut Spanish with Mom'],
      ['Language', 'English and Spanish'],
      ['Language', 'English no'],
      ['Language', 'Español (México)'],
      ['My evidence', 'https://drive.google.com/drive/folders/1 ask Mum'],
      ['My evidence', 'my blue box'],
    ] as const)
      expect(sentences(about(name, text))).toEqual([expect.stringContaining(text.slice(text.indexOf('\n') + 1))]);
    for (const [name, text] of [
      ['How dates are written', 'month first (Nov 3, 2026)'],
      ['How dates are written', 'Año primero (2026-11-03)'],
      ['How dates are written', 'DD/MM/YYYY'],
      ['How dates are written', 'day, month, year'],
      ['Language', 'es-MX'],
      ['Language', 'español'],
      ['My evidence', 'https://drive.google.com/drive/folders/1'],
    ] as const)
      expect(sentences(about(name, text))).toEqual([]);
    const linkedTo = (text: string, to: number) =>
      sentences(
        at('About this plan', table => ({
          ...table,
          rows: table.rows.map(cells =>
            cells[0]?.content.text === 'My evidence'
              ? [cells[0], { content: { text, links: [{ from: 0, to, url: 'https://example.org/f' }] } }]
              : cells,
          ),
        })),
      );
    for (const remark of ['Open my evidence folder (ask Mum)', 'Open my evidence folder\nask Mum'])
      for (const to of ['Open my evidence folder'.length, remark.length])
        expect(linkedTo(remark, to)).toEqual([expect.stringContaining('ask Mum')]);
    for (const ours of ['Open my evidence folder', 'Abrir mi carpeta de evidencias', 'Evidence – Ana Rivera'])
      expect(linkedTo(ours, ours.length)).toEqual([]);
  });

  it('is named where a picture stands instead of an answer', () => {
    const picture = at('About me', table => ({
      ...table,
      rows: table.rows.map((cells, row) =>
        cells.map((each, column) => (row === 2 && column === 1 ? { content: plain(''), hasUnreadable: true } : each)),
      ),
    }));
    expect(sentences(picture)).toEqual([expect.stringContaining('row 3 is not read as part of the plan: a picture')]);
  });

  it('is quoted by the sentence that already speaks of its place', () => {
    const merged = at('Steps for G1', table => ({
      ...table,
      rows: table.rows.map((cells, row) =>
        row === 1 ? [{ ...cell('one\nMe\nx'), span: { rows: 1, columns: 4 } }, cell(''), cell(''), cell('')] : cells,
      ),
    }));
    const { issues } = decodePlan(reading(merged));
    expect(issues.map(issue => issue.sentence)).toEqual([expect.stringContaining('Not read there: “one Me x”.')]);
    const lost = BLOCKS.filter(block => block.kind !== 'table' || block.rows[0]?.[0]?.content.text !== 'Goal G2');
    expect(decodePlan(reading(lost)).issues.map(issue => issue.sentence)).toEqual([
      expect.stringMatching(/belongs to no goal.* Not read there: “Write the days into my calendar”\.$/),
    ]);
  });

  it('is shortened, and said in Spanish', () => {
    speak('es');
    expect(sentences([...BLOCKS, paragraph(`Mi perro ${'come '.repeat(40)}`)])).toEqual([
      `Lo que está en la línea 1 de «About this plan» no se lee como parte del plan: «Mi perro ${'come '.repeat(10)}c…». Se queda ahí.`,
    ]);
  });
});

describe('what nobody wrote', () => {
  it('is known by the fingerprint of each line of each template', () => {
    const lines = TEMPLATE_KEYS.flatMap(template =>
      LANGUAGES.flatMap(language =>
        templateBlocks({ template, language }).flatMap(block =>
          block.kind === 'paragraph' && block.look !== undefined ? [block.content.text] : [],
        ),
      ),
    );
    expect(knownFingerprints().join(' ')).toBe([...new Set(lines.map(fingerprint))].sort().join(' '));
  });

  it('is not named: labels, prompts, the example, empty rows, what only the eye sees', () => {
    const own = templateBlocks({
      student: 'Ana',
      className: '7b',
      expectations: ['Reading'],
      sampleGoal: {
        from: 'Ms Rivera',
        statement: 'Swim',
        lines: ['Because'],
      },
    });
    expect(decodePlan(reading(own)).issues).toEqual([]);
    const marks = BLOCKS.map(block =>
      block.kind === 'paragraph' && block.content.text === '' ? { ...block, content: plain('\u200b ') } : block,
    );
    expect(sentences(marks)).toEqual([]);
    expect(sentences(BLOCKS.filter(block => block.kind === 'table'))).toEqual([]);
  });

  it('is named once for the whole Doc where a school reworded its template, and not at all where the template is known', () => {
    const school = (templateBlocks() as readonly Block[]).map(block =>
      block.kind === 'paragraph' && block.look === 'prompt'
        ? { ...block, content: plain(`At Hillside: ${block.content.text}`) }
        : block,
    );
    const said = sentences(school);
    expect(said).toEqual([expect.stringMatching(/^What stands in the first lines under “Profile”, “Goals”, /)]);
    expect(sentences(school, linesOf(school))).toEqual([]);
    const mine = [...school, paragraph('My own line')];
    expect(sentences(mine, linesOf(school))).toEqual([expect.stringContaining('“My own line”')]);
  });
});
