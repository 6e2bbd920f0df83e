// The sentences of the next step in each language. `goal` comes quoted.

export interface NextStepWords {
  readonly yourGoal: string;
  readonly quoted: (text: string) => string;
  readonly asks: (goal: string, question: string) => string;
  readonly asksReason: string;
  readonly answer: string;
  readonly changed: (goal: string) => string;
  readonly changedReason: string;
  readonly sayWhy: string;
  readonly profile: string;
  readonly profileReason: string;
  readonly answerQuestion: string;
  readonly firstGoal: string;
  readonly firstGoalReason: string;
  readonly nextGoal: string;
  readonly nextGoalReason: string;
  readonly addGoal: string;
  readonly firstStep: (goal: string) => string;
  readonly firstStepReason: string;
  readonly addStep: string;
  readonly stillOpen: (step: string) => string;
  readonly lateReason: string;
  readonly today: (step: string) => string;
  readonly dueReason: string;
  readonly seeSteps: string;
  readonly stuck: (goal: string, helper: string) => string;
  readonly stuckAlone: (goal: string) => string;
  readonly stuckReason: string;
  readonly howFar: (goal: string) => string;
  readonly howFarReason: string;
  readonly logNumber: string;
  readonly keepSomething: (goal: string) => string;
  readonly keepReason: string;
  readonly showMet: (goal: string) => string;
  readonly showMetReason: string;
  readonly addEvidence: string;
  readonly whatNext: (goal: string) => string;
  readonly whatNextReason: string;
  readonly checkIn: string;
  readonly checkInReason: string;
  readonly checkInButton: string;
  readonly onYourWay: string;
  readonly onYourWayReason: string;
  readonly assess: (goal: string) => string;
  readonly assessReason: string;
  readonly checkGoal: string;
  readonly reflect: string;
  readonly reflectReason: string;
  readonly lookBack: string;
  readonly revise: string;
  readonly reviseReason: string;
  readonly decide: string;
}

export const NEXT_STEP_EN: NextStepWords = {
  yourGoal: 'your goal',
  quoted: text => `“${text}”`,
  asks: (goal, question) => `Your teacher asks about ${goal}: ${question}`,
  asksReason: 'Somebody is waiting for your answer.',
  answer: 'Answer',
  changed: goal => `You changed ${goal}. What was your reason?`,
  changedReason: 'It was agreed with your teacher. Changing is fine; the reason belongs beside it.',
  sayWhy: 'Say why',
  profile: 'Start with you. One answer is enough for today.',
  profileReason: 'People who know you can help you better.',
  answerQuestion: 'Answer a question',
  firstGoal: 'Choose one thing you want to reach.',
  firstGoalReason: 'Your plan grows around your goals.',
  nextGoal: 'Your goals are finished. Choose the next thing you want to reach.',
  nextGoalReason: 'No goal is open at the moment.',
  addGoal: 'Add a goal',
  firstStep: goal => `What is the first small step toward ${goal}?`,
  firstStepReason: 'This goal has no step yet.',
  addStep: 'Add a step',
  stillOpen: step => `Still open: ${step}`,
  lateReason: 'Its day has passed. Do it, or give it a new day.',
  today: step => `Today: ${step}`,
  dueReason: 'Today is its day.',
  seeSteps: 'See my steps',
  stuck: (goal, helper) => `You are stuck with ${goal}. Ask ${helper}, and write down the next small step.`,
  stuckAlone: goal => `You are stuck with ${goal}. Whom can you ask? Write it down as a step.`,
  stuckReason: 'You said so in your last check-in. Finding help is part of the plan.',
  howFar: goal => `How far are you with ${goal}?`,
  howFarReason: 'You have not written a number for a week.',
  logNumber: 'Log a number',
  keepSomething: goal => `Keep something that shows your work on ${goal}.`,
  keepReason: 'This goal has no evidence yet.',
  showMet: goal => `You say you met ${goal}. What shows it?`,
  showMetReason: 'A goal that is met needs one piece of evidence, or a number that reached the target.',
  addEvidence: 'Add evidence',
  whatNext: goal => `Every step is done. What comes next for ${goal}?`,
  whatNextReason: 'The goal is still open.',
  checkIn: 'Two minutes: how do your goals go?',
  checkInReason: 'Your last check-in is a week ago or more.',
  checkInButton: 'Check in',
  onYourWay: 'You are on your way. Look at your next step.',
  onYourWayReason: 'Nothing is late.',
  assess: goal => `Time to look at how far you have come. Begin with ${goal}.`,
  assessReason: 'Your review is near. One goal at a time, three minutes each.',
  checkGoal: 'Check a goal',
  reflect: 'You have checked your goals. What do you make of it?',
  reflectReason: 'Three questions of your choice are enough.',
  lookBack: 'Look back',
  revise: 'Decide what you keep and what you change.',
  reviseReason: 'You have looked back. Now your next round can begin.',
  decide: 'Decide',
};

export const NEXT_STEP_ES: NextStepWords = {
  yourGoal: 'tu meta',
  quoted: text => `«${text}»`,
  asks: (goal, question) => `Tu docente pregunta por ${goal}: ${question}`,
  asksReason: 'Alguien espera tu respuesta.',
  answer: 'Responder',
  changed: goal => `Cambiaste ${goal}. ¿Por qué?`,
  changedReason: 'La acordaste con tu docente. Cambiar está bien; la razón se escribe al lado.',
  sayWhy: 'Decir por qué',
  profile: 'Empieza por ti. Por hoy basta con una respuesta.',
  profileReason: 'Quien te conoce puede ayudarte mejor.',
  answerQuestion: 'Responder una pregunta',
  firstGoal: 'Elige una cosa que quieres lograr.',
  firstGoalReason: 'Tu plan crece alrededor de tus metas.',
  nextGoal: 'Tus metas están terminadas. Elige lo próximo que quieres lograr.',
  nextGoalReason: 'Ahora no hay ninguna meta abierta.',
  addGoal: 'Añadir una meta',
  firstStep: goal => `¿Cuál es el primer paso pequeño hacia ${goal}?`,
  firstStepReason: 'Esta meta todavía no tiene pasos.',
  addStep: 'Añadir un paso',
  stillOpen: step => `Sigue pendiente: ${step}`,
  lateReason: 'Su día ya pasó. Hazlo o ponle otro día.',
  today: step => `Hoy: ${step}`,
  dueReason: 'Hoy es su día.',
  seeSteps: 'Ver mis pasos',
  stuck: (goal, helper) => `No puedes seguir con ${goal}. Pregunta a ${helper} y anota el próximo paso pequeño.`,
  stuckAlone: goal => `No puedes seguir con ${goal}. ¿A quién puedes preguntar? Anótalo como paso.`,
  stuckReason: 'Lo dijiste en tu último repaso. Buscar ayuda es parte del plan.',
  howFar: goal => `¿Cuánto has avanzado con ${goal}?`,
  howFarReason: 'Hace una semana que no anotas un número.',
  logNumber: 'Anotar un número',
  keepSomething: goal => `Guarda algo que muestre tu trabajo en ${goal}.`,
  keepReason: 'Esta meta todavía no tiene evidencias.',
  showMet: goal => `Dices que lograste ${goal}. ¿Qué lo muestra?`,
  showMetReason: 'Una meta lograda necesita una evidencia, o un número que llegó a donde querías.',
  addEvidence: 'Añadir una evidencia',
  whatNext: goal => `Todos los pasos están hechos. ¿Qué sigue para ${goal}?`,
  whatNextReason: 'La meta sigue abierta.',
  checkIn: 'Dos minutos: ¿cómo van tus metas?',
  checkInReason: 'Tu último repaso fue hace una semana o más.',
  checkInButton: 'Hacer el repaso',
  onYourWay: 'Vas por buen camino. Mira tu próximo paso.',
  onYourWayReason: 'No hay nada atrasado.',
  assess: goal => `Es hora de ver hasta dónde has llegado. Empieza por ${goal}.`,
  assessReason: 'Tu revisión está cerca. Una meta a la vez, tres minutos cada una.',
  checkGoal: 'Evaluar una meta',
  reflect: 'Ya evaluaste tus metas. ¿Qué sacas de eso?',
  reflectReason: 'Bastan tres preguntas, las que tú elijas.',
  lookBack: 'Mirar atrás',
  revise: 'Decide qué sigue y qué cambia.',
  reviseReason: 'Ya miraste atrás. Ahora puede empezar la próxima vuelta.',
  decide: 'Decidir',
};
