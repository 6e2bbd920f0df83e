import fc from 'fast-check';
import { coach } from '../../../src/core/coach/coach.ts';

const TODAY = '2026-11-02';
const ask = (statement: string, more: Partial<Parameters<typeof coach>[0]> = {}) =>
  coach({ statement, measure: '', start: '', target: '', deadline: '', ...more }, TODAY);

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
    ['R', 'My teacher should explain 3 things again this week', 'Ask my teacher 3 questions this week'],
    ['T', 'Read 20 books', 'Read 20 books this year'],
    ['T', 'Save $500 for a laptop sometime', 'Save $500 for a laptop by July'],
  ])('asks about %s in “%s” and not in “%s”', (letter, weak, fine) => {
    expect(ask(weak).letter).toBe(letter);
    expect(ask(fine)).toEqual({ letter: '', because: '', question: '' });
  });

  it('shows the words it saw and asks exactly one question', () => {
    const advice = ask('I want to get better at basketball');
    expect(advice.question).toContain('“get better at basketball”');
    expect(advice.question.split('?')).toHaveLength(2);
  });

  it('takes number, measure and day from the other fields', () => {
    expect(ask('Read faster aloud', { target: '90', start: '62' }).letter).toBe('T');
    expect(ask('Learn to juggle', { measure: '20 throws in a row', deadline: '2027-03-01' }).letter).toBe('');
    expect(ask('Learn to juggle', { measure: 'it looks good' }).letter).toBe('M');
    expect(ask('Run 5 km', { start: '30', target: '30' }).letter).toBe('M');
  });

  it('asks when the day is over or very far away', () => {
    expect(ask('Read 20 books', { deadline: '2026-11-01' })).toMatchObject({
      letter: 'T',
      question: expect.stringContaining('over'),
    });
    expect(ask('Read 20 books', { deadline: '2028-06-01' }).question).toContain('halfway');
    expect(ask('Read 20 books', { deadline: '2026-11-02' }).letter).toBe('');
  });

  it('is quiet while nothing is written', () => {
    expect(ask('   ').question).toBe('');
  });

  it('answers anything, always with a reason and a question or with neither', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), fc.string(), (statement, target, deadline) => {
        const advice = ask(statement, { target, deadline });
        expect(advice.letter === '').toBe(advice.question === '');
        expect(advice.letter === '').toBe(advice.because === '');
      }),
    );
  });
});
