// The guiding questions in Spanish (questions.ts). Short forms are for the primary plan.
import type { QuestionKey, QuestionWords } from './questions.ts';

export const QUESTIONS_ES: Readonly<Record<QuestionKey, QuestionWords>> = {
  Q1: {
    prompt: '¿Quién eres y de qué grupos y lugares formas parte?',
    hint: 'Familia, amistades, equipos, idiomas, tu calle: lo que quieras que aquí se sepa de ti.',
    short: '¿Quién soy?',
  },
  people: {
    prompt: '¿Quiénes son las personas más importantes para ti?',
    hint: 'Puedes escribir solo los nombres de pila.',
    short: '¿Quién es importante para mí?',
  },
  language: {
    prompt: '¿Qué idiomas y costumbres hay en tu casa?',
    hint: 'Palabras, comida, canciones, días que celebran.',
  },
  place: { prompt: '¿Dónde sientes que estás en tu sitio?', hint: 'Un lugar, un equipo, un cuarto, un rincón.' },
  summer: {
    prompt: '¿Qué aprendiste el verano pasado o fuera de la escuela?',
    hint: 'Puede ser grande o pequeño. Pon un enlace o una foto entre tus evidencias.',
  },
  story: { prompt: '¿Qué historia tuya deberían conocer aquí?', hint: 'Un momento en que pensaste: así soy yo.' },
  Q2: {
    prompt: '¿Cuándo aprendes mejor y qué te lo pone difícil?',
    hint: 'Piensa en una clase que salió bien. ¿Quién estaba, cuánto ruido había, qué hacías?',
    short: '¿Cuándo aprendo mejor?',
  },
  Q3: {
    prompt: '¿Qué se te da bien y qué te encanta hacer?',
    hint: 'En la escuela o fuera. Lo pequeño también cuenta.',
    short: '¿Qué me gusta? ¿Qué hago bien?',
  },
  Q4: {
    prompt: '¿Qué te gustaría hacer después de la secundaria?',
    hint: 'Un trabajo, un estudio, un lugar, una forma de vivir. Puede ser una idea y puede cambiar.',
    short: '¿Qué quiero ser?',
  },
  drive: {
    prompt: '¿Qué te da ganas de esforzarte?',
    hint: 'Alguien, un sueño, ser bueno en algo, terminar.',
    short: '¿Qué me da ganas de esforzarme?',
  },
  proud: {
    prompt: '¿De cuáles de tus primeras piezas sientes orgullo y por qué?',
    hint: 'Con tres basta. Señala lo que ves en ellas.',
  },
  strong: { prompt: '¿Qué muestran que haces bien?', hint: 'Cada línea puede ser una de tus fortalezas.' },
  hard: {
    prompt: '¿Qué muestran que todavía te cuesta?',
    hint: 'Cada línea puede ser uno de tus retos. Escribe tantas fortalezas como retos.',
  },
  Q5: {
    prompt: '¿Qué quieres lograr o mejorar?',
    hint: 'Elige una sola cosa. Dilo en una frase.',
    short: '¿Qué quiero aprender?',
  },
  Q6: {
    prompt: '¿Lo quieres lo suficiente y puedes darle tiempo?',
    hint: 'Si no estás seguro, hazlo más pequeño o escribe quién podría ayudar.',
  },
  Q7: {
    prompt: '¿Qué podrás hacer o mostrar cuando lo logres?',
    hint: 'Un número, un nivel o algo que la gente pueda ver.',
  },
  Q8: { prompt: '¿Para qué día quieres lograrlo?', hint: 'Mejor un día de este año escolar.' },
  Q9: {
    prompt: '¿Qué tienen que aprender tú y todos los demás este año?',
    hint: 'Mira la lista de tu escuela. ¿Qué parte es nueva para ti?',
  },
  Q10: {
    prompt: '¿Dónde puedes elegir tú una materia o un proyecto?',
    hint: 'Pregunta en orientación si no lo sabes. Escribe qué elegirías.',
  },
  Q11: {
    prompt: '¿Qué podría ayudar a tu meta y a una materia al mismo tiempo?',
    hint: 'Por ejemplo: tu informe de ciencias también es práctica de escritura.',
  },
  Q12: {
    prompt: '¿Qué aprendes fuera de la escuela que debería contar?',
    hint: 'Un trabajo, un club, cuidar a alguien, un curso en línea.',
  },
  Q13: {
    prompt: '¿En qué notarás que tu plan funciona?',
    hint: 'No la meta, el plan: por ejemplo, haces tus pasos sin que te los recuerden.',
  },
  Q14: {
    prompt: '¿Cuándo volverás a mirar este plan y qué te haría cambiarlo antes?',
    hint: 'Escribe un día y una cosa que podría pasar.',
  },
  input: { prompt: '¿A quién pediste consejo y qué hiciste con él?', hint: 'Un nombre y una frase.' },
  'last-time': { prompt: '¿Qué te enseñó la vez anterior?', hint: 'Piensa en algo parecido que ya hiciste.' },
  notice: {
    prompt: '¿Qué notas en tus números?',
    hint: '¿Qué sube, qué sigue igual, dónde falta algo? Puedes hacer una meta con eso.',
  },
  Q15: {
    prompt: '¿Cuáles de tus metas has logrado?',
    hint: 'Escribe G1, G2, etc. «Todavía no» también es una buena respuesta.',
    short: '¿Lo logré?',
  },
  Q16: {
    prompt: '¿Por qué lo sabes con seguridad?',
    hint: 'Señala una evidencia o un número de este plan.',
    short: '¿Cómo lo sé?',
  },
  Q17: {
    prompt: '¿Qué parte de tu plan te cuesta ahora?',
    hint: 'Elige una meta, un paso o una materia.',
    short: '¿Qué me cuesta?',
  },
  Q18: { prompt: '¿En qué notas que te cuesta?', hint: '¿Qué pasa, o qué no pasa, cuando lo intentas?' },
  Q19: {
    prompt: '¿Qué podrías reunir todavía para mostrar lo que has avanzado?',
    hint: 'Un trabajo, una foto, una nota, lo que alguien dijo. Una cosa por línea: cada línea puede ser un paso.',
  },
  Q20: {
    prompt: '¿Cómo quieres mostrar tu avance y a quién?',
    hint: 'Una charla, diapositivas, un video, una página: a tu familia, tu clase, tu equipo.',
  },
  'plan-worked': {
    prompt: '¿Funcionó tu plan como esperabas? ¿Cuál fue la señal?',
    hint: 'Mira lo que escribiste sobre cómo notar que tu plan funciona.',
  },
  Q21: { prompt: '¿Qué te dijo revisar tus metas?', hint: 'Una cosa que antes no habías visto.' },
  Q22: {
    prompt: '¿Qué sabes ahora de ti?',
    hint: 'Cómo trabajas, qué te gusta, qué necesitas.',
    short: '¿Qué sé ahora de mí?',
  },
  Q23: {
    prompt: '¿Qué salió bien y por qué lo crees?',
    hint: 'Di qué pasó y qué hiciste tú que ayudó.',
    short: '¿Qué salió bien?',
  },
  Q24: {
    prompt: '¿Qué te gustaría que hubiera sido de otra manera?',
    hint: 'Puedes decirlo en una frase.',
    short: '¿Qué no salió tan bien?',
  },
  Q25: { prompt: '¿Qué estaba en tus manos y qué no?', hint: 'Bastan dos listas cortas.' },
  Q26: {
    prompt: '¿Qué has descubierto sobre cómo aprendes y te pones metas?',
    hint: 'Piensa qué le dirías a alguien más joven.',
  },
  Q27: { prompt: '¿Qué aprendiste sin haberlo planeado?', hint: 'Las sorpresas cuentan, en la escuela o fuera.' },
  Q28: {
    prompt: '¿Qué llevarás a tu próximo plan?',
    hint: 'Una cosa para seguir, una cosa para probar.',
    short: '¿Qué hago ahora?',
  },
  purpose: {
    prompt: '¿Para qué es este portafolio?',
    hint: 'Para mostrar cómo crecí, para conseguir un lugar, para empezar una charla.',
  },
  audience: { prompt: '¿Quién lo va a mirar?', hint: 'Mi familia, mi docente, una escuela, una empresa.' },
  pieces: { prompt: '¿Cuántas piezas como máximo?', hint: 'Pocas y bien elegidas: cinco son muchas.' },
  Q29: {
    prompt: 'De todo lo que has pensado, ¿qué te hace querer cambiar una meta?',
    hint: 'Escribe la meta y la razón.',
  },
  Q30: { prompt: '¿Cuánto te esforzaste? Da un ejemplo.', hint: 'Piensa en una semana. ¿Qué hiciste de verdad?' },
  Q31: {
    prompt: '¿Encajaron tus metas con el tiempo y la energía que tenías?',
    hint: '¿Demasiado grandes, demasiado pequeñas o más o menos bien?',
  },
  Q32: {
    prompt: '¿Cómo encajan tus próximas metas con la vida que quieres después?',
    hint: 'Mira lo que escribiste sobre el tiempo después de la secundaria.',
  },
  'about-plan': {
    prompt: '¿Qué piensas de este plan? ¿Qué ayudó, qué no, qué cambiarías?',
    hint: 'Tu escuela quiere planes que te sirvan.',
  },
};
