// Spanish texts of Today: the weekly check-in.
import type { todayWords as english } from '../en/today.ts';

export const todayWords: typeof english = {
  daysTitle: 'Días para no olvidar',
  checkIn: 'Dos minutos: ¿cómo va?',
  checkInHint: 'Elige una para cada meta. Una línea te ayudará la semana que viene.',
  begin: 'Hacer el repaso',
  line: 'En una línea, si quieres',
  save: 'Guardar mi repaso',
  missing: 'Primero elige cómo va una meta.',
  stuckHint: 'Abre la meta y toca «No puedo seguir» para ver quién puede ayudar.',
};
