// Cuts a formula into tokens with their places, so that it can be parsed and its references rewritten in place.
import { columnIndex, columnName, quotedTitle } from '../a1.ts';

export type TokenKind =
  | 'number'
  | 'string'
  | 'error'
  | 'reference'
  | 'name'
  | 'operator'
  | 'open'
  | 'close'
  | 'separator';

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  readonly at: number;
}

/** One corner of a reference; a missing row or column means the whole of it. */
export interface Corner {
  readonly row?: number;
  readonly column?: number;
  readonly isRowFixed: boolean;
  readonly isColumnFixed: boolean;
}

export interface Reference {
  readonly title?: string;
  readonly from: Corner;
  readonly to?: Corner;
}

const TITLE = String.raw`(?:(?:'(?:[^']|'')+'|[A-Za-z_\u00C0-\uFFFF][\w\u00C0-\uFFFF]*)!)?`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?[1-9]\d*`;
const REFERENCE = new RegExp(
  String.raw`^${TITLE}(?:${CELL}(?::(?:${CELL}|\$?[A-Za-z]{1,3}|\$?[1-9]\d*))?|\$?[A-Za-z]{1,3}:${CELL}|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?[1-9]\d*:\$?[1-9]\d*)(?![\w(!.])`,
);

const RULES: readonly [TokenKind | 'space', RegExp][] = [
  ['space', /^\s+/],
  ['string', /^"(?:[^"]|"")*"/],
  ['error', /^#(?:REF!|N\/A|NAME\?|DIV\/0!|VALUE!|NUM!|ERROR!|NULL!)/],
  ['reference', REFERENCE],
  ['number', /^(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/],
  ['name', /^[A-Za-z_\u00C0-\uFFFF][\w.\u00C0-\uFFFF]*/],
  ['operator', /^(?:<=|>=|<>|[-+*/^&=<>%])/],
  ['open', /^\(/],
  ['close', /^\)/],
  ['separator', /^[,;]/],
];

/** Tokens of a formula that starts with =; undefined when it cannot be read. */
export function tokenize(formula: string): Token[] | undefined {
  const tokens: Token[] = [];
  for (let at = 1; at < formula.length; ) {
    const rest = formula.slice(at);
    const rule = RULES.find(([, pattern]) => pattern.test(rest));
    const text = rule?.[1].exec(rest)?.[0];
    if (!rule || !text) return undefined;
    if (rule[0] !== 'space') tokens.push({ kind: rule[0], text, at });
    at += text.length;
  }
  return tokens;
}

function readCorner(text: string): Corner {
  const match = /^(\$)?([A-Za-z]{1,3})?(\$)?(\d+)?$/.exec(text);
  const column = match?.[2];
  const row = match?.[4];
  return {
    ...(column === undefined ? {} : { column: columnIndex(column) }),
    ...(row === undefined ? {} : { row: Number(row) - 1 }),
    isColumnFixed: column !== undefined && match?.[1] !== undefined,
    isRowFixed: row !== undefined && (match?.[3] !== undefined || (column === undefined && match?.[1] !== undefined)),
  };
}

export function readReference(text: string): Reference {
  const mark = text.lastIndexOf('!');
  const title =
    mark < 0
      ? undefined
      : text
          .slice(0, mark)
          .replace(/^'(.*)'$/s, '$1')
          .replace(/''/g, "'");
  const [from = '', to] = text.slice(mark + 1).split(':');
  return {
    ...(title === undefined ? {} : { title }),
    from: readCorner(from),
    ...(to === undefined ? {} : { to: readCorner(to) }),
  };
}

function writeCorner(corner: Corner): string {
  const column = corner.column === undefined ? '' : `${corner.isColumnFixed ? '$' : ''}${columnName(corner.column)}`;
  const row = corner.row === undefined ? '' : `${corner.isRowFixed ? '$' : ''}${corner.row + 1}`;
  return column + row;
}

export function writeReference(reference: Reference): string {
  const title = reference.title === undefined ? '' : `${quotedTitle(reference.title)}!`;
  return `${title}${writeCorner(reference.from)}${reference.to ? `:${writeCorner(reference.to)}` : ''}`;
}
