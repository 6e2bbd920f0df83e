// What in a goal's words shows that it is broad, that it can be counted, that it is a dream, or that it is somebody else's to do.
// Each function gives back the words it saw, as typed, so that the coach can show them; '' when it saw none.
import { withoutDates } from './time-words.ts';

const BROAD: readonly RegExp[] = [
  /\b(?:(?:get|be|do|getting|become) )?(?:improve|better|boost|develop|work on|focus on|raise|increase) (?:(?:at|in|on|my|the|some|any) )*(?:\w+ ){0,3}\w+/,
  /\b(?:be(?:come|ing)?|get|do|feel|doing|getting) (?:a |an |the |much |way |more |so )*(?:better|best|good|well|great|successful|smarter|stronger|healthier|healthy|fit|polite|nicer|kinder|organized|organised|confident|responsible|faster|in shape)(?: \w+){0,4}/,
  /\b(?:study|learn|read|write|practi[cs]e|work|try|exercise) (?:much |a lot |way )?(?:more|harder|better|my (?:best|hardest))(?: \w+){0,3}/,
  /\bdo more \w+|\bstop \w+ing so much(?: \w+){0,4}|\btry my best\b|\bpass everything\b|\b(?:do|get) good(?: \w+){0,3}/,
  /\bmejorar (?:mis? |en |el |la |los |las )*\p{L}+|\b(?:estudiar[eé]?|leer[eé]?|aprender[eé]?|trabajar[eé]?) (?:m[aá]s|mejor)|\bponerme en forma\b|\bser mejor(?: \p{L}+)?/u,
];

/** A bare subject, without what in it: "Study biology", "Get an A in math". */
const BARE_SUBJECT =
  /^(?:i (?:will|want to|would like to|am going to|'ll)|to|i'll|quiero)? ?(?:study|learn|do|get (?:an? [a-f][+-]? in)) (?:my )?(?:math|maths|science|biology|chemistry|physics|english|history|spanish|french|reading|writing|geography|art|music|school|homework)[.!]?$/;

/** Words that narrow a broad goal to one thing. */
const NARROWING =
  /\b(?:by \w+ing|so that i can|be able to|i(?:'ll| will) know|from .+ to |chapter|unit|section|essay|at least|out of|per (?:day|week|month)|every (?:day|week|night|school)|each (?:day|week|night)|twice|once a)\b/;

const COUNT_WORDS =
  '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|hundred|twice|once|half|un|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|veinte)';
const AMOUNT = new RegExp(`(?:[$€£]\\s?)?\\d[\\d.,:]*\\s?(?:%|x\\b|[\\p{L}]+)?|\\b${COUNT_WORDS}\\b(?: \\p{L}+)?`, 'u');
const GRADE =
  /\b(?:an?|to an?|from an?|[a-f][+-]? to) ['"“]?[a-f][+-]?['"”]?(?=[\s,.!?]|$)|\b(?:c|d|f|b)[+-]? to (?:a|an )?[abc][+-]?\b/;
const WHOLE =
  /\b(?:every|all(?: of)?(?: my| the)?|each) (?:\p{L}+ )?\p{L}+|\b(?:finish|complete|graduate|pass|license|licence|make (?:the|this years?|this year['’]s) (?:\w+ ){0,3}(?:team|squad|play|band|honor roll)|get (?:into|accepted)|join|perform|submit|publish)\b(?: \p{L}+){0,3}/u;

const DREAM =
  /\b(?:nba|nfl|mlb|nhl|wnba|fifa|olympi\w+|world cup|world record|world champion|hollywood|famous|celebrity|millionaire|billionaire|rich|go to (?:the moon|mars|space)|astronaut|president of|pop ?star|rock ?star|movie star|pro(?:fessional)? (?:\w+ )?(?:player|athlete|gamer|soccer|football|basketball|baseball)|go pro|perfect at everything|never (?:make|get|be) (?:a |any )?(?:mistakes?|wrong))\b/;

const OTHERS =
  /^(?:my (?:teacher|teachers|mom|mum|dad|parents|friends?|brother|sister|team|coach|class|school)|people|everybody|everyone|the (?:teacher|school|others)) (?:will|should|must|needs? to|has to|have to|to|is going to|are going to|stops?|helps?)\b(?: \w+){0,4}/;

const seen = (text: string, pattern: RegExp): string => {
  const match = pattern.exec(text.toLowerCase());
  return match === null ? '' : text.slice(match.index, match.index + match[0].length).trim();
};

const firstSeen = (text: string, patterns: readonly RegExp[]): string =>
  patterns.map(pattern => seen(text, pattern)).find(words => words !== '') ?? '';

/** Broad words with nothing in the sentence that narrows them down. */
export function broadWords(statement: string): string {
  const text = statement.trim();
  const bare = seen(text, BARE_SUBJECT);
  if (bare !== '') return bare;
  const amounts = amountWords(text);
  return amounts !== '' || NARROWING.test(text.toLowerCase()) ? '' : firstSeen(text, BROAD);
}

/** A number, a count word or a grade that is no date, age or room. */
export function amountWords(text: string): string {
  const lower = withoutDates(text);
  return AMOUNT.exec(lower)?.[0].trim() ?? GRADE.exec(text.toLowerCase())?.[0].trim() ?? '';
}

/** "every class", "finish my essay": countable without a number. */
export const wholeWords = (text: string): string => seen(text, WHOLE);
export const dreamWords = (text: string): string => seen(text, DREAM);
export const othersWords = (text: string): string => seen(text.trim(), OTHERS);
