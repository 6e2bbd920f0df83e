// Both languages of everything the server says are complete, and what is said in one is not the other's.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { DOCUMENT_EN } from '../../src/core/document/sentences-en.ts';
import { DOCUMENT_ES } from '../../src/core/document/sentences-es.ts';
import { type ErrorCode, sentenceFor } from '../../src/core/errors.ts';
import { inEach, inLanguage } from '../../src/core/language.ts';
import { NEXT_STEP_EN, NEXT_STEP_ES } from '../../src/core/plan/next-step-words.ts';
import { things } from '../../src/core/things.ts';
import { say as sayOfClass } from '../../src/core/workbook/sentences.ts';
import { words as cardWords } from '../../src/server/google/cards/words.ts';
import { say as sayToTeacher } from '../../src/server/teacher/sentences.ts';
import { textsOf, untranslated } from '../support/texts-of.ts';

const ROOT = path.resolve(__dirname, '../../src');
/** Google's own names, and what is no word. */
const SAME = new Set(['Google Drive', '“3”', '3']);

const ERRORS: readonly ErrorCode[] = [
  ...(['bad-request', 'not-signed-in', 'not-a-plan', 'plan-changed', 'holds-more', 'round-open', 'no-class'] as const),
  ...(['not-keeper', 'copied-workbook', 'workbook-damaged', 'roster-wrong', 'file-gone', 'file-trashed'] as const),
  ...(['no-access', 'quota', 'busy', 'offline', 'too-large', 'folder-not-connected', 'google'] as const),
];

const DICTIONARIES: readonly [string, { readonly en: unknown; readonly es: unknown }][] = [
  ['what is wrong', inEach(() => ERRORS.map(code => sentenceFor(code, {})))],
  ['what an error speaks of', inEach(things)],
  ['the plan Doc', { en: DOCUMENT_EN, es: DOCUMENT_ES }],
  ['the next step', { en: NEXT_STEP_EN, es: NEXT_STEP_ES }],
  ['a class', inEach(sayOfClass)],
  ['the teacher’s work', inEach(sayToTeacher)],
  ['the Drive card', inEach(cardWords)],
];

describe('what the server says', () => {
  it.each(DICTIONARIES)('of %s in both languages', (_, { en, es }) => {
    const english = new Map(textsOf(en));
    const spanish = new Map(textsOf(es));
    expect([...spanish.keys()].sort()).toEqual([...english.keys()].sort());
    expect(english.size).toBeGreaterThan(5);
    expect(untranslated(english, spanish, SAME)).toEqual([]);
  });

  it('names what an error is about within its sentence, with a capital where that begins it', () => {
    expect(inLanguage('en', () => sentenceFor('file-trashed', { what: things().plan }))).toBe(
      'Your plan is in the bin. Restore it in Drive, then try again.',
    );
    expect(inLanguage('es', () => sentenceFor('file-trashed', { what: things().plan }))).toBe(
      'Tu plan está en la papelera. Recupéralo en Drive y prueba otra vez.',
    );
  });

  // A pair typed InEach is complete by the compiler.
  it('stands in dictionaries or pairs, not between the lines of the server’s code', () => {
    const files = readdirSync(path.join(ROOT, 'server'), { recursive: true, encoding: 'utf8' }).filter(
      name => name.endsWith('.ts') && !/(?:sentences|words)(?:-..)?\.ts$/.test(name),
    );
    const sentences = files.flatMap(name => {
      const code = readFileSync(path.join(ROOT, 'server', name), 'utf8').replace(
        /\/\*[\s\S]*?\*\/|(^|\s)\/\/.*$/gm,
        '',
      );
      if (/\bInEach</.test(code)) return [];
      return [...code.matchAll(/(['`])[A-Z][a-z]+(?: [\w’{}$.]+){3,}[.!?:]?[^'`]*\1/g)].map(
        ([found]) => `${name}: ${found}`,
      );
    });
    expect(sentences.filter(found => !found.includes('Error('))).toEqual([]);
  });
});
