// findText and replaceText: RE2 patterns over texts, and the range elements they answer with.
import type { EnumMember } from '../../runtime/enum.ts';
import { checkSignature } from '../../runtime/signature.ts';
import { ScriptError } from '../../types.ts';
import type { Element } from './element.ts';

/** Part of an element, or all of it: what findText, findElement and ranges speak of. */
export class RangeElement {
  static readonly googleName = 'DocumentApp.RangeElement';
  readonly _element: Element;
  readonly _start: number;
  readonly _end: number;

  /** Offsets -1: the whole element. */
  constructor(element: Element, start = -1, end = -1) {
    this._element = element;
    this._start = start;
    this._end = end;
  }

  getElement(): Element {
    return this._element;
  }

  getStartOffset(): number {
    return this._start;
  }

  getEndOffsetInclusive(): number {
    return this._end;
  }

  isPartial(): boolean {
    return this._start !== -1;
  }
}

/** JavaScript has them, RE2 has not (github.com/google/re2/wiki/Syntax): looking around, and back references. */
const NOT_IN_RE2 = /(?<!\\)(?:\\\\)*(?:\(\?(?:=|!|<=|<!)|\\[1-9])/;

/** Google's patterns are RE2; a leading (?i) or (?s) is all of RE2 that JavaScript writes otherwise. */
export function patternOf(searchPattern: string): RegExp {
  if (NOT_IN_RE2.test(searchPattern)) throw new ScriptError(`Invalid regular expression pattern ${searchPattern}`);
  const [, flags = '', pattern = ''] = /^(?:\(\?([ims]+)\))?([\s\S]*)$/.exec(searchPattern) ?? [];
  try {
    return new RegExp(pattern, `g${flags}`);
  } catch {
    throw new ScriptError(`Invalid regular expression pattern ${searchPattern}`);
  }
}

interface Searchable extends Element {
  readonly _span: { readonly text: string };
}

/** What findText and findElement are called with; a `from` that is null counts as left out. */
type Asked<T> = readonly [wanted: T, from?: RangeElement | null | undefined];

function checkAsked(called: string, [wanted, from]: Asked<unknown>, type: 'String' | 'Any'): void {
  checkSignature(called, from ? [wanted, from] : [wanted], [type], [type, RangeElement]);
}

/** findText: the first match in these texts, in order, behind the place an earlier search ended. `called`: the method, as Google's messages name it. */
export function findIn(called: string, texts: readonly Searchable[], asked: Asked<string>): RangeElement | null {
  checkAsked(called, asked, 'String');
  const [searchPattern, from] = asked;
  const pattern = patternOf(searchPattern);
  const begin = from ? texts.findIndex(text => text._isSame(from._element)) : 0;
  for (const text of texts.slice(Math.max(begin, 0))) {
    const isStart = from ? text._isSame(from._element) : false;
    pattern.lastIndex = from && isStart ? (from._end === -1 ? text._span.text.length : from._end + 1) : 0;
    const match = [...text._span.text.matchAll(pattern)].find(([words]) => words !== '');
    if (match) return new RangeElement(text, match.index, match.index + match[0].length - 1);
  }
  return null;
}

/** findElement: the first element of this type below `root`, in reading order, behind the one an earlier search found. */
export function findElementIn(called: string, root: Element, asked: Asked<EnumMember>): RangeElement | null {
  checkAsked(called, asked, 'Any');
  const [type, from] = asked;
  let isBehind = !from;
  const search = (element: Element): Element | undefined => {
    for (const child of element._children()) {
      if (isBehind && child.getType() === type) return child;
      isBehind ||= child._isSame(from!._element);
      const found = search(child);
      if (found) return found;
    }
    return undefined;
  };
  const found = search(root);
  return found ? new RangeElement(found) : null;
}
