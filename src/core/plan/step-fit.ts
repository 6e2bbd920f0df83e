// Does this step move that goal (requirement A41)? A student's step that shares no word, number or unit with its goal is asked about,
// never refused. Pure; asked by the panel while a step is written.
import { fold } from './fold.ts';
import type { Goal } from './plan.ts';

/** Words that tie nothing together: they stand in every sentence about school. */
const EMPTY_WORDS = new Set(
  (
    'the a an and or of to in on at for with by from my me i will want can every each day week month year time times more ' +
    'do make get go be am is are have has then than that this it its up out about one two three until before after when so ' +
    'school class teacher goal step plan work need try start finish ask write look use help ' +
    'el la los las un una y o de del al a en por para con mi mis me yo voy quiero puedo cada dia semana mes ano vez veces mas ' +
    'hacer tener ser estar es son que esto eso hasta antes despues cuando escuela clase maestra maestro docente meta paso plan ' +
    'trabajar necesito empezar terminar pedir escribir mirar usar ayuda'
  ).split(' '),
);

/** The first letters tell "reading" and "read", "leer" and "leo" is not caught: then the question does no harm. */
const STEM = 4;

/** Words shared by the step and what the goal says of itself; [] when the student should be asked how the step helps. */
export function sharedWords(
  step: string,
  goal: Pick<Goal, 'statement' | 'measure' | 'skill' | 'start' | 'target' | 'why'>,
): readonly string[] {
  const known = new Set(
    stems([goal.statement, goal.measure, goal.skill, goal.start.text, goal.target.text, goal.why].join(' ')),
  );
  return words(step).filter(word => known.has(stem(word)));
}

const words = (text: string): readonly string[] =>
  fold(text)
    .split(' ')
    .filter(word => (word.length > 2 || /\d/.test(word)) && !EMPTY_WORDS.has(word));
const stem = (word: string): string => word.slice(0, Math.max(STEM, word.length - 3));
const stems = (text: string): readonly string[] => words(text).map(stem);
