import { coach, judge } from '../../../src/core/coach/coach.ts';
import { speak } from '../../../src/core/language.ts';

const TODAY = '2026-11-02';
const NO_ADVICE = { letter: '', because: '', question: '', isUnsure: false, dream: '' };
type Fields = Partial<Parameters<typeof coach>[0]>;
const draft = (statement: string, more: Fields = {}) => ({
  statement,
  measure: '',
  start: '',
  target: '',
  deadline: '',
  ...more,
});
const ask = (statement: string, more: Fields = {}) => coach(draft(statement, more), TODAY, 'en');

describe('coach', () => {
  // Each pair: a goal that has to be asked about, and one like it that is fine.
  it.each([
    ['S', 'Get an A in math', 'Get an A on the chapter 10 test next Friday'],
    ['S', 'I want to improve in math', 'I want to go from a C to a B in math this semester'],
    ['S', 'Be a better student', 'Hand in all my homework on time for the next 30 days'],
    ['S', 'Quiero mejorar mis notas', 'Quiero subir de 70 a 85 en matemáticas en el próximo trimestre'],
    ['M', 'Learn to play piano by June', 'Learn three songs on the piano by June'],
    ['M', 'Know Latin roots by December', 'Know 20 Latin roots by December'],
    ['A', 'Play in the NBA', 'Make the eighth grade team by March'],
    ['A', 'Go to the moon', 'Go to one astronomy club meeting a month until June'],
    ['A', 'Learn 900 words by tomorrow', 'Learn 9 words by tomorrow'],
    ['R', 'My teacher should explain 3 things again this week', 'Ask my teacher 3 questions this week'],
    ['T', 'Read 20 books', 'Read 20 books this year'],
    ['T', 'Save $500 for a laptop sometime', 'Save $500 for a laptop by July'],
    ['T', 'Practice the drums 20 minutes a day', 'Practice the drums 20 minutes a day for two weeks'],
  ])('asks about %s in “%s” and not in “%s”', (letter, weak, fine) => {
    expect(ask(weak)).toMatchObject({ letter, isUnsure: false });
    expect(ask(fine)).toEqual(NO_ADVICE);
  });

  it('shows the words it saw and asks exactly one question', () => {
    const advice = ask('I want to get better at basketball');
    expect(advice.question).toContain('“get better at basketball”');
    expect(advice.question.split('?')).toHaveLength(2);
  });

  it('speaks the language of the screen, whatever the goal is written in', () => {
    expect(coach(draft('Quiero ser más amable'), TODAY, 'en').because).toContain('can mean many things');
    expect(coach(draft('I want to be nicer'), TODAY, 'es').question).toContain('¿a qué parte');
    speak('es');
    expect(coach(draft('I want to be nicer'), TODAY).question).toContain('¿a qué parte');
    speak('en');
  });

  it('says when it is unsure, and still asks', () => {
    const advice = ask('Score 85% on the algebra test');
    expect(advice).toMatchObject({ letter: 'T', isUnsure: true });
    expect(advice.question).toMatch(/^I am not sure\. .*on which day is that\?$/);
    expect(judge(draft('Read 9 books by May 2020'), TODAY, 'en').timebound).toEqual({
      is: 'unsure',
      because: '“by May 2020” is over.',
    });
  });

  it('says for all five letters what it saw', () => {
    expect(judge(draft('I will read 12 books by June because my sister does'), TODAY, 'en')).toEqual({
      specific: { is: 'ok', because: '“12 books” says what you mean.' },
      measurable: { is: 'ok', because: '“12 books” can be counted or checked.' },
      attainable: { is: 'ok', because: 'I see nothing too big for its time in “12 books”.' },
      relevant: { is: 'ok', because: 'You say why: “because my sister does”.' },
      timebound: { is: 'ok', because: '“by June” says when.' },
    });
  });

  it('takes number, measure and day from the other fields', () => {
    expect(ask('Read faster aloud', { target: '90', start: '62' }).letter).toBe('T');
    expect(ask('Learn to juggle', { measure: '20 throws in a row', deadline: '2027-03-01' }).letter).toBe('');
    expect(ask('Learn to juggle', { measure: 'it looks good' }).letter).toBe('M');
    expect(ask('Run 5 km', { start: '30', target: '30' }).letter).toBe('M');
    expect(ask('Raise my score', { start: '0', target: '100', deadline: '2026-11-06' }).letter).toBe('A');
    expect(ask('Raise my score', { start: '60', target: '70', deadline: '2026-12-16' }).letter).toBe('');
  });

  it('asks when the day is over or very far away', () => {
    expect(ask('Read 20 books', { deadline: '2026-11-01' })).toMatchObject({
      letter: 'T',
      question: expect.stringContaining('over'),
    });
    expect(ask('Read 20 books', { deadline: '2028-06-01' }).question).toContain('halfway');
    expect(ask('Read 2 pages', { deadline: '2026-11-02' }).letter).toBe('');
  });

  it('is quiet while nothing is written', () => {
    expect(ask('   ')).toEqual(NO_ADVICE);
  });

  it('names a far dream in its own words, so that it can be kept above a nearer goal', () => {
    expect(ask('I want to play in the NBA')).toMatchObject({
      letter: 'A',
      dream: 'the NBA',
    });
    expect(ask('Read 90 words a minute by May').dream).toBe('');
  });
});
