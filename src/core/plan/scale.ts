// On which scale a goal's amounts stand: plain numbers, percent ("18 of 20" beside "85 %"), school grades (F … A+), reading levels
// (A … Z) or language levels (A1 … C2). All amounts of one goal are read on one scale, so that they can be compared.
import { fold } from './fold.ts';
import type { Goal, ProgressEntry } from './plan.ts';
import { readNumber } from './typed-number.ts';

export interface Scale {
  readonly kind: 'number' | 'percent' | 'grade' | 'level';
  /** null where the text says no amount on this scale. */
  read(text: string): number | null;
  /** The step itself, without the words around it: "B+", "M"; numbers as typed. */
  name(text: string): string;
}

export type Amounts = Pick<Goal, 'start' | 'target'> &
  Partial<Pick<Goal, 'measure' | 'statement'>> & { readonly progress: readonly Pick<ProgressEntry, 'amount'>[] };

const AROUND = '(?=$|[.,;:!)]|\\s+(?:in|on|or|en|o|average|grade|for|para|de)\\b)';
const GRADE = new RegExp(`^(?:grade |nota |an? |una? )?([A-F])\\s?([+−–-]?)${AROUND}`);
const BARE_GRADE = /^([a-f])\s?([+−–-]?)$/i;
const LEVEL = /^(?:(?:my )?(?:reading )?level|nivel(?: de lectura)?|letter|letra)\s*:?\s*([A-Z])(?![\p{L}\p{N}])/iu;
const BARE_LEVEL = /^([A-Z])(?![\p{L}\p{N}+])/u;
const LANGUAGE_LEVEL = /^(?:level |nivel )?([ABC])([12])(\+?)(?![\p{L}\p{N}])/iu;
const SHARE = /^\s*(\d+(?:[.,]\d+)?)\s*(?:\/|out of|of|sobre|de)\s*(\d{1,4})(?!\d)/i;
const WORST_TO_BEST = 'FEDCBA';

export function scaleOf(goal: Amounts): Scale {
  const texts = [goal.start, goal.target, ...goal.progress.map(entry => entry.amount)]
    .map(amount => amount.text.trim())
    .filter(text => text !== '');
  if (texts.some(text => readNumber(text).value !== null)) return isPercent(texts) ? PERCENT : NUMBERS;
  if (texts.some(text => readLanguageLevel(text) !== null)) return LANGUAGE_LEVELS;
  const words = fold(`${goal.measure ?? ''} ${goal.statement ?? ''}`);
  const hasLevels =
    texts.some(text => LEVEL.test(text) || /^[G-Z]$/.test(text)) ||
    / (?:reading level|nivel de lectura) /.test(` ${words} `);
  if (hasLevels) return LEVELS;
  return texts.some(text => readGrade(text) !== null) ? GRADES : NUMBERS;
}

/** Shares of different wholes, or shares beside percent, can be compared as percent only. */
function isPercent(texts: readonly string[]): boolean {
  const wholes = texts.flatMap(text => SHARE.exec(text)?.[2] ?? []);
  const hasPercent = texts.some(text => /\d\s*(?:%|percent\b|por ciento\b)/i.test(text));
  return wholes.length > 0 && (hasPercent || new Set(wholes.map(Number)).size > 1);
}

const NUMBERS: Scale = { kind: 'number', read: text => readNumber(text).value, name: text => text.trim() };
const PERCENT: Scale = { kind: 'percent', read: readPercent, name: text => text.trim() };
const GRADES: Scale = {
  kind: 'grade',
  read: readGrade,
  name: text => letters(BARE_GRADE.exec(text.trim()) ?? GRADE.exec(text.trim())),
};
const LEVELS: Scale = {
  kind: 'level',
  read: text => {
    const letter = levelLetter(text);
    return letter === '' ? null : letter.charCodeAt(0) - 64;
  },
  name: levelLetter,
};
const LANGUAGE_LEVELS: Scale = {
  kind: 'level',
  read: readLanguageLevel,
  name: text => letters(LANGUAGE_LEVEL.exec(text.trim())),
};

function readPercent(text: string): number | null {
  const share = SHARE.exec(text);
  const whole = Number(share?.[2]);
  if (share !== null && whole > 0) return (Number((share[1] ?? '').replace(',', '.')) / whole) * 100;
  return readNumber(text).value;
}

function readGrade(text: string): number | null {
  const match = BARE_GRADE.exec(text.trim()) ?? GRADE.exec(text.trim());
  if (match === null) return null;
  const sign = match[2] ?? '';
  return WORST_TO_BEST.indexOf((match[1] ?? '').toUpperCase()) * 3 + (sign === '' ? 0 : sign === '+' ? 1 : -1);
}

function levelLetter(text: string): string {
  const match = LEVEL.exec(text.trim()) ?? BARE_LEVEL.exec(text.trim());
  return (match?.[1] ?? '').toUpperCase();
}

function readLanguageLevel(text: string): number | null {
  const match = LANGUAGE_LEVEL.exec(text.trim());
  if (match === null) return null;
  return 'ABC'.indexOf((match[1] ?? '').toUpperCase()) * 4 + Number(match[2]) * 2 + (match[3] === '+' ? 1 : 0);
}

const letters = (match: RegExpExecArray | null): string =>
  match === null ? '' : match.slice(1).join('').toUpperCase().replace(/[−–]/, '-');
