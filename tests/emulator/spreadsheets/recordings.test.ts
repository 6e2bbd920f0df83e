// Replays recorded Sheets traffic of the real service: same status, and every field of the recorded answer with its value.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Desk } from './desk.ts';

const fixtures = process.env['THROUGHLINE_FIXTURES'];
const folder = path.join(fixtures ?? '', 'google/sheets-drive-cassettes');
const describeRecorded = fixtures ? describe : describe.skip;

interface Interaction {
  readonly request: {
    readonly method: string;
    readonly uri: string;
    readonly body: string | { string: string } | null;
    readonly headers: Readonly<Record<string, readonly string[]>>;
  };
  readonly response: { readonly status: { readonly code: number }; readonly body: { readonly string: string } };
}

/** Made anew by every service: only their type is compared. */
const OWN = /^(id|spreadsheetId|spreadsheetUrl|sheetId|namedRangeId|protectedRangeId|createdTime|modifiedTime)$/;

function differences(mine: unknown, theirs: unknown, place = ''): string[] {
  if (Array.isArray(theirs)) {
    if (!Array.isArray(mine) || mine.length !== theirs.length) return [`${place}: list of ${theirs.length}`];
    return theirs.flatMap((element, index) => differences(mine[index], element, `${place}[${index}]`));
  }
  if (typeof theirs === 'object' && theirs !== null) {
    if (typeof mine !== 'object' || mine === null) return [`${place}: missing`];
    return Object.entries(theirs).flatMap(([key, value]) => {
      const own = (mine as Record<string, unknown>)[key];
      if (OWN.test(key)) return typeof own === typeof value ? [] : [`${place}.${key}: ${typeof own}`];
      return differences(own, value, `${place}.${key}`);
    });
  }
  if (place.endsWith('users[0]')) return [];
  return mine === theirs ? [] : [`${place}: ${JSON.stringify(theirs)} became ${JSON.stringify(mine)}`];
}

/** What the recorded ids have become here. */
function learn(ids: Map<string, string>, theirs: unknown, mine: unknown): void {
  if (typeof theirs !== 'object' || theirs === null || typeof mine !== 'object' || mine === null) return;
  for (const [key, value] of Object.entries(theirs)) {
    const own = (mine as Record<string, unknown>)[key];
    if (
      /^(id|spreadsheetId|sheetId|namedRangeId|protectedRangeId)$/.test(key) &&
      own !== undefined &&
      String(value).length > 2
    ) {
      ids.set(String(value), String(own));
    }
    learn(ids, value, own);
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** About a file that somebody else had, made before the recording. */
function isForeign({ request }: Interaction): boolean {
  return request.uri.includes('1jIKzPs8LsiZZdLdeMEP-5ZIHw6RkjiOmj1LrJN706Yc');
}

function replay(file: string): string[] {
  const desk = new Desk();
  const ids = new Map<string, string>();
  const { interactions } = JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as { interactions: Interaction[] };
  const found: string[] = [];
  for (const interaction of interactions) {
    const { request, response } = interaction;
    if (isForeign(interaction)) break;
    const translate = (text: string): string =>
      [...ids].reduce((result, [from, to]) => result.split(from).join(to), text);
    const raw = typeof request.body === 'string' ? request.body : (request.body?.string ?? '');
    const [type = 'application/json'] = request.headers['Content-Type'] ?? [];
    const mine = desk.send<object>(`${request.method} ${translate(request.uri)}`, { body: translate(raw), type });
    const theirs = parse(response.body.string === '' ? '{}' : response.body.string);
    learn(ids, theirs, mine.json);
    const name = `${file} ${request.method} ${decodeURIComponent(request.uri).replace(/.*spreadsheets/, '')}`;
    if (mine.status !== response.status.code)
      found.push(`${name}: ${response.status.code} became ${mine.status} ${mine.json.error?.message}`);
    else if (request.uri.includes('/v4/')) found.push(...differences(mine.json, theirs, name));
  }
  return found;
}

describeRecorded('recorded traffic (THROUGHLINE_FIXTURES names the folder of recordings)', () => {
  it('is answered as Google answered it', () => {
    const files = readdirSync(folder).filter(file => file.endsWith('.json'));
    expect(files.flatMap(replay)).toEqual([]);
  });
});
