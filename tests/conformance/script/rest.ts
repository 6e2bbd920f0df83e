// REST as the add-on calls it, and files that a case makes for itself and deletes again. Needs drive.file only.
import { equal } from './case.ts';

export const DRIVE = 'https://www.googleapis.com/drive/v3';
export const UPLOADS = 'https://www.googleapis.com/upload/drive/v3';
export const DOCS = 'https://docs.googleapis.com/v1/documents';
export const SHEETS = 'https://sheets.googleapis.com/v4/spreadsheets';

const TYPES = {
  folder: 'application/vnd.google-apps.folder',
  document: 'application/vnd.google-apps.document',
  spreadsheet: 'application/vnd.google-apps.spreadsheet',
} as const;

const TRIES = 6;
const PAUSE_MS = 5000;

// biome-ignore lint/suspicious/noExplicitAny: cases look into answers of many shapes
export type Json = any;

export interface Answer {
  readonly status: number;
  readonly json: Json;
  readonly text: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
}

type FetchRequest = GoogleAppsScript.URL_Fetch.URLFetchRequest;

export function request(method: string, url: string, json?: unknown): FetchRequest {
  return {
    url,
    method: method.toLowerCase() as GoogleAppsScript.URL_Fetch.HttpMethod,
    headers: { Authorization: `Bearer ${ScriptApp.getOAuthToken()}` },
    muteHttpExceptions: true,
    ...(json === undefined ? {} : { contentType: 'application/json', payload: JSON.stringify(json) }),
  };
}

/** Waits and asks again when the account's limit for a minute is used up: that refusal comes before any effect. */
export function send(method: string, url: string, json?: unknown): Answer {
  return patiently(request(method, url, json));
}

/** The same for a request that is no JSON. */
export function patiently({ url, ...parameters }: FetchRequest): Answer {
  let answer = answerOf(UrlFetchApp.fetch(url, parameters));
  for (let tries = 1; tries < TRIES && isTooFast(answer); tries++) {
    Utilities.sleep(PAUSE_MS * tries);
    answer = answerOf(UrlFetchApp.fetch(url, parameters));
  }
  return answer;
}

const isTooFast = (answer: Answer): boolean => answer.status === 429 || /rateLimitExceeded/i.test(reasonOf(answer));

/** As `send`, for steps that must go well before the case comes to its point. */
export function sendOk(method: string, url: string, json?: unknown): Json {
  const answer = send(method, url, json);
  if (answer.status < 200 || answer.status > 299) throw new Error(`${method} ${url}: ${answer.status} ${answer.text}`);
  return answer.json;
}

export function answerOf(response: GoogleAppsScript.URL_Fetch.HTTPResponse): Answer {
  const all = response.getAllHeaders() as Record<string, string>;
  const headers: Record<string, string> = {};
  for (const name of Object.keys(all)) headers[name.toLowerCase()] = String(all[name]);
  const text = response.getContentText();
  return { status: response.getResponseCode(), text, headers, json: text.charAt(0) === '{' ? JSON.parse(text) : {} };
}

/** The reason in Drive's error shape, else the name of the code. */
export const reasonOf = ({ json }: Answer): string => json.error?.errors?.[0]?.reason ?? json.error?.status ?? '';

export function refusal(answer: Answer, status: number, words: string): void {
  equal(answer.status, status, `status of ${answer.text}`);
  const message = String(answer.json.error?.message);
  if (message.indexOf(words) < 0) throw new Error(`expected a message with: ${words}, got: ${message}`);
}

/** A file of its own in My Drive; deleted whatever happens. */
export function withFile(kind: keyof typeof TYPES, use: (id: string) => void, more: object = {}): void {
  const id = String(
    sendOk('POST', `${DRIVE}/files?fields=id`, { name: `Conformance ${kind}`, mimeType: TYPES[kind], ...more }).id,
  );
  try {
    use(id);
  } finally {
    send('DELETE', `${DRIVE}/files/${id}`);
  }
}

export const changeDocument = (id: string, requests: readonly object[], more: object = {}): Answer =>
  send('POST', `${DOCS}/${id}:batchUpdate`, { requests, ...more });

/** A Doc with these words in its first paragraph. */
export function withDocument(text: string, use: (id: string) => void): void {
  withFile('document', id => {
    if (text !== '') equal(changeDocument(id, [{ insertText: { location: { index: 1 }, text } }]).status, 200);
    use(id);
  });
}

/** The structural elements of the first tab; [0] is the section break. */
export const contentOf = (id: string): Json =>
  sendOk('GET', `${DOCS}/${id}?includeTabsContent=true`).tabs[0].documentTab.body.content;

export const changeSpreadsheet = (id: string, requests: readonly object[]): Answer =>
  send('POST', `${SHEETS}/${id}:batchUpdate`, { requests });

/** A spreadsheet whose first tab holds these values, typed cells (nothing parsed). */
export function withSpreadsheet(values: readonly (readonly unknown[])[], use: (id: string) => void): void {
  withFile('spreadsheet', id => {
    if (values.length > 0) sendOk('PUT', `${SHEETS}/${id}/values/A1?valueInputOption=RAW`, { values });
    use(id);
  });
}

/** Rows as somebody with the file open sees them; empty rows and cells at the end are missing. */
export const valuesOf = (id: string, range: string, more = ''): Json =>
  sendOk('GET', `${SHEETS}/${id}/values/${encodeURIComponent(range)}?${more}`).values ?? [];
