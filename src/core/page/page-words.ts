// The words of a printed page that stand nowhere else in a plan. A page is in the language of the plan.
import type { InEach } from '../language.ts';
import type { Audience } from './allowed.ts';

export interface PageWords {
  readonly kinds: Readonly<Record<Audience, string>>;
  readonly goals: string;
  readonly portfolio: string;
  readonly strengths: string;
  readonly challenges: string;
  readonly ownWords: string;
  readonly open: string;
  readonly asked: (goal: string) => string;
  readonly wantsChange: (goal: string) => string;
  readonly stuck: (goal: string) => string;
  readonly agreed: string;
  readonly celebrate: string;
  readonly others: string;
  readonly home: string;
  readonly supports: string;
  readonly skills: string;
  readonly pieces: (count: number) => string;
  readonly hours: (total: string) => string;
  readonly careers: string;
  readonly evidence: string;
  readonly loose: string;
  readonly done: string;
  readonly steps: string;
  readonly numbers: string;
  readonly empty: string;
}

export const PAGE_WORDS: InEach<PageWords> = {
  en: {
    kinds: {
      me: 'Personalized Learning Plan',
      conference: 'Conference page',
      family: 'Page for my family',
      employer: 'What I can do',
    },
    goals: 'Goals',
    portfolio: 'Portfolio',
    strengths: 'Strengths',
    challenges: 'Challenges',
    ownWords: 'In my own words',
    open: 'To talk about',
    asked: goal => `Asked about ${goal}, not answered yet`,
    wantsChange: goal => `A change I asked for${goal === '' ? '' : ` in ${goal}`}`,
    stuck: goal => `Stuck or slipping: ${goal}`,
    agreed: 'What we agreed',
    celebrate: 'Worth celebrating',
    others: 'What others say',
    home: 'Steps my family does',
    supports: 'Supports I need',
    skills: 'Skills',
    pieces: count => (count === 1 ? '1 piece of work' : `${count} pieces of work`),
    hours: total => `Work-based learning: ${total} hours`,
    careers: 'Careers I have looked into',
    evidence: 'Evidence',
    loose: 'Evidence beyond my goals',
    done: 'done',
    steps: 'Steps',
    numbers: 'Numbers',
    empty: 'Nothing stands in the plan for this page yet.',
  },
  es: {
    kinds: {
      me: 'Plan de aprendizaje personal',
      conference: 'Página para la reunión',
      family: 'Página para mi familia',
      employer: 'Lo que sé hacer',
    },
    goals: 'Metas',
    portfolio: 'Portafolio',
    strengths: 'Fortalezas',
    challenges: 'Retos',
    ownWords: 'Con mis palabras',
    open: 'Para hablar',
    asked: goal => `Pregunta sobre ${goal}, todavía sin respuesta`,
    wantsChange: goal => `Un cambio que pedí${goal === '' ? '' : ` en ${goal}`}`,
    stuck: goal => `Con atraso o sin poder seguir: ${goal}`,
    agreed: 'Lo que acordamos',
    celebrate: 'Para celebrar',
    others: 'Lo que dicen otros',
    home: 'Pasos que hace mi familia',
    supports: 'Apoyos que necesito',
    skills: 'Habilidades',
    pieces: count => (count === 1 ? '1 trabajo' : `${count} trabajos`),
    hours: total => `Aprender trabajando: ${total} horas`,
    careers: 'Profesiones que he mirado',
    evidence: 'Evidencias',
    loose: 'Evidencias fuera de mis metas',
    done: 'hecho',
    steps: 'Pasos',
    numbers: 'Números',
    empty: 'En el plan todavía no hay nada para esta página.',
  },
};
