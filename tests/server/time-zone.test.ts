// "Today" is the day of the person at the page, not of the script, whose one time zone is everybody's.

import { decodePlan } from '../../src/core/document/decode.ts';
import { virtualClock } from '../../src/emulator/index.ts';
import { decodeDocument } from '../../src/server/google/docs-rest/decode.ts';
import { addressOf, createPlans, newClass, Person, planOf, school } from '../support/add-on.ts';

/** Four in the afternoon of the 9th in Los Angeles is the 10th in Greenwich. */
const AFTERNOON = Date.UTC(2026, 10, 10, 0, 30);

function asked(person: Person, fileId: string, method: string, input: unknown, zone?: unknown) {
  const run = person.workspace.callFromPage(person.email, fileId, 'rpc', [JSON.stringify({ method, input, zone })]);
  const envelope = JSON.parse(String(run.value));
  expect(envelope).toMatchObject({ ok: true });
  return envelope.value;
}

describe('the day', () => {
  const workspace = school(['Ana'], { clock: virtualClock(AFTERNOON) });
  const ofClass = newClass(workspace, ['Ana']);
  ofClass.keeper.start(ofClass.workbookId);
  createPlans(ofClass);
  const { documentId } = planOf(workspace, ofClass.folderId, 'Ana');
  const ana = new Person(workspace, addressOf('Ana'));
  ana.start(documentId);

  it.each([
    ['America/Los_Angeles', '2026-11-09'],
    ['Pacific/Auckland', '2026-11-10'],
    [undefined, '2026-11-10'],
    ['<script>', '2026-11-10'],
    [{ a: 1 }, '2026-11-10'],
  ])('of a page in %p is %p', (zone, day) => {
    expect(asked(ana, documentId, 'plan.open', {}, zone).today).toBe(day);
  });

  it('stands beside what was logged there', () => {
    const goal = { statement: 'Swim', why: '', measure: '', start: '1', target: '5', deadline: '', myReply: '' };
    asked(ana, documentId, 'plan.saveGoal', { goalId: '', before: null, goal }, 'America/Los_Angeles');
    const number = { goalId: 'G1', date: '', amount: '2', note: '' };
    asked(ana, documentId, 'plan.logNumber', number, 'America/Los_Angeles');
    const json = ana.rest('GET', `https://docs.googleapis.com/v1/documents/${documentId}?includeTabsContent=true`);
    expect(decodePlan(decodeDocument(json)).plan.goals[0]?.progress[0]?.date.iso).toBe('2026-11-09');
  });

  it('is the keeper’s also in the hourly check, which no page starts', () => {
    const { keeper, workbookId } = ofClass;
    asked(keeper, workbookId, 'class.hourlyCheck', { workbookId, on: true }, 'America/Los_Angeles');
    workspace.clock.advance(3_600_000);
    workspace.runDueTriggers();
    const url = `https://sheets.googleapis.com/v4/spreadsheets/${workbookId}/values/Students`;
    const [headers, row] = keeper.rest('GET', url).values as [string[], string[]];
    expect(row[headers.indexOf('Plan changed')]).toMatch(/^(?:2026-11-09|9 Nov 2026)$/);
  });
});
