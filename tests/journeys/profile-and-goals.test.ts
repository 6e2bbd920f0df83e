// Yuki's first weeks: who she is and where she starts, a goal that grows out of it and gets stronger, the weekly check-in, and being stuck.
// Her teacher's window shows the same Doc, and what she does is asserted there. The parts follow each other.
import { planOf, type TestClass } from '../support/add-on.ts';
import { DocsPage } from './pages/docs.ts';
import { focusedName, tabTo } from './pages/keyboard.ts';
import { preparedClass } from './pages/prepared-class.ts';
import { StudentPanel } from './pages/student-panel.ts';
import { accessibilityProblems, type PersonWindow, picture, startWorld, type World } from './pages/world.ts';

jest.setTimeout(60_000);

const RUNG = 'Swim 500 m without a stop by the end of May';
const G1 = /^Goal G1/;
const TRAITS = /^My strengths/;
const LEARN = /^How I learn/;
const CHECK_INS = /^Checked in on/;

let world: World;
let school: TestClass;
let yuki: PersonWindow;
let panel: StudentPanel;
/** The same Doc in the teacher's window. */
let doc: DocsPage;

beforeAll(async () => {
  world = await startWorld();
  school = preparedClass(world, ['yuki']);
  const { documentId } = planOf(world.workspace, school.folderId, 'Yuki');
  const teacher = world.person('yuki@hillside.example');
  teacher.start(documentId);
  const what = 'Use ratios and percent';
  teacher.call(documentId, 'plan.addRecords', { kind: 'expectations', rows: [{ words: { what }, url: '' }] });
  const rivera = await world.windowOf('rivera');
  await rivera.visit(`/document/d/${documentId}/edit`);
  doc = await new DocsPage(rivera.page).opened();
  yuki = await world.windowOf('yuki');
  await yuki.visit(`/document/d/${documentId}/edit`);
  await new DocsPage(yuki.page).opened();
  panel = await StudentPanel.open(yuki.page);
});

afterAll(() => world?.close());

const clean = async (): Promise<void> => expect(await accessibilityProblems(yuki.page)).toEqual([]);
const part = (name: RegExp) => panel.inside.locator('.group').getByRole('button', { name });
const rowOfGoal = (row: RegExp, words: string | RegExp) => doc.shows({ table: G1, row, column: 1 }, words);
/** Nothing that was pressed may leave a person without a focus. */
const hasFocus = async (): Promise<void> => expect(await focusedName(yuki.page)).not.toBe('');

describe('a profile', () => {
  it('begins with one question; everything else waits closed, with words', async () => {
    await panel.button(/Profile/).click();
    await part(/^Me and how I learn/).waitFor();
    expect(await panel.inside.locator('textarea').count()).toBe(1);
    expect(await panel.inside.locator('.group button[aria-expanded=true]').count()).toBe(2);
    await panel.says('Three pieces of your work, and what they show');
    await panel.says('5 questions, if you like');
    await clean();
    await panel.field('Your answer').fill('In the pool, early, with music.');
    await panel.button('Save answer').click();
    await doc.shows({ table: /^About me/, row: 1, column: 1 }, 'In the pool, early, with music.');
    await hasFocus();
  });

  it('starts from three pieces and a talk, whose lines become strengths and challenges by one press each', async () => {
    await part(/^Where I start/).click();
    await panel.button('Add a piece').click();
    await panel.field('Starting portfolio').fill('My swimming log');
    await panel.field('Link').fill('example.org/log');
    await panel.button('Add to my plan').click();
    await doc.shows({ table: /^Starting portfolio/, row: 1, column: 0 }, 'My swimming log');
    await panel.button(/^What do they show that you do well/).click();
    await panel.field('Your answer').fill('I keep going\nI count exactly');
    await panel.button('Save answer').click();
    await panel.field('Your answer').fill('- Breathing');
    await panel.button('Save answer').click();
    await clean();
    await panel.button('Make it a strength: I keep going').click();
    await panel.button('Make it a challenge: Breathing').click();
    await doc.shows({ table: TRAITS, row: 1, column: 0 }, 'I keep going');
    await doc.shows({ table: TRAITS, row: 1, column: 1 }, 'Breathing');
    await panel.button('Make it a strength: I count exactly').waitFor();
    await hasFocus();
  });

  it('asks for as many strengths as challenges, in words, and keeps what is expected beside what is now', async () => {
    await part(/^My strengths, my challenges/).click();
    await panel.button('Add a challenge').click();
    await panel.field('My challenges').fill('Turning at the wall');
    await panel.field('What is expected').fill('a turn without a stop');
    await panel.field('Where I am now').fill('I stop');
    await panel.button('Add to my plan').click();
    await panel.says(/^You have named one challenge more than strengths\./);
    await doc.shows({ table: TRAITS, row: 2, column: 2 }, 'a turn without a stop');
    await clean();
    await panel.button('Add a strength').click();
    await panel.field('My strengths').fill('I count exactly');
    await panel.button('Save').click();
    await panel.inside.getByText(/^You have named one challenge more/).waitFor({ state: 'detached' });
    await doc.shows({ table: TRAITS, row: 2, column: 0 }, 'I count exactly');
  });

  it('hears two voices on how she learns, and has the last word about a survey', async () => {
    await panel.button('Add a result').click();
    await panel.field('How I learn').fill('Working alone');
    await panel.field('Who or what says so').fill('Interest survey');
    await panel.button('Add to my plan').click();
    await panel.button('partly').click();
    await doc.shows({ table: LEARN, row: 1, column: 3 }, 'partly');
    await panel.button('Say what I notice').click();
    await panel.field('How I learn').fill('By trying first');
    await panel.button('Add to my plan').click();
    await doc.shows({ table: LEARN, row: 2, column: 1 }, 'I say');
    await doc.shows({ table: LEARN, row: 2, column: 2 }, '1 Sep 2026');
    await clean();
  });

  it('names a team, and of a case manager keeps the link alone', async () => {
    await part(/^Who and what helps me/).click();
    await panel.button('Add somebody').click();
    await panel.field('My team').fill('Coach Lee');
    await panel.field('Who they are to me').fill('swimming coach');
    await panel.button('Add to my plan').click();
    await doc.shows({ table: /^My team/, row: 1, column: 0 }, 'Coach Lee');
    await panel.button('Add a link to my case manager').click();
    await panel.says(/^Only this link is kept\./);
    await panel.button('Add to my plan').click();
    await panel.says('This does not look like a link. A link starts with https://');
    await panel.field('Link').fill('example.org/person');
    await clean();
    await picture(yuki.page, 'profile');
    await panel.button('Add to my plan').click();
    const link = doc
      .cell({ table: /^Supports I need/, row: 1, column: 0 })
      .getByRole('link', { name: 'My case manager' });
    expect(await link.getAttribute('href')).toBe('https://example.org/person');
  });

  it('grows: what she says now stands beside what she said first', async () => {
    await part(/^First and now/).click();
    await panel.button(/^Say it anew: When do you learn best/).click();
    await panel.field('Now I would say').fill('With Mina beside me.');
    await panel.button('Save what I say now').click();
    await panel.inside.getByRole('definition').getByText('With Mina beside me.').waitFor();
    await panel.inside.getByRole('definition').getByText('In the pool, early, with music.').waitFor();
    await doc.shows({ table: /^About me/, row: 1, column: 2 }, 'With Mina beside me.');
    await clean();
    await hasFocus();
  });
});

describe('a goal', () => {
  it('may begin from the school’s list or a dream; the dream stays as the horizon above a nearer rung', async () => {
    await panel.tab('Goals');
    await panel.says('An example to look at');
    await panel.button('Add a goal').click();
    await panel.inside.getByText('Take one from the school’s list').click();
    await panel.button('Use ratios and percent').click();
    const sentence = panel.field('What do you want to reach?');
    expect(await sentence.inputValue()).toBe('Use ratios and percent');
    await sentence.fill('I want to win Olympic gold in swimming');
    await panel.button('Keep it as my horizon').click();
    await panel.says('Your horizon:');
    await clean();
    expect(await sentence.inputValue()).toBe('');
    await sentence.fill(RUNG);
    await panel.button('Save what I have').click();
    await panel.goal(RUNG).waitFor();
    await rowOfGoal(/^My horizon/, 'I want to win Olympic gold in swimming');
    await rowOfGoal(/^Where it comes from/, 'Use ratios and percent');
    await rowOfGoal(/^What kind of goal/, 'required, academic, in school');
  });

  it('gets stronger by short questions, by keyboard alone', async () => {
    const { keyboard } = yuki.page;
    await tabTo(yuki.page, 'Make it stronger');
    await keyboard.press('Enter');
    await keyboard.type('Keeping my breath');
    await keyboard.press('Enter');
    await rowOfGoal(/^The skill/, 'Keeping my breath');
    await tabTo(yuki.page, 'very much');
    await keyboard.press('Enter');
    await tabTo(yuki.page, 'little time');
    await keyboard.press('Enter');
    await panel.says('Then make it smaller, or ask for help: Coach Lee (swimming coach).');
    await clean();
    await tabTo(yuki.page, 'Save');
    await keyboard.press('Enter');
    await rowOfGoal(/^How much I want it/, '5 and 2');
    await keyboard.type('If the pool is shut, I will run.');
    await tabTo(yuki.page, 'Save');
    await keyboard.press('Enter');
    await rowOfGoal(/^If something/, 'If the pool is shut, I will run.');
    await tabTo(yuki.page, 'Coach Lee');
    await keyboard.press('Enter');
    await tabTo(yuki.page, 'Save');
    await keyboard.press('Enter');
    await rowOfGoal(/^Who can help/, 'Coach Lee');
    await tabTo(yuki.page, 'That is enough');
    await keyboard.press('Enter');
    await hasFocus();
    await clean();
  });

  it('that runs long is asked for a halfway mark', async () => {
    await panel.button('Edit').click();
    await panel.field('By when?').fill('2027-05-28');
    await panel.button('Save changes').click();
    await panel.button('Add a halfway mark').click();
    await panel.field('What will you do?').fill('Swim 250 m without a stop');
    await panel.button('Add this step').click();
    await doc.shows({ table: /^Steps for G1/, row: 1, column: 2 }, '13 Jan 2027');
    await panel.inside.getByText(/^This goal takes longer/).waitFor({ state: 'detached' });
  });

  it('is checked in once a week, in two minutes: a word, and a line if she likes', async () => {
    await panel.tab('Today');
    await panel.button('Check in').click();
    await panel.button('Save my check-in').click();
    await panel.says('Choose how it goes with one goal first.');
    await panel.button('on track').click();
    await panel.field('In one line, if you like').fill('Twice this week');
    await clean();
    await panel.button('Save my check-in').click();
    for (const [column, words] of ['1 Sep 2026', 'G1', 'on track', 'Twice this week'].entries())
      await doc.shows({ table: CHECK_INS, row: 1, column }, words);
    await panel.button('Check in').waitFor({ state: 'detached' });
    await hasFocus();
    await panel.tab('Goals');
    await panel.says('Last check-in: on track, today');
  });

  it('says when it is stuck: what is in the way, whom she asks, and who can help is shown at once', async () => {
    await panel.button('I’m stuck').click();
    await panel.button('Save this').click();
    await panel.says('Choose what is in the way first.');
    await panel.button('time').click();
    await panel.button('Coach Lee (swimming coach)').click();
    await clean();
    await panel.button('Save this').click();
    await doc.shows({ table: CHECK_INS, row: 2, column: 2 }, 'stuck');
    await doc.shows({ table: CHECK_INS, row: 2, column: 3 }, 'In the way: time. I ask: Coach Lee (swimming coach).');
    await panel.says('Who can help:');
    await clean();
  });

  it('without a measure or a day is asked from what to what and by when, and may be saved all the same', async () => {
    await panel.button('Add a goal').click();
    await panel.field('What do you want to reach?').fill('Learn Latin roots');
    await panel.button('Next').click();
    await panel.button('Next').click();
    await panel.says(/“Learn Latin roots”: how will you see that you are there, from what to what\?/);
    await panel.field('How will you see that it works?').fill('I know 20 roots');
    await panel.button('Next').click();
    await panel.button('Next').click();
    await panel.says(/: by which day would you like to be there\?/);
    await clean();
    await panel.button('Add this goal').click();
    await doc.shows({ table: /^Goal G2/, row: /^How I will know/, column: 1 }, 'I know 20 roots');
  });

  it('beside three others waits on the Later shelf, and comes back by one press', async () => {
    for (const statement of ['Hand in every science report by Friday', 'Learn the guitar']) {
      await panel.button('Add a goal').click();
      await panel.field('What do you want to reach?').fill(statement);
      await panel.button('Save what I have').click();
      if (statement === 'Learn the guitar') {
        await panel.says('You are working on 3 goals now. That is plenty. Shall this one wait on the Later shelf?');
        await clean();
        await panel.button('Let it wait').click();
        await panel.saved('It waits on your Later shelf.');
      } else await panel.goal(statement).waitFor();
    }
    const waits = { table: /^Goal G4/, row: /^Now, later or finished/, column: 1 };
    await doc.shows(waits, 'later');
    await panel.says('Later shelf: 1 goal');
    await panel.button('Work on this now: Learn the guitar').click();
    await doc.shows(waits, /^now$/);
    await panel.inside.getByText('Later shelf: 1 goal').waitFor({ state: 'detached' });
    await hasFocus();
    await clean();
  });
});
