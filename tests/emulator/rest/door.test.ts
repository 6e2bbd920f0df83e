// Who gets past the dispatcher's door, in Google's words when not.
import { NotEmulated, type Route } from '../../../src/emulator/types.ts';
import { addOn, openSchool, reasonOf, TEACHER, user } from './school.ts';

const echo: Route[] = [
  {
    operation: 'docs.documents.get',
    method: 'GET',
    path: '/v1/documents/:documentId',
    scopes: ['documents', 'drive.file'],
    isWrite: false,
    handle: call => ({ json: { documentId: call.parts['documentId'], list: [{ a: 1, b: { c: 2, d: 3 } }, { a: 4 }] } }),
  },
  {
    operation: 'docs.documents.batchUpdate',
    method: 'POST',
    path: '/v1/documents/:documentId:batchUpdate',
    scopes: ['drive.file'],
    isWrite: true,
    handle: call => ({ json: { batch: call.parts['documentId'], got: call.json } }),
  },
  {
    operation: 'sheets.spreadsheets.values.get',
    method: 'GET',
    path: '/v4/spreadsheets/:spreadsheetId/values/:range',
    scopes: ['drive.file'],
    isWrite: false,
    handle: call => ({ json: call.parts }),
  },
  {
    operation: 'sheets.spreadsheets.values.append',
    method: 'POST',
    path: '/v4/spreadsheets/:spreadsheetId/values/:range:append',
    scopes: ['drive.file'],
    isWrite: true,
    handle: () => {
      throw new NotEmulated('append');
    },
  },
];

describe('the door of the REST services', () => {
  const school = openSchool({ routes: echo });

  it('answers 401 without a token and with one of nobody', () => {
    for (const as of [undefined, 'Bearer local:nobody@school.example', 'Bearer ya29.real']) {
      const answer = school.send('GET /v1/documents/D1', as ? { as } : {});
      expect(answer.status).toBe(401);
      expect(answer.json.error.status).toBe('UNAUTHENTICATED');
    }
  });

  it('lets the person do everything and the add-on only what its scopes say', () => {
    expect(school.send('GET /v1/documents/D1', { as: user(TEACHER) }).status).toBe(200);
    expect(school.send('GET /v1/documents/D1', { as: addOn(TEACHER, 'documents') }).status).toBe(200);
    const refused = school.send('GET /v1/documents/D1', { as: addOn(TEACHER, 'documents.currentonly') });
    expect(refused.status).toBe(403);
    expect(refused.json.error.message).toBe('Request had insufficient authentication scopes.');
    expect(refused.json.error.details[0].reason).toBe('ACCESS_TOKEN_SCOPE_INSUFFICIENT');
  });

  it('refuses an API the manifest has not switched on, to the add-on only', () => {
    const closed = openSchool({ services: ['docs'], routes: echo });
    const refused = closed.send('GET /drive/v3/files', { as: addOn(TEACHER) });
    expect([refused.status, reasonOf(refused)]).toEqual([403, 'accessNotConfigured']);
    expect(refused.json.error.message).toMatch(
      /^Google Drive API has not been used in project \d+ before or it is disabled/,
    );
    expect(refused.json.error.details[0].reason).toBe('SERVICE_DISABLED');
    expect(closed.send('GET /v1/documents/D1', { as: addOn(TEACHER) }).status).toBe(200);
    expect(closed.send('GET /drive/v3/files', { as: user(TEACHER) }).status).toBe(200);
  });

  it('finds them with a slash at the end, or before the verb, too', () => {
    const as = addOn(TEACHER);
    expect(school.send('GET /v1/documents/D1/', { as }).json.documentId).toBe('D1');
    expect(school.send('POST /v1/documents/D1/:batchUpdate', { as, json: {} }).json.batch).toBe('D1');
    expect(school.send('GET /v4/spreadsheets/S1/values/A1/', { as }).json.range).toBe('A1');
    expect(reasonOf(school.send('GET /v1/documents/D1//', { as }))).toBe('notEmulated');
  });

  it('finds routes by decoded parts and literal verbs', () => {
    const as = addOn(TEACHER);
    expect(school.send('GET /v1/documents/a%2Fb', { as }).json.documentId).toBe('a/b');
    expect(school.send('POST /v1/documents/D1:batchUpdate', { as, json: { x: 1 } }).json).toEqual({
      batch: 'D1',
      got: { x: 1 },
    });
    const values = school.send("GET /v4/spreadsheets/S1/values/'Ada%20%26%20Ben'!A1%3AB2", { as });
    expect(values.json).toEqual({ spreadsheetId: 'S1', range: "'Ada & Ben'!A1:B2" });
  });

  it('says loudly what is not emulated and 404 for what no service has', () => {
    const as = addOn(TEACHER);
    for (const line of [
      'POST /v4/spreadsheets/S1/values/A1:append',
      'GET /v4/spreadsheets/S1/developerMetadata/1',
      'GET /drive/v3/drives',
    ]) {
      const answer = school.send(line, { as });
      expect([answer.status, reasonOf(answer)]).toEqual([400, 'notEmulated']);
      expect(answer.json.error.message).toMatch(/^NotEmulated: /);
    }
    expect(school.send('GET /nothing/here', { as }).status).toBe(404);
    expect(school.send('GET /v1/documents/%E0%A4%A', { as }).status).toBe(400);
  });

  it('refuses bodies that are not JSON', () => {
    const as = addOn(TEACHER);
    const form = school.send('POST /drive/v3/files', {
      as,
      body: 'name=x',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    });
    expect([form.status, reasonOf(form)]).toEqual([400, 'badContent']);
    const broken = school.send('POST /drive/v3/files', {
      as,
      body: '{',
      headers: { 'content-type': 'application/json' },
    });
    expect([broken.status, reasonOf(broken)]).toEqual([400, 'parseError']);
    const list = school.send('POST /drive/v3/files', {
      as,
      body: 'null',
      headers: { 'content-type': 'application/json' },
    });
    expect([list.status, reasonOf(list)]).toEqual([400, 'parseError']);
  });

  it('cuts answers to the asked fields', () => {
    const get = (fields: string) =>
      school.send(`GET /v1/documents/D1?fields=${encodeURIComponent(fields)}`, { as: user(TEACHER) });
    expect(get('documentId').json).toEqual({ documentId: 'D1' });
    expect(get('list(a)').json).toEqual({ list: [{ a: 1 }, { a: 4 }] });
    expect(get('list/b/c').json).toEqual({ list: [{ b: { c: 2 } }, {}] });
    expect(get('list(b(d),a),documentId').json).toEqual({ documentId: 'D1', list: [{ a: 1, b: { d: 3 } }, { a: 4 }] });
    expect(get('list(b/c,b/d)').json).toEqual({ list: [{ b: { c: 2, d: 3 } }, {}] });
    expect(get('*').json.list[0].b.c).toBe(2);
    for (const wrong of ['a(', 'a)', '(a)', 'a,,b', 'a/', ','])
      expect([wrong, get(wrong).status]).toEqual([wrong, 400]);
  });

  it('prints as Google does, or in one line when asked', () => {
    const as = user(TEACHER);
    expect(school.send('GET /v1/documents/D1?fields=documentId', { as }).text).toBe('{\n  "documentId": "D1"\n}\n');
    expect(school.send('GET /v1/documents/D1?fields=documentId&prettyPrint=false', { as }).text).toBe(
      '{"documentId":"D1"}',
    );
  });

  it('keeps a record of every request', () => {
    const fresh = openSchool({ routes: echo });
    fresh.send('GET /v1/documents/D1', { as: addOn(TEACHER) });
    fresh.send('GET /v1/documents/D1', { as: addOn(TEACHER, 'userinfo.email') });
    expect(
      fresh.records.map(({ operation, status, client, email, isWrite }) => ({
        operation,
        status,
        client,
        email,
        isWrite,
      })),
    ).toEqual([
      { operation: 'docs.documents.get', status: 200, client: 'addon', email: TEACHER, isWrite: false },
      { operation: 'docs.documents.get', status: 403, client: 'addon', email: TEACHER, isWrite: false },
    ]);
  });
});
