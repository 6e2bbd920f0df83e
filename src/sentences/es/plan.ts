// Spanish: what is said about a plan as it stands.
import type { InSpanish } from '../sentences.ts';

export const sentences: InSpanish<'plan'> = {
  serves: 'Sirve a {what}.',
  servesNothing: 'Todavía no sirve a ninguna meta.',
  countsTwice: 'Cuenta doble: para una meta tuya y para lo que aprendemos todos.',
  openGoal: 'Nada sirve todavía a {id}: {statement}',
  openExpectation: 'Nada muestra esto todavía: {what}',
  'trend.once': '{now}',
  'trend.same': '{now}, como al principio',
  'trend.moved': 'primero {first}, ahora {now}',
  'every.day': 'cada día',
  'every.week': 'cada semana',
  'every.two weeks': 'cada dos semanas',
  'every.month': 'cada mes',
  doneOnce: 'hecho una vez',
  doneTimes: 'hecho {count} veces',
  review: 'Miramos juntos este plan',
  'verdict.met': 'Lograda',
  'verdict.getting there': 'En camino',
  'verdict.not yet': 'Todavía no',
  'verdict.unshown': 'Dice lograda, falta la evidencia',
  'ago.today': 'hoy',
  'ago.yesterday': 'ayer',
  'ago.days': 'hace {count} días',
  notLookedAt:
    'Nadie la ha mirado todavía. Tu docente la ve después de la próxima revisión de la clase; no hace falta entregarla.',
  draft: 'Borrador',
};
