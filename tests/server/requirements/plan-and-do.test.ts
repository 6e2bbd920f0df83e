// What the requirements ask for under Plan and Do: done by the student, read in the Doc, seen by staff after a sync.
import { AtSchool } from './at-school.ts';

const READ = {
  statement: 'I will read 95 words a minute by 28 May.',
  start: '70',
  target: '95',
  deadline: '2027-05-28',
};

describe('a student’s plan', () => {
  const at = new AtSchool();

  it('says where what everybody learns shows in it, and what the student chooses', () => {
    at.add('expectations', { what: 'Writes for readers', where: 'G1' });
    at.add('choices', { what: 'Art or drama in spring', pick: 'Drama, because I speak there' });
    expect(at.doc()).toContain('Writes for readers G1');
    expect(at.doc()).toContain('Art or drama in spring Drama, because I speak there');
    expect(at.staffSee('Activities')).toMatch(/Art or drama in spring.*Drama, because I speak there/);
    expect(at.staffSee('Activities')).toMatch(/Writes for readers.*G1/);
  });

  it('lists activities that serve goals and common learning at once, in school and beyond it', () => {
    at.newGoal(READ);
    at.add('activities', { what: 'School paper', where: 'in school', goals: 'G1', expectations: 'Writes for readers' });
    at.add('activities', { what: 'Swim club', where: 'beyond school', goals: '', expectations: 'Works in a team' });
    expect(at.doc()).toMatch(/School paper in school G1 Writes for readers.*Swim club beyond school/);
    expect(at.staffSee('Activities')).toMatch(/School paper.*in school.*Swim club.*beyond school/);
  });

  it('says how I will notice that the plan works, and it is asked again when I assess', () => {
    at.write('Q13', 'I read without being reminded.');
    at.write('plan-worked', 'Yes, nobody reminded me.');
    expect(at.doc()).toMatch(/I read without being reminded\..*Yes, nobody reminded me\./);
    expect(at.staffSee('Activities')).toContain('I read without being reminded.');
    expect(at.staffSee('Reflections')).toContain('Yes, nobody reminded me.');
  });

  it('takes a request for an early change', () => {
    at.add('requests', { date: '2026-10-12', goal: 'G1', what: 'Until June, because I was ill' });
    expect(at.doc()).toMatch(/12 Oct 2026 G1 Until June, because I was ill/);
    expect(at.staffSee('Changes')).toContain('Until June, because I was ill');
    expect(at.staffQueue()).toMatch(/G1 .*asks for a change/i);
  });

  it('has steps with an owner, how often, from when and until when', () => {
    const step = {
      goalId: 'G1',
      text: 'Read aloud',
      owner: 'student',
      due: 'every week from 3 Nov 2026 until 20 Dec 2026',
    };
    at.call('plan.addStep', step);
    at.call('plan.addStep', { goalId: 'G1', text: 'Listen on Sundays', owner: 'family', due: '2026-11-08' });
    expect(at.doc()).toMatch(
      /Read aloud Me every week from 3 Nov 2026 until 20 Dec 2026.*Listen on Sundays Family 8 Nov 2026/,
    );
    const seen = at.staffSee('Steps');
    expect(seen).toMatch(/Read aloud.*every week.*3 Nov 2026.*20 Dec 2026/);
    expect(seen).toMatch(/Listen on Sundays.*family/i);
  });

  it('keeps personal lessons with a self-check and a day to talk', () => {
    const words = { what: 'Long words in parts', goal: 'G1', how: 'struggled', talk: '2026-10-16' };
    at.add('lessons', words, 'https://example.org/lesson');
    expect(at.doc()).toMatch(/Long words in parts G1 struggled 16 Oct 2026/);
    expect(at.staffSee('Activities')).toMatch(/Long words in parts.*struggled/);
  });

  it('draws a pathway by year, careers explored, tried and next, and work-based hours with proof', () => {
    at.add('pathway', { what: 'Town library', year: 'grade 7', builds: 'Working with people' });
    at.add('careers', { what: 'Cartographer', state: 'explored', found: 'They walk a lot' });
    at.add('workHours', { what: 'Library', date: '2026-10-10', hours: '3', shows: 'Note' }, 'https://example.org/note');
    expect(at.doc()).toMatch(/Town library grade 7.*Cartographer explored.*Library 10 Oct 2026 3 Note/);
    const seen = at.staffSee('Activities');
    for (const words of ['Town library', 'Cartographer', 'explored', 'https://example.org/note'])
      expect(seen).toContain(words);
  });

  it('takes up an opportunity as an activity', () => {
    at.add('opportunities', {
      what: 'Young readers of the radio',
      from: 'Mr Okafor',
      fits: 'my horizon',
      use: 'I write to them',
    });
    at.add('activities', { what: 'Young readers of the radio', where: 'beyond school', goals: 'G1' });
    expect(at.doc()).toMatch(/Young readers of the radio beyond school G1.*Young readers of the radio Mr Okafor/);
    expect(at.staffSee('Activities')).toMatch(/Young readers of the radio.*Mr Okafor/);
  });
});

describe('a student at work', () => {
  const at = new AtSchool();
  at.newGoal(READ);

  it('checks in, and a stuck goal with what is in the way and whom I ask reaches the staff', () => {
    at.add('checkIns', { date: '2026-10-05', goal: 'G1', how: 'on track', note: 'Ten minutes a day' });
    expect(at.staffSee('Check-ins')).toMatch(/Ten minutes a day/);
    at.add('checkIns', { date: '2026-10-12', goal: 'G1', how: 'stuck', note: 'In the way: time. I ask: Ms Rivera' });
    expect(at.doc()).toMatch(/12 Oct 2026 G1 stuck In the way: time\. I ask: Ms Rivera/);
    expect(at.staffSee('Check-ins')).toMatch(/stuck.*In the way: time/);
    expect(at.staffQueue()).toMatch(/G1 .*stuck.*time/i);
  });

  it('shows who can help when a goal is stuck: the goal’s own people first, then the team', () => {
    at.add('team', { who: 'Aunt Ada', role: 'my aunt' });
    at.call('plan.saveGoal', { goalId: 'G1', before: { helpers: '' }, goal: { helpers: 'Mr Okafor' } });
    expect(at.plan().goals[0]?.helpers.slice(0, 2)).toEqual(['Mr Okafor', 'Aunt Ada (my aunt)']);
    expect(at.doc()).toContain('Mr Okafor');
    expect(at.staffSee('Goals')).toContain('Mr Okafor');
  });

  it('logs numbers of any scale; growth is told before the distance', () => {
    at.call('plan.logNumber', { goalId: 'G1', date: '2026-10-12', amount: '77', note: '' });
    expect(at.plan().goals[0]?.progressWords).toMatch(/^7 .*more.*18 to go/);
    const id = at.newGoal({ statement: 'I will get from a C to a B in maths.', start: 'C', target: 'B' });
    at.call('plan.logNumber', { goalId: id, date: '2026-10-12', amount: 'C+', note: 'quiz' });
    expect(at.plan().goals.find(card => card.goal.id === id)?.trend.points).toHaveLength(1);
    expect(at.doc()).toContain('12 Oct 2026 C+ quiz');
    expect(at.staffSee('Progress')).toMatch(/77.*C\+.*quiz/);
  });

  it('collects evidence without a goal, with skills, and counts what shows them', () => {
    at.call('plan.addEvidence', {
      goalId: '',
      title: 'A cake for the fair',
      url: '',
      why: 'I measured it all #team-work #summer',
    });
    expect(at.doc()).toMatch(/A cake for the fair .*I measured it all #team-work #summer/);
    expect(at.staffSee('Evidence')).toMatch(/A cake for the fair.*team work, summer/);
    expect(at.plan().skillCounts.find(({ skill }) => skill === 'team work')?.count).toBe(1);
  });

  it('notices something in the numbers, and asks for advice and what last time taught', () => {
    at.write('notice', 'I grow faster when I read every day.');
    at.write('input', 'Aunt Ada told me to breathe at commas.');
    at.write('last-time', 'Begin before the last week.');
    expect(at.doc()).toMatch(/breathe at commas.*Begin before the last week.*I grow faster/);
    expect(at.staffSee('Check-ins')).toMatch(/I grow faster when I read every day/);
  });

  it('looks at six strands of self-direction, with a trend', () => {
    at.add('selfDirection', { strand: 'starting by myself', date: '2026-10-12', level: '2', words: 'Mum reminds me' });
    at.add('selfDirection', { strand: 'starting by myself', date: '2026-12-12', level: '3', words: 'I begin alone' });
    expect(at.doc()).toMatch(/starting by myself 12 Oct 2026 2 .*starting by myself 12 Dec 2026 3/);
    expect(at.staffSee('Check-ins')).toMatch(/starting by myself.*Mum reminds me.*I begin alone/);
    const strand = at.plan().strands.find(each => /starting/.test(JSON.stringify(each)));
    expect(JSON.stringify(strand)).toMatch(/2.*3/);
  });

  it('notes milestones with a word from somebody, and what others noticed and wonder', () => {
    at.add('milestones', { what: 'Half way', date: '2026-12-12', goal: 'G1', word: 'Aunt Ada: I hear it' });
    at.add('othersSay', {
      who: 'Mateo, a friend',
      date: '2026-12-12',
      goal: 'G1',
      words: 'I noticed you look up. I wonder what is next.',
    });
    expect(at.doc()).toMatch(
      /Half way 12 Dec 2026 G1 Aunt Ada: I hear it.*Mateo, a friend 12 Dec 2026 G1 I noticed you look up/,
    );
    expect(at.staffSee('Check-ins')).toMatch(/Half way.*Aunt Ada: I hear it.*I noticed you look up/);
  });
});
