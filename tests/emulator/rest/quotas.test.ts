// Quota buckets on a virtual clock: what is let through, what is refused and when it goes on.
import type { Route } from '../../../src/emulator/types.ts';
import { type Answer, addOn, DOC_TYPE, make, OTHER, openSchool, reasonOf, TEACHER, user } from './school.ts';

const route = (operation: string, method: string, path: string): Route => ({
  operation,
  method,
  path,
  scopes: ['drive.file'],
  isWrite: method !== 'GET',
  handle: () => ({ json: {} }),
});
const routes = [
  route('docs.documents.get', 'GET', '/v1/documents/:id'),
  route('docs.documents.batchUpdate', 'POST', '/v1/documents/:id:batchUpdate'),
  route('sheets.spreadsheets.get', 'GET', '/v4/spreadsheets/:id'),
  route('sheets.spreadsheets.batchUpdate', 'POST', '/v4/spreadsheets/:id:batchUpdate'),
];

const passed = (answers: readonly Answer[]): number => answers.filter(answer => answer.status === 200).length;
const times = (count: number, one: () => Answer): Answer[] => Array.from({ length: count }, one);

describe('quotas of the add-on', () => {
  it.each([
    ['Docs writes', 'POST /v1/documents/D1:batchUpdate', 60],
    ['Docs reads', 'GET /v1/documents/D1', 300],
    ['Sheets writes', 'POST /v4/spreadsheets/S1:batchUpdate', 60],
    ['Sheets reads', 'GET /v4/spreadsheets/S1', 60],
  ])('%s: so many in any sixty seconds, then 429', (_name, line, limit) => {
    const school = openSchool({ routes });
    const send = () => school.send(line, { as: addOn(TEACHER) });
    expect(passed(times(limit, send))).toBe(limit);
    const refused = send();
    expect([refused.status, refused.json.error.status]).toEqual([429, 'RESOURCE_EXHAUSTED']);
    expect(refused.json.error.message).toMatch(/per minute per user' of service '(docs|sheets)\.googleapis\.com'/);
    school.clock.advance(59_999);
    expect(send().status).toBe(429);
    school.clock.advance(1);
    expect(send().status).toBe(200);
  });

  // F§3.4; W/drive/api/guides/limits: 325,000 units a minute and person; a read costs 5, a download 200.
  it('counts a download of Drive for forty reads', () => {
    const school = openSchool();
    const { id } = school.send('POST /upload/drive/v3/files?uploadType=media&fields=id', {
      as: addOn(TEACHER),
      body: 'x',
    }).json;
    const get =
      (more = '') =>
      () =>
        school.send(`GET /drive/v3/files/${id}${more}`, { as: addOn(TEACHER) });
    expect(passed(times(1_700, get('?alt=media')))).toBe(Math.floor((325_000 - 50) / 200));
    expect(passed(times(100, get()))).toBe(((325_000 - 50) % 200) / 5);
  });

  // W/docs/api/limits, W/sheets/api/limits: so many a minute for all people of the project together.
  it.each([
    ['Docs writes', 'POST /v1/documents/D1:batchUpdate', 60, 600],
    ['Sheets reads', 'GET /v4/spreadsheets/S1', 60, 300],
    ['Sheets writes', 'POST /v4/spreadsheets/S1:batchUpdate', 60, 300],
  ])('%s: the project as a whole has its own limit', (_name, line, each, all) => {
    const people = Array.from({ length: all / each + 1 }, (_, index) => `person${index}@school.example`);
    const school = openSchool({ routes, more: people });
    const answers = people.map(email => times(each, () => school.send(line, { as: addOn(email) })));
    expect(answers.slice(0, -1).map(passed)).toEqual(new Array(all / each).fill(each));
    expect(passed(answers.at(-1)!)).toBe(0);
    expect(answers.at(-1)![0]!.json.error.message).toMatch(/limit '(Read|Write) requests per minute' of service/);
  });

  it('Classroom: 1,200 a minute of one person (W/classroom/reference/limits)', () => {
    const school = openSchool();
    const list = () => school.send('GET /v1/courses', { as: addOn(TEACHER, 'classroom.courses.readonly') });
    expect(passed(times(1_201, list))).toBe(1_200);
    school.clock.advance(60_000);
    expect(list().status).toBe(200);
  });

  it('counts a list of Drive for twenty reads', () => {
    const school = openSchool();
    const list = () => school.send('GET /drive/v3/files', { as: addOn(TEACHER) });
    expect(passed(times(3_251, list))).toBe(3_250);
  });

  it('makes so many spreadsheets a day', () => {
    const school = openSchool({ driveWritesPerSecond: 1000, driveWriteBurst: 1000 });
    const json = { name: 'S', mimeType: 'application/vnd.google-apps.spreadsheet' };
    const create = () => school.send('POST /drive/v3/files', { as: addOn(OTHER), json });
    expect(passed(times(251, create))).toBe(250);
  });

  it('counts each person for itself', () => {
    const school = openSchool({ routes });
    times(60, () => school.send('GET /v4/spreadsheets/S1', { as: addOn(TEACHER) }));
    expect(school.send('GET /v4/spreadsheets/S1', { as: addOn(OTHER) }).status).toBe(200);
  });

  it('never slows what people do in the pages', () => {
    const school = openSchool({ routes });
    expect(passed(times(200, () => school.send('GET /v4/spreadsheets/S1', { as: user(TEACHER) })))).toBe(200);
    expect(passed(times(200, () => school.send('POST /drive/v3/files', { as: user(TEACHER), json: {} })))).toBe(200);
  });

  it('Drive writes: a burst of twenty, then three a second', () => {
    const school = openSchool();
    const write = () => school.send('POST /drive/v3/files', { as: addOn(TEACHER), json: {} });
    expect(passed(times(40, write))).toBe(20);
    expect([write().status, reasonOf(write())]).toEqual([403, 'userRateLimitExceeded']);
    school.clock.advance(1_000);
    expect(passed(times(10, write))).toBe(3);
    school.clock.advance(60_000);
    expect(passed(times(40, write))).toBe(20);
    expect(school.send('GET /drive/v3/files', { as: addOn(TEACHER) }).status).toBe(200);
  });

  it('takes another pace from the options', () => {
    const school = openSchool({ driveWritesPerSecond: 10, driveWriteBurst: 5 });
    const write = () => school.send('POST /drive/v3/files', { as: addOn(TEACHER), json: {} });
    expect(passed(times(10, write))).toBe(5);
    school.clock.advance(400);
    expect(passed(times(10, write))).toBe(4);
  });

  it('makes so many documents a day, copies included, and says so in Drive words', () => {
    const school = openSchool({ driveWritesPerSecond: 1000, driveWriteBurst: 1000 });
    const template = make(school, { name: 'Plan', mimeType: DOC_TYPE }, addOn(OTHER));
    const copy = () => school.send(`POST /drive/v3/files/${template}/copy`, { as: addOn(OTHER), json: {} });
    expect(passed(times(260, copy))).toBe(249);
    expect(reasonOf(copy())).toBe('userRateLimitExceeded');
    school.clock.advance(24 * 3600_000);
    expect(copy().status).toBe(200);
  });
});
