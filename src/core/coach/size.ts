// Is it too big for its time? Only what can be worked out from the numbers and the time in the text; everything else is left to the student.
import type { Quantities } from './quantities.ts';
import type { Goal } from './tokens.ts';

/** What one person can do in a day, generously, by what is counted. */
const MOST_A_DAY: readonly (readonly [what: RegExp, most: number])[] = [
  [/^(?:words?|vocab\w*|palabras?|verbs?|verbos?|kanji|signs)$/, 60],
  [/^(?:books?|libros?|novels?|novelas?)$/, 0.75],
  [/^(?:pounds?|lbs?|kilos?|kg|kgs|libras|kilograms?)$/, 0.45],
  [/^(?:pages?|paginas?)$/, 200],
  [
    /^(?:pushups?|push|situps?|sit|pullups?|squats?|flexiones|abdominales|sentadillas|dominadas|burpees|laps?|largos)$/,
    1000,
  ],
  [/^(?:songs?|canciones|poems?|poemas?|languages?|idiomas?|friends?|amigos)$/, 8],
  [/^(?:miles?|millas|km|kilometros?|kilometers?)$/, 50],
];
const HOURS_A_DAY = 12;
const DAYS_FOR_A_LANGUAGE = 60;
const LANGUAGES =
  /^(?:japanese|chinese|french|german|spanish|english|arabic|russian|korean|italian|latin|chino|japones|frances|aleman|ingles|espanol|coreano|arabe|ruso|italiano|calculus|algebra|physics|piano|guitar)$/;

interface Sizes {
  readonly goal: Goal;
  readonly quantities: Quantities;
  readonly told: readonly boolean[];
  /** From today to the end; null when nobody can tell. */
  readonly days: number | null;
}

/** The words that are too much for the time; '' when nothing is. */
export function tooBig(sizes: Sizes): string {
  return tooManyHours(sizes) || tooMany(sizes) || tooFar(sizes) || tooMuchToLearn(sizes);
}

const around = ({ goal }: Sizes, at: number, behind: number): string => {
  const first = goal.tokens[at];
  const last = goal.tokens[Math.min(goal.tokens.length - 1, at + behind)];
  return first === undefined || last === undefined ? '' : goal.text.slice(first.start, last.end);
};

const isDaily = ({ goal }: Sizes, at: number): boolean =>
  goal.tokens
    .slice(at + 2, at + 6)
    .some(({ tags, word }) => tags.includes('u') || /^(?:daily|diari|everyday|nightly)/.test(word));

function tooManyHours(sizes: Sizes): string {
  const found = sizes.quantities.amounts.find(
    ({ unit, value, at }) => /^(?:hours?|hrs?|horas?)$/.test(unit) && value >= HOURS_A_DAY && isDaily(sizes, at),
  );
  return found === undefined ? '' : around(sizes, found.at, 3);
}

function tooMany(sizes: Sizes): string {
  const { goal, quantities, days } = sizes;
  const isWriting = goal.tokens.some(({ word }) => /^(?:write|writing|escribir|escribire)$/.test(word));
  for (const amount of quantities.amounts) {
    const units = goal.tokens.slice(amount.at + 1, amount.at + 4).map(({ word }) => word);
    const limit = MOST_A_DAY.find(([what]) => units.some(unit => what.test(unit)));
    if (limit === undefined) continue;
    const most = isWriting && /page|book/.test(String(limit[0])) ? limit[1] / 15 : limit[1];
    const span = isDaily(sizes, amount.at) ? 1 : days;
    if (span !== null && span <= 60 && (amount.value >= 5 || isWriting) && amount.value > most * Math.max(1, span))
      return around(sizes, amount.at, 1);
  }
  return '';
}

/** From F to A by tomorrow; from 0 to 200 in a week. */
function tooFar({ quantities: { fromTo }, days }: Sizes): string {
  if (fromTo === null || days === null || days > 16) return '';
  const step = fromTo.to - fromTo.from;
  const isTen = fromTo.to <= 10 && fromTo.from >= 0;
  const isTooMuch = isTen ? step >= 6 || (step >= 4 && days <= 3) : step >= 40 || (step >= 20 && days <= 3);
  const isReps = fromTo.from >= 0 && fromTo.from <= 20 && step >= 60;
  return isTooMuch || isReps ? fromTo.words : '';
}

function tooMuchToLearn({ goal, told, days }: Sizes): string {
  const { tokens } = goal;
  const race = tokens.findIndex(({ word }, at) => told[at] !== true && /^(?:marathon|maraton|ironman)$/.test(word));
  if (race >= 0 && days !== null && days <= 21) return tokens[race]?.text ?? '';
  if (days === null || days > DAYS_FOR_A_LANGUAGE) return '';
  const at = tokens.findIndex(({ word }) => LANGUAGES.test(word));
  const whole = tokens.findIndex(
    ({ word }, index) =>
      index < at && at - index <= 3 && /^(?:all|todo|fluent|fluently|whole|entire|master)$/.test(word),
  );
  return at >= 0 && whole >= 0 ? goal.text.slice(tokens[whole]?.start ?? 0, tokens[at]?.end ?? 0) : '';
}
