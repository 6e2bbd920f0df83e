// Which part of a text tells about now or before, or about somebody else, and is no aim: "I am 16 and …", "my cousin got 98, so …".
// Numbers and dates in it are neither measure nor deadline.
import { lineOf, type Token } from './tokens.ts';

interface Part {
  readonly from: number;
  readonly to: number;
}

/** Tells past from wish in Spanish endings the dictionary does not hold: "aprendió", "jugaba", "estudiaré". */
const SPANISH_PAST = /^\p{L}{2,}(?:aba|abas|aban|abamos|eron|aron)$/u;
const SPANISH_FUTURE = /^\p{L}{2,}(?:aré|eré|iré|aremos|eremos|iremos|are|ere|ire)$/u;
/** "cambié", "aprendí", "sacó", told by the accent; the future has -aré, -eré, -iré. */
const SPANISH_ACCENT_PAST = /^(?!as[ií]|aqu|all|porqu|beb|caf)\p{L}{2,}(?:(?:[^aei]r|[^r])é|[^s]í|ó)$/u;
const ENGLISH_ENDS_PAST = /^(?!(?:ne|fe|spe|se|we)ed$)\p{L}{2,}ed$/u;

/** For each sign: is it only told? */
export function toldIn(tokens: readonly Token[]): boolean[] {
  const line = lineOf(tokens, 'BKwPpnz&');
  const parts = partsOf(tokens, line);
  const isAim = parts.map(part => hasWish(tokens, line, part));
  const anyAim = isAim.some(Boolean);
  const told: boolean[] = new Array(tokens.length).fill(false);
  let before = false;
  parts.forEach((part, index) => {
    const slice = line.slice(part.from, part.to);
    const isPast = hasPast(tokens, slice, part.from);
    const isState = !/B_?z/.test(slice) && /P|p.{0,2}z|^[&.]*[_p]{0,3}z|^[&.]*_?p/.test(slice.replace(/[BK]P/g, '__'));
    const hasVerb = isPast || isState || isAim[index] || opensWithDoing(tokens, part);
    // "I have 2 brothers | and 1 sister": a part without a verb of its own goes with the part before it.
    const isTold = isAim[index]
      ? false
      : hasVerb
        ? (anyAim && (isPast || isState)) ||
          (isPast && parts.some((other, at) => at !== index && /[^.~]/.test(line.slice(other.from, other.to))))
        : before && anyAim && !/^\./.test(slice);
    if (isTold) told.fill(true, part.from, part.to);
    before = isTold;
  });
  return told;
}

const isFuture = (token: Token): boolean =>
  SPANISH_FUTURE.test(token.text.toLowerCase()) && token.word.length > 5 && !token.tags.includes('n');

function hasWish(tokens: readonly Token[], line: string, { from, to }: Part): boolean {
  return line.slice(from, to).includes('w') || tokens.slice(from, to).some(isFuture);
}

/** Any past verb the dictionary knows; an "-ed" or "-aba" form only behind whoever did it. */
function hasPast(tokens: readonly Token[], slice: string, from: number): boolean {
  if (/n/.test(slice)) return /[Pp&].{0,4}n|^[&.]*.{0,3}n/.test(slice) || /_n/.test(slice);
  for (let at = 0; at < slice.length; at += 1) {
    const word = tokens[from + at]?.word ?? '';
    const token = tokens[from + at];
    if (SPANISH_PAST.test(word) || (token?.tags === '' && SPANISH_ACCENT_PAST.test(token.text.toLowerCase())))
      return true;
    if (ENGLISH_ENDS_PAST.test(word) && /[Pp]_?$/.test(slice.slice(0, at))) return true;
  }
  return false;
}

const opensWithDoing = (tokens: readonly Token[], { from, to }: Part): boolean =>
  tokens.slice(from, Math.min(to, from + 3)).some(token => /[xvcy]/.test(token.tags));

/** Cut at sentence ends, commas, joining words, and where "… that I had" begins. */
function partsOf(tokens: readonly Token[], line: string): Part[] {
  const cuts = [0];
  for (let at = 1; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    const before = line[at - 1];
    const isMark = token.kind === 'mark' && /[.,;:!?\n()]/.test(token.word) && !isDecimalMark(tokens, at);
    const isJoin = token.tags.includes('&') && before !== '&';
    const beginsTelling =
      line[at] === 'P' && before === '_' && /^P_?n/.test(line.slice(at)) && !isClock(tokens[at - 1]);
    if (isMark || isJoin || beginsTelling) cuts.push(at);
  }
  return cuts.map((from, index) => ({ from, to: cuts[index + 1] ?? tokens.length }));
}

/** "before I exhibit", "when I graduate" are ends, no stories. */
const isClock = (token: Token | undefined): boolean => token !== undefined && /[BK]/.test(token.tags);

const isDecimalMark = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.kind === 'number' && tokens[at + 1]?.isGlued === true && tokens[at]?.word === ',';
