// The end of a round through the panel's calls: what a student checks, thinks, decides and changes stands in the Doc, and after the next
// sync staff see it in the class workbook.
import type { PlanView } from '../../src/contract/api.ts';
import type { RecordName } from '../../src/core/plan/record-kinds.ts';
import { addressOf, createPlans, newClass, Person, planOf, school, syncAll, tab, textOf } from '../support/add-on.ts';

const READING = 'Read 90 words a minute aloud';
const SCIENCE = 'Hand in my science work on time';
const DAY = '2026-09-01';

const workspace = school(['Amara']);
const theClass = newClass(workspace, ['Amara']);
const { keeper, workbookId } = theClass;
createPlans(theClass);
const { documentId } = planOf(workspace, theClass.folderId, 'Amara');
const amara = new Person(workspace, addressOf('Amara'));
amara.start(documentId);

const doc = (): string => textOf(keeper, documentId).replace(/\r/g, '');
/** After one sync: the rows of a tab, each as one text. */
const staffSee = (): ((title: string) => string) => {
  syncAll(theClass);
  return title =>
    tab(keeper, workbookId, title)
      .map(row => row.join(' | '))
      .join('\n');
};
const add = (kind: RecordName, words: Readonly<Record<string, string>>): PlanView =>
  amara.call(documentId, 'plan.addRecords', { kind, rows: [{ words, url: '' }] }).plan;
const open = (): PlanView => {
  const view = amara.call(documentId, 'plan.open', {});
  if (view.kind !== 'plan') throw new Error('no plan');
  return view;
};
/** The questions as they stand in the new plan, none answered. */
const asked = open().answers;
/** The first answer to a question, and where it may be repeated. */
function answer(question: string, text: string, repeat = ''): void {
  const found = asked.find(each => each.question === question);
  if (found === undefined) throw new Error(`${question} does not stand in the plan`);
  const written = { set: found.set, question, prompt: found.prompt, before: '' };
  amara.call(documentId, 'plan.answer', { ...written, part: 'text', text });
  if (repeat !== '') amara.call(documentId, 'plan.answer', { ...written, part: 'repeat', text: repeat });
}
const inOrder = (text: string, ...parts: readonly string[]): boolean => {
  let at = -1;
  return parts.every(part => {
    at = text.indexOf(part, at + 1);
    return at >= 0;
  });
};

beforeAll(() => {
  answer('Q2', 'In the morning');
  answer('Q13', 'I do my steps without being reminded');
  const reading = {
    statement: READING,
    start: '62',
    target: '90',
    deadline: '2027-05-28',
    want: '5 and 3',
    horizon: 'Read the news',
  };
  amara.call(documentId, 'plan.saveGoal', { goalId: '', before: null, goal: { ...reading, helpers: 'Grandpa' } });
  amara.call(documentId, 'plan.saveGoal', { goalId: '', before: null, goal: { statement: SCIENCE } });
  amara.call(documentId, 'plan.addSteps', { goalId: 'G1', texts: ['Read to Grandpa'], owner: 'student', due: '' });
  amara.call(documentId, 'plan.addSteps', { goalId: 'G2', texts: ['Write down the days'], owner: 'student', due: '' });
});

describe('a round', () => {
  it('a week: a check-in says how a goal goes; stuck, it names who can help, and staff see it', () => {
    expect(open().isCheckInDue).toBe(true);
    add('team', { who: 'Ms Rivera', role: 'advisor', reach: 'room 12', ask: '' });
    const view = add('checkIns', { date: DAY, goal: 'G1', how: 'stuck', note: 'no book at home' });
    expect(view.isCheckInDue).toBe(false);
    expect(view.goals[0]?.helpers).toEqual(['Grandpa', 'Ms Rivera (advisor, room 12)']);
    expect(view.next).toMatchObject({ goalId: 'G1', action: 'add-step' });
    expect(view.next.sentence).toContain('Ask Grandpa');
    expect(inOrder(doc(), 'Checked in on', 'stuck', 'no book at home')).toBe(true);
    const staffSees = staffSee();
    expect(staffSees('Goals')).toContain('stuck: no book at home');
    expect(staffSees('Check-ins')).toContain('no book at home');
  });

  it('growth is told before the distance, and a milestone is suggested, then noted, and ranks nobody', () => {
    amara.call(documentId, 'plan.logNumber', { goalId: 'G1', date: DAY, amount: '77', note: '' });
    const view = open();
    expect(view.goals[0]?.progressWords).toBe('15 more than at the start, 13 to go');
    expect(view.milestoneIdeas).toEqual([
      { goalId: 'G1', sentence: 'Half of the way to 90', what: 'Half of the way to 90' },
    ]);
    const noted = add('milestones', {
      what: 'Half of the way to 90',
      date: DAY,
      goal: 'G1',
      word: 'Well done, Grandpa',
    });
    expect(noted.milestoneIdeas).toEqual([]);
    expect(inOrder(doc(), 'Milestones', 'Half of the way to 90', 'Well done, Grandpa')).toBe(true);
    expect(staffSee()('Check-ins')).toContain('Half of the way to 90');
  });

  it('a goal that is said to be met waits for evidence: open in the panel, and staff read what is missing', () => {
    add('reviews', { date: DAY, goal: 'G1', verdict: 'getting there', how: '77 words, my log' });
    const view = add('reviews', { date: DAY, goal: 'G2', verdict: 'met', how: 'I just know' });
    expect(view.goals.map(card => [card.verdict.words, card.isActive])).toEqual([
      ['Getting there', true],
      ['Says met, evidence still needed', true],
    ]);
    expect(inOrder(doc(), 'Checked on', 'getting there', '77 words, my log', 'met', 'I just know')).toBe(true);
    const staffSees = staffSee();
    expect(staffSees('Goals')).toContain('evidence still needed');
    expect(staffSees('Reflections')).toContain('77 words, my log');
  });

  it('what is hard, its sign, and what could still be shown, which becomes steps', () => {
    answer('Q17', `${SCIENCE}\nWrite down the days`);
    answer('Q18', 'I forget on Fridays');
    answer('Q19', 'A photo of my calendar\nWhat Mr Stone says');
    const texts = ['A photo of my calendar', 'What Mr Stone says'];
    amara.call(documentId, 'plan.addSteps', { goalId: 'G2', texts, owner: 'student', due: '' });
    expect(inOrder(doc(), 'Steps for G2', 'Write down the days', ...texts, 'I forget on Fridays')).toBe(true);
    const staffSees = staffSee();
    expect(staffSees('Steps')).toMatch(/A photo of my calendar[\s\S]*What Mr Stone says/);
    expect(staffSees('Reflections')).toMatch(/Write down the days[\s\S]*I forget on Fridays/);
  });

  it('how to show it, and whether the plan itself worked by the sign of the beginning', () => {
    answer('Q20', 'A talk, to my family');
    answer('plan-worked', 'Yes: nobody had to remind me');
    expect(
      inOrder(doc(), 'I do my steps without being reminded', 'A talk, to my family', 'nobody had to remind me'),
    ).toBe(true);
    const staffSees = staffSee();
    expect(staffSees('Reflections')).toMatch(/A talk, to my family[\s\S]*nobody had to remind me/);
    expect(staffSees('Activities')).toContain('I do my steps without being reminded');
  });

  it('others say what they noticed and wonder, a guest too, with name, day and goal', () => {
    add('othersSay', {
      who: 'Mrs Bell, the librarian',
      date: DAY,
      goal: 'G1',
      words: 'I noticed you read every day. I wonder which book is next.',
    });
    expect(inOrder(doc(), 'What others say', 'Mrs Bell, the librarian', 'I wonder which book is next')).toBe(true);
    expect(staffSee()('Check-ins')).toContain('I wonder which book is next');
  });

  it('a look back in any form, formal or not, alone or with others, stays in the Doc unless the student says where else', () => {
    answer('Q23', 'My log grew, Grandpa says so', 'workbook');
    answer('Q25', 'In my hands: my evenings. Not in my hands: the bus.');
    answer('Q27', 'I can bake bread by now');
    answer('Q28', 'Keep reading to Grandpa each evening');
    amara.call(documentId, 'plan.addEvidence', { goalId: '', title: 'I can bake bread by now', url: '', why: '' });
    add('reflections', {
      date: DAY,
      how: 'formal, with my team, video',
      take: 'https://example.org/my-look-back',
      repeat: '',
    });
    const text = doc();
    for (const part of ['the bus', 'formal, with my team, video', 'https://example.org/my-look-back'])
      expect(text).toContain(part);
    expect(open().round.hasFormalReview).toBe(true);
    const staffSees = staffSee();
    const staff = staffSees('Reflections');
    expect(staff).toContain('My log grew, Grandpa says so');
    for (const kept of ['the bus', 'Keep reading to Grandpa', 'my-look-back']) expect(staff).not.toContain(kept);
    expect(staffSees('Evidence')).toContain('I can bake bread by now');
  });

  it('a portfolio has a purpose, readers, a limit, and a reason beside each piece', () => {
    answer('purpose', 'To show how I grew');
    answer('audience', 'My family');
    answer('pieces', 'three');
    add('portfolio', { piece: 'I can bake bread by now', goal: '', why: 'I am proud of the crust' });
    expect(open().portfolioCap).toBe(3);
    expect(
      inOrder(doc(), 'To show how I grew', 'My family', 'three', 'I can bake bread by now', 'I am proud of the crust'),
    ).toBe(true);
    expect(staffSee()('Reflections')).toMatch(/To show how I grew[\s\S]*I am proud of the crust/);
  });

  it('reasons, effort, what was realistic and the horizon stand beside four possible decisions, each with its reason', () => {
    answer('Q29', 'The bus takes my evenings');
    answer('Q30', 'A lot. Ten minutes on most evenings.');
    answer('Q31', 'About right');
    answer('Q32', 'Nurses read a lot');
    const before = { want: '5 and 3' };
    amara.call(documentId, 'plan.saveGoal', { goalId: 'G1', before, goal: { want: '5 and 3; now 4 and 2' } });
    add('revisions', { date: DAY, goal: 'G1', decision: 'extend', why: 'I need June too\nAgreed with: Ms Rivera' });
    const view = add('revisions', { date: DAY, goal: 'G2', decision: 'revise', why: 'One subject first' });
    expect(view.goals.map(card => card.decision?.decision)).toEqual(['extend', 'revise']);
    expect(view.goals[0]?.want).toEqual({ atFirst: { willing: 5, able: 3 }, now: { willing: 4, able: 2 } });
    expect(
      inOrder(
        doc(),
        'The bus takes my evenings',
        'on most evenings',
        'About right',
        'Nurses read a lot',
        'I need June too',
        'One subject first',
      ),
    ).toBe(true);
    expect(staffSee()('Changes')).toMatch(/extend[\s\S]*Agreed with: Ms Rivera[\s\S]*revise[\s\S]*One subject first/);
  });

  it('a change keeps the old words, the new ones, why, who agreed, when, and which steps changed', () => {
    amara.call(documentId, 'plan.changeGoal', {
      goalId: 'G1',
      before: { deadline: '2027-05-28' },
      goal: { deadline: '2027-06-18' },
      why: 'Two weeks were lost',
      who: 'Ms Rivera',
      addSteps: ['Read on the bus'],
      dropSteps: [],
    });
    const text = doc();
    expect(
      inOrder(
        text,
        'Before: ',
        '28 May 2027',
        'Now: ',
        '18 Jun 2027',
        'Two weeks were lost',
        'Agreed with: Ms Rivera',
        'New steps: Read on the bus',
      ),
    ).toBe(true);
    const staffSees = staffSee();
    expect(staffSees('Changes')).toMatch(/28 May 2027[\s\S]*18 Jun 2027[\s\S]*Two weeks were lost/);
    expect(staffSees('Steps')).toContain('Read on the bus');
  });

  it('an early change can be asked for, and everybody who agrees can sign, also by phone', () => {
    answer('Q14', 'In January, or when the bus changes');
    add('requests', { date: DAY, goal: 'G1', what: 'May I read at home? The bus is loud.', answer: '' });
    add('agreements', { what: 'The new deadline', date: DAY, who: 'My mother', how: 'by phone' });
    expect(inOrder(doc(), 'when the bus changes', 'The bus is loud', 'My mother', 'by phone')).toBe(true);
    const staffSees = staffSee();
    expect(staffSees('Goals')).toContain('The bus is loud');
    expect(staffSees('Changes')).toMatch(/The new deadline[\s\S]*My mother/);
  });

  it('closing it puts the answers away and begins the next one with what the student takes along', () => {
    const { plan, message } = amara.call(documentId, 'plan.closeRound', { anyway: false });
    expect(message).toMatch(/^This round is closed/);
    expect(plan.answers.find(each => each.question === 'Q29')?.text).toBe('Keep reading to Grandpa each evening');
    expect(plan.answers.filter(each => each.stage === 'assess').every(each => each.text === '')).toBe(true);
    expect(inOrder(doc(), 'Earlier rounds', 'What I decided', 'G1: extend', 'I forget on Fridays', 'the bus')).toBe(
      true,
    );
    const staff = staffSee()('Changes');
    for (const kept of ['Not in my hands', 'Keep reading to Grandpa']) expect(staff).not.toContain(kept);
  });
});
