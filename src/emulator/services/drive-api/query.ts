// The search language of files.list, read into a tree. Grammar: search-files guide; `and` and `or` bind alike, from left to right.
import { invalid } from '../../drive/refusals.ts';
import { type ApiError, NotEmulated } from '../../types.ts';

export type Query =
  | { readonly kind: 'and' | 'or'; readonly left: Query; readonly right: Query }
  | { readonly kind: 'not'; readonly of: Query }
  | { readonly kind: 'compare'; readonly term: string; readonly operator: string; readonly value: string }
  | { readonly kind: 'in'; readonly value: string; readonly collection: string }
  | { readonly kind: 'has'; readonly collection: string; readonly key: string; readonly value: string };

const TEXT = ['contains', '=', '!='];
const TIME = ['<=', '<', '=', '!=', '>', '>='];
const FLAG = ['=', '!='];

const OPERATORS: Readonly<Record<string, readonly string[]>> = {
  name: TEXT,
  fullText: ['contains'],
  mimeType: TEXT,
  modifiedTime: TIME,
  createdTime: TIME,
  trashed: FLAG,
  starred: FLAG,
  sharedWithMe: FLAG,
  visibility: FLAG,
  'shortcutDetails.targetId': FLAG,
  // Not in the list of terms; the shortcuts guide searches by it.
  'shortcutDetails.targetMimeType': FLAG,
};
const COLLECTIONS = ['parents', 'owners', 'writers', 'readers'];
const PROPERTIES = ['properties', 'appProperties'];
const FLAGS = ['trashed', 'starred', 'sharedWithMe'];
const VISIBILITIES = ['anyoneCanFind', 'anyoneWithLink', 'domainCanFind', 'domainWithLink', 'limited'];
const NOT_WRITTEN = ['viewedByMeTime', 'labels', 'memberCount', 'sharedWithMeTime'];
/** Google's own guides write them large and small (shortcuts: AND; search-files: Not). */
const OPERATOR_WORDS = /^(and|or|not|in|contains|has)$/i;

/** Deeper nesting than any real search. */
const DEPTH = 60;

type Token = { readonly kind: 'word' | 'text' | 'sign'; readonly text: string };

const refusal = (): ApiError => invalid('Invalid Value', 'q');

/** Undefined for an empty search. ApiError 400 invalid for one that Google would not read either. */
export function parseQuery(text: string): Query | undefined {
  const tokens = tokenize(text);
  if (tokens.length === 0) return undefined;
  const parser = new Parser(tokens);
  const query = parser.expression(0);
  parser.expectEnd();
  return query;
}

/** Values stand in single quotes; double ones do as well (Drive v3 on the wire, recorded traffic). */
function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  const pattern = /\s+|'((?:[^'\\]|\\[\s\S])*)'|"((?:[^"\\]|\\[\s\S])*)"|([A-Za-z][\w.]*)|(<=|>=|!=|[=<>(){}])/uy;
  while (pattern.lastIndex < text.length) {
    const match = pattern.exec(text);
    if (!match) throw refusal();
    const [, single, double, word, sign] = match;
    const quoted = single ?? double;
    if (quoted !== undefined) tokens.push({ kind: 'text', text: quoted.replace(/\\([\s\S])/g, '$1') });
    else if (word !== undefined)
      tokens.push({ kind: 'word', text: OPERATOR_WORDS.test(word) ? word.toLowerCase() : word });
    else if (sign !== undefined) tokens.push({ kind: 'sign', text: sign });
  }
  return tokens;
}

class Parser {
  private readonly tokens: readonly Token[];
  private at = 0;

  constructor(tokens: readonly Token[]) {
    this.tokens = tokens;
  }

  expression(depth: number): Query {
    let left = this.factor(depth);
    for (;;) {
      const kind = this.isNext('word', 'and') ? 'and' : this.isNext('word', 'or') ? 'or' : undefined;
      if (!kind) return left;
      this.at++;
      left = { kind, left, right: this.factor(depth) };
    }
  }

  expectEnd(): void {
    if (this.at < this.tokens.length) throw refusal();
  }

  private factor(depth: number): Query {
    if (depth > DEPTH) throw refusal();
    if (this.isNext('word', 'not')) {
      this.at++;
      return { kind: 'not', of: this.factor(depth + 1) };
    }
    if (!this.isNext('sign', '(')) return this.term();
    this.at++;
    const inner = this.expression(depth + 1);
    this.take('sign', ')');
    return inner;
  }

  private term(): Query {
    if (this.tokens[this.at]?.kind === 'text') {
      const value = this.take('text');
      this.take('word', 'in');
      const collection = this.take('word');
      if (!COLLECTIONS.includes(collection)) throw refusal();
      return { kind: 'in', value, collection };
    }
    const term = this.take('word');
    if (PROPERTIES.includes(term)) return this.has(term);
    if (NOT_WRITTEN.includes(term)) throw new NotEmulated(`${term} in q`);
    const operators = Object.hasOwn(OPERATORS, term) ? OPERATORS[term] : undefined;
    if (!operators) throw refusal();
    if (FLAGS.includes(term)) return this.flag(term);
    const operator = this.tokens[this.at++]?.text ?? '';
    if (!operators.includes(operator)) throw refusal();
    const value = this.take('text');
    if (term === 'visibility' && !VISIBILITIES.includes(value)) throw refusal();
    return { kind: 'compare', term, operator, value };
  }

  /** sharedWithMe may stand alone; true and false are written without quotes. */
  private flag(term: string): Query {
    const next = this.tokens[this.at];
    if (next?.kind !== 'sign' || !FLAG.includes(next.text)) {
      if (term !== 'sharedWithMe') throw refusal();
      return { kind: 'compare', term, operator: '=', value: 'true' };
    }
    this.at++;
    const value = this.take('word');
    if (value !== 'true' && value !== 'false') throw refusal();
    return { kind: 'compare', term, operator: next.text, value };
  }

  private has(collection: string): Query {
    this.take('word', 'has');
    this.take('sign', '{');
    this.take('word', 'key');
    this.take('sign', '=');
    const key = this.take('text');
    this.take('word', 'and');
    this.take('word', 'value');
    this.take('sign', '=');
    const value = this.take('text');
    this.take('sign', '}');
    return { kind: 'has', collection, key, value };
  }

  private isNext(kind: Token['kind'], text: string): boolean {
    const next = this.tokens[this.at];
    return next?.kind === kind && next.text === text;
  }

  private take(kind: Token['kind'], text?: string): string {
    const token = this.tokens[this.at++];
    if (token?.kind !== kind || (text !== undefined && token.text !== text)) throw refusal();
    return token.text;
  }
}

/** Whether a search asks for this term anywhere. */
export function hasTerm(query: Query, term: string): boolean {
  if (query.kind === 'and' || query.kind === 'or') return hasTerm(query.left, term) || hasTerm(query.right, term);
  if (query.kind === 'not') return hasTerm(query.of, term);
  return query.kind === 'compare' && query.term === term;
}
