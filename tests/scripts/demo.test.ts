// npm run demo as a process of its own: the whole main job on a class list full of traps, and on lists that are wrong.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { brokenRules } from '../emulator/documents/structural-rules.ts';
import { type Ended, run } from '../support/command.ts';

/** Each test waits for processes; a busy machine may take long. */
jest.setTimeout(120_000);

const folder = mkdtempSync(path.join(os.tmpdir(), 'throughline-demo-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function demo(name: string, roster: string | Buffer, ...options: string[]): Promise<Ended> {
  const file = path.join(folder, name);
  writeFileSync(file, roster);
  return run('demo.mjs', '--roster', file, '--json', ...options);
}

const NAMES = [
  'Zoë "Zozo" Núñez',
  "Siobhán D'Arcy",
  'محمد علي',
  '🦊 Fox',
  'Cher',
  '=1+1',
  '+Ben',
  '-Ada',
  '@lex',
  '../../etc/passwd',
  'Ana Li',
  'Ana Li',
];
const csv = (separator: string, rows: readonly (readonly string[])[]): string =>
  `${rows.map(row => row.map(cell => `"${cell.replace(/"/g, '""')}"`).join(separator)).join('\r\n')}\r\n`;
const ROWS = NAMES.map((name, index) => [`s${index}@hillside.example`, '7b', name]);

describe('demo', () => {
  it('does the whole job for a hostile list: nothing twice, no mail, every goal in the Sheet, a quiet sync at the end', async () => {
    const out = path.join(folder, 'out');
    const roster = `\ufeff${csv(';', [['Student e-mail', 'Class', 'Name'], ...ROWS])}`;
    const { code, stdout, stderr } = await demo('good.csv', roster, '--out', out);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const summary = JSON.parse(stdout) as Record<string, number> & {
      issues: unknown[];
      requests: Record<string, number>;
      writes: Record<string, number>;
      simulatedSeconds: Record<string, number>;
    };
    expect(summary).toMatchObject({
      students: 12,
      plans: 12,
      planFolders: 12,
      evidenceFolders: 12,
      duplicates: 0,
      emails: 0,
      goals: 12,
      goalsInSheet: 12,
      issues: [],
      writes: { noChangeSync: 0 },
    });
    expect(summary.requests['noChangeSync']).toBeLessThanOrEqual(2);
    expect(summary.simulatedSeconds['create']).toBeLessThanOrEqual(60);
    const plans = readdirSync(path.join(out, 'plans'));
    expect(plans.filter(name => name.endsWith('.html')).length).toBe(13);
    expect(plans.filter(name => name.endsWith('.json')).length).toBe(13);
    for (const name of plans.filter(file => file.endsWith('.json')))
      expect([name, brokenRules(JSON.parse(readFileSync(path.join(out, 'plans', name), 'utf8')))]).toEqual([name, []]);
    const students = readFileSync(path.join(out, 'workbook', 'Students.csv'), 'utf8');
    for (const name of NAMES) expect(students).toContain(name.replace(/"/g, '""'));
    // Opened in a spreadsheet program, no name is a formula.
    expect(students).not.toMatch(/"[=+@-]/);
    expect(readFileSync(path.join(out, 'drive.txt'), 'utf8')).toContain('shared with s4@hillside.example');
  });

  it('names every wrong row and creates nothing: exit 1, no summary', async () => {
    const out = path.join(folder, 'nothing');
    const rows = [
      ['Name', 'E-mail'],
      ['Ana', 'ana@hillside.example'],
      ['Ben', 'ben@'],
      ['', 'cy@hillside.example'],
      ['Dai', 'ANA@hillside.example'],
    ];
    const { code, stdout, stderr } = await demo('wrong.csv', csv(',', rows), '--out', out);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr.split('\n')).toEqual([
      expect.stringMatching(/^Line 3\b.*Ben.*“ben@” is not a whole e-mail address/),
      expect.stringMatching(/^Line 4\b.*the name is missing/),
      expect.stringMatching(/^Line 5\b.*Dai.*ANA@hillside\.example stands in line 2 already/),
      'Nothing was created. Correct the list and try again.',
      '',
    ]);
    // The number of the line once is enough.
    expect(stderr).not.toMatch(/Line 3.*Line 3/);
    expect(readdirSync(folder)).not.toContain('nothing');
  });

  it.each([
    ['an empty file', 'empty.csv', '', /list is empty/],
    ['titles only', 'titles.csv', 'Name,E-mail\r\n', /no students under them/],
    ['a picture', 'picture.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0xff, 0xfe, 0x0a]), /no column with e-mail/],
  ])('%s: one sentence, exit 1', async (_, name, text, words) => {
    const { code, stdout, stderr } = await demo(name, text);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(words);
    expect(stderr).not.toMatch(/\bat .*:\d+:\d+/);
  });

  it('reads what spreadsheet programs save: UTF-16 and Windows letters', async () => {
    const rows = [
      ['Nombre', 'Correo'],
      ['Zoë Núñez', 'zoe@hillside.example'],
    ];
    for (const bytes of [Buffer.from(`\ufeff${csv('\t', rows)}`, 'utf16le'), Buffer.from(csv(';', rows), 'latin1')]) {
      const out = path.join(folder, 'letters');
      const { code, stderr } = await demo('letters.csv', bytes, '--out', out);
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      expect(readFileSync(path.join(out, 'workbook', 'Students.csv'), 'utf8')).toContain('"Zoë Núñez"');
      rmSync(out, { recursive: true });
    }
  });

  it('says what to give when the list is missing', async () => {
    const nowhere = await run('demo.mjs', '--roster', path.join(folder, 'nowhere.csv'));
    expect([nowhere.code, nowhere.stdout]).toEqual([1, '']);
    expect(nowhere.stderr).toMatch(/nowhere\.csv cannot be opened/);
    const none = await run('demo.mjs', '--json');
    expect([none.code, none.stdout]).toEqual([1, '']);
    expect(none.stderr).toMatch(/--roster FILE/);
  });
});
