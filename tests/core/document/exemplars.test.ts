// The invented plans: each is read as it was meant, is marked as invented, and has nothing of a real person in it.

import { decodePlan } from '../../../src/core/document/decode.ts';
import { examplePlan, MARKS } from '../../../src/core/document/exemplars/example.ts';
import { EXAMPLE_WORDS } from '../../../src/core/document/exemplars/index.ts';
import { LANGUAGES } from '../../../src/core/language.ts';
import { QUESTIONS } from '../../../src/core/plan/questions.ts';
import { RECORD_NAMES, recordKind } from '../../../src/core/plan/record-kinds.ts';
import { TEMPLATE_KEYS } from '../../../src/core/plan/template-shapes.ts';
import { TEMPLATES } from '../../../src/core/plan/templates.ts';
import { staff, students } from '../../../src/emulator/seed/people.ts';
import { applySchoolYear } from '../../support/examples.ts';

const schoolYear = '2026–27';
const EACH = TEMPLATE_KEYS.flatMap(key => LANGUAGES.map(language => [key, language] as const));

describe.each(EACH)('the example of %s in %s', (key, language) => {
  const { blocks, name } = applySchoolYear(schoolYear)[key][language];
  const decoded = decodePlan({ title: name, blocks, otherTabs: [] });
  const meant = examplePlan(TEMPLATES[key], EXAMPLE_WORDS[key], { language, schoolYear });
  const words = EXAMPLE_WORDS[key][language];

  it('is read back exactly, and nothing in it is out of order', () => {
    expect(decoded.issues).toEqual([]);
    const bySet = (a: { prompt: string }, b: { prompt: string }): number => (a.prompt < b.prompt ? -1 : 1);
    const said = meant.answers.filter(({ text, later }) => text + later !== '');
    expect([...decoded.plan.answers].sort(bySet)).toEqual([...said].sort(bySet));
    expect({ ...decoded.plan, answers: [] }).toEqual({ ...meant, answers: [] });
  });

  it('has a date or a number wherever one is meant', () => {
    const { goals, evidence } = decoded.plan;
    const dates = [
      ...goals.flatMap(goal => [
        ...[goal.begins, goal.deadline, ...goal.steps.map(step => step.due)],
        ...goal.progress.map(each => each.date),
      ]),
      ...evidence.map(each => each.date),
    ];
    expect(dates.filter(date => date.text !== '' && date.iso === '')).toEqual([]);
    const numbers = goals.flatMap(goal => [goal.start, goal.target, ...goal.progress.map(each => each.amount)]);
    expect(numbers.filter(number => number.text !== '' && number.value === null)).toEqual([]);
  });

  it('says only what a question or a column is there for', () => {
    const keys: readonly string[] = QUESTIONS.map(question => question.key);
    expect(Object.keys(words.answers).filter(each => !keys.includes(each))).toEqual([]);
    for (const kind of RECORD_NAMES)
      for (const row of words.records[kind] ?? [])
        expect(Object.keys(row).filter(column => !(column in recordKind(kind).columns))).toEqual([]);
  });

  it('says that it is invented: in the name, below it and in the file’s name, and belongs to nobody', () => {
    const { invented, instead, nobody } = MARKS[language];
    expect(decoded.plan.about).toMatchObject({
      ...{ student: `${words.student} (${invented})`, className: instead, address: nobody },
      ...{ template: key, language, schoolYear, evidenceFolderUrl: '' },
    });
    expect(name.toLowerCase()).toContain(invented);
    expect(JSON.stringify(blocks.slice(0, 2))).toContain(instead);
  });

  it('holds no address, no link and nobody of the local Workspace', () => {
    const text = JSON.stringify(blocks);
    expect(/@|https?:|www\./.exec(text)).toBeNull();
    const real = [...staff(), ...students().map(({ person }) => person)].map(
      ({ name }) => name.split(' ').at(-1) ?? '',
    );
    expect(real.filter(surname => text.includes(surname))).toEqual([]);
  });

  it('has the same shape in every language', () => {
    const shape = (other: typeof words): unknown => [
      ...[Object.keys(other.answers), other.evidence.length],
      other.goals.map(({ steps, progress = [], ...rest }) => [Object.keys(rest), steps.length, progress.length]),
      Object.entries(other.records).map(([kind, rows]) => [kind, rows.map(row => Object.keys(row))]),
    ];
    expect(shape(words)).toEqual(shape(EXAMPLE_WORDS[key].en));
  });
});
