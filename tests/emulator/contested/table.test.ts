// The table of contested facts and the list of open questions: complete, true to the code, and each option with a test.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { CONTESTED, CONTESTED_NAMES, isLenient, readingsOf } from '../../../src/emulator/contested.ts';
import { createWorkspace } from '../../../src/emulator/index.ts';
import { OPEN_QUESTIONS } from '../../../src/emulator/open-questions.ts';
import { SERVICES } from '../../conformance/script/services.ts';

const emulator = path.resolve(__dirname, '../../../src/emulator');
const caseNames = Object.entries(SERVICES).flatMap(([service, cases]) =>
  cases.map(({ name }) => `${service}: ${name}`),
);
const bundle = { manifest: {}, code: '', html: new Map() };

describe('contested facts', () => {
  it.each(CONTESTED_NAMES)('%s is read where the table says', name => {
    const source = readFileSync(path.join(emulator, CONTESTED[name].readBy), 'utf8');
    expect(source).toMatch(new RegExp(`isLenient\\([^)]*'${name}'\\)`));
  });

  it.each(CONTESTED_NAMES)('%s has a test that names it', name => {
    const texts = readdirSync(__dirname)
      .filter(file => file !== 'table.test.ts')
      .map(file => readFileSync(path.join(__dirname, file), 'utf8'));
    expect(texts.some(text => new RegExp(`\\b${name}\\b`).test(text))).toBe(true);
  });

  it('that a conformance case settles are named by that case, and the other way round', () => {
    const named = Object.entries(SERVICES).flatMap(([service, cases]) =>
      cases.flatMap(({ name, contested }) => (contested ? [[contested.option, `${service}: ${name}`]] : [])),
    );
    for (const name of CONTESTED_NAMES) {
      const settledBy = CONTESTED[name].settledBy;
      const own = named.filter(([option]) => option === name).map(([, text]) => text);
      expect(settledBy === undefined ? own : own.includes(settledBy)).toEqual(settledBy === undefined ? [] : true);
    }
  });
});

describe('open questions', () => {
  it('hold every option, each once, and give a reason where there is none', () => {
    expect(OPEN_QUESTIONS.flatMap(({ option }) => option ?? [])).toEqual(CONTESTED_NAMES);
    expect(new Set(OPEN_QUESTIONS.map(({ id }) => id)).size).toBe(OPEN_QUESTIONS.length);
    expect(
      OPEN_QUESTIONS.filter(({ option, notPlayed }) => (option === undefined) === (notPlayed === undefined)),
    ).toEqual([]);
  });

  it('name cases that exist', () => {
    expect(
      OPEN_QUESTIONS.flatMap(({ settledBy }) => settledBy ?? []).filter(name => !caseNames.includes(name)),
    ).toEqual([]);
  });
});

describe('a workspace', () => {
  const before = process.env['THROUGHLINE_CONTESTED'];
  afterEach(() => {
    if (before === undefined) delete process.env['THROUGHLINE_CONTESTED'];
    else process.env['THROUGHLINE_CONTESTED'] = before;
  });

  it('is strict throughout, with the options that were given', () => {
    delete process.env['THROUGHLINE_CONTESTED'];
    expect(createWorkspace({ bundle }).contested).toEqual(readingsOf());
    expect(createWorkspace({ bundle, contested: { intl: 'lenient' } }).contested).toEqual(
      readingsOf({ intl: 'lenient' }),
    );
    expect(isLenient({}, 'intl')).toBe(false);
  });

  it('is lenient where the environment says so, but for the options that were given', () => {
    process.env['THROUGHLINE_CONTESTED'] = 'lenient';
    const { contested } = createWorkspace({ bundle, contested: { intl: 'strict' } });
    expect(contested).toEqual(readingsOf({ intl: 'strict' }, 'lenient'));
  });
});
