// What the requirements ask for under Assess, Reflect and Revise: done by the student, read in the Doc, seen by staff after a sync.
import { AtSchool } from './at-school.ts';

const READ = {
  statement: 'I will read 95 words a minute by 28 May.',
  start: '70',
  target: '95',
  deadline: '2027-05-28',
  want: '5 and 4',
};

describe('a student who assesses', () => {
  const at = new AtSchool();
  at.newGoal(READ);

  it('judges one goal at a time; “met” without evidence or a number that got there stays open and says so', () => {
    at.add('reviews', { date: '2027-05-03', goal: 'G1', verdict: 'met', how: 'I feel it' });
    expect(at.doc()).toMatch(/3 May 2027 G1 met I feel it/);
    expect(at.plan().goals[0]).toMatchObject({ isActive: true, verdict: { needsEvidence: true } });
    expect(at.staffQueue()).toMatch(/G1 .*says met, evidence still needed/i);
    at.call('plan.logNumber', { goalId: 'G1', date: '2027-05-04', amount: '96', note: '' });
    expect(at.plan().goals[0]?.verdict.needsEvidence).toBe(false);
    expect(at.staffQueue()).not.toMatch(/evidence still needed/i);
    expect(at.staffSee('Reflections')).toMatch(/met.*I feel it/);
  });

  it('says what is hard and the sign of it', () => {
    at.write('Q17', 'G1: reading every day');
    at.write('Q18', 'I skip Fridays.');
    expect(at.doc()).toMatch(/G1: reading every day.*I skip Fridays\./);
    expect(at.staffSee('Reflections')).toMatch(/G1: reading every day.*I skip Fridays\./);
  });

  it('makes steps of the evidence that is still needed, and says how to show it', () => {
    at.write('Q19', 'A recording of me reading\nA word from Ms Rivera');
    at.call('plan.addSteps', {
      goalId: 'G1',
      texts: ['A recording of me reading', 'A word from Ms Rivera'],
      owner: 'student',
      due: '',
    });
    at.write('Q20', 'A talk, to my family');
    expect(at.doc()).toMatch(/A recording of me reading Me .*A word from Ms Rivera Me/);
    expect(at.staffSee('Steps')).toMatch(/A recording of me reading.*A word from Ms Rivera/);
    expect(at.staffSee('Reflections')).toContain('A talk, to my family');
  });

  it('answers which goals are met and what makes me sure', () => {
    at.write('Q15', 'G1, nearly.');
    at.write('Q16', 'My numbers.');
    expect(at.doc()).toMatch(/G1, nearly\..*My numbers\./);
    expect(at.staffSee('Reflections')).toMatch(/G1, nearly\..*My numbers\./);
  });
});

describe('a student who looks back', () => {
  const at = new AtSchool();
  at.newGoal(READ);

  it('answers the prompts it chooses, and staff see the words only where the student says so', () => {
    const words: Readonly<Record<string, string>> = {
      Q21: 'Checking told me that I grow.',
      Q22: 'I know that I start late.',
      Q23: 'Reading every day went well.',
      Q24: 'I wish I had asked sooner.',
      Q25: 'In my hands: when. Not: how loud it is.',
      Q26: 'Small goals suit me.',
      Q27: 'I learned to listen.',
    };
    for (const [key, text] of Object.entries(words)) at.write(key, text);
    const doc = at.doc();
    for (const text of Object.values(words)) expect(doc).toContain(text);
    const kept = at.staffSee('Reflections');
    for (const text of Object.values(words)) expect(kept).not.toContain(text);
    at.write('Q23', 'workbook', 'repeat');
    const seen = at.staffSee('Reflections');
    expect(seen).toContain('Reading every day went well.');
    expect(seen).not.toContain('I wish I had asked sooner.');
  });

  it('notes formal and informal reviews, alone or with the team, in any form', () => {
    at.add('reflections', {
      date: '2027-06-01',
      how: 'formal, with my team, a video https://example.org/v',
      take: 'Ask sooner',
      repeat: 'workbook',
    });
    at.add('reflections', { date: '2027-06-02', how: 'informal, alone', take: 'Only for me', repeat: '' });
    expect(at.doc()).toMatch(
      /formal, with my team, a video https:\/\/example\.org\/v Ask sooner workbook.*informal, alone Only for me/,
    );
    const seen = at.staffSee('Reflections');
    expect(seen).toContain('Ask sooner');
    expect(seen).not.toContain('Only for me');
  });

  it('chooses a portfolio: purpose, audience, a limit, and why each piece', () => {
    at.write('purpose', 'To show how I grew');
    at.write('audience', 'My family');
    at.write('pieces', '3');
    at.add('portfolio', { piece: 'Me reading', goal: 'G1', why: 'You hear that I stop less' }, 'https://example.org/r');
    expect(at.plan().portfolioCap).toBe(3);
    expect(at.doc()).toMatch(/Me reading G1 You hear that I stop less/);
    expect(at.staffSee('Reflections')).toMatch(/Me reading.*You hear that I stop less/);
  });

  it('says what it thinks of the plan itself', () => {
    at.write('about-plan', 'The questions helped, the tables are long.');
    expect(at.doc()).toContain('The questions helped, the tables are long.');
    expect(at.staffSee('Changes')).toContain('The questions helped, the tables are long.');
  });
});

describe('a student who revises', () => {
  const at = new AtSchool();
  at.newGoal(READ);
  at.newGoal({ statement: 'I will swim 400 metres.' });

  it('decides for each goal to extend, revise, remove or call it met, with reason and who agreed', () => {
    at.add('revisions', { date: '2027-06-01', goal: 'G1', decision: 'extend', why: 'I was ill, Ms Rivera agreed' });
    at.add('revisions', { date: '2027-06-01', goal: 'G2', decision: 'remove', why: 'The pool is closed' });
    expect(at.doc()).toMatch(/G1 extend I was ill, Ms Rivera agreed.*G2 remove The pool is closed/);
    expect(at.staffSee('Changes')).toMatch(/extend.*I was ill, Ms Rivera agreed.*remove.*The pool is closed/);
  });

  it('says how much effort it was, whether it fitted, and how it fits later plans', () => {
    at.write('Q30', 'A lot: in March every day but two.');
    at.write('Q31', 'G1: then 5 and 4, now 4 and 3.');
    at.write('Q32', 'I want to read on the radio.');
    expect(at.doc()).toMatch(/every day but two.*now 4 and 3.*read on the radio/);
    expect(at.staffSee('Changes')).toMatch(/every day but two.*now 4 and 3.*read on the radio/);
  });

  it('changes a goal with a ledger of old words, new words, reason and who agreed', () => {
    const { deadline, statement } = READ;
    at.call('plan.changeGoal', {
      goalId: 'G1',
      before: { statement, deadline },
      goal: { statement: 'I will read 110 words a minute by 28 May.' },
      why: 'I got there early',
      who: 'Ms Rivera',
      addSteps: ['Read the news aloud'],
      dropSteps: [],
    });
    expect(at.doc()).toMatch(
      /Before: I will read 95 words a minute.*Now: I will read 110 words a minute.*I got there early.*Ms Rivera/,
    );
    expect(at.staffSee('Changes')).toMatch(/95 words a minute.*110 words a minute.*I got there early/);
  });

  it('notes who agrees, a family’s word too', () => {
    at.add('agreements', { what: 'G1 goes on', date: '2027-06-02', who: 'my mother', how: 'by phone' });
    expect(at.doc()).toMatch(/G1 goes on 2 Jun 2027 my mother by phone/);
    expect(at.staffSee('Changes')).toMatch(/G1 goes on.*my mother.*by phone/);
  });

  it('closes the round and opens the next one, filled from the last reflection', () => {
    at.write('Q28', 'Small steps every day.');
    at.call('plan.closeRound', { anyway: true });
    const doc = at.doc();
    expect(doc).toMatch(/I will swim 400 metres\..*finished/);
    expect(doc).toMatch(/Earlier rounds.*Small steps every day\./);
    expect(at.answer('Q30').text).toBe('');
    expect(at.answer('Q29').text).toContain('Small steps every day.');
    expect(at.staffSee('Goals')).toMatch(/I will swim 400 metres\.[^#]*finished/);
    expect(at.staffSee('Changes')).toMatch(/every day but two/);
  });
});
