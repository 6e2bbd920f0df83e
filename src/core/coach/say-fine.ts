// What the coach says about a letter that needs no question. Apart from say.ts, because the panel asks only and need not carry it.
import type { InEach } from '../language.ts';
import type { Said } from './say.ts';

export const FINE: InEach<Readonly<Record<string, Said>>> = {
  en: {
    clear: { because: '{} says what you mean.' },
    amount: { because: '{} can be counted or checked.' },
    done: { because: '{}: everybody can see when it is done.' },
    inReach: { because: 'I see nothing too big for its time in {}.' },
    reason: { because: 'You say why: {}.' },
    noReason: {
      because: 'I cannot see in {} why it matters to you. Only you know.',
      question: 'Why does this matter to you?',
    },
    end: { because: '{} says when.' },
  },
  es: {
    clear: { because: '{} dice lo que quieres.' },
    amount: { because: '{} se puede contar o comprobar.' },
    done: { because: '{}: todos pueden ver cuándo está hecho.' },
    inReach: { because: 'No veo nada demasiado grande para su tiempo en {}.' },
    reason: { because: 'Dices por qué: {}.' },
    noReason: {
      because: 'No veo en {} por qué te importa. Solo tú lo sabes.',
      question: '¿Por qué te importa esto?',
    },
    end: { because: '{} dice cuándo.' },
  },
};
