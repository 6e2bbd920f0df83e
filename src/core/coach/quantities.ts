// How much: which numbers, grades, levels and all-or-nothing words measure the goal, and which numbers measure nothing (a room, an age, a date).
import { type Goal, lineOf, type Token, wordsOf } from './tokens.ts';

export interface Amount {
  readonly value: number;
  /** What is counted, folded: "words", "h", "%"; '' when only the number stands. */
  readonly unit: string;
  readonly at: number;
  /** "4 nights a week", "2 hours": how often or how long, not how much is reached. */
  readonly isTime: boolean;
}

export interface Quantities {
  readonly amounts: readonly Amount[];
  /** Words of the first amount, grade or level. */
  readonly count: string;
  /** Words of a grade: "an A". */
  readonly grade: string;
  readonly level: string;
  /** "from C to B", "from 70 to 85". */
  readonly fromTo: { readonly from: number; readonly to: number; readonly words: string } | null;
  /** "every night", "twice a week". */
  readonly often: string;
  /** "all my classes", "without help", "on time", "half": true or not, for all to see. */
  readonly whole: string;
  /** A number that measures nothing. */
  readonly otherNumber: string;
}

const GRADES = 'FEDCBA';

export function readQuantities(goal: Goal, told: readonly boolean[], isTime: readonly boolean[]): Quantities {
  const { tokens } = goal;
  const isOpen = (at: number): boolean => told[at] !== true;
  const amounts: Amount[] = [];
  let otherNumber = '';
  tokens.forEach((token, at) => {
    if (token.value === null || !/[N1]/.test(token.tags)) return;
    if (isOpen(at) && isTime[at] !== true && isAmount(tokens, at)) amounts.push(amountAt(tokens, at));
    else if (otherNumber === '' && token.kind === 'number') otherNumber = aroundNumber(goal, at);
  });
  const letter = tokens.findIndex((_, at) => isOpen(at) && isGradeLetter(tokens, at));
  const grade = letter >= 0 ? gradeWords(goal, letter) : wordsTagged(goal, 'g', isOpen);
  const level = levelWords(goal, isOpen);
  const first = amounts[0];
  return {
    amounts,
    count: first === undefined ? grade || level || multipleWords(goal, isOpen) : amountWords(goal, first.at),
    grade,
    level,
    fromTo: fromToOf(goal, amounts, isOpen),
    often: oftenWords(goal, isOpen),
    whole: wholeWords(goal, isOpen),
    otherNumber,
  };
}

const has = (token: Token | undefined, letters: RegExp): boolean => token !== undefined && letters.test(token.tags);

/** A number that says how much; not a room, a grade one is in, an age, a year, an hour of the day, a part of a name. */
function isAmount(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (token.tags.includes('1')) return isOneReally(tokens, at);
  if (
    /^(?:one|uno|a)$/.test(token.word) &&
    /^(?:thing|of|day|who|that|goal|to|more_time|cosa|de|dia)$/.test(after?.word ?? '')
  )
    return false;
  if (before?.word === '#' || before?.word === 'number') return false;
  if (has(before, /l/) && !has(before, /f/))
    return isRange(tokens, at) && !/^(?:page|grade|period)$/.test(before?.word ?? '');
  if (token.kind === 'number' && after?.isGlued === true && /^[a-h]$/.test(after.word)) return false;
  if (isAge(tokens, at) || isYear(tokens, at) || isName(token, before, after)) return false;
  if (isHourOfDay(tokens, at)) return tokens.some(({ word }) => BEDTIME.test(word));
  // "3 years", "two months" alone is how long something lasts; "4 nights a week" is how often.
  if (has(after, /U/)) return false;
  return true;
}

const BEDTIME = /^(?:bed|sleep|asleep|wake|arrive|up|out|dormir|acostarme|levantarme|llegar|cama)$/;

/** "un libro al mes", "al menos una hora": an article that counts. */
function isOneReally(tokens: readonly Token[], at: number): boolean {
  const near = tokens.slice(at + 1, at + 5);
  const isRate = near.some(
    (token, index) =>
      has(token, /Q/) ||
      (/^(?:al|a|por)$/.test(token.word) &&
        has(near[index + 1], /[Uu]|D/) &&
        near.slice(index + 1).some(next => has(next, /[Uu]/))),
  );
  return has(tokens[at - 1], /e/) || isRate;
}

const isRange = (tokens: readonly Token[], at: number): boolean =>
  has(tokens[at + 1], /a/) && tokens[at + 2]?.kind === 'number';

function isAge(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (/^(?:old|yo)$/.test(tokens[at + 2]?.word ?? '') || /^(?:yo|yrs_old)$/.test(after?.word ?? '')) return true;
  if (/^anos?$/.test(after?.word ?? '') && /^(?:tengo|tiene|cumplir|cumpla|con)$/.test(before?.word ?? '')) return true;
  return (
    /^(?:am|im|turn|turned|turning|cumplir|cumpla|aged|shes|hes)$/.test(before?.word ?? '') &&
    !/^(?:%|percent)$/.test(after?.word ?? '')
  );
}

function isYear(tokens: readonly Token[], at: number): boolean {
  if (!has(tokens[at], /Y/)) return false;
  return (
    has(tokens[at - 1], /[IMDBLSaN]/) ||
    tokens[at + 1] === undefined ||
    tokens[at + 1]?.kind === 'mark' ||
    has(tokens[at + 1], /[UJ]/)
  );
}

const isHourOfDay = (tokens: readonly Token[], at: number): boolean =>
  /^(?:am|pm|oclock|a_m|p_m)$/.test(tokens[at + 1]?.word ?? '') ||
  (/^(?:las|la)$/.test(tokens[at - 1]?.word ?? '') &&
    /^(?:a|de|antes_de|desde)$/.test(tokens[at - 2]?.word ?? '') &&
    !has(tokens[at + 1], /[xl]/)) ||
  (tokens[at - 1]?.word === 'at' &&
    (has(tokens[at], /:/) || (tokens[at]?.value ?? 99) <= 12) &&
    !/^(?:%|percent|least|bpm|points?)$/.test(tokens[at + 1]?.word ?? ''));

/** "Minecraft 1.21", "Fifa 26": a capital word the dictionary does not know, then a number and nothing to count. */
function isName(token: Token, before: Token | undefined, after: Token | undefined): boolean {
  if (token.kind !== 'number' || before === undefined || before.start === 0) return false;
  return /^\p{Lu}\p{Ll}/u.test(before.text) && before.tags === '' && (after === undefined || after.kind === 'mark');
}

function amountAt(tokens: readonly Token[], at: number): Amount {
  let value = tokens[at]?.value ?? 0;
  let next = at + 1;
  // "two hundred", "treinta y cinco"
  while (tokens[next]?.value != null && tokens[next]?.kind === 'word' && !has(tokens[next], /1/)) {
    const more = tokens[next]?.value ?? 0;
    value = more >= 100 ? value * more : value + more;
    next += 1;
  }
  const unit = tokens[next];
  const isTime = has(unit, /[HuU*]/) && !has(unit, /x/);
  return { value, unit: unit === undefined || has(unit, /[.]/) ? '' : unit.word, at, isTime };
}

/** The number with its currency before and what is counted behind it. */
function amountWords(goal: Goal, at: number): string {
  const { tokens } = goal;
  const from = has(tokens[at - 1], /[$]/) ? at - 1 : at;
  let to = at;
  while (tokens[to + 1]?.value != null && tokens[to + 1]?.kind === 'word') to += 1;
  const next = tokens[to + 1];
  if (next !== undefined && (next.kind === 'word' ? !has(next, /[&BFIKP]/) : has(next, /[%]/))) to += 1;
  return wordsOf(goal, from, to);
}

function aroundNumber(goal: Goal, at: number): string {
  const before = goal.tokens[at - 1];
  const isNamed = before !== undefined && before.kind === 'word';
  const after = goal.tokens[at + 1];
  const to = after !== undefined && after.kind === 'word' && (after.isGlued || has(after, /[Uu]/)) ? at + 1 : at;
  return wordsOf(goal, isNamed ? at - 1 : at, to);
}

const BEFORE_GRADE = /^(?:an?|to|from|my|mi|un|una|de|all|straight|of|up_to|only|and|or|a|o|y|with|la|with_an|get)$/;
const AFTER_GRADE =
  /^(?:to|or|in|on|and|for|by|this|average|grade|or_better|or_higher|a|o|en|y|before|b4|until|up|next)$/;

/** An A, a B+, from C to B, straight As; not the article, not "plan B". */
function isGradeLetter(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  if (/^[A-F]['’]?s$/.test(token.text)) return token.text !== 'As' || BEFORE_GRADE.test(tokens[at - 1]?.word ?? '');
  if (!/^[a-f]$/.test(token.word) || token.isGlued) return false;
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (has(before, /l/) && !/^grades?$/.test(before?.word ?? '')) return false;
  // "to b a good reader" is no grade
  if (token.text === 'b' && after?.word === 'a') return false;
  const isBehind = before !== undefined && BEFORE_GRADE.test(before.word) && before.text !== token.text;
  const isEnded =
    after === undefined || after.kind === 'mark' || AFTER_GRADE.test(after.word) || has(after, /[iBWMRTt]/);
  if (token.text !== token.word)
    return (
      ((isBehind || before === undefined) &&
        isEnded &&
        !(before === undefined && token.word === 'a' && !has(after, /[IB]|[+]/))) ||
      isPlusMinus(after)
    );
  if (token.word === 'a') return before?.word === 'an' && isEnded;
  return isBehind && isEnded && token.word !== 'e';
}

const isPlusMinus = (token: Token | undefined): boolean => token?.isGlued === true && /^[+-]$/.test(token.word);

function gradeWords(goal: Goal, at: number): string {
  const before = goal.tokens[at - 1];
  const from = before !== undefined && /^(?:an?|un|una|straight|all)$/.test(before.word) ? at - 1 : at;
  return wordsOf(goal, from, isPlusMinus(goal.tokens[at + 1]) ? at + 1 : at);
}

/** "twice my body weight", "la mitad de las capitales" */
function multipleWords(goal: Goal, isOpen: (at: number) => boolean): string {
  const { tokens } = goal;
  const at = tokens.findIndex(
    ({ word }, index) =>
      isOpen(index) &&
      /^(?:half|double|twice|triple|mitad|doble)$/.test(word) &&
      /^(?:my|the|of|de|del|mi|los|las)$/.test(tokens[index + 1]?.word ?? ''),
  );
  return at < 0 ? '' : wordsOf(goal, at, Math.min(tokens.length - 1, at + 3));
}

function wordsTagged({ tokens }: Goal, letter: string, isOpen: (at: number) => boolean): string {
  return tokens.find((token, at) => isOpen(at) && token.tags.includes(letter))?.text ?? '';
}

/** level M, B1, up a level, black belt. */
function levelWords(goal: Goal, isOpen: (at: number) => boolean): string {
  const { tokens } = goal;
  const at = tokens.findIndex((token, index) => isOpen(index) && has(token, /f/) && isLevel(tokens, index));
  if (at >= 0)
    return wordsOf(
      goal,
      has(tokens[at + 1], /[.]/) || !/^(?:[a-z]|\d+)$/.test(tokens[at + 1]?.word ?? '') ? Math.max(0, at - 1) : at,
      /^(?:[a-z]|\d+)$/.test(tokens[at + 1]?.word ?? '') ? at + 1 : at,
    );
  return tokens.find((token, index) => isOpen(index) && /^[ABC][12]$/.test(token.text))?.text ?? '';
}

function isLevel(tokens: readonly Token[], at: number): boolean {
  if (/^(?:[a-z]|\d+)$/.test(tokens[at + 1]?.word ?? '') || tokens[at - 1]?.word === 'grade') return true;
  const before = tokens.slice(Math.max(0, at - 4), at);
  return (
    before.some(({ word }) =>
      /^(?:up|next|one|two|a|un|subir|another|black|brown|green|yellow|blue|negro|verde)$/.test(word),
    ) &&
    before.some(({ word }) =>
      /^(?:up|move|go|gain|reach|subir|pasar|black|brown|green|yellow|blue|negro|verde|earn|get)$/.test(word),
    )
  );
}

function fromToOf(goal: Goal, amounts: readonly Amount[], isOpen: (at: number) => boolean): Quantities['fromTo'] {
  const { tokens } = goal;
  for (let at = 0; at < tokens.length; at += 1) {
    const word = tokens[at]?.word ?? '';
    if (!/^(?:to|a|hasta|into|up_to)$/.test(word) || !isOpen(at)) continue;
    const near = [at - 1, at - 2, at - 3, at + 1, at + 2];
    const letters = near.filter(index => tokens[index] !== undefined && isGradeLetterOf(tokens, index));
    const [low, high] = [letters.filter(index => index < at)[0], letters.filter(index => index > at)[0]];
    if (low !== undefined && high !== undefined)
      return { from: gradeNumber(tokens[low]), to: gradeNumber(tokens[high]), words: wordsOf(goal, low, high) };
    const first = amounts.filter(amount => amount.at < at && amount.at >= at - 4).pop();
    const second = amounts.find(amount => amount.at > at && amount.at <= at + 3);
    if (first !== undefined && second !== undefined)
      return { from: first.value, to: second.value, words: wordsOf(goal, first.at, second.at) };
  }
  return null;
}

const isGradeLetterOf = (tokens: readonly Token[], at: number): boolean =>
  /^[A-F]$/.test(tokens[at]?.text ?? '') || isGradeLetter(tokens, at);

/** Letters as school points on a scale of a hundred: a step is ten. */
export const gradeNumber = (token: Token | undefined): number =>
  GRADES.indexOf((token?.word ?? '').charAt(0).toUpperCase()) * 10 + 50;

const OFTEN = /(?:[hN]|1\*|_?[*])[*]?[HDauU_]{0,3}?[DQ][uUq]|Q[DJOA]*[uUHWC]|[Qq]W|q|k|[hN][*]/;

function oftenWords(goal: Goal, isOpen: (at: number) => boolean): string {
  const line = [...lineOf(goal.tokens, 'kQuUHWChN*1Da')]
    .map((letter, at) =>
      !isOpen(at)
        ? '~'
        : letter === 'W' && /days$|^sabados$|^domingos$/.test(goal.tokens[at]?.word ?? '')
          ? 'q'
          : letter === 'W' && goal.tokens[at - 1]?.word === 'los'
            ? 'q'
            : letter,
    )
    .join('');
  const match = OFTEN.exec(line) ?? /(?:al|a)?h/.exec(line);
  return match === null ? '' : wordsOf(goal, match.index, match.index + match[0].length - 1);
}

const NO_WHOLE =
  /^(?:i|my_life|lo|el_mundo|day|the_time|about|want|need|else|single_thing|mundo|dia|que|kinds|that|over|tiempo)$/;

/** "all my classes", "every report", "zero tardies", "without help". */
function wholeWords(goal: Goal, isOpen: (at: number) => boolean): string {
  const { tokens } = goal;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    const next = tokens[at + 1];
    if (!isOpen(at)) continue;
    const isAll = /^(?:all|every|each|both|entire|todos|todas|todo|toda|todos_los|todas_las|cada)$/.test(token.word);
    if (
      isAll &&
      next !== undefined &&
      next.kind === 'word' &&
      !NO_WHOLE.test(next.word) &&
      !has(next, /[uUWCPkB&]/) &&
      !(
        has(next, /D/) &&
        (NO_WHOLE.test(tokens[at + 2]?.word ?? '') || has(tokens[at + 2], /[uU]|P|w/) || tokens[at + 2] === undefined)
      ) &&
      tokens[at - 1]?.word !== 'at' &&
      tokens[at - 1]?.word !== 'after'
    )
      return wordsOf(goal, at, Math.min(tokens.length - 1, has(next, /D/) ? at + 2 : at + 1));
    if (has(token, /[oh]/) && isWhole(token, next))
      return wordsOf(
        goal,
        at,
        next?.kind === 'word' && /^(?:no|not|without|sin|zero|never|half|nunca|cero|ningun|ninguna)$/.test(token.word)
          ? at + 1
          : at,
      );
  }
  return '';
}

const isWhole = (token: Token, next: Token | undefined): boolean =>
  !(token.word === 'once' && !has(next, /[DQIuU*]/)) &&
  (!/^(?:no|not|nada|nothing|none|nobody|no_one|any|completo|entero|entera|one)$/.test(token.word) ||
    (token.word === 'no' && next?.kind === 'word' && !has(next, /[xvbwzyD]/)));
