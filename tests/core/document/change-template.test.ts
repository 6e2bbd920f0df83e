// A changed template reaches plans that are in use: what is new comes, nothing a student wrote is lost or moved, twice is once.
import fc from 'fast-check';
import { applyEdits, mismatch } from '../../../src/core/document/apply.ts';
import { type Block, cell, type DocumentReading, plain, type Table } from '../../../src/core/document/blocks.ts';
import { ownQuestions } from '../../../src/core/document/change-question.ts';
import { type IsFormer, planTemplateUpdate } from '../../../src/core/document/change-template.ts';
import { decodePlan } from '../../../src/core/document/decode.ts';
import { encodePlan } from '../../../src/core/document/encode.ts';
import { templateBlocks } from '../../../src/core/document/template.ts';
import type { Plan } from '../../../src/core/plan/plan.ts';
import { TEMPLATE_KEYS } from '../../../src/core/plan/template-shapes.ts';
import { plans } from './generated-plans.ts';
import { ADA } from './sample-plan.ts';

const reading = (blocks: readonly Block[]): DocumentReading => ({ title: 'Plan', blocks, otherTabs: [] });
const update = (plan: readonly Block[], template: readonly Block[], isFormer?: IsFormer): readonly Block[] => {
  const { edits } = planTemplateUpdate(reading(plan), reading(template), isFormer);
  expect(mismatch(plan, edits)).toBeNull();
  return applyEdits(plan, edits);
};
const planIn = (blocks: readonly Block[]): Plan => decodePlan(reading(blocks)).plan;

type Rows = Table['rows'];
const isTitled = (block: Block, title: string): block is Table =>
  block.kind === 'table' && block.rows[0]?.[0]?.content.text === title;
const retable = (blocks: readonly Block[], title: string, change: (rows: Rows) => Rows): readonly Block[] =>
  blocks.map(block => (isTitled(block, title) ? { ...block, rows: change(block.rows) } : block));
const row = (...texts: readonly string[]) => texts.map(cell);
const promptsOf = (blocks: readonly Block[], title: string): readonly string[] =>
  blocks.flatMap(block =>
    isTitled(block, title) ? block.rows.slice(1).map(cells => cells[0]?.content.text ?? '') : [],
  );

const BASE = templateBlocks({ className: '7b', schoolYear: '2026/27' });
const STUDENTS = templateBlocks({ student: 'Ana', address: 'ana@school.test', className: '7b', schoolYear: '2026/27' });
const LOOKING_BACK = 'Looking back';

/** Everything a person wrote, in order. */
function content(plan: Plan) {
  return {
    about: plan.about,
    answers: plan.answers.filter(({ text, later, repeat }) => text + later + repeat !== ''),
    goals: plan.goals,
    evidence: plan.evidence,
    records: { ...plan.records, expectations: [] },
  };
}

describe('a changed template', () => {
  it('that is as it was changes nothing', () => {
    for (const template of TEMPLATE_KEYS) {
      const blocks = templateBlocks({ template });
      expect(planTemplateUpdate(reading(blocks), reading(blocks)).edits).toEqual([]);
    }
  });

  it('brings a new question to its place among the others', () => {
    const template = retable(BASE, LOOKING_BACK, rows => [
      ...rows.slice(0, 3),
      row('Who made you laugh this term?', '', ''),
      row('What was worth getting up for?', '', ''),
      ...rows.slice(3),
    ]);
    const after = update(STUDENTS, template);
    expect(promptsOf(after, LOOKING_BACK)).toEqual(promptsOf(template, LOOKING_BACK));
    expect(
      planIn(after)
        .answers.filter(({ question }) => question === '')
        .map(({ set }) => set),
    ).toEqual(['reflect', 'reflect']);
  });

  it('rewords a question nobody has answered, and keeps one that has an answer', () => {
    const template = retable(BASE, LOOKING_BACK, rows => [
      ...rows.slice(0, 1),
      row('What surprised you when you checked?', '', ''),
      row('Who are you now?', '', ''),
      ...rows.slice(3),
    ]);
    const old = promptsOf(BASE, LOOKING_BACK);
    const plan = retable(STUDENTS, LOOKING_BACK, rows =>
      rows.map((cells, at) =>
        at === 2 ? [cells[0] ?? cell(''), cell('I am slower than I thought'), cell('')] : cells,
      ),
    );
    const after = update(plan, template);
    expect(promptsOf(after, LOOKING_BACK).slice(0, 4)).toEqual([
      'What surprised you when you checked?',
      old[1],
      'Who are you now?',
      old[2],
    ]);
    expect(planIn(after).answers.find(({ text }) => text !== '')).toMatchObject({
      question: 'Q22',
      text: 'I am slower than I thought',
    });
    // A picture is an answer too.
    const pictured = retable(STUDENTS, LOOKING_BACK, rows =>
      rows.map((cells, at) =>
        at === 2 ? [cells[0] ?? cell(''), { ...cell(''), hasUnreadable: true }, cell('')] : cells,
      ),
    );
    expect(promptsOf(update(pictured, template), LOOKING_BACK).slice(2, 4)).toEqual(['Who are you now?', old[2]]);
  });

  it('never rewords a question of the student’s own, but does so with the school’s of last year', () => {
    const asked = (words: string) => retable(BASE, LOOKING_BACK, rows => [...rows, row(words, '', '')]);
    const plan = retable(STUDENTS, LOOKING_BACK, rows => [...rows, row('What would my dog say?', '', '')]);
    const fresh = asked('What would your friends say?');
    expect(promptsOf(update(plan, fresh), LOOKING_BACK).slice(-2)).toEqual([
      'What would your friends say?',
      'What would my dog say?',
    ]);
    const former = ownQuestions(reading(asked('What would my dog say?')));
    expect(
      promptsOf(
        update(plan, fresh, words => former.some(each => each.words === words)),
        LOOKING_BACK,
      ).slice(-2),
    ).toEqual([promptsOf(BASE, LOOKING_BACK).slice(-1)[0], 'What would your friends say?']);
  });

  it('brings whole tables behind the one they follow, and whole parts with their heading', () => {
    const starter = templateBlocks({ template: 'starter', student: 'Ana', address: 'a@school.test' });
    const after = update(starter, BASE);
    const decoded = decodePlan(reading(after));
    expect(decoded.issues).toEqual([]);
    const wanted = decodePlan(reading(BASE));
    const kinds = (places: typeof decoded.places) =>
      Object.entries(places.records)
        .filter(([, lists]) => lists.length > 0)
        .map(([kind]) => kind);
    expect(kinds(decoded.places)).toEqual(kinds(wanted.places));
    expect(Object.keys(decoded.places.headings).sort()).toEqual(Object.keys(wanted.places.headings).sort());
    const titles = after.flatMap(block =>
      block.kind === 'paragraph' && block.style === 'HEADING_1' ? [block.content.text] : [],
    );
    expect(titles).toEqual([
      ...['Who I am', 'One goal', 'Three steps', 'One piece that shows it'],
      ...['5  Assess: how far I have come', '6  Reflect: what I make of it'],
      ...['7  Revise: what I keep and what I change', 'About this plan'],
    ]);
    const [heading, ...prompts] = after
      .slice(
        titles.length === 8
          ? after.findIndex(block => block.kind === 'paragraph' && block.content.text === titles[4])
          : 0,
      )
      .slice(0, 2);
    expect([heading, ...prompts]).toMatchObject([{ style: 'HEADING_1' }, { look: 'prompt' }]);
    const team = after.find(block => isTitled(block, 'My team'));
    expect(team).toMatchObject({ widths: [110, 100, 110, 130] });
  });

  it('brings the school’s lines and its own example, and no word that staff tried out in a box', () => {
    const template = retable(
      retable(
        templateBlocks({
          className: '7b',
          expectations: ['Read a map', 'Swim'],
          sampleGoal: { from: 'Ms Rivera', statement: 'I want to bake 12 loaves by May.', lines: [] },
        }),
        'About me',
        rows =>
          rows.map((cells, at) => (at === 1 ? [cells[0] ?? cell(''), cell('tried out by staff'), cell('')] : cells)),
      ),
      'My team',
      rows => rows.map((cells, at) => (at === 1 ? row('Ms Rivera', 'advisor', '', '') : cells)),
    );
    const plan = templateBlocks({ student: 'Ana', address: 'a@school.test', expectations: ['swim'] });
    const after = update(plan, template);
    expect(planIn(after).records.expectations.map(({ words }) => words['what'])).toEqual(['swim', 'Read a map']);
    const text = JSON.stringify(after);
    expect(text).toContain('I want to bake 12 loaves by May.');
    expect(text).not.toContain('tried out by staff');
    expect(text).not.toContain('Ms Rivera, advisor');
  });

  it('leaves what is no plan, and a template that is none, alone', () => {
    const essay: readonly Block[] = [{ kind: 'paragraph', style: 'NORMAL_TEXT', content: plain('My essay') }];
    expect(planTemplateUpdate(reading(essay), reading(BASE)).edits).toEqual([]);
    expect(planTemplateUpdate(reading(BASE), reading(essay)).edits).toEqual([]);
  });

  it('comes into Ada’s plan without touching a word of hers', () => {
    const plan = encodePlan(ADA);
    for (const template of TEMPLATE_KEYS)
      expect(content(planIn(update(plan, templateBlocks({ template }))))).toEqual(content(ADA));
  });
});

const ownIn = (blocks: readonly Block[]): readonly string[] => ownQuestions(reading(blocks)).map(({ words }) => words);

/** A template as schools change it: tables taken out, rows taken out, reworded, added, another kind or language. */
const templates = fc
  .record({
    template: fc.constantFrom(...TEMPLATE_KEYS),
    language: fc.constantFrom('en' as const, 'es' as const),
    expectations: fc.array(fc.constantFrom('Read a map', 'Swim', 'Speak up'), { maxLength: 2 }),
    changes: fc.array(fc.tuple(fc.nat(), fc.nat(), fc.constantFrom('drop table', 'drop row', 'reword', 'add')), {
      maxLength: 8,
    }),
    words: fc.constantFrom('What would your friends say?', '¿Qué te hizo reír?', 'Goal', 'My words too'),
  })
  .map(({ template, language, expectations, changes, words }) => {
    let blocks: readonly Block[] = templateBlocks({ template, language, expectations });
    changes.forEach(([where, at, what], number) => {
      const asked = decodePlan(reading(blocks)).places.questionTables;
      const index = asked[where % Math.max(1, asked.length)]?.list.block;
      const table = index === undefined ? undefined : blocks[index];
      if (index === undefined || table?.kind !== 'table') return;
      const line = 1 + (at % Math.max(1, table.rows.length - 1));
      const fresh = row(`${words} ${number}`, ...Array(Math.max(0, (table.rows[0]?.length ?? 2) - 1)).fill(''));
      const rows =
        {
          'drop row': table.rows.filter((_, r) => r !== line),
          reword: table.rows.map((cells, r) => (r === line ? fresh : cells)),
          add: [...table.rows.slice(0, line), fresh, ...table.rows.slice(line)],
          'drop table': table.rows,
        }[what] ?? table.rows;
      blocks = blocks.flatMap((block, b) =>
        b !== index ? [block] : what === 'drop table' ? [] : [{ ...table, rows }],
      );
    });
    return blocks;
  });

describe('bringing any plan up to any template', () => {
  it('loses nothing, changes nothing that somebody wrote, and is done after once', () => {
    fc.assert(
      fc.property(plans, templates, fc.boolean(), (plan, template, isKnown) => {
        const before = encodePlan(plan);
        const isFormer: IsFormer = words => isKnown && words.startsWith('What would your friends say?');
        const after = update(before, template, isFormer);
        expect(content(planIn(after))).toEqual(content(planIn(before)));
        const kept = new Set(ownIn(after));
        expect(ownIn(before).filter(prompt => !kept.has(prompt))).toEqual([]);
        expect(planTemplateUpdate(reading(after), reading(template), isFormer).edits).toEqual([]);
      }),
      { numRuns: 120 },
    );
  });

  it('gives a fresh plan every question of the template', () => {
    fc.assert(
      fc.property(templates, fc.constantFrom(...TEMPLATE_KEYS), (template, kind) => {
        const after = planIn(
          update(templateBlocks({ template: kind, student: 'Ana', address: 'a@school.test' }), template),
        );
        for (const { question, prompt, set } of planIn(template).answers)
          expect(
            after.answers.some(each =>
              question === '' ? each.set === set && each.prompt === prompt : each.question === question,
            ),
          ).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
