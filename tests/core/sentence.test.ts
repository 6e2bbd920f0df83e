// How a sentence is made: holes filled once, one reading a language, and something to read even where a file is broken.

import { AppError } from '../../src/core/errors.ts';
import { speak } from '../../src/core/language.ts';
import { canSpeak, readSentencesWith, sentences } from '../../src/core/sentence.ts';
import { SENTENCES } from '../../src/sentences/all.ts';
import type { Sentences } from '../../src/sentences/sentences.ts';

const say = sentences('document');

afterEach(() => {
  readSentencesWith(language => SENTENCES[language]);
  speak('en');
});

describe('a sentence', () => {
  it('is said in the language spoken when it is made, or in the one asked for', () => {
    expect(say('savedGoal', { id: 'G1' })).toBe('Saved in your plan, under Goal G1.');
    speak('es');
    expect(say('savedGoal', { id: 'G1' })).toBe('Guardado en tu plan, en la Meta G1.');
    expect(sentences('class', 'en')('stepsDone', { done: 0, all: 3 })).toBe('0 of 3 done');
  });

  it.each(['$& $1 $$', '{id}', '{statement}', '', '\\', '__proto__'])(
    'takes %j as somebody’s words and no more',
    words => {
      expect(say('named', { statement: words, id: 'G2' })).toBe(`“${words}” is now called G2.`);
    },
  );

  it('does not compile with a hole left out, misspelt or made up', () => {
    // @ts-expect-error its hole is left out
    say('savedGoal');
    // @ts-expect-error its hole has another name
    say('savedGoal', { goal: 'G1' });
    // @ts-expect-error it has no holes
    say('saved', { id: 'G1' });
    // @ts-expect-error there is no such sentence
    expect(say('savedNothing')).toBe('savedNothing');
  });

  it('is read once a language, when it is first needed', () => {
    const read: string[] = [];
    readSentencesWith(language => {
      read.push(language);
      return SENTENCES[language];
    });
    expect(read).toEqual([]);
    say('saved');
    say('saved');
    expect(read).toEqual(['en']);
    speak('es');
    say('saved');
    expect(read).toEqual(['en', 'es']);
  });

  it('is said in the other language, else by its name with what happened, where a file is broken', () => {
    const without = (broken: string): void =>
      readSentencesWith(language => (language === broken ? ({} as Sentences) : SENTENCES[language]));
    speak('es');
    without('es');
    expect([say('saved'), canSpeak()]).toEqual(['Saved in your plan.', true]);
    speak('en');
    without('en');
    expect([say('saved'), canSpeak()]).toEqual(['Guardado en tu plan.', true]);
    readSentencesWith(() => ({}) as Sentences);
    expect(say('savedGoal', { id: 'G1' })).toBe('savedGoal G1');
    expect([say('saved'), canSpeak()]).toEqual(['saved', false]);
    expect(new AppError('busy').message).toMatch(/^Throughline cannot read its own words/);
  });
});
