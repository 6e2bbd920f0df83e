// Every template of the gallery in every language: read back whole, nothing missed, and parts it lacks come when they are needed.
import { applyEdits, mismatch } from '../../../src/core/document/apply.ts';
import type { Block, Paragraph, Table } from '../../../src/core/document/blocks.ts';
import { type Change, isRefusal, type Refusal } from '../../../src/core/document/change.ts';
import { planAnswer } from '../../../src/core/document/change-answer.ts';
import { planEvidence } from '../../../src/core/document/change-evidence.ts';
import { planGoal } from '../../../src/core/document/change-goal.ts';
import { planProgress } from '../../../src/core/document/change-progress.ts';
import { planPutHere } from '../../../src/core/document/change-put-here.ts';
import { planRecords } from '../../../src/core/document/change-record.ts';
import { planStep } from '../../../src/core/document/change-step.ts';
import { type DecodedPlan, decodePlan } from '../../../src/core/document/decode.ts';
import { kindOf } from '../../../src/core/document/table-kinds.ts';
import { emptyPlan, templateBlocks } from '../../../src/core/document/template.ts';
import { LANGUAGES } from '../../../src/core/language.ts';
import { stageOfHeading } from '../../../src/core/plan/headings.ts';
import { QUESTIONS } from '../../../src/core/plan/questions.ts';
import { RECORD_NAMES, recordKind } from '../../../src/core/plan/record-kinds.ts';
import { SHAPES, TEMPLATE_KEYS } from '../../../src/core/plan/template-shapes.ts';
import { TEMPLATES } from '../../../src/core/plan/templates.ts';

const CASES = TEMPLATE_KEYS.flatMap(template => LANGUAGES.map(language => ({ template, language })));
const ABOUT = { student: 'Ana Núñez', address: 'ana@school.test', schoolYear: '2026/27', className: '7b' };
const reading = (blocks: readonly Block[]) => ({ title: 'Plan', blocks, otherTabs: [] });
const isTable = (block: Block): block is Table => block.kind === 'table';

function applied(blocks: readonly Block[], planned: Change | Refusal): readonly Block[] {
  if (isRefusal(planned)) throw new Error(`refused: ${planned.refusal} ${JSON.stringify(planned.details)}`);
  expect(mismatch(blocks, planned.edits)).toBeNull();
  return applyEdits(blocks, planned.edits);
}

/** Last block of the part that "About this plan" opens: nothing of the student's may stand behind it. */
function aboutIsLast(blocks: readonly Block[], { places }: DecodedPlan): boolean {
  return blocks.slice((places.about?.block ?? 0) + 1).every(block => block.kind === 'paragraph');
}

describe.each(CASES)('the template $template in $language', ({ template, language }) => {
  const about = { ...ABOUT, template, language };
  const blocks = templateBlocks(about);

  it('is read as an empty plan, with nothing to complain about', () => {
    const decoded = decodePlan(reading(blocks));
    expect(decoded.plan).toEqual(emptyPlan(about));
    expect(decoded.issues).toEqual([]);
    expect(decoded.looksLikePlan).toBe(true);
    expect(decoded.plan.answers.every(answer => answer.question !== '')).toBe(true);
  });

  it('has a table for every part it names, each known for what it is', () => {
    const { sections, readyGoals } = TEMPLATES[template];
    const wanted = sections.flatMap(({ parts }) =>
      parts.flatMap((part): string[] => {
        if (part === 'sample') return ['unknown'];
        if (part === 'goals') return Array(readyGoals).fill('goal');
        if (part === 'steps' || part === 'progress') return Array(readyGoals).fill(part);
        if (part === 'evidence') return [part];
        if ('questions' in part) return ['questions'];
        return part.blanks === 0 ? [] : [part.record];
      }),
    );
    expect(blocks.filter(isTable).map(kindOf)).toEqual([...wanted, 'about']);
  });

  it('opens each part with a heading that is known', () => {
    const headings = blocks.filter(
      (block): block is Paragraph => block.kind === 'paragraph' && block.style === 'HEADING_1',
    );
    const stages = headings.map(heading => stageOfHeading(heading.content.text));
    expect(stages).toEqual([...TEMPLATES[template].sections.map(({ stage }) => stage), 'about']);
    const bare = TEMPLATES[template].sections[0]?.heading[language].replace(/^\d+ +/, '');
    expect(stageOfHeading(`Step 3: ${bare}`)).toBe('profile');
  });

  it('fits the page: widths that sum up, four columns at most, and no row without a purpose', () => {
    for (const table of blocks.filter(isTable)) {
      const columns = table.rows[0]?.length ?? 0;
      expect(columns).toBeLessThanOrEqual(4);
      expect(table.widths).toHaveLength(columns);
      expect(table.widths?.reduce((sum, width) => sum + width, 0)).toBe(450);
      const blanks = table.rows.filter(row => row.every(cell => cell.content.text === '')).length;
      expect(blanks).toBeLessThanOrEqual(4);
    }
  });

  it('does not miss what it never had, once a goal stands in it', () => {
    const goal = {
      statement: 'Swim 25 metres',
      why: 'For the lake',
      start: '10 m',
      target: '25 m',
      horizon: 'The sea',
    };
    const after = applied(blocks, planGoal(reading(blocks), { goalId: '', before: null, goal }));
    const decoded = decodePlan(reading(after));
    expect(decoded.issues).toEqual([]);
    expect(decoded.plan.goals).toMatchObject([{ ...goal, start: { text: '10 m' }, target: { text: '25 m' } }]);
  });

  it('takes every kind of record, and keeps “About this plan” last', () => {
    for (const kind of RECORD_NAMES) {
      const { main, stage } = recordKind(kind);
      const planned = planRecords(reading(blocks), {
        kind,
        rows: [{ words: { [main]: 'something of mine' }, url: '' }],
      });
      const after = applied(blocks, planned);
      const decoded = decodePlan(reading(after));
      expect(decoded.plan.records[kind]).toMatchObject([{ words: { [main]: 'something of mine' } }]);
      expect(decoded.issues).toEqual([]);
      if (decodePlan(reading(blocks)).places.records[kind].length === 0)
        expect(decoded.places.headings[stage]).toBeDefined();
      expect(aboutIsLast(after, decoded)).toBe(true);
    }
  });

  it('takes an answer to every guiding question, and one of the student’s own in every set', () => {
    for (const { set, key, prompt } of QUESTIONS) {
      const fields = {
        set,
        question: key,
        prompt: prompt[language],
        part: 'text' as const,
        before: '',
        text: 'my words',
      };
      const after = applied(blocks, planAnswer(reading(blocks), fields));
      const own = { ...fields, question: '', prompt: `What about ${key}?` };
      const both = applied(after, planAnswer(reading(after), own));
      const decoded = decodePlan(reading(both));
      const said = decoded.plan.answers.filter(({ text }) => text === 'my words');
      expect(said.map(answer => [answer.set, answer.question])).toEqual(
        expect.arrayContaining([
          [set, key],
          [set, ''],
        ]),
      );
      expect(decoded.issues).toEqual([]);
      expect(aboutIsLast(both, decoded)).toBe(true);
    }
  });

  it('takes more goals than it has boxes for, each with steps, numbers and evidence', () => {
    let now: readonly Block[] = blocks;
    for (const id of ['G1', 'G2', 'G3', 'G4']) {
      const goal = { statement: `Goal number ${id}` };
      now = applied(now, planGoal(reading(now), { goalId: '', before: null, goal }));
      now = applied(now, planStep(reading(now), { goalId: id, text: `step of ${id}`, owner: 'student', due: '' }));
      now = applied(now, planProgress(reading(now), { goalId: id, date: '2026-10-02', amount: '12', note: id }));
      const piece = { date: '2026-10-02', title: `piece of ${id}`, url: '', goalId: id, why: 'shows it' };
      now = applied(now, planEvidence(reading(now), piece));
    }
    const decoded = decodePlan(reading(now));
    expect(decoded.plan.goals.map(({ id, steps, progress }) => [id, steps[0]?.text, progress[0]?.note])).toEqual(
      ['G1', 'G2', 'G3', 'G4'].map(id => [id, `step of ${id}`, id]),
    );
    expect(decoded.plan.evidence.map(({ goalId }) => goalId)).toEqual(['G1', 'G2', 'G3', 'G4']);
    expect(decoded.issues).toEqual([]);
    expect(aboutIsLast(now, decoded)).toBe(true);
  });

  it('goes into an empty document as it is', () => {
    const empty: readonly Block[] = [];
    const after = applied(empty, planPutHere(reading(empty), TEMPLATES[template], about));
    expect(decodePlan(reading(after)).plan).toEqual(emptyPlan(about));
  });
});

describe('the gallery', () => {
  it('says of every template what it is and for whom, in every language', () => {
    for (const { key, title, forWhom, purpose } of Object.values(TEMPLATES))
      for (const language of LANGUAGES)
        expect(
          [key, language, title[language], forWhom[language], purpose[language]].every(words => words !== ''),
        ).toBe(true);
    expect(TEMPLATE_KEYS[0]).toBe('seven-stage');
  });

  it('is told to the reading as it is', () => {
    for (const key of TEMPLATE_KEYS) {
      const { sections, ...template } = TEMPLATES[key];
      expect(template).toMatchObject({ goalRows: SHAPES[key].goalRows, isShort: SHAPES[key].isShort, key });
      expect(sections.map(({ stage, heading }) => ({ stage, heading }))).toEqual(SHAPES[key].sections);
      for (const { prompts, parts } of sections)
        expect([prompts.en.length, prompts.es.length, parts.length].every(count => count > 0)).toBe(true);
      const parts = sections.flatMap(section => section.parts);
      expect(parts.includes('progress')).toBe(SHAPES[key].hasProgress);
      for (const part of ['goals', 'steps', 'evidence'] as const)
        expect([key, parts.includes(part)]).toEqual([key, true]);
    }
  });

  it('gives no heading two meanings', () => {
    const meanings = new Map<string, string>();
    for (const { sections } of Object.values(TEMPLATES))
      for (const { heading, stage } of sections)
        for (const language of LANGUAGES) {
          expect(meanings.get(heading[language]) ?? stage).toBe(stage);
          meanings.set(heading[language], stage);
        }
  });

  it('shows the youngest few words: short questions, each with a picture', () => {
    for (const language of LANGUAGES) {
      const answers = emptyPlan({ template: 'primary', language }).answers;
      for (const { prompt } of answers) expect(prompt).toMatch(/^\p{Extended_Pictographic}.{4,45}$/u);
      const words = (template: string) =>
        templateBlocks({ template, language })
          .flatMap(block =>
            block.kind === 'table'
              ? block.rows.flat().map(cell => cell.content.text)
              : block.kind === 'paragraph'
                ? [block.content.text]
                : [],
          )
          .join(' ')
          .split(/\s+/).length;
      expect(words('primary')).toBeLessThan(words('seven-stage') / 3);
    }
  });

  it('begins in a quarter of an hour: one goal, three steps, one piece', () => {
    const decoded = decodePlan(reading(templateBlocks({ template: 'starter' })));
    expect(decoded.plan.answers).toHaveLength(3);
    expect(decoded.places.emptyGoals).toHaveLength(1);
    expect(decoded.places.emptyGoals[0]?.steps[0]?.blanks).toHaveLength(3);
    expect(decoded.places.evidence[0]?.blanks).toHaveLength(1);
  });
});
