// The gallery's own examples of a goal, to look at until a teacher gives one. The server carries them, to know such a box again.
import type { InEach } from '../language.ts';

/** An example of a goal, to look at. */
export interface SampleWords {
  readonly statement: string;
  readonly lines: readonly string[];
}

export const SAMPLES: Readonly<Record<'usual' | 'primary' | 'transition', InEach<SampleWords>>> = {
  usual: {
    en: {
      statement: 'I want to read 90 words a minute aloud without stumbling by 29 May, up from 62 now.',
      lines: [
        'Why: so that I can read to my little brother.',
        'First step: ten minutes with Grandpa every evening. When I am too tired, I do it before breakfast.',
      ],
    },
    es: {
      statement: 'Quiero leer en voz alta 90 palabras por minuto sin trabarme para el 29 de mayo; ahora leo 62.',
      lines: [
        'Por qué: para poder leerle a mi hermanito.',
        'Primer paso: diez minutos con el abuelo cada noche. Si tengo demasiado sueño, lo hago antes del desayuno.',
      ],
    },
  },
  primary: {
    en: {
      statement: 'I want to swim 25 metres by 30 April. Now I can swim 10.',
      lines: ['First step: swim with Dad on Saturdays.'],
    },
    es: {
      statement: 'Quiero nadar 25 metros para el 30 de abril. Ahora nado 10.',
      lines: ['Primer paso: nadar con papá los sábados.'],
    },
  },
  transition: {
    en: {
      statement: 'I want to work 40 hours in a kitchen by 30 April, and ask the chef for a letter. I have done 6.',
      lines: ['My horizon: a small restaurant with my cousin.', 'First step: ask about Saturdays at the canteen.'],
    },
    es: {
      statement: 'Quiero trabajar 40 horas en una cocina para el 30 de abril y pedir una carta a la chef. Llevo 6.',
      lines: [
        'Mi horizonte: un restaurante pequeño con mi prima.',
        'Primer paso: preguntar por los sábados en el comedor.',
      ],
    },
  },
};

/** Words of a box that the gallery wrote, whatever the template and the language. */
export const isBuiltInSample = (words: string): boolean => BUILT_IN.has(bare(words));

const bare = (words: string): string => words.replace(/\s+/g, ' ').trim();
const BUILT_IN: ReadonlySet<string> = new Set(
  Object.values(SAMPLES)
    .flatMap(({ en, es }) => [en, es])
    .map(({ statement, lines }) => bare([statement, ...lines].join(' '))),
);
