// docs/coverage.json against what the local Workspace has, what Google has, what the cases reach and what the add-on calls.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

interface Row {
  readonly service: string;
  readonly member: string;
  readonly state: 'full' | 'partial' | 'absent';
  readonly testedBy?: string;
}

const root = path.resolve(__dirname, '../..');
const rows = require('../../docs/coverage.json') as Row[];

function check(table: readonly object[]): string[] {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'throughline-coverage-'));
  try {
    writeFileSync(path.join(folder, 'table.json'), JSON.stringify(table));
    const given = ['scripts/coverage.mjs', '--check', '--table', path.join(folder, 'table.json')];
    const { stdout, stderr } = spawnSync(process.execPath, given, { cwd: root, encoding: 'utf8' });
    return `${stdout}${stderr}`.split('\n').filter(line => line !== '');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe('the table of coverage', () => {
  it('is true of this Workspace (npm run coverage -- --write brings it up to date)', () => {
    expect(check(rows)).toEqual([]);
  });

  it('is refused where a row is missing, claims too much, or names a case that does not reach it', () => {
    const [gone, flush, absent] = [
      rows.find(row => row.state === 'full') as Row,
      rows.find(row => row.member === 'SpreadsheetApp.flush') as Row,
      rows.find(row => row.state === 'absent') as Row,
    ];
    const wrong = rows
      .filter(row => row !== gone)
      .map(row =>
        row === flush
          ? { ...row, testedBy: 'utilities › no such case' }
          : row === absent
            ? { ...row, state: 'full', testedBy: flush.testedBy }
            : row,
      );
    expect(check(wrong)).toEqual([
      `${gone.service} › ${gone.member} has no row`,
      `${absent.service} › ${absent.member}: the table says full, the source says absent`,
      `${absent.service} › ${absent.member}: no passing case “${flush.testedBy}” reaches it`,
      'SpreadsheetApp › SpreadsheetApp.flush: no passing case “utilities › no such case” reaches it',
      'docs/local-workspace.md has other figures or questions',
    ]);
  });
});
