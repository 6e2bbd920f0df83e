// What the requirements ask for under Profile and Goals: done by the student, read in the Doc, seen by staff after a sync.
import { AtSchool } from './at-school.ts';

describe('a student’s profile', () => {
  const at = new AtSchool();

  it('answers the four guiding questions; what is about me and my communities is repeated only where I say so', () => {
    at.write('Q1', 'I am a big sister and I speak Igbo.');
    at.write('Q2', 'I learn best early, when it is quiet.');
    at.write('Q3', 'I draw maps of places that do not exist.');
    at.write('Q4', 'Something with rivers.');
    expect(at.doc()).toMatch(
      /big sister and I speak Igbo.*when it is quiet.*places that do not exist.*Something with rivers/,
    );
    const seen = at.staffSee('Profile');
    for (const words of ['when it is quiet', 'places that do not exist', 'Something with rivers'])
      expect(seen).toContain(words);
    expect(seen).not.toContain('Igbo');
    at.write('Q1', 'workbook', 'repeat');
    expect(at.staffSee('Profile')).toContain('I speak Igbo');
  });

  it('holds prompts about identity and summer, none of them needed, and where their words are repeated', () => {
    at.write('language', 'We sing at Sunday lunch.');
    at.write('summer', 'I learned to mend a bicycle.');
    at.write('summer', 'workbook, family summary', 'repeat');
    expect(at.doc()).toMatch(/sing at Sunday lunch.*mend a bicycle.*workbook, family summary/);
    const seen = at.staffSee('Profile');
    expect(seen).toContain('mend a bicycle');
    expect(seen).not.toContain('Sunday lunch');
  });

  it('says what drives me, and which supports I need, with a link and nothing else for other support plans', () => {
    at.write('drive', 'When somebody waits for it.');
    at.add('supports', { what: 'A quiet corner', when: 'in tests', who: 'every teacher' });
    at.add('supports', { what: 'My case manager' }, 'https://example.org/case');
    expect(at.doc()).toMatch(/A quiet corner.*My case manager/);
    const seen = at.staffSee('Profile');
    for (const words of [
      'When somebody waits for it.',
      'A quiet corner',
      'My case manager',
      'https://example.org/case',
    ])
      expect(seen).toContain(words);
  });

  it('keeps strengths beside challenges, with what is expected and where I am now; a goal can come from one', () => {
    at.add('traits', { strength: 'I look closely', challenge: 'Reading aloud', expected: '95 words', now: '70 words' });
    expect(at.doc()).toMatch(/I look closely Reading aloud 95 words 70 words/);
    const seen = at.staffSee('Profile');
    for (const words of ['I look closely', 'Reading aloud', '95 words', '70 words']) expect(seen).toContain(words);
    const id = at.newGoal({ statement: 'I will read 95 words a minute by 28 May.', source: 'Reading aloud' });
    expect(id).toBe('G1');
    expect(at.staffSee('Goals')).toMatch(/I will read 95 words a minute.*Reading aloud/);
  });

  it('keeps results of inventories and two voices on how I learn as dated preferences, with my own verdict', () => {
    at.add('preferences', {
      what: 'I remember what I draw',
      who: 'Interest survey',
      date: '2026-09-07',
      fits: 'partly',
    });
    at.add('preferences', { what: 'Works best beside a friend', who: 'Ms Rivera', date: '2026-09-09', fits: 'yes' });
    expect(at.doc()).toMatch(/I remember what I draw Interest survey 7 Sep 2026 partly/);
    const seen = at.staffSee('Profile');
    expect(seen).toMatch(/I remember what I draw.*Interest survey.*partly/);
    expect(seen).toMatch(/Works best beside a friend.*Ms Rivera/);
  });

  it('keeps starting points and when they were talked over', () => {
    const words = { what: 'Reading test: 70', date: '2026-09-04', tells: 'I stop at long words', talked: '2026-09-09' };
    at.add('startingPoints', words);
    expect(at.doc()).toMatch(/Reading test: 70 4 Sep 2026 I stop at long words 9 Sep 2026/);
    expect(at.staffSee('Profile')).toMatch(/Reading test: 70.*I stop at long words/);
  });

  it('begins with three pieces and a talk about them', () => {
    at.add(
      'startingPieces',
      { piece: 'My island map', why: 'Three evenings', shows: 'Patience' },
      'https://example.org/map',
    );
    at.write('strong', 'I look closely.');
    expect(at.doc()).toMatch(/My island map Three evenings Patience/);
    expect(at.staffSee('Profile')).toMatch(/My island map.*Three evenings/);
  });

  it('names a team around me: who, how to reach them, what I ask', () => {
    at.add('team', { who: 'Aunt Ada', role: 'my aunt', reach: 'on Sundays', ask: 'Listen to me read' });
    expect(at.doc()).toMatch(/Aunt Ada my aunt on Sundays Listen to me read/);
    expect(at.staffSee('Profile')).toMatch(/Aunt Ada.*Listen to me read/);
  });

  it('puts what I say now beside what I said in autumn', () => {
    at.write('Q2', 'Also late, when I read to somebody.', 'later');
    expect(at.doc()).toMatch(/I learn best early, when it is quiet\. Also late, when I read to somebody\./);
    expect(at.staffSee('Profile')).toMatch(/I learn best early.*Also late, when I read to somebody/);
  });

  it('takes a question of my own', () => {
    const own = { set: 'profile', question: '', prompt: 'What makes me laugh?', part: 'text', before: '' } as const;
    at.call('plan.answer', { ...own, text: 'Owls' });
    expect(at.doc()).toMatch(/What makes me laugh\? Owls/);
    expect(at.staffSee('Profile')).toMatch(/Owls.*What makes me laugh\?/);
  });

  it('takes words or a link as an answer', () => {
    at.write('people', 'Hear it: https://example.org/voice');
    at.write('people', 'workbook', 'repeat');
    expect(at.doc()).toContain('Hear it: https://example.org/voice');
    expect(at.staffSee('Profile')).toContain('https://example.org/voice');
  });
});

describe('a student’s goals', () => {
  const at = new AtSchool();
  const GOAL = {
    statement: 'I will help in the library for 20 hours by 26 March.',
    horizon: 'Work with books one day',
    why: 'I like people and books.',
    skill: 'Talking to people I do not know',
    measure: 'hours',
    start: '0',
    target: '20',
    begins: '2026-10-01',
    deadline: '2027-03-26',
    sort: 'my own, civic, beyond school, long',
    source: 'Works in a team',
    want: '5 and 3',
    obstacle: 'If I have no Saturday, I will go on Wednesday.',
    helpedBy: 'Ms Rivera',
    helpers: 'Aunt Ada',
  };

  it('say what, why, from what to what, by when, and whether I want it and can make time', () => {
    expect(at.newGoal(GOAL)).toBe('G1');
    const doc = at.doc();
    for (const words of [GOAL.statement, GOAL.why, GOAL.measure, '26 Mar 2027', GOAL.want])
      expect(doc).toContain(words);
    const seen = at.staffSee('Goals');
    for (const words of [GOAL.statement, GOAL.why, GOAL.want, '26 Mar 2027']) expect(seen).toContain(words);
  });

  it('keep the dream as a horizon above the rung, and what may get in the way below it', () => {
    expect(at.doc()).toMatch(/Work with books one day.*If I have no Saturday, I will go on Wednesday\./);
    expect(at.staffSee('Goals')).toMatch(/Work with books one day.*If I have no Saturday/);
  });

  it('say whose idea it is, what it is about, where and how long, and which skill grows', () => {
    expect(at.doc()).toMatch(/Talking to people I do not know.*my own, civic, beyond school, long/);
    expect(at.staffSee('Goals')).toMatch(/my own, civic, beyond school, long.*Talking to people I do not know/);
  });

  it('have dates of their own, who helped to write them, who can help, and where they come from', () => {
    expect(at.doc()).toMatch(/1 Oct 2026.*Works in a team.*Ms Rivera.*Aunt Ada/);
    const seen = at.staffSee('Goals');
    for (const words of ['1 Oct 2026', 'Works in a team', 'Ms Rivera', 'Aunt Ada']) expect(seen).toContain(words);
  });

  it('wait on the Later shelf when there are enough, and come back from it', () => {
    const id = at.newGoal({ statement: 'I will learn ten songs.', standing: 'later' });
    expect(at.plan().goals.find(card => card.goal.id === id)).toMatchObject({ standing: 'later', isActive: false });
    expect(at.doc()).toMatch(/I will learn ten songs\..*later/);
    expect(at.staffSee('Goals')).toMatch(/I will learn ten songs\.[^#]*later/);
    at.call('plan.saveGoal', { goalId: id, before: { standing: 'later' }, goal: { standing: 'now' } });
    expect(at.plan().goals.find(card => card.goal.id === id)).toMatchObject({ standing: 'now', isActive: true });
  });

  it('never write a student’s words anew: staff decide and comment in rows of their own', () => {
    const { keeper, workbookId } = at.theClass;
    at.staffSee('Goals');
    const key = keeper.call(workbookId, 'class.open', {});
    const studentKey = key.kind === 'class' ? (key.queue[0]?.studentKey ?? '') : '';
    const decision = { studentKey, goalId: 'G1', decision: 'Approved', comment: 'Which day suits you?' } as const;
    keeper.call(workbookId, 'class.decide', decision);
    at.staffSee('Goals');
    expect(at.doc()).toMatch(/I will help in the library for 20 hours by 26 March\..*Approved.*Which day suits you\?/);
    expect(at.plan().goals[0]?.goal.staff.feedback).toBe('Which day suits you?');
    at.call('plan.saveGoal', { goalId: 'G1', before: { myReply: '' }, goal: { myReply: 'Saturday' } });
    expect(at.staffSee('Goals')).toMatch(/Which day suits you\?.*Saturday/);
  });
});
