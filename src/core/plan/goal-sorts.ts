// What kind of goal it is, from the words of its row "What kind of goal": whose idea, what about, where, how long.
// One cell holds all four in any order and language, so that it can be typed as well as chosen.
import type { InEach, Language } from '../language.ts';
import { fold } from './fold.ts';

const SORTS = {
  whose: {
    mine: { en: 'my own', es: 'mía' },
    required: { en: 'required', es: 'obligatoria' },
  },
  about: {
    personal: { en: 'personal', es: 'personal' },
    academic: { en: 'academic', es: 'académica' },
    'after school': { en: 'after high school', es: 'después de la secundaria' },
    civic: { en: 'civic', es: 'cívica' },
  },
  where: {
    'in school': { en: 'in school', es: 'en la escuela' },
    beyond: { en: 'beyond school', es: 'fuera de la escuela' },
  },
  length: {
    short: { en: 'short', es: 'corta' },
    long: { en: 'long', es: 'larga' },
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, InEach<string>>>>>;

export type SortQuestion = keyof typeof SORTS;
export const SORT_QUESTIONS = Object.keys(SORTS) as readonly SortQuestion[];
export const sortChoices = (question: SortQuestion): Readonly<Record<string, InEach<string>>> => SORTS[question];

/** Other words people type, folded. */
const ALSO: Readonly<Record<string, string>> = {
  mine: 'my own|mine|own|chosen by me|mia|mio|propia|personalmente elegida',
  required: 'required|given|set by school|obligatoria|obligatorio|me la pusieron',
  personal: 'personal|myself|habit|habito',
  academic: 'academic|school subject|subject|learning|academica|academico|materia|asignatura',
  'after school':
    'after high school|after school|post secondary|postsecondary|career|college|job|despues de la secundaria|carrera|universidad|trabajo',
  civic: 'civic|community|citizen|volunteer|volunteering|civica|civico|comunidad|voluntariado',
  'in school': 'in school|at school|en la escuela|en el colegio',
  beyond: 'beyond school|beyond|outside school|out of school|at home|fuera de la escuela|fuera|en casa',
  short: 'short|short term|weeks|corta|corto|corto plazo',
  long: 'long|long term|all year|larga|largo|largo plazo|todo el ano',
};

/** Key of the answer to each question; '' where the cell does not say. */
export function readSort(text: string): Readonly<Record<SortQuestion, string>> {
  const parts = ` ${fold(text)} `;
  const found = (question: SortQuestion): string => {
    const keys = Object.keys(SORTS[question]);
    const hits = keys.flatMap(key =>
      (ALSO[key] ?? '')
        .split('|')
        .flatMap(words => (parts.includes(` ${words} `) ? [{ key, length: words.length }] : [])),
    );
    return hits.sort((a, b) => b.length - a.length)[0]?.key ?? '';
  };
  return { whose: found('whose'), about: found('about'), where: found('where'), length: found('length') };
}

/** The words of the cell: "my own, academic, in school, short". */
export function writeSort(answers: Partial<Readonly<Record<SortQuestion, string>>>, language: Language): string {
  return SORT_QUESTIONS.flatMap(question => {
    const words = sortChoices(question)[answers[question] ?? ''];
    return words === undefined ? [] : [words[language]];
  }).join(', ');
}
