// npm run coach and npm run coach-report as processes of their own: whatever they are given, lines of JSON or one sentence.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { run } from '../support/command.ts';

/** Each test waits for processes; a busy machine may take long. */
jest.setTimeout(120_000);

const folder = mkdtempSync(path.join(os.tmpdir(), 'throughline-coach-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function save(name: string, text: string): string {
  const file = path.join(folder, name);
  writeFileSync(file, text);
  return file;
}

describe('coach', () => {
  it('judges a goal a line, in the language of the line, and names what it is unsure of', async () => {
    const lines = [
      { id: 'a', text: 'Read 12 books by June', lang: 'en' },
      { id: 7, text: 'Quiero mejorar mi letra', lang: 'es' },
      { id: 'c', text: 'Score 85% on the algebra test', lang: 'en' },
    ];
    const { code, stdout } = await run(
      'coach.mjs',
      save('goals.jsonl', `${lines.map(line => JSON.stringify(line)).join('\r\n')}\n\n`),
      '--today',
      '2026-11-02',
    );
    expect(code).toBe(0);
    const [fine, weak, unsure] = stdout
      .trim()
      .split('\n')
      .map(line => JSON.parse(line));
    const ok = { specific: true, measurable: true, attainable: true, timebound: true };
    expect(fine).toMatchObject({ id: 'a', ...ok, unsure: [], question: '' });
    expect(fine.because.timebound).toBe('“by June” says when.');
    expect(weak).toMatchObject({ id: 7, specific: false, measurable: false, attainable: true, timebound: false });
    expect(weak.question).toMatch(/^«mejorar mi letra»: ¿/);
    expect(unsure).toMatchObject({ id: 'c', ...ok, unsure: ['timebound'] });
  });

  it('answers each bad line with a sentence and goes on', async () => {
    const text = ['not JSON', '[]', '{"id":"x"}', 'null', '{"id":"y","text":"Read 2 books by May","lang":5}'].join(
      '\n',
    );
    const { code, stdout, stderr } = await run('coach.mjs', save('bad.jsonl', text));
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const answers = stdout
      .trim()
      .split('\n')
      .map(line => JSON.parse(line));
    expect(answers.map(({ error }) => Boolean(error))).toEqual([true, true, true, true, false]);
    expect(answers[0].error).toMatch(/^Line 1 is not JSON/);
    expect(answers[2]).toMatchObject({ id: 'x', error: 'Line 3 has no "text" with the goal in it.' });
  });

  it('says in one sentence which file or day it cannot read', async () => {
    const gone = await run('coach.mjs', path.join(folder, 'gone.jsonl'));
    expect(gone.code).toBe(1);
    expect(gone.stderr.trim()).toMatch(/gone\.jsonl cannot be read: ENOENT\.$/);
    const day = await run('coach.mjs', save('one.jsonl', ''), '--today', 'soon');
    expect({ code: day.code, lines: day.stderr.trim().split('\n').length }).toEqual({ code: 1, lines: 1 });
  });
});

describe('coach-report', () => {
  it('scores a file of goals beside our own, leaving contested labels out', async () => {
    const goals = [
      {
        text: 'Get better',
        lang: 'en',
        labels: { specific: false, measurable: false, attainable: null, timebound: false },
        contested: ['timebound'],
      },
      {
        text: 'Read 5 books by May',
        lang: 'en',
        labels: { specific: true, measurable: true, attainable: true, timebound: true },
      },
    ];
    const { code, stdout } = await run('coach-report.mjs', '--json', '--sample', save('s.json', JSON.stringify(goals)));
    expect(code).toBe(0);
    const { sample, traps, fresh } = JSON.parse(stdout);
    expect(sample.letters.specific.coach).toEqual({ goals: 2, weak: 1, precision: 1, recall: 1, f1: 1 });
    expect(sample.letters.timebound.coach).toMatchObject({ goals: 1, weak: 0 });
    expect(Object.keys(sample.letters.measurable.rules)).toHaveLength(3);
    expect(traps.goals + fresh.goals).toBeGreaterThan(400);
  });

  it('says what is wrong with a file that holds no goals', async () => {
    const { code, stderr } = await run('coach-report.mjs', '--sample', save('none.json', '{}'));
    expect(code).toBe(1);
    expect(stderr.trim()).toMatch(/none\.json is JSON, but no list of goals with a "text" each\.$/);
  });
});
