// A goal's text as signs: words, numbers and marks with their place in the text, each with what it can do (lexicon.ts).
import type { Language } from '../language.ts';
import { languageOf, lookUp, pairLength } from './lexicon.ts';

export interface Token {
  /** Folded; a fixed pair is one word with "_". */
  readonly word: string;
  /** As typed. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly kind: 'word' | 'number' | 'mark';
  readonly value: number | null;
  readonly tags: string;
  /** Typed right behind the sign before it. */
  readonly isGlued: boolean;
}

export interface Goal {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** The language it is written in; null when its words do not say. */
  readonly language: Language | null;
}

/** Longer texts are read up to here: enough for two pages, and it keeps the coach quick. */
const LONGEST = 1500;
const SIGNS = /\d+(?:[.,:/]\d+)*|[\p{L}\p{M}][\p{L}\p{M}\d]*(?:['’‘´][\p{L}\p{M}]+)*|[%$€£#+&/]|[.,;:!?()\n–—-]/gu;

interface Raw {
  readonly text: string;
  readonly word: string;
  readonly at: number;
}

function plain(text: string): string {
  const lower = text.toLowerCase();
  const bare = /^[ -~]*$/.test(lower) ? lower : lower.normalize('NFD').replace(/\p{M}+/gu, '');
  return bare.replace(/['’‘´]/g, '');
}

export function readGoal(typed: string, spoken: Language): Goal {
  const text = typed.slice(0, LONGEST);
  const raw: Raw[] = [];
  for (const match of text.matchAll(SIGNS)) raw.push({ text: match[0], word: plain(match[0]), at: match.index ?? 0 });
  const language = languageOf(raw.map(sign => sign.word));
  return { text, tokens: group(text, raw, language ?? spoken), language };
}

function group(text: string, raw: readonly Raw[], language: Language): Token[] {
  const words = raw.map((sign, index) => shortWord(raw, index, language) ?? sign.word);
  const tokens: Token[] = [];
  let index = 0;
  while (index < raw.length) {
    const length = Math.max(1, pairLength(words, index, language), isOrdinal(raw, index) ? 2 : 1);
    const first = raw[index] as Raw;
    const last = raw[index + length - 1] as Raw;
    const end = last.at + last.text.length;
    const word = words.slice(index, index + length).join('_');
    const before = tokens[tokens.length - 1];
    const place = { start: first.at, end, text: text.slice(first.at, end), isGlued: before?.end === first.at };
    tokens.push({ word, ...place, ...meaning(word, language) });
    index += length;
  }
  return tokens;
}

/** "going 2 the gym", "up 2 a B", "4 the next 3 wks": a single digit between two small words is a word. */
function shortWord(raw: readonly Raw[], index: number, language: Language): string | undefined {
  const word = raw[index]?.word;
  if (language !== 'en' || (word !== '2' && word !== '4')) return undefined;
  const isBetween = /^(?:the|a|an|my|be|b|get|go|do|next|this|him|her|them|ppl|every\w*|u)$/.test(
    raw[index + 1]?.word ?? '',
  );
  return isBetween && /^\p{L}/u.test(raw[index - 1]?.word ?? '') ? (word === '2' ? 'to' : 'for') : undefined;
}

/** "14th", "2º", "3er" */
function isOrdinal(raw: readonly Raw[], index: number): boolean {
  const sign = raw[index] as Raw;
  const next = raw[index + 1];
  const isGlued = next !== undefined && next.at === sign.at + sign.text.length;
  return (
    isGlued && /^\d+$/.test(sign.word) && /^(?:st|nd|rd|th|er|ro|do|to|ra|da)$|^[ºª°]/.test(next.text.toLowerCase())
  );
}

type Meaning = Pick<Token, 'kind' | 'value' | 'tags'>;

function meaning(word: string, language: Language): Meaning {
  if (/^\d+_/.test(word)) return { kind: 'word', value: null, tags: 'O' };
  if (/^\d/.test(word)) return { kind: 'number', ...numberMeaning(word) };
  if (!/^\p{L}/u.test(word))
    return { kind: 'mark', value: null, tags: /[%$+]/.test(word) ? word : /[€£]/.test(word) ? '$' : '.' };
  return { kind: 'word', ...lookUp(word, language) };
}

/** "3,5" and "1,200" by their groups; "7/10" and "12/15" keep the first number; a year is told by its four digits. */
function numberMeaning(word: string): Pick<Token, 'value' | 'tags'> {
  if (/^\d{1,2}[/]\d{1,2}(?:[/]\d{2,4})?$/.test(word)) return { value: Number(word.split('/')[0]), tags: 'N/' };
  if (/^\d{1,2}:\d{2}$/.test(word)) return { value: Number(word.split(':')[0]), tags: 'N:' };
  const digits = /^\d{1,3}(?:[.,]\d{3})+$/.test(word) ? word.replace(/[.,]/g, '') : word.replace(',', '.');
  const value = Number.parseFloat(digits);
  return { value, tags: /^(?:19|20)\d\d$/.test(word) ? 'NY' : 'N' };
}

/** The words from one sign to another, as typed. */
export function wordsOf(goal: Goal, from: number, to: number): string {
  const first = goal.tokens[from];
  const last = goal.tokens[to];
  return first === undefined || last === undefined ? '' : goal.text.slice(first.start, last.end).replace(/\s+/g, ' ');
}

/** One letter a sign: the first of `order` the sign can be; '.' for marks, '_' for what does not matter here. */
export function lineOf(tokens: readonly Token[], order: string): string {
  let line = '';
  for (const token of tokens) {
    let letter = token.kind === 'mark' ? '.' : '_';
    for (const wanted of order)
      if (token.tags.includes(wanted)) {
        letter = wanted;
        break;
      }
    line += letter;
  }
  return line;
}
