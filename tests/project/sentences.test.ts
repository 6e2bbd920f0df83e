// Everything the server says: complete in both languages, with the same holes, nothing dead, and none of it in the code itself.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { sentenceFor } from '../../src/core/errors.ts';
import { inLanguage } from '../../src/core/language.ts';
import { thing } from '../../src/core/things.ts';
import { SENTENCES } from '../../src/sentences/all.ts';
import type { Room } from '../../src/sentences/sentences.ts';
import { untranslated } from '../support/texts-of.ts';

const ROOT = path.resolve(__dirname, '../../src');
const ROOMS = Object.keys(SENTENCES.en) as Room[];
/** Google's own names. */
const SAME = new Set(['Google Drive']);

interface Source {
  readonly name: string;
  readonly code: string;
}

const SOURCES: readonly Source[] = ['core', 'contract', 'server'].flatMap(room =>
  readdirSync(path.join(ROOT, room), { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.ts'))
    .map(name => ({
      name: `${room}/${name.replaceAll('\\', '/')}`,
      code: readFileSync(path.join(ROOT, room, name), 'utf8').replace(/\/\*[\s\S]*?\*\/|(^|\s)\/\/.*$/gm, ''),
    })),
);

const entries = (room: Room, language: 'en' | 'es'): [string, string][] => Object.entries(SENTENCES[language][room]);
const holes = (sentence: string): string[] => [...sentence.matchAll(/\{(\w+)\}/g)].map(([hole]) => hole).sort();

/** The files that speak for this room: the one that asks for its sentences, and those that import from that one. */
function speakers(room: Room): readonly Source[] {
  const named = new RegExp(`\\b(?:sentences|sentenceOf)\\('${room}'`);
  const doors = SOURCES.filter(({ code }) => named.test(code)).map(({ name }) => name);
  expect(doors.length).toBeGreaterThan(0);
  return SOURCES.filter(({ name, code }) =>
    [...code.matchAll(/from '(\.[^']+)'/g)]
      .map(([, target = '']) => path.posix.join(path.posix.dirname(name), target))
      .concat(name)
      .some(each => doors.includes(each)),
  );
}

/** 'key' as it stands, or a template that makes it: `why.${reason}`. */
function isSaid(key: string, code: string): boolean {
  if (code.includes(`'${key}'`)) return true;
  const templates = [...code.matchAll(/\b(?:say|said)\(`([^`]*)`/g)].map(([, template = '']) => template);
  return templates.some(template => {
    const [before = '', after = ''] = template.split(/\$\{[^}]*\}/);
    return key.length > before.length + after.length && key.startsWith(before) && key.endsWith(after);
  });
}

describe('what the server says', () => {
  it.each(ROOMS)('of %s is in Spanish what it is in English, hole by hole', room => {
    const [english, spanish] = [new Map(entries(room, 'en')), new Map(entries(room, 'es'))];
    expect([...spanish.keys()].sort()).toEqual([...english.keys()].sort());
    const wrong = [...english].filter(([key, text]) => holes(text).join() !== holes(spanish.get(key) ?? '').join());
    expect(wrong).toEqual([]);
    const words = (of: ReadonlyMap<string, string>) =>
      new Map([...of].map(([key, text]) => [key, text.replace(/\{\w+\}/g, '')]));
    expect(untranslated(words(english), words(spanish), SAME)).toEqual([]);
  });

  it.each(ROOMS)('of %s is never nothing, and has no hole that is left open', room => {
    const all = [...entries(room, 'en'), ...entries(room, 'es')];
    expect(all.filter(([, text]) => text.trim() === '' || /[{}]/.test(text.replace(/\{\w+\}/g, '')))).toEqual([]);
  });

  it.each(ROOMS)('of %s is said somewhere', room => {
    const code = (room === 'errors' ? SOURCES : speakers(room)).map(each => each.code).join('\n');
    expect(
      entries(room, 'en')
        .map(([key]) => key)
        .filter(key => !isSaid(key, code)),
    ).toEqual([]);
  });

  it('names what an error is about within its sentence, with a capital where that begins it', () => {
    expect(inLanguage('en', () => sentenceFor('file-trashed', { what: thing('plan') }))).toBe(
      'Your plan is in the bin. Restore it in Drive, then try again.',
    );
    expect(inLanguage('es', () => sentenceFor('file-trashed', { what: thing('plan') }))).toBe(
      'Tu plan está en la papelera. Recupéralo en Drive y prueba otra vez.',
    );
  });

  // A pair typed InEach is complete by the compiler.
  it('stands in dictionaries or pairs, not between the lines of the server’s code', () => {
    const sentences = SOURCES.filter(({ name }) => name.startsWith('server/')).flatMap(({ name, code }) =>
      /\bInEach</.test(code)
        ? []
        : [...code.matchAll(/(['`])[A-Z][a-z]+(?: [\w’{}$.]+){3,}[.!?:]?[^'`]*\1/g)].map(
            ([found]) => `${name}: ${found}`,
          ),
    );
    expect(sentences.filter(found => !found.includes('Error('))).toEqual([]);
  });
});
