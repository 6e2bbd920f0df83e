// Steps that seem to have nothing to do with their goal, and activities that serve a goal and an expectation at once.
import { speak } from '../../../src/core/language.ts';
import { activitiesView, activityMatrix } from '../../../src/core/plan/double-hits.ts';
import type { Plan } from '../../../src/core/plan/plan.ts';
import { sharedWords } from '../../../src/core/plan/step-fit.ts';
import { readNumber } from '../../../src/core/plan/typed-number.ts';
import { workHours } from '../../../src/core/plan/work-hours.ts';
import { ADA } from '../document/sample-plan.ts';

const goalSaying = (statement: string, measure = '') => ({
  ...ADA.goals[0]!,
  ...{ statement, measure, why: '', skill: '', start: readNumber(''), target: readNumber('') },
});

describe('a step and its goal', () => {
  it.each([
    ['Read aloud to Grandpa every evening', 'I want to read 90 words a minute'],
    ['Reading club on Tuesdays', 'Read more fluently'],
    ['Practise 20 Latin roots', 'Know 20 roots by May'],
    ['Leer en voz alta con mi abuela', 'Quiero leer 90 palabras por minuto'],
  ])('“%s” shares words with “%s”', (step, statement) => {
    expect(sharedWords(step, goalSaying(statement))).not.toEqual([]);
  });

  it.each([
    ['Clean my desk every week', 'I want to read 90 words a minute'],
    ['Ask my teacher for time', 'I want to swim 400 metres'],
    ['Ordenar mi mesa cada semana', 'Quiero leer 90 palabras por minuto'],
  ])('“%s” is asked about for “%s”', (step, statement) => {
    expect(sharedWords(step, goalSaying(statement))).toEqual([]);
  });
});

describe('activities', () => {
  const row = (words: Readonly<Record<string, string>>) => ({ words, url: '' });
  const plan: Plan = {
    ...ADA,
    records: {
      ...ADA.records,
      expectations: [row({ what: 'Writes reports' }), row({ what: 'Works in a team' })],
      activities: [
        row({ what: 'School paper', where: 'in school', goals: 'G1, G2', expectations: 'writes reports' }),
        row({ what: 'Swim club', where: 'beyond school', goals: '', expectations: 'courage.' }),
        row({ what: 'Library', where: 'fuera de la escuela', goals: 'Meta 1', expectations: '' }),
      ],
    },
  };

  it('star those that serve a goal and an expectation, and name what nothing serves yet', () => {
    const matrix = activityMatrix(plan);
    expect(matrix.lines.map(line => [line.what, line.isBeyondSchool, line.goalIds, line.isDoubleHit])).toEqual([
      ['School paper', false, ['G1', 'G2'], true],
      ['Swim club', true, [], false],
      ['Library', true, ['G1'], false],
    ]);
    expect(matrix.openGoals).toEqual([]);
    expect(matrix.openExpectations).toEqual(['Works in a team']);
  });

  it('say in words what counts twice, and what nothing serves yet as an idea', () => {
    const first = activitiesView(plan, plan.goals);
    expect(first.lines).toMatchObject([
      {
        words: 'Serves G1, G2, Writes reports. Counts twice: for a goal of yours and for what everybody learns.',
        isDoubleHit: true,
        isBeyondSchool: false,
      },
      { words: 'Serves courage.', isDoubleHit: false, isBeyondSchool: true },
      { words: 'Serves G1.', isDoubleHit: false, isBeyondSchool: true },
    ]);
    expect(first.ideas).toEqual(['Nothing shows this yet: Works in a team']);
    expect(first.shownIn).toEqual(['School paper', '']);
    const onlyClub = { ...plan, records: { ...plan.records, activities: plan.records.activities.slice(1, 2) } };
    expect(activitiesView(onlyClub, plan.goals.slice(0, 1)).ideas).toEqual([
      'Nothing serves G1 yet: Read 90 words a minute',
      'Nothing shows this yet: Writes reports',
      'Nothing shows this yet: Works in a team',
    ]);
    expect(activitiesView({ ...plan, records: { ...plan.records, activities: [] } }, plan.goals).ideas).toEqual([]);
    speak('es');
    expect(activitiesView(plan, plan.goals).lines[2]?.words).toBe('Sirve a G1.');
    speak('en');
  });

  it('count a goal that was made from an expectation as a place where it shows', () => {
    const goals = [{ ...ADA.goals[0]!, source: 'works in a TEAM' }];
    expect(activitiesView({ ...plan, goals }, goals).shownIn).toEqual(['School paper', 'G1']);
  });

  it('add up hours of work, whatever is typed beside them', () => {
    const workHoursRows = ['2,5', '3 hours', '', 'a while', '0.25'].map(hours => row({ what: 'Bakery', hours }));
    expect(workHours({ records: { ...plan.records, workHours: workHoursRows } })).toBe(5.75);
  });
});
