// UrlFetchApp: what is refused before anything is sent, and how answers and failures arrive.
import { type Case, equal, isTrue, throws } from '../script/case.ts';
import { answerOf, DRIVE, request, withFile } from '../script/rest.ts';

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
];
