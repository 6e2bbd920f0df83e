// The guiding questions in Spanish (questions.ts). Short forms are for the primary plan.
import type { QuestionKey, QuestionWords } from './questions.ts';

export const QUESTIONS_ES: Readonly<Record<QuestionKey, QuestionWords>> = {
  Q1: {
    prompt: '¿Quién eres y de qué grupos y lugares formas parte?',
    short: '¿Quién soy?',
  },
  people: {
    prompt: '¿Quiénes son las personas más importantes para ti?',
    short: '¿Quién es importante para mí?',
  },
  language: {
    prompt: '¿Qué idiomas y costumbres hay en tu casa?',
  },
  place: { prompt: '¿Dónde sientes que estás en tu sitio?' },
  summer: {
    prompt: '¿Qué aprendiste el verano pasado o fuera de la escuela?',
  },
  story: { prompt: '¿Qué historia tuya deberían conocer aquí?' },
  Q2: {
    prompt: '¿Cuándo aprendes mejor y qué te lo pone difícil?',
    short: '¿Cuándo aprendo mejor?',
  },
  Q3: {
    prompt: '¿Qué se te da bien y qué te encanta hacer?',
    short: '¿Qué me gusta? ¿Qué hago bien?',
  },
  Q4: {
    prompt: '¿Qué te gustaría hacer después de la secundaria?',
    short: '¿Qué quiero ser?',
  },
  drive: {
    prompt: '¿Qué te da ganas de esforzarte?',
    short: '¿Qué me da ganas de esforzarme?',
  },
  proud: {
    prompt: '¿De cuáles de tus primeras piezas sientes orgullo y por qué?',
  },
  strong: { prompt: '¿Qué muestran que haces bien?' },
  hard: {
    prompt: '¿Qué muestran que todavía te cuesta?',
  },
  Q5: {
    prompt: '¿Qué quieres lograr o mejorar?',
    short: '¿Qué quiero aprender?',
  },
  Q6: {
    prompt: '¿Lo quieres lo suficiente y puedes darle tiempo?',
  },
  Q7: {
    prompt: '¿Qué podrás hacer o mostrar cuando lo logres?',
  },
  Q8: { prompt: '¿Para qué día quieres lograrlo?' },
  Q9: {
    prompt: '¿Qué tienen que aprender tú y todos los demás este año?',
  },
  Q10: {
    prompt: '¿Dónde puedes elegir tú una materia o un proyecto?',
  },
  Q11: {
    prompt: '¿Qué podría ayudar a tu meta y a una materia al mismo tiempo?',
  },
  Q12: {
    prompt: '¿Qué aprendes fuera de la escuela que debería contar?',
  },
  Q13: {
    prompt: '¿En qué notarás que tu plan funciona?',
  },
  Q14: {
    prompt: '¿Cuándo volverás a mirar este plan y qué te haría cambiarlo antes?',
  },
  input: { prompt: '¿A quién pediste consejo y qué hiciste con él?' },
  'last-time': { prompt: '¿Qué te enseñó la vez anterior?' },
  notice: {
    prompt: '¿Qué notas en tus números?',
  },
  Q15: {
    prompt: '¿Cuáles de tus metas has logrado?',
    short: '¿Lo logré?',
  },
  Q16: {
    prompt: '¿Por qué lo sabes con seguridad?',
    short: '¿Cómo lo sé?',
  },
  Q17: {
    prompt: '¿Qué parte de tu plan te cuesta ahora?',
    short: '¿Qué me cuesta?',
  },
  Q18: { prompt: '¿En qué notas que te cuesta?' },
  Q19: {
    prompt: '¿Qué podrías reunir todavía para mostrar lo que has avanzado?',
  },
  Q20: {
    prompt: '¿Cómo quieres mostrar tu avance y a quién?',
  },
  'plan-worked': {
    prompt: '¿Funcionó tu plan como esperabas? ¿Cuál fue la señal?',
  },
  Q21: { prompt: '¿Qué te dijo revisar tus metas?' },
  Q22: {
    prompt: '¿Qué sabes ahora de ti?',
    short: '¿Qué sé ahora de mí?',
  },
  Q23: {
    prompt: '¿Qué salió bien y por qué lo crees?',
    short: '¿Qué salió bien?',
  },
  Q24: {
    prompt: '¿Qué te gustaría que hubiera sido de otra manera?',
    short: '¿Qué no salió tan bien?',
  },
  Q25: { prompt: '¿Qué estaba en tus manos y qué no?' },
  Q26: {
    prompt: '¿Qué has descubierto sobre cómo aprendes y te pones metas?',
  },
  Q27: { prompt: '¿Qué aprendiste sin haberlo planeado?' },
  Q28: {
    prompt: '¿Qué llevarás a tu próximo plan?',
    short: '¿Qué hago ahora?',
  },
  purpose: {
    prompt: '¿Para qué es este portafolio?',
  },
  audience: { prompt: '¿Quién lo va a mirar?' },
  pieces: { prompt: '¿Cuántas piezas como máximo?' },
  Q29: {
    prompt: 'De todo lo que has pensado, ¿qué te hace querer cambiar una meta?',
  },
  Q30: { prompt: '¿Cuánto te esforzaste? Da un ejemplo.' },
  Q31: {
    prompt: '¿Encajaron tus metas con el tiempo y la energía que tenías?',
  },
  Q32: {
    prompt: '¿Cómo encajan tus próximas metas con la vida que quieres después?',
  },
  'about-plan': {
    prompt: '¿Qué piensas de este plan? ¿Qué ayudó, qué no, qué cambiarías?',
  },
};
