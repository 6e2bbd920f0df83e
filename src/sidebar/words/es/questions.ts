// Spanish texts of “Questions of your own” in the staff’s panel.
import type { questionWords as english } from '../en/questions.ts';

export const questionWords: typeof english = {
  title: 'Preguntas propias',
  scopes: {
    class: 'Los planes de esta clase las hacen después de las de siempre. Están en la plantilla.',
    team: 'Los planes de todo el equipo las hacen después de las de siempre. Están en la plantilla.',
    school: 'Los planes de toda la escuela las hacen después de las de siempre. Están en la plantilla.',
  },
  reading: 'Leyendo la plantilla…',
  none: 'Todavía ninguna.',
  stage: 'En qué parte del plan',
  add: 'Añadir la pregunta',
  words: 'Tu pregunta',
  hint: 'Una pregunta, en el idioma de los planes. También se puede escribir en la plantilla.',
  reword: 'Decirla de otro modo',
  takeOut: 'Quitar',
  takingOut: 'Quitándola…',
  save: 'Guardar las palabras',
  keep: 'Dejarla como está',
  added: 'Está en la plantilla. Los planes nuevos la hacen.',
  reworded: 'Cambiada en la plantilla. Los planes nuevos la hacen así.',
  takenOut: 'Los planes nuevos ya no la hacen. Donde alguien la respondió, se quedan la pregunta y la respuesta.',
  bring: 'Para los planes que ya existen:',
  refused: {
    empty: 'Escribe primero la pregunta.',
    long: 'Una pregunta puede tener 300 letras. Hazla más corta o haz dos.',
    asked: 'La plantilla ya pregunta esto.',
    'built-in': 'Throughline ya tiene esta pregunta. Dila de otra manera.',
    gone: 'Esta pregunta ya no está en la plantilla como la viste. Aquí ves lo que hay ahora.',
    'holds-more':
      'Junto a esta pregunta la plantilla tiene algo más: palabras o una imagen. Quítala en la propia plantilla.',
  },
};
