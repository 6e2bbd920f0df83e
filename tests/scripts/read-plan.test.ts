// npm run read-plan as a process of its own: whatever file it is given, it answers with JSON or with one sentence.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Plan, PlanIssue } from '../../src/core/plan/plan.ts';
import { writePlan } from '../server/plan-damages.ts';
import { addressOf, createPlans, newClass, Person, planOf, school } from '../support/add-on.ts';
import { run } from '../support/command.ts';
import { DocumentByHand } from '../support/document-by-hand.ts';

/** Each test waits for processes; a busy machine may take long. */
jest.setTimeout(120_000);

const folder = mkdtempSync(path.join(os.tmpdir(), 'throughline-read-plan-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Answer {
  readonly title: string;
  readonly looksLikePlan: boolean;
  readonly plan: Plan;
  readonly issues: readonly PlanIssue[];
}

function save(name: string, content: unknown): string {
  const file = path.join(folder, name);
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

async function read(name: string, content: unknown): Promise<Answer> {
  const { code, stdout, stderr } = await run('read-plan.mjs', save(name, content));
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return JSON.parse(stdout) as Answer;
}

const workspace = school(['Ana']);
const theClass = newClass(workspace, ['Ana']);
createPlans(theClass);
const doc = new DocumentByHand(
  new Person(workspace, addressOf('Ana')),
  planOf(workspace, theClass.folderId, 'Ana').documentId,
);
const fetched = (tabs: boolean): unknown =>
  doc.person.rest('GET', `https://docs.googleapis.com/v1/documents/${doc.id}?includeTabsContent=${tabs}`);
writePlan(doc);
const [withTabs, oldShape] = [fetched(true), fetched(false)];
doc.deleteRow(/^Goal G1/, doc.rowOf(/^Goal G1/, /^By when/));
doc.addTab('Draft', 'more');
const damaged = fetched(true);

describe('read-plan', () => {
  it('prints the plan of either shape of a document', async () => {
    const answers = [await read('tabs.json', withTabs), await read('old.json', oldShape)];
    for (const answer of answers) {
      expect(answer).toMatchObject({ title: 'Ana – Learning plan 2026–27', looksLikePlan: true, issues: [] });
      expect(answer.plan.goals).toHaveLength(1);
      expect(answer.plan.goals[0]).toMatchObject({
        id: 'G1',
        statement: 'Read 95 words a minute aloud',
        deadline: { text: '2027-05-28', iso: '2027-05-28' },
        steps: [{ text: 'Read aloud every evening', done: true }],
        progress: [{ amount: { value: 74 } }],
      });
      expect(answer.plan.evidence).toMatchObject([{ goalId: 'G1', url: 'https://example.org/page' }]);
    }
    expect(answers[0]).toEqual(answers[1]);
  });

  it('reads a file that begins with a byte order mark', async () => {
    expect((await read('bom.json', `\ufeff${JSON.stringify(withTabs)}`)).plan.goals).toHaveLength(1);
  });

  it('prints what a damaged plan still holds, and what is wrong with it', async () => {
    const answer = await read('damaged.json', damaged);
    expect(answer.plan.goals[0]).toMatchObject({ id: 'G1', statement: 'Read 95 words a minute aloud' });
    expect(answer.issues.map(({ code, weight, where }) => [code, weight, where])).toEqual([
      ['missing-row', 'stops', 'the first goal table (G1)'],
      ['other-tabs', 'note', 'other tabs'],
    ]);
  });

  it.each([
    ['an empty document', { body: { content: [] } }],
    ['a document of one line', { title: 'Essay', body: { content: [{ paragraph: { elements: [] } }] } }],
    ['a document without anything', { tabs: [] }],
  ])('%s is no plan, and that is said', async (_, content) => {
    const answer = await read('essay.json', content);
    expect(answer.looksLikePlan).toBe(false);
    expect(answer.issues).toEqual([expect.objectContaining({ code: 'not-a-plan', weight: 'stops' })]);
  });

  it.each([
    ['a list', '[]'],
    ['a number', '7'],
    ['nothing', 'null'],
    ['another object', '{"kind":"drive#file"}'],
    ['a document whose body is empty', '{"body":null}'],
    ['a document whose body is a word', '{"body":{"content":"words"}}'],
    ['a document with holes', '{"body":{"content":[null,{"table":{"tableRows":[null]}}]}}'],
    ['a document whose tabs are no tabs', '{"tabs":[null,7]}'],
    [
      'a document whose texts are numbers',
      '{"body":{"content":[{"paragraph":{"elements":[{"textRun":{"content":5}}]}}]}}',
    ],
    ['half a file', '{"body":{"content":['],
    ['an empty file', ''],
    ['a page of HTML', '<!doctype html><title>Sign in</title>'],
  ])('%s: one sentence and exit 1, never a stack trace', async (_, text) => {
    const { code, stdout, stderr } = await run('read-plan.mjs', save('other.json', text));
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^\S*other\.json is .*[.]\n$/);
  });

  it('a missing file, a folder, no file at all: one sentence and exit 1', async () => {
    for (const args of [[path.join(folder, 'nowhere.json')], [folder], []]) {
      const { code, stdout, stderr } = await run('read-plan.mjs', ...args);
      expect([code, stdout]).toEqual([1, '']);
      expect(stderr.trim().split('\n')).toHaveLength(1);
      expect(stderr).toMatch(/cannot be opened|Say which file/);
    }
  });
});
