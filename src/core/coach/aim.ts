// What the goal is about: the words that leave it open ("get better at", "be a good friend", "study more"), and what makes it one clear thing.
import { type Goal, lineOf, type Token, wordsOf } from './tokens.ts';

export interface Aim {
  /** Words that can mean many things; '' when there are none. */
  readonly vague: string;
  /** "by copying portraits and showing one": a way that can be seen. */
  readonly way: string;
  /** "finish my poster": done or not, all can see it. */
  readonly done: string;
  /** What it is about, when no vague word stands: a doing word with its thing. */
  readonly doing: string;
  /** Words with a meaning of their own. */
  readonly contentCount: number;
  /** Where two goals in one are joined. */
  readonly two: string;
  /** Somebody else does it. */
  readonly others: string;
  readonly reason: string;
  readonly dream: string;
}

const ORDER = 'wvmqjyicbxDPpNO';

/** Vague in several ways; the letters are those of lexicon.ts, in the order they stand, "u" for a word nobody knows. */
const VAGUE: readonly RegExp[] = [
  /b[Db]*[D_umqOJ]{0,2}?[qm]+[^.~]{0,2}/,
  /v[^.~]{0,3}/,
  /m[jixy_u]?(?=[.~]*$)|[xybcj_ui][DIi_u]{0,2}m[i_uj]?/,
  /x[qm](?=[.~]|$)/,
  /[xbcy][D_i]{0,2}[qm]?j(?![Du])/,
  /[qm][ij]|^q/,
  /y[DI_]{0,2}i(?=[.~]*$)/,
  /^[D.]*[ijy][.~]*$/,
];

export function readAim(goal: Goal, told: readonly boolean[], isTime: readonly boolean[]): Aim {
  const { tokens } = goal;
  const line = aimLine(tokens)
    .map((letter, at) => (told[at] === true || isTime[at] === true ? '~' : letter))
    .join('');
  return {
    vague: vagueWords(goal, line),
    way: wayWords(goal, told),
    done: doneWords(goal, told),
    doing: doingWords(goal, line),
    contentCount: tokens.filter((token, at) => token.kind === 'word' && told[at] !== true && isContent(token)).length,
    two: twoGoals(goal, told, isTime),
    others: othersWords(goal),
    reason: reasonWords(goal),
    dream: dreamWords(goal),
  };
}

/** "get louder": a word with "-er" right behind "get" or "much" is a quality, whatever it is. */
function aimLine(tokens: readonly Token[]): string[] {
  const letters = [...lineOf(tokens, ORDER)];
  return letters.map((letter, at) => {
    if (letter !== '_' || tokens[at]?.tags !== '') return letter;
    // "want to juggle", "Juggle better": what stands there is a doing, whatever it is.
    if (at === 0 || /^(?:to|will|ill|gonna|wanna)$/.test(tokens[at - 1]?.word ?? '')) return 'x';
    return /(?:er|ier)$/.test(tokens[at]?.word ?? '') && /[bm]/.test(letters[at - 1] ?? '') ? 'q' : 'u';
  });
}

const isContent = (token: Token): boolean =>
  (/[xy]/.test(token.tags) || !/[wDPAIFBaz&Tt]/.test(token.tags)) && token.word.length > 2;

function vagueWords(goal: Goal, line: string): string {
  let best: { at: number; length: number } | null = null;
  for (const pattern of VAGUE) {
    const match = pattern.exec(line);
    if (match !== null && match[0] !== '' && (best === null || match.index < best.at))
      best = { at: match.index, length: match[0].length };
  }
  return best === null ? '' : trimmed(wordsOf(goal, best.at, best.at + best.length - 1));
}

const trimmed = (words: string): string =>
  words
    .replace(/[\s.,;:!?(]+$/, '')
    .replace(/\s(?:and|y|at|in|en|to|a|the|la|el|but|pero|so|de|with|con|for|by|so_that)$/i, '');

/** "by" and a doing word, or a Spanish "-ando", with a thing behind it; "by practicing" alone shows nothing. */
function wayWords(goal: Goal, told: readonly boolean[]): string {
  const { tokens } = goal;
  const at = tokens.findIndex(
    (token, index) =>
      told[index] !== true &&
      ((token.word === 'by' && /ing$/.test(tokens[index + 1]?.word ?? '')) ||
        isGerund(token) ||
        (token.word === 'can' && index > 2)),
  );
  if (at < 0) return '';
  const behind = tokens.slice(at + 1);
  const content = behind.filter(token => token.kind === 'word' && isContent(token) && !/[mqj]/.test(token.tags));
  return content.length < 3 || behind.some(token => /[mq]/.test(token.tags) && !token.tags.includes('h'))
    ? ''
    : wordsOf(goal, at, Math.min(tokens.length - 1, at + 5));
}

const isGerund = (token: Token): boolean =>
  /^\p{L}{2,}(?:ando|iendo|yendo)$/u.test(token.word) && !/^(?:cuando|siendo|empezando|comenzando)$/.test(token.word);

/** "finish my poster", "earn my diploma", "make this year's team". */
function doneWords(goal: Goal, told: readonly boolean[]): string {
  const { tokens } = goal;
  const isTeam = (at: number): boolean =>
    tokens[at]?.word === 'make' &&
    tokens.slice(at + 2, at + 7).some(({ word }) => /^(?:team|squad|roster|cast)$/.test(word));
  const at = tokens.findIndex(({ tags }, index) => {
    const next = tokens[index + 1];
    const isEnded = next === undefined || next.kind === 'mark';
    return (
      told[index] !== true && (isTeam(index) || (tags.includes('c') && (isEnded ? index > 0 : !/m/.test(next.tags))))
    );
  });
  return at < 0 ? '' : trimmed(wordsOf(goal, at, Math.min(tokens.length - 1, at + 2)));
}

function doingWords(goal: Goal, line: string): string {
  const match = /[xc][^.~]{1,3}/.exec(line);
  return match === null ? '' : trimmed(wordsOf(goal, match.index, match.index + match[0].length - 1));
}

/** Two doings, each with a number of its own that is no time. */
function twoGoals(goal: Goal, told: readonly boolean[], isTime: readonly boolean[]): Aim['two'] {
  const { tokens } = goal;
  const join = tokens.findIndex(
    (token, at) =>
      at > 1 &&
      told[at] !== true &&
      /^(?:and|y|e|also|also_i|plus)$/.test(token.word) &&
      /[xcv]/.test(tokens[at + 1]?.tags ?? ''),
  );
  if (join < 0) return '';
  const counts = (from: number, to: number): boolean =>
    tokens
      .slice(from, to)
      .some(
        (token, index) =>
          token.value !== null &&
          token.tags.includes('N') &&
          isTime[from + index] !== true &&
          !/[HuU*]/.test(tokens[from + index + 1]?.tags ?? ''),
      );
  if (!counts(0, join) || !counts(join, tokens.length)) return '';
  return wordsOf(goal, Math.max(0, join - 3), Math.min(tokens.length - 1, join + 3));
}

/** "My teacher should …", "People need to …" at the very beginning. */
function othersWords(goal: Goal): string {
  const line = lineOf(goal.tokens, 'pwDPb');
  const match = /^D?D?p[wb]|^D?p_?[wb]/.exec(line);
  const isOwn = /^(?:our|nuestr)/.test(goal.tokens[0]?.word ?? '') || /^D?p_?z/.test(line);
  return match === null || isOwn ? '' : wordsOf(goal, 0, Math.min(goal.tokens.length - 1, match[0].length + 2));
}

function reasonWords(goal: Goal): string {
  const at = goal.tokens.findIndex(token =>
    /^(?:because|cause|cuz|bc|so_that|so|porque|para_que|ya_que|since)$/.test(token.word),
  );
  return at < 0 || at === goal.tokens.length - 1 ? '' : wordsOf(goal, at, Math.min(goal.tokens.length - 1, at + 5));
}

/** "read about the moon", "recite the presidents" is no dream. */
const isReached = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens.slice(Math.max(0, at - 4), at);
  const isTopic = before.slice(-2).some(({ word }) => /^(?:about|sobre|all)$/.test(word));
  return !isTopic && (!/^president/.test(tokens[at]?.word ?? '') || before.some(({ tags }) => tags.includes('b')));
};

const SUPERLATIVE = /^(?:best|most|mejor|mas|\p{L}{2,}est)$/u;
const WORLD = /^(?:world|earth|planet|universe|history|mundo|planeta|universo|historia)$/;

function dreamWords(goal: Goal): string {
  const { tokens } = goal;
  const best = tokens.findIndex(({ word }) => SUPERLATIVE.test(word));
  const world = tokens.findIndex(({ word }, index) => index > best && index - best <= 6 && WORLD.test(word));
  if (best >= 0 && world >= 0) return wordsOf(goal, best, world);
  const at = tokens.findIndex(
    (token, index) =>
      token.tags.includes('d') &&
      !(token.word === 'rich' && /^(?:in|with)$/.test(tokens[index + 1]?.word ?? '')) &&
      isReached(tokens, index),
  );
  if (at >= 0) return wordsOf(goal, Math.max(0, isLead(tokens[at - 1]) ? at - 1 : at), at);
  const line = lineOf(tokens, 'oqj');
  const perfect = tokens.findIndex(({ word }) => /^perfect/.test(word));
  const never = tokens.findIndex(({ word }) => /^(?:never|nunca|jamas)$/.test(word));
  if (
    perfect >= 0 &&
    /j/.test(line.slice(perfect, perfect + 5)) &&
    /^(?:everything|todo|anything|life)$/.test(
      tokens.slice(perfect, perfect + 5).find(({ tags }) => tags.includes('j'))?.word ?? '',
    )
  )
    return wordsOf(goal, perfect, Math.min(tokens.length - 1, perfect + 2));
  const isMistake =
    never >= 0 &&
    tokens
      .slice(never, never + 5)
      .some(({ word }) => /^(?:mistakes?|wrong|fail|errores|equivocarme|fallar)$/.test(word));
  return isMistake ? wordsOf(goal, never, Math.min(tokens.length - 1, never + 3)) : '';
}

const isLead = (token: Token | undefined): boolean =>
  /^(?:the|a|an|famous|la|un|una|el|to|the_nba)$/.test(token?.word ?? '');
