// Skills in the words of evidence: typed by hand or chosen, never damaging what a student wrote.
import fc from 'fast-check';
import { speak } from '../../../src/core/language.ts';
import { coverageWords, readTags, skillChoices, skillCounts, tagOf, withTags } from '../../../src/core/plan/skills.ts';
import { ADA } from '../document/sample-plan.ts';

const skills = fc.uniqueArray(
  fc.constantFrom('Team work', 'Public speaking', 'courage', 'Escuchar', '21st century', 'ética'),
  {
    maxLength: 6,
  },
);
const sentences = fc.constantFrom(
  '',
  'It shows every evening',
  'We practised it.',
  'Two\nlines',
  'See https://example.org/a#part',
  'G#1 and C# too',
);
const piece = (why: string) => ({ ...ADA.evidence[1]!, title: 'A piece', why });

describe('tags', () => {
  it.each([
    ['I led the group. #team-work #Courage', 'I led the group.', ['team work', 'Courage']],
    ['We did #team-work all day', 'We did #team-work all day', ['team work']],
    ['#teamwork', '', ['teamwork']],
    ['Sum of #1 and https://example.org/#top', 'Sum of #1 and https://example.org/#top', []],
    ['Lo hice\n#hablar-en-público, #identidad', 'Lo hice', ['hablar en público', 'identidad']],
    ['#courage and #Courage', '#courage and #Courage', ['courage']],
  ])('“%s”', (text, words, tags) => {
    expect(readTags(text)).toEqual({ words, tags });
  });

  it('written and read again are the same, beside words that are untouched', () => {
    fc.assert(
      fc.property(sentences, skills, (words, tags) => {
        const text = withTags(words, tags);
        expect(readTags(text)).toEqual({ words, tags: tags.map(tag => tag.toLowerCase()) });
        expect(withTags(text, tags)).toBe(text);
        expect(withTags(text, [])).toBe(words);
      }),
    );
  });

  it('taken out of a sentence leave the sentence whole', () => {
    expect(withTags('We did #team-work all day\n#courage', ['courage'])).toBe('We did team-work all day\n#courage');
    expect(withTags('We did #TeamWork all day', ['Team work', 'courage'])).toBe('We did #TeamWork all day\n#courage');
  });

  it('are words with lines between', () => {
    expect(tagOf('Public speaking')).toBe('#public-speaking');
    expect(tagOf(' ??? ')).toBe('');
    expect(withTags('x', ['???', ''])).toBe('x');
  });
});

describe('coverage', () => {
  afterEach(() => speak('en'));
  const about = { ...ADA.about, skills: 'Team work, Public speaking; courage' };
  const evidence = [piece('#teamwork'), piece('We did #team-work\n#summer'), piece('')];

  it('counts pieces by the school’s skills, then tags of one’s own', () => {
    expect(skillCounts({ about, evidence })).toEqual([
      { skill: 'Team work', count: 2 },
      { skill: 'Public speaking', count: 0 },
      { skill: 'courage', count: 0 },
      { skill: 'summer', count: 1 },
    ]);
  });

  it('is said in words, what is shown before what is not', () => {
    expect(coverageWords({ about, evidence })).toBe(
      '2 pieces show Team work, 1 piece shows summer. None yet shows Public speaking or courage.',
    );
    expect(coverageWords({ about: ADA.about, evidence: [] })).toBe('');
    speak('es');
    expect(coverageWords({ about, evidence })).toBe(
      '2 piezas muestran Team work, 1 pieza muestra summer. Todavía ninguna muestra Public speaking ni courage.',
    );
  });

  it('may be chosen from the school’s skills and two tags that are always there', () => {
    expect(skillChoices(about)).toEqual(['Team work', 'Public speaking', 'courage', 'identity', 'summer']);
    expect(skillChoices({ skills: 'Identidad', language: 'es' })).toEqual(['Identidad', 'verano']);
  });
});
