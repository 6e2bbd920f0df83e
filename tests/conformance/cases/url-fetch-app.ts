// UrlFetchApp: what is refused before anything is sent, and how answers and failures arrive.
import { type Case, equal, isTrue, throws } from '../script/case.ts';
import { answerOf, DRIVE, patiently, request, withFile } from '../script/rest.ts';

const FETCH = 'A/reference/url-fetch/url-fetch-app';
const MISSING = `${DRIVE}/files/1AbCdEfGhIjKlMnOpQrStUvWxYz0123456789-conform`;
const authorized = (): GoogleAppsScript.URL_Fetch.URLFetchRequestOptions => ({
  headers: { Authorization: `Bearer ${ScriptApp.getOAuthToken()}` },
});

export const cases: Case[] = [
  {
    name: 'answers of fetchAll stand in the order of the requests',
    source: `F§3.1; ${FETCH}#fetchallrequests`,
    host: 'any',
    run: () =>
      withFile('folder', id => {
        const urls = [`${DRIVE}/files/${id}?fields=name`, MISSING, `${DRIVE}/files/${id}?fields=id`];
        const answers = UrlFetchApp.fetchAll(urls.map(url => request('GET', url))).map(answerOf);
        equal([answers.map(({ status }) => status), answers[2]?.json], [[200, 404, 200], { id }]);
      }),
  },
  {
    name: 'a muted failure is an answer like any other',
    source: `${FETCH}#fetchurl,-params`,
    host: 'any',
    run() {
      const response = UrlFetchApp.fetch(MISSING, { ...authorized(), muteHttpExceptions: true });
      equal([response.getResponseCode(), JSON.parse(response.getContentText()).error.code], [404, 404]);
    },
  },
  {
    name: 'a failure that is not muted is thrown, with the code and the start of the answer',
    source: `${FETCH}#fetchurl,-params`,
    host: 'any',
    run: () =>
      throws(
        () => UrlFetchApp.fetch(MISSING, authorized()),
        'Request failed for https://www.googleapis.com returned code 404. Truncated server response: ',
      ),
  },
  {
    name: 'one failure that is not muted throws the whole fetchAll',
    source: `${FETCH}#fetchallrequests`,
    host: 'any',
    run: () =>
      throws(
        () => UrlFetchApp.fetchAll([request('GET', MISSING), { url: MISSING, ...authorized() }]),
        'returned code 404',
      ),
  },
  {
    name: 'an address outside the manifest’s list is refused before anything is sent',
    source: 'F§1.1; A/manifest/allowlist-url',
    host: 'any',
    run() {
      for (const url of [
        'https://example.com/x',
        'https://www.googleapis.com.example.com/',
        'http://www.googleapis.com/',
      ])
        throws(() => UrlFetchApp.fetch(url, { muteHttpExceptions: true }), 'whitelist');
    },
  },
  {
    name: 'one address outside the list refuses the whole fetchAll',
    source: 'F§1.1; A/manifest/allowlist-url',
    host: 'any',
    run: () => throws(() => UrlFetchApp.fetchAll([request('GET', MISSING), 'https://example.com/x']), 'whitelist'),
  },
  {
    name: 'a method that is none and headers that are its own are refused',
    source: `${FETCH}#fetchurl,-params`,
    host: 'any',
    run() {
      const bad = {
        ...authorized(),
        method: 'nonsense',
      } as unknown as GoogleAppsScript.URL_Fetch.URLFetchRequestOptions;
      throws(() => UrlFetchApp.fetch(MISSING, bad), 'Attribute provided with invalid value');
      throws(
        () => UrlFetchApp.fetch(MISSING, { headers: { 'Content-Length': '3' } }),
        'Attribute provided with invalid value',
      );
    },
  },
  {
    name: 'patch is a method, though the published types do not know it',
    source: FETCH,
    host: 'any',
    run: () =>
      withFile('folder', id => {
        const answer = answerOf(
          UrlFetchApp.fetchAll([request('PATCH', `${DRIVE}/files/${id}?fields=name`, { name: 'é' })])[0]!,
        );
        equal([answer.status, answer.json], [200, { name: 'é' }]);
      }),
  },
  {
    name: 'a text goes out as UTF-8 and comes back the same; content is signed bytes',
    source: `${FETCH}; A/reference/url-fetch/http-response`,
    host: 'any',
    run: () =>
      withFile(
        'folder',
        id => {
          const response = UrlFetchApp.fetch(`${DRIVE}/files/${id}?fields=name`, authorized());
          isTrue(response.getContentText().indexOf('Plán 📚') >= 0, 'the name as sent');
          equal(
            response.getContent().filter(byte => byte < -128 || byte > 127),
            [],
          );
          equal(response.getBlob().getContentType(), 'application/json');
        },
        { name: 'Plán 📚' },
      ),
  },
  {
    name: 'header names of an answer come as the server sent them, in one object',
    source: 'A/reference/url-fetch/http-response#getallheaders',
    host: 'any',
    run() {
      const headers = UrlFetchApp.fetch(MISSING, { ...authorized(), muteHttpExceptions: true }).getAllHeaders();
      equal(Object.keys(headers).filter(name => name.toLowerCase() === 'content-type').length, 1);
    },
  },
  {
    name: 'an address of more than 2,082 characters is refused',
    source: 'F§3.1',
    host: 'any',
    run: () => throws(() => UrlFetchApp.fetch(`${MISSING}?x=${'x'.repeat(2100)}`, authorized()), 'URLFetch URL Length'),
  },
  {
    name: 'more than 100 headers, and headers of more than 8 KB, are refused before anything is sent',
    source: 'F§3.1; A/guides/services/quotas (wording not confirmed)',
    host: 'any',
    run() {
      const many: Record<string, string> = { ...authorized().headers };
      for (let index = 0; index < 101; index++) many[`X-Header-${index}`] = 'x';
      throws(() => UrlFetchApp.fetch(MISSING, { headers: many, muteHttpExceptions: true }), 'Limit Exceeded');
      const long = { ...authorized().headers, 'X-Long': 'x'.repeat(9 * 1024) };
      throws(() => UrlFetchApp.fetch(MISSING, { headers: long, muteHttpExceptions: true }), 'Limit Exceeded');
    },
  },
  {
    name: 'a payload of more than 50 MB is refused before anything is sent',
    source: 'F§3.1; A/guides/services/quotas (wording not confirmed)',
    host: 'any',
    run() {
      const payload = 'x'.repeat(50 * 1024 * 1024 + 1);
      throws(
        () => UrlFetchApp.fetch(MISSING, { ...authorized(), method: 'post', contentType: 'text/plain', payload }),
        'Limit Exceeded',
      );
    },
  },
  {
    name: 'a payload may be text, signed bytes or a blob',
    source: `${FETCH}#fetchurl,-params`,
    host: 'any',
    run: () =>
      withFile('folder', id => {
        const text = (name: string): string => JSON.stringify({ name });
        const rename = (payload: unknown): unknown => {
          const method = 'patch' as GoogleAppsScript.URL_Fetch.HttpMethod;
          const given = { ...authorized(), method, contentType: 'application/json', payload: payload as string };
          return patiently({ url: `${DRIVE}/files/${id}?fields=name`, muteHttpExceptions: true, ...given }).json.name;
        };
        equal(rename(text('é')), 'é', 'text');
        equal(rename(Utilities.newBlob(text('ü')).getBytes()), 'ü', 'bytes');
        equal(rename(Utilities.newBlob(text('ö'), 'application/json')), 'ö', 'a blob');
      }),
  },
  {
    name: 'redirects, certificates, escaping and a time to wait can be asked for',
    source: `${FETCH}#fetchurl,-params`,
    host: 'any',
    run() {
      const options = {
        ...authorized(),
        muteHttpExceptions: true,
        followRedirects: false,
        validateHttpsCertificates: true,
        escaping: true,
        timeoutSeconds: 60,
      } as GoogleAppsScript.URL_Fetch.URLFetchRequestOptions;
      equal(UrlFetchApp.fetch(MISSING, options).getResponseCode(), 404);
    },
  },
  {
    name: 'headers of an answer are one object, and text can be read in another charset',
    source: 'A/reference/url-fetch/http-response#getheaders',
    host: 'any',
    run: () =>
      withFile(
        'folder',
        id => {
          const response = UrlFetchApp.fetch(`${DRIVE}/files/${id}?fields=name`, authorized());
          const headers = response.getHeaders() as Record<string, string>;
          const type = Object.keys(headers).filter(name => name.toLowerCase() === 'content-type')[0];
          isTrue(/^application\/json/.test(headers[type ?? ''] ?? ''), JSON.stringify(headers));
          isTrue(response.getContentText('ISO-8859-1').indexOf('Ã©') >= 0, 'UTF-8 read as Latin-1');
          isTrue(response.getContentText('UTF-8').indexOf('é') >= 0, 'UTF-8');
        },
        { name: 'é' },
      ),
  },
  {
    name: 'what is no address is refused',
    source: 'seen live, 9 (signature messages)',
    host: 'any',
    run() {
      throws(() => UrlFetchApp.fetch(null as unknown as string), "don't match the method signature for UrlFetchApp");
      throws(() => UrlFetchApp.fetchAll('a' as unknown as never), "don't match the method signature for UrlFetchApp");
    },
  },
  {
    name: 'a thrown failure quotes the start of a long answer only',
    source: `${FETCH}#fetchurl,-params (messages in many public reports)`,
    host: 'any',
    run() {
      let message = '';
      try {
        UrlFetchApp.fetch(`${DRIVE}/files?fields=${'y'.repeat(1500)}`, authorized());
      } catch (error) {
        message = String((error as Error).message);
      }
      isTrue(message.indexOf('(use muteHttpExceptions option to examine full response)') > 0, message);
      isTrue(message.length < 700, `${message.length} characters`);
    },
  },
  {
    name: 'a text without a type goes out as a form, which is no content for Drive',
    source: `${FETCH}#advanced-parameters (contentType); W/drive/api/guides/handle-errors`,
    host: 'any',
    run() {
      const answer = answerOf(
        UrlFetchApp.fetch(`${DRIVE}/files`, {
          ...authorized(),
          method: 'post',
          payload: '{"name":"Conformance never made"}',
          muteHttpExceptions: true,
        }),
      );
      equal(answer.status, 400, answer.text);
      isTrue(String(answer.json.error.message).indexOf('application/x-www-form-urlencoded') > 0, answer.text);
    },
  },
];
