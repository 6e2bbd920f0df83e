// Whose plans a workbook keeps (requirement A9). A word in Settings; rules, tabs and rows are the same for all three.
import type { InEach } from '../language.ts';

export const SCOPES = ['class', 'team', 'school'] as const;
export type Scope = (typeof SCOPES)[number];

/** The words in Settings. */
export const SCOPE_NAMES: Readonly<Record<Scope, InEach<string>>> = {
  class: { en: 'class', es: 'clase' },
  team: { en: 'team', es: 'equipo' },
  school: { en: 'school', es: 'escuela' },
};

/** 'class' for an unknown word. */
export const readScope = (text: string): Scope =>
  SCOPES.find(scope => Object.values(SCOPE_NAMES[scope]).includes(text.trim().toLowerCase())) ?? 'class';

export const SCOPE_SENTENCE: Readonly<Record<Scope, InEach<string>>> = {
  class: { en: 'It keeps the plans of one class.', es: 'Guarda los planes de una clase.' },
  team: {
    en: 'It keeps the plans of a team: several classes that share their staff.',
    es: 'Guarda los planes de un equipo: varias clases con los mismos docentes.',
  },
  school: { en: 'It keeps the plans of a whole school.', es: 'Guarda los planes de toda una escuela.' },
};
