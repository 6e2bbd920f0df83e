// Finds the route of a request by method and path. Paths are split before they are decoded, so an encoded slash stays inside its part.
import type { RestRequest, Route } from '../types.ts';

export interface Match {
  readonly route: Route;
  readonly parts: Readonly<Record<string, string>>;
}

type Segment =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'part'; readonly name: string; readonly verb: string };

interface CompiledRoute {
  readonly route: Route;
  readonly segments: readonly Segment[];
}

/** A verb (`:batchUpdate`) binds tighter than a plain part, plain text tighter than both. */
export interface Router {
  match(method: string, path: string): Match | undefined;
  /** Some route begins with the same service root (/drive/v3, /v1/documents …): Google may well have what we have not. */
  isKnownService(path: string): boolean;
}

const SERVICE_ROOTS = [
  /^\/(upload\/|download\/|batch\/|resumable\/upload\/)?drive\/v\d/,
  /^\/v1\/documents(\/|$)/,
  /^\/v4\/spreadsheets(\/|$)/,
  /^\/v1\/(courses|userProfiles|invitations|registrations)(\/|$)/,
  /^\/batch(\/|$)/,
];

export function createRouter(routes: readonly Route[]): Router {
  const byMethod = new Map<string, CompiledRoute[]>();
  for (const route of routes) {
    const list = byMethod.get(route.method) ?? [];
    list.push({ route, segments: route.path.split('/').map(compileSegment) });
    byMethod.set(route.method, list);
  }
  for (const list of byMethod.values()) list.sort((one, two) => weightOf(two) - weightOf(one));
  return {
    match(method, path) {
      const raw = plain(path).split('/');
      for (const { route, segments } of byMethod.get(method) ?? []) {
        const parts = segments.length === raw.length ? matchSegments(segments, raw) : undefined;
        if (parts) return { route, parts };
      }
      return undefined;
    },
    isKnownService: path => SERVICE_ROOTS.some(root => root.test(path)),
  };
}

/** A slash at the end or before a verb says nothing: clients send both to Google (GH theoephraim/node-google-spreadsheet). */
const plain = (path: string): string => path.replace(/\/$/, '').replace(/\/(:[A-Za-z]+)$/, '$1');

function compileSegment(segment: string): Segment {
  const part = /^:(\w+)(:\w+)?$/.exec(segment);
  return part ? { kind: 'part', name: part[1]!, verb: part[2] ?? '' } : { kind: 'text', text: segment };
}

function weightOf({ segments }: CompiledRoute): number {
  return segments.reduce((sum, segment) => sum * 3 + (segment.kind === 'text' ? 2 : segment.verb ? 1 : 0), 0);
}

function matchSegments(segments: readonly Segment[], raw: readonly string[]): Record<string, string> | undefined {
  const parts: Record<string, string> = {};
  for (const [index, segment] of segments.entries()) {
    const text = raw[index]!;
    if (segment.kind === 'text') {
      if (decode(text) !== segment.text) return undefined;
      continue;
    }
    if (!text.endsWith(segment.verb) || text.length === segment.verb.length) return undefined;
    const value = decode(text.slice(0, text.length - segment.verb.length));
    if (value === undefined) return undefined;
    parts[segment.name] = value;
  }
  return parts;
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

/** First value of a query parameter. */
export function queryParam(request: RestRequest, name: string): string | undefined {
  return request.query.get(name)?.[0];
}
