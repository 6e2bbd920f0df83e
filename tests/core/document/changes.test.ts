import fc from 'fast-check';
import { applyEdits, mismatch } from '../../../src/core/document/apply.ts';
import { type Block, cell, type DocumentReading, plain } from '../../../src/core/document/blocks.ts';
import { type Change, isRefusal, joinEdits, type Refusal } from '../../../src/core/document/change.ts';
import { planAbout } from '../../../src/core/document/change-about.ts';
import { planAnswer } from '../../../src/core/document/change-answer.ts';
import { planEvidence } from '../../../src/core/document/change-evidence.ts';
import { type GoalWords, planGoal } from '../../../src/core/document/change-goal.ts';
import { planGoalIds } from '../../../src/core/document/change-goal-ids.ts';
import { planProgress } from '../../../src/core/document/change-progress.ts';
import { planPutHere } from '../../../src/core/document/change-put-here.ts';
import { planStaffRows } from '../../../src/core/document/change-staff-rows.ts';
import { planStep, planTick } from '../../../src/core/document/change-step.ts';
import { decodePlan } from '../../../src/core/document/decode.ts';
import { encodePlan } from '../../../src/core/document/encode.ts';
import { headerWithId } from '../../../src/core/document/goal-header.ts';
import { emptyPlan, templateBlocks } from '../../../src/core/document/template.ts';
import { cleanText, oneLine } from '../../../src/core/document/typed-text.ts';
import { readGoalId } from '../../../src/core/plan/goal-id.ts';
import type { Goal, Plan } from '../../../src/core/plan/plan.ts';
import { TEMPLATES } from '../../../src/core/plan/templates.ts';
import { readDate } from '../../../src/core/plan/typed-date.ts';
import { readNumber } from '../../../src/core/plan/typed-number.ts';
import { line, plans, words } from './generated-plans.ts';
import { ADA } from './sample-plan.ts';

const read = (blocks: readonly Block[]): DocumentReading => ({ title: 'Plan', blocks, otherTabs: [] });
const decoded = (blocks: readonly Block[]) => decodePlan(read(blocks));

/** The plan after a change, with every guard checked against what it was planned from. */
function after(blocks: readonly Block[], planned: Change | Refusal): Plan {
  if (isRefusal(planned)) throw new Error(`refused: ${planned.refusal} ${JSON.stringify(planned.details)}`);
  expect(mismatch(blocks, planned.edits)).toBeNull();
  return decoded(applyEdits(blocks, planned.edits)).plan;
}

const ada = encodePlan(ADA);
const fresh = templateBlocks({ student: 'Ada', schoolYear: '2026/27' });
const WORDS: GoalWords = {
  statement: 'Swim 500 m',
  why: 'For the club',
  measure: 'Metres',
  start: '100',
  target: '500',
  deadline: '2027-05-29',
  myReply: '',
};
const NO_STAFF = { agreed: '', decision: '', feedback: '', showMe: '' };
const someLine = line.map(text => text || 'something');

describe('answers', () => {
  it('change one answer and nothing else, in any plan', () => {
    fc.assert(
      fc.property(
        plans.filter(plan => plan.answers.length > 0),
        fc.nat(),
        words,
        (plan, pick, text) => {
          const index = pick % plan.answers.length;
          const answer = plan.answers[index];
          if (answer === undefined || plan.answers.some((other, at) => at !== index && other.prompt === answer.prompt))
            return;
          const blocks = encodePlan(plan);
          const changed = after(
            blocks,
            planAnswer(read(blocks), { ...answer, part: 'text', before: answer.text, text }),
          );
          expect(changed).toEqual({
            ...plan,
            answers: plan.answers.map((each, at) => (at === index ? { ...each, text: cleanText(text) } : each)),
          });
        },
      ),
      { numRuns: 60 },
    );
  });

  it('refuse when somebody else wrote there meanwhile', () => {
    const refused = planAnswer(read(ada), {
      set: 'identity',
      part: 'text',
      question: 'Q1',
      prompt: '',
      before: 'something older',
      text: 'new',
    });
    expect(refused).toMatchObject({ refusal: 'plan-changed' });
    expect(
      planAnswer(read(ada), {
        set: 'identity',
        part: 'text',
        question: 'Q1',
        prompt: '',
        before: 'x',
        text: 'I am Ada.\nI have two brothers.',
      }),
    ).toMatchObject({ edits: [] });
  });

  it('are not written over a picture or a chip, in an answer or in a goal', () => {
    const withPicture = (where: string, row: number): readonly Block[] =>
      ada.map(block =>
        block.kind === 'table' && block.rows[0]?.[0]?.content.text === where
          ? {
              ...block,
              rows: block.rows.map((cells, at) =>
                cells.map((each, column) => (at === row && column === 1 ? { ...each, hasUnreadable: true } : each)),
              ),
            }
          : block,
      );
    const answer = ADA.answers[0]!;
    const pictured = withPicture('Me and my communities', 1);
    expect(planAnswer(read(pictured), { ...answer, part: 'text', before: answer.text, text: 'new' })).toMatchObject({
      refusal: 'holds-more',
      details: { where: expect.stringContaining(answer.prompt) },
    });
    const goal = withPicture('Goal G1', 2);
    const { why } = ADA.goals[0]!;
    const before = { ...WORDS, why, statement: ADA.goals[0]!.statement };
    expect(planGoal(read(goal), { goalId: 'G1', before, goal: { ...before, why: 'Another reason' } })).toMatchObject({
      refusal: 'holds-more',
    });
    expect(
      planGoal(read(goal), { goalId: 'G1', before, goal: { ...before, statement: 'Another sentence' } }),
    ).not.toHaveProperty('refusal');
  });

  it('take a question of one’s own, also in a stage without questions', () => {
    for (const stage of ['reflect', 'do'] as const) {
      const plan = after(
        ada,
        planAnswer(read(ada), {
          ...{ set: stage, part: 'text', question: '', prompt: 'What surprised me?' },
          ...{ before: '', text: 'The owls' },
        }),
      );
      expect(plan.answers.filter(each => each.question === '')).toEqual([
        { stage, set: stage, question: '', prompt: 'What surprised me?', text: 'The owls', later: '', repeat: '' },
      ]);
      expect({ ...plan, answers: [] }).toEqual({ ...ADA, answers: [] });
    }
  });
});

describe('goals', () => {
  it('fill the first empty table of a fresh plan, then the second, then new ones, with ids never used before', () => {
    let blocks: readonly Block[] = fresh;
    for (const number of [1, 2, 3, 4]) {
      const planned = planGoal(read(blocks), {
        goalId: '',
        before: null,
        goal: { ...WORDS, statement: `Goal number ${number}` },
      });
      if (isRefusal(planned)) throw new Error(planned.refusal);
      expect(planned.goalId).toBe(`G${number}`);
      expect(mismatch(blocks, planned.edits)).toBeNull();
      blocks = applyEdits(blocks, planned.edits);
    }
    const { plan, issues } = decoded(blocks);
    expect(plan.goals.map(goal => [goal.id, goal.statement])).toEqual(
      [1, 2, 3, 4].map(number => [`G${number}`, `Goal number ${number}`]),
    );
    expect(plan.goals[3]).toMatchObject({
      why: 'For the club',
      start: { value: 100 },
      target: { value: 500 },
      deadline: { text: '29 May 2027', iso: '2027-05-29' },
    });
    expect(plan.about.nextGoalNumber).toBe(5);
    expect(issues).toEqual([]);
    expect(blocks.filter((block, index) => block.kind === 'table' && blocks[index + 1]?.kind === 'table')).toEqual([]);
  });

  it('never give an id again, even when the goal is gone', () => {
    const blocks = encodePlan({ ...ADA, about: { ...ADA.about, nextGoalNumber: 9 }, goals: [] });
    expect(planGoal(read(blocks), { goalId: '', before: null, goal: WORDS })).toMatchObject({ goalId: 'G9' });
    const lost = encodePlan({ ...ADA, goals: [] }).filter(
      block => block.kind !== 'table' || block.rows[0]?.[0]?.content.text !== 'About this plan',
    );
    expect(planGoal(read(lost), { goalId: '', before: null, goal: WORDS })).toMatchObject({ goalId: 'G2' });
  });

  it('leave a box alone that somebody has begun by hand: its words, steps and staff’s lines belong to another goal', () => {
    const begun = (where: RegExp, row: number, column: number): readonly Block[] =>
      fresh.map(block =>
        block.kind === 'table' && where.test(block.rows[0]?.[0]?.content.text ?? '')
          ? {
              ...block,
              rows: block.rows.map((cells, at) =>
                at === row ? cells.map((each, place) => (place === column ? cell('Mine') : each)) : cells,
              ),
            }
          : block,
      );
    for (const blocks of [
      begun(/^Goal G1$/, 1, 1),
      begun(/^Goal G1$/, 7, 1),
      begun(/^Steps for G1$/, 2, 0),
      begun(/^Progress for G1$/, 1, 1),
    ]) {
      const planned = planGoal(read(blocks), { goalId: '', before: null, goal: { ...WORDS, why: '' } });
      expect(planned).toMatchObject({ goalId: 'G2' });
      if (isRefusal(planned)) return;
      const words = JSON.stringify(applyEdits(blocks, planned.edits)).match(/"Mine"/g);
      expect(words).toHaveLength(1);
    }
  });

  it('are added to any plan without touching the rest', () => {
    fc.assert(
      fc.property(plans, someLine, words, (plan, statement, why) => {
        const blocks = encodePlan(plan);
        const planned = planGoal(read(blocks), { goalId: '', before: null, goal: { ...WORDS, statement, why } });
        const changed = after(blocks, planned);
        const added = changed.goals[changed.goals.length - 1];
        expect(added).toMatchObject({
          id: `G${plan.about.nextGoalNumber}`,
          statement: oneLine(statement),
          why: cleanText(why),
          steps: [],
          progress: [],
        });
        expect({
          ...changed,
          goals: changed.goals.slice(0, -1),
          about: { ...changed.about, nextGoalNumber: 0 },
        }).toEqual({ ...plan, about: { ...plan.about, nextGoalNumber: 0 } });
      }),
      { numRuns: 60 },
    );
  });

  it('change only the fields that changed', () => {
    const before = {
      ...WORDS,
      statement: 'Read 90 words a minute',
      why: 'To read to my brother',
      measure: 'Words a minute, aloud',
      start: '62 words',
      target: '90 words',
      deadline: '2027-05-29',
    };
    const planned = planGoal(read(ada), { goalId: 'G1', before, goal: { ...before, target: '95 words' } });
    const changed = after(ada, planned);
    expect(changed).toEqual({
      ...ADA,
      goals: ADA.goals.map(goal => (goal.id === 'G1' ? { ...goal, target: readNumber('95 words') } : goal)),
    });
    expect(planGoal(read(ada), { goalId: 'G1', before, goal: before })).toMatchObject({ edits: [] });
  });

  it('refuse what was changed meanwhile, goal by goal and field by field', () => {
    const before = { ...WORDS, statement: 'An older sentence' };
    expect(planGoal(read(ada), { goalId: 'G1', before, goal: { ...before, statement: 'New' } })).toMatchObject({
      refusal: 'plan-changed',
    });
    expect(planGoal(read(ada), { goalId: 'G7', before, goal: before })).toMatchObject({
      refusal: 'plan-changed',
      details: { where: 'Goal G7' },
    });
    expect(planGoal(read(ada), { goalId: '', before: null, goal: { ...WORDS, statement: ' ' } })).toMatchObject({
      refusal: 'bad-request',
    });
  });

  it('take a day for the same day, however it is written', () => {
    const words = { ...WORDS, statement: 'Read 90 words a minute', why: 'To read to my brother' };
    const before = {
      ...words,
      measure: 'Words a minute, aloud',
      start: '62 words',
      target: '90 words',
      deadline: '2027-05-29',
    };
    const planned = planGoal(read(ada), { goalId: 'G1', before, goal: { ...before, deadline: '2027-06-01' } });
    expect(after(ada, planned).goals[0]?.deadline).toEqual({ text: '1 Jun 2027', iso: '2027-06-01' });
    const other = { ...before, deadline: '2027-05-30' };
    const late = planGoal(read(ada), { goalId: 'G1', before: other, goal: { ...other, deadline: '2027-06-01' } });
    expect(late).toMatchObject({ refusal: 'plan-changed', details: { where: '“By when” of Goal G1' } });
  });

  it('leave a sentence of two lines alone when another field changes', () => {
    const two = ada.map(block =>
      block.kind === 'table' && block.rows[0]?.[0]?.content.text === 'Goal G2'
        ? { ...block, rows: [[cell('Goal G2'), cell('Hand in\nmy work')], ...block.rows.slice(1)] }
        : block,
    );
    const before = {
      ...WORDS,
      statement: 'Hand in\nmy work',
      why: '',
      measure: '',
      start: '',
      target: '',
      deadline: '',
    };
    const plan = after(two, planGoal(read(two), { goalId: 'G2', before, goal: { ...before, why: 'Because' } }));
    expect(plan.goals[1]).toMatchObject({ statement: 'Hand in\nmy work', why: 'Because' });
  });

  it('bring a lost row back when there are words for it', () => {
    const blocks = ada.map(block =>
      block.kind === 'table'
        ? { ...block, rows: block.rows.filter(row => row[0]?.content.text !== 'Where I want to get to') }
        : block,
    );
    const before = {
      ...WORDS,
      statement: 'Hand in my science work on time',
      why: '',
      measure: '',
      start: '',
      target: '',
      deadline: '',
    };
    const plan = after(
      blocks,
      planGoal(read(blocks), { goalId: 'G2', before, goal: { ...before, target: '10 of 10' } }),
    );
    expect(plan.goals[1]?.target).toEqual({ text: '10 of 10', value: 10 });
  });
});

describe('steps and numbers', () => {
  const withGoal = plans.filter(plan => plan.goals.length > 0);

  it('are added at the end of their goal and nowhere else', () => {
    fc.assert(
      fc.property(withGoal, fc.nat(), someLine, line, (plan, pick, text, note) => {
        const goal = plan.goals[pick % plan.goals.length] as Goal;
        const blocks = encodePlan(plan);
        const habit = plan.about;
        const step = after(blocks, planStep(read(blocks), { goalId: goal.id, text, owner: 'family', due: 'soon' }));
        const added = { text: oneLine(text), owner: 'family', due: readDate('soon', habit), doneText: '', done: false };
        expect(step).toEqual({
          ...plan,
          goals: plan.goals.map(each => (each === goal ? { ...each, steps: [...each.steps, added] } : each)),
        });
        const number = after(
          blocks,
          planProgress(read(blocks), { goalId: goal.id, date: '2026-11-03', amount: '7', note }),
        );
        const entry = {
          amount: readNumber('7'),
          note: cleanText(note),
          date: expect.objectContaining({ iso: '2026-11-03' }),
        };
        expect(number).toEqual({
          ...plan,
          goals: plan.goals.map(each => (each === goal ? { ...each, progress: [...each.progress, entry] } : each)),
        });
      }),
      { numRuns: 60 },
    );
  });

  it('keep the order they were added in, through blank rows and new ones', () => {
    let blocks: readonly Block[] = applyEdits(
      fresh,
      (planGoal(read(fresh), { goalId: '', before: null, goal: WORDS }) as Change).edits,
    );
    for (const number of [1, 2, 3, 4, 5]) {
      blocks = applyEdits(
        blocks,
        (planStep(read(blocks), { goalId: 'G1', text: `step ${number}`, owner: 'student', due: '' }) as Change).edits,
      );
      blocks = applyEdits(
        blocks,
        (
          planProgress(read(blocks), {
            goalId: 'G1',
            date: `2026-11-0${number}`,
            amount: `${number}`,
            note: '',
          }) as Change
        ).edits,
      );
    }
    const goal = decoded(blocks).plan.goals[0];
    expect(goal?.steps.map(step => step.text)).toEqual(['step 1', 'step 2', 'step 3', 'step 4', 'step 5']);
    expect(goal?.progress.map(entry => entry.amount.value)).toEqual([1, 2, 3, 4, 5]);
  });

  it('stand behind the last one, not in a gap somebody left', () => {
    const rows = [
      ['Progress for G2', 'Number', 'Note'],
      ['', '', ''],
      ['1 Oct', '5', ''],
      ['', '', ''],
    ];
    const gap = ada.map(block =>
      block.kind === 'table' && block.rows[0]?.[0]?.content.text === 'Progress for G2'
        ? { ...block, rows: rows.map(row => row.map(cell)) }
        : block,
    );
    const plan = after(gap, planProgress(read(gap), { goalId: 'G2', date: '2026-11-03', amount: '6', note: '' }));
    expect(plan.goals[1]?.progress.map(entry => entry.amount.value)).toEqual([5, 6]);
  });

  it('come back with a table when theirs was deleted', () => {
    const without = ada.filter(
      block => block.kind !== 'table' || !/^(Steps|Progress) for G1$/.test(block.rows[0]?.[0]?.content.text ?? ''),
    );
    expect(
      after(without, planStep(read(without), { goalId: 'G1', text: 'again', owner: 'me', due: '' })).goals[0]?.steps,
    ).toHaveLength(1);
    expect(
      after(without, planProgress(read(without), { goalId: 'G1', date: '2026-11-03', amount: '80', note: '' })).goals[0]
        ?.progress,
    ).toHaveLength(1);
  });

  it('are ticked by their words, wherever the row went', () => {
    const tick = (stepIndex: number, text: string, done: boolean) =>
      planTick(read(ada), { goalId: 'G1', stepIndex, text, done });
    expect(after(ada, tick(0, 'Read to Grandpa', true)).goals[0]?.steps[0]).toMatchObject({
      done: true,
      doneText: '☑',
    });
    expect(after(ada, tick(2, 'Read to Grandpa', true)).goals[0]?.steps.map(step => step.done)).toEqual([
      true,
      true,
      false,
    ]);
    expect(after(ada, tick(1, 'Borrow three books', false)).goals[0]?.steps[1]).toMatchObject({
      done: false,
      doneText: '',
    });
    expect(tick(1, 'Borrow three books', true)).toMatchObject({ edits: [] });
    expect(tick(0, 'Something else', true)).toMatchObject({ refusal: 'plan-changed' });
  });
});

describe('evidence', () => {
  it('is added last, with its link, and nothing else changes', () => {
    fc.assert(
      fc.property(plans, someLine, words, fc.constantFrom('', 'G1', 'G2'), (plan, title, why, goalId) => {
        const blocks = encodePlan(plan);
        const url = 'https://example.org/new?piece=1';
        const changed = after(blocks, planEvidence(read(blocks), { date: '2026-11-03', title, url, goalId, why }));
        const added = {
          title: oneLine(title),
          url,
          goalId,
          why: cleanText(why),
          date: expect.objectContaining({ iso: '2026-11-03' }),
        };
        expect(changed).toEqual({ ...plan, evidence: [...plan.evidence, added] });
      }),
      { numRuns: 60 },
    );
  });

  it('takes any link, completes a bare address and never makes a link of something else', () => {
    const url = (text: string) =>
      after(ada, planEvidence(read(ada), { date: '2026-11-03', title: 'My film', url: text, goalId: '', why: '' }))
        .evidence[2];
    expect(url('youtu.be/abc')).toMatchObject({ title: 'My film', url: 'https://youtu.be/abc' });
    expect(url('javascript:alert(1)')).toMatchObject({ title: 'My film javascript:alert(1)', url: '' });
    expect(url('javascript://%0aalert(1)')).toMatchObject({ url: '' });
    expect(url('')).toMatchObject({ title: 'My film', url: '' });
    expect(planEvidence(read(ada), { date: '', title: ' ', url: '', goalId: '', why: 'x' })).toMatchObject({
      refusal: 'bad-request',
    });
  });

  it('is not doubled: the same link of the same goal gets its title and reason', () => {
    const again = {
      date: '2026-11-03',
      title: 'My reading log',
      url: 'https://example.org/log',
      goalId: 'G1',
      why: '',
    };
    expect(after(ada, planEvidence(read(ada), again)).evidence).toEqual([
      { ...ADA.evidence[0], title: 'My reading log' },
      ADA.evidence[1],
    ]);
    expect(after(ada, planEvidence(read(ada), { ...again, goalId: 'G2' })).evidence).toHaveLength(3);
  });

  it('comes back with its table', () => {
    const without = ada.filter(block => block.kind !== 'table' || block.rows[0]?.[1]?.content.text !== 'Evidence');
    expect(
      after(without, planEvidence(read(without), { date: '2026-11-03', title: 'x', url: '', goalId: 'G1', why: '' }))
        .evidence,
    ).toHaveLength(1);
  });
});

describe('staff rows', () => {
  it('say what staff decided, write only what differs, and nothing a second time', () => {
    fc.assert(
      fc.property(plans, words, words, words, (plan, decision, feedback, showMe) => {
        const blocks = encodePlan(plan);
        const rows = plan.goals.map(goal => ({ goalId: goal.id, agreed: '', decision, feedback, showMe }));
        const planned = planStaffRows(read(blocks), rows);
        expect(after(blocks, planned)).toEqual({
          ...plan,
          goals: plan.goals.map(goal => ({ ...goal, staff: { agreed: '', decision, feedback, showMe } })),
        });
        expect(planStaffRows(read(applyEdits(blocks, planned.edits)), rows).edits).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('come back when they were deleted, and name goals without a table', () => {
    const blocks = ada.map(block =>
      block.kind === 'table'
        ? {
            ...block,
            rows: block.rows.filter(row => !['Decision', 'Feedback', 'Show me'].includes(row[0]?.content.text ?? '')),
          }
        : block,
    );
    const planned = planStaffRows(read(blocks), [
      { goalId: 'G1', agreed: '', decision: 'Approved', feedback: 'Yes', showMe: '' },
      { goalId: 'G8', ...NO_STAFF },
    ]);
    expect(planned.notWritten).toEqual(['G8']);
    expect(after(blocks, planned).goals[0]?.staff).toEqual({
      agreed: '',
      decision: 'Approved',
      feedback: 'Yes',
      showMe: '',
    });
  });
});

describe('about this plan', () => {
  it('is written into the template, with the title lines, and once only', () => {
    const template = templateBlocks();
    const about = {
      student: 'Zoë O’Neil',
      address: 'zoe@school.test',
      className: '7b',
      schoolYear: '2026/27',
      evidenceFolderUrl: 'https://drive.google.com/drive/folders/zoe',
      staff: 'Ms Rivera',
      dateOrder: 'month first' as const,
    };
    const planned = planAbout(read(template), about);
    expect(after(template, planned)).toEqual(emptyPlan(about));
    const made = applyEdits(template, planned.edits);
    expect(made.slice(0, 2)).toMatchObject([
      { content: { text: 'Zoë O’Neil' } },
      { content: { text: 'Personalized Learning Plan  ·  7b  ·  2026/27' } },
    ]);
    expect(planAbout(read(made), about).edits).toEqual([]);
    expect(made).toEqual(templateBlocks(about));
  });

  it('changes what is given in any plan and leaves the rest', () => {
    fc.assert(
      fc.property(plans, someLine, fc.integer({ min: 1, max: 9 }), (plan, staff, goalsAtOnce) => {
        const blocks = encodePlan(plan);
        expect(after(blocks, planAbout(read(blocks), { staff, goalsAtOnce }))).toEqual({
          ...plan,
          about: { ...plan.about, staff: oneLine(staff), goalsAtOnce },
        });
      }),
      { numRuns: 40 },
    );
  });

  it('changes a link whose words stay the same', () => {
    const evidenceFolderUrl = 'https://drive.google.com/drive/folders/another';
    expect(after(ada, planAbout(read(ada), { evidenceFolderUrl })).about.evidenceFolderUrl).toBe(evidenceFolderUrl);
  });

  it('leaves a title that somebody reworded', () => {
    const blocks = ada.map(block =>
      block.kind === 'paragraph' && block.style === 'TITLE' ? { ...block, content: plain('ADA THE GREAT') } : block,
    );
    const made = applyEdits(blocks, planAbout(read(blocks), { student: 'Ada Kim' }).edits);
    expect(made[0]).toMatchObject({ content: { text: 'ADA THE GREAT' } });
    expect(decoded(made).plan.about.student).toBe('Ada Kim');
  });

  it('comes back when it was deleted, and does not give ids again', () => {
    const without = ada.filter(
      block => block.kind !== 'table' || block.rows[0]?.[0]?.content.text !== 'About this plan',
    );
    const made = applyEdits(without, planAbout(read(without), ADA.about).edits);
    expect(decoded(made).plan).toEqual(ADA);
    const unnamed = applyEdits(without, planAbout(read(without), { student: 'Ada' }).edits);
    expect(decoded(unnamed).plan.about.nextGoalNumber).toBe(3);
    const noRow = ada.map(block =>
      block.kind === 'table'
        ? { ...block, rows: block.rows.filter(row => row[0]?.content.text !== 'Next goal number') }
        : block,
    );
    expect(decoded(applyEdits(noRow, planAbout(read(noRow), {}).edits)).plan.about.nextGoalNumber).toBe(3);
  });
});

describe('a button pressed again after its answer was lost', () => {
  const again = (plan: (blocks: readonly Block[]) => Change | Refusal): void => {
    const once = applyEdits(ada, (plan(ada) as Change).edits);
    expect(once).not.toEqual(ada);
    expect(plan(once)).toMatchObject({ edits: [], message: 'This is in your plan already.' });
  };

  it('adds no second goal, step or number, but what differs in a word', () => {
    const goal: GoalWords = { ...NEW_WORDS, statement: 'Swim 500 metres', deadline: '2027-05-28' };
    const saved = (statement: string) => (blocks: readonly Block[]) =>
      planGoal(read(blocks), { goalId: '', before: null, goal: { ...goal, statement } });
    again(saved('Swim 500 metres'));
    const step = (text: string) => (blocks: readonly Block[]) =>
      planStep(read(blocks), { goalId: 'G1', text, owner: 'family', due: '2027-05-28' });
    again(step('Go to the pool'));
    const number = (note: string) => (blocks: readonly Block[]) =>
      planProgress(read(blocks), { goalId: 'G1', date: '2027-05-28', amount: '71', note });
    again(number('in class'));
    for (const change of [
      [saved('Swim 500 metres'), saved('Swim 600 metres')],
      [step('Go to the pool'), step('Go to the pool again')],
      [number('in class'), number('at home')],
    ] as const) {
      const once = applyEdits(ada, (change[0](ada) as Change).edits);
      expect((change[1](once) as Change).edits).not.toEqual([]);
    }
  });
});

const NEW_WORDS: GoalWords = { statement: '', why: '', measure: '', start: '', target: '', deadline: '', myReply: '' };

describe('goal ids', () => {
  const renamed = (blocks: readonly Block[], from: string, to: string) =>
    blocks.map(block =>
      block.kind === 'table' && block.rows[0]?.[0]?.content.text === from
        ? { ...block, rows: block.rows.map((row, r) => (r === 0 ? [cell(to), ...row.slice(1)] : row)) }
        : block,
    );

  it('are given to goals without one, and kept in mind', () => {
    const blocks = renamed(ada, 'Goal G2', 'Goal');
    const planned = planGoalIds(read(blocks));
    expect(planned.given).toEqual([{ from: '', to: 'G3', statement: 'Hand in my science work on time' }]);
    const plan = after(blocks, planned);
    expect(plan.goals.map(goal => goal.id)).toEqual(['G1', 'G3']);
    expect(plan.about.nextGoalNumber).toBe(4);
    expect(planGoalIds(read(applyEdits(blocks, planned.edits))).edits).toEqual([]);
  });

  it('of a double stay with the one that says what was read last; the other starts without decisions', () => {
    const copies = ada.flatMap(block =>
      block.kind === 'table' && /G1$/.test(block.rows[0]?.[0]?.content.text ?? '') ? [block, ada[1] as Block] : [],
    );
    const doubled = [...copies, ...ada].map((block, index) =>
      index === 0 && block.kind === 'table'
        ? { ...block, rows: [[cell('Goal G1'), cell('A copy')], ...block.rows.slice(1)] }
        : block,
    );
    const known = [{ id: 'G1', statement: 'Read 90 words a minute' }];
    expect(planGoalIds(read(doubled), { onlyMissing: true, lastGood: known }).edits).toEqual([]);
    const planned = planGoalIds(read(doubled), { lastGood: known });
    expect(planned.given).toEqual([{ from: 'G1', to: 'G3', statement: 'A copy' }]);
    const plan = after(doubled, planned);
    expect(plan.goals.find(goal => goal.id === 'G1')).toEqual(ADA.goals[0]);
    expect(plan.goals.find(goal => goal.id === 'G3')).toMatchObject({
      statement: 'A copy',
      staff: NO_STAFF,
      steps: ADA.goals[0]?.steps,
      progress: ADA.goals[0]?.progress,
    });
    expect(planGoalIds(read(doubled)).given).toMatchObject([{ to: 'G3', statement: 'Read 90 words a minute' }]);
  });

  const isFirstGoal = (block: Block): boolean =>
    block.kind === 'table' && block.rows[0]?.[0]?.content.text === 'Goal G1';

  it('come back by the sentence when the header was renamed, and the words in the header stay', () => {
    const blocks = renamed(ada, 'Goal G1', 'My reading goal');
    const known = [
      { id: 'G1', statement: 'Read 90 words a minute' },
      { id: 'G2', statement: 'Hand in my science work on time' },
    ];
    const planned = planGoalIds(read(blocks), { lastGood: known });
    expect(planned.given).toEqual([{ from: '', to: 'G1', statement: 'Read 90 words a minute' }]);
    const made = applyEdits(blocks, planned.edits);
    expect(made).toEqual(renamed(ada, 'Goal G1', 'My reading goal G1'));
    expect(decoded(made).plan).toEqual(ADA);
    expect(planGoalIds(read(made), { lastGood: known }).edits).toEqual([]);
  });

  it('given by the panel to a goal that was read under another name give way to that name', () => {
    const blocks = renamed(ada, 'Goal G1', 'My reading goal');
    const named = applyEdits(blocks, planGoalIds(read(blocks), { onlyMissing: true }).edits);
    expect(named).toContainEqual(renamed(ada, 'Goal G1', 'My reading goal G3')[ada.findIndex(isFirstGoal)]);
    const known = [{ id: 'G1', statement: 'Read 90 words a minute' }];
    const plan = after(named, planGoalIds(read(named), { lastGood: known }));
    expect(plan.goals[0]).toEqual({ ...ADA.goals[0], staff: NO_STAFF });
  });

  it('of a vanished goal do not go to another sentence: new number, no decision', () => {
    const known = [{ id: 'G1', statement: 'Juggle with five balls', isVanished: true }];
    const planned = planGoalIds(read(ada), { lastGood: known });
    expect(planned.given).toEqual([{ from: 'G1', to: 'G3', statement: 'Read 90 words a minute' }]);
    const plan = after(ada, planned);
    expect(plan.goals[0]).toEqual({ ...ADA.goals[0], id: 'G3', staff: NO_STAFF });
    const back = [{ id: 'G1', statement: 'Read 90 words a minute', isVanished: true }];
    expect(planGoalIds(read(ada), { lastGood: back }).edits).toEqual([]);
  });

  it('stand in any header a person wrote, beside their words', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 9999 }), (words, number) => {
        const header = headerWithId(words, `G${number}`, 'en');
        expect(readGoalId(header)).toBe(`G${number}`);
      }),
    );
    expect(headerWithId('Goal G1', 'G3', 'en')).toBe('Goal G3');
    expect(headerWithId('Meta 2', 'G3', 'en')).toBe('Meta G3');
    expect(headerWithId('', 'G3', 'en')).toBe('Goal G3');
    expect(headerWithId('Class 7: my reading', 'G1', 'en')).toBe('Class 7: my reading G1');
  });

  it('of any plan stay as they are', () => {
    fc.assert(
      fc.property(plans, plan => {
        expect(planGoalIds(read(encodePlan(plan))).edits).toEqual([]);
      }),
      { numRuns: 50 },
    );
    expect(planGoalIds(read(fresh)).edits).toEqual([]);
  });
});

describe('a plan put into an open Doc', () => {
  const essay: Block[] = [{ kind: 'paragraph', style: 'NORMAL_TEXT', content: plain('My notes from last year') }];

  it('stands behind what was there, and only once', () => {
    const planned = planPutHere(read(essay), TEMPLATES['seven-stage'], { student: 'Ada' });
    expect(after(essay, planned)).toEqual(emptyPlan({ student: 'Ada' }));
    const made = applyEdits(essay, (planned as Change).edits);
    expect(made[0]).toEqual(essay[0]);
    expect(planPutHere(read(made), TEMPLATES['seven-stage'], {})).toMatchObject({ refusal: 'bad-request' });
  });
});

describe('edits', () => {
  it('of several planners join, the later words holding', () => {
    const one = planAbout(read(ada), { staff: 'A' }).edits;
    const two = planAbout(read(ada), { staff: 'B', goalsAtOnce: 2 }).edits;
    const three = planStaffRows(read(ada), [{ goalId: 'G1', ...NO_STAFF }]).edits;
    const plan = decoded(applyEdits(ada, joinEdits(one, two, three))).plan;
    expect(plan.about).toMatchObject({ staff: 'B', goalsAtOnce: 2 });
    expect(plan.goals[0]?.staff).toEqual(NO_STAFF);
    expect(joinEdits(one, two, three)).toHaveLength(one.length + two.length + three.length - 1);
  });

  it('mean the reading in whatever order they stand', () => {
    const edits = joinEdits(
      planAbout(read(ada), { staff: 'A' }).edits,
      (planGoal(read(ada), { goalId: '', before: null, goal: WORDS }) as Change).edits,
      (planStep(read(ada), { goalId: 'G1', text: 'x', owner: 'me', due: '' }) as Change).edits,
    );
    expect(applyEdits(ada, [...edits].reverse())).toEqual(applyEdits(ada, edits));
  });

  it('are refused where other words stand', () => {
    const edits = planAbout(read(ada), { staff: 'A' }).edits;
    const changed = applyEdits(ada, planAbout(read(ada), { staff: 'Somebody else' }).edits);
    expect(mismatch(changed, edits)).toContain('About this plan');
    expect(mismatch(ada.slice(0, 3), edits)).not.toBeNull();
  });
});
