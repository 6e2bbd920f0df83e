// English texts of the gallery of plans: in an empty document, and when a class is set up.
export const galleryWords = {
  which: 'Which kind of plan?',
  language: 'Language of the plan',
  languages: { en: 'English', es: 'Español (Spanish)' },
  example: 'Look at a filled example',
  exampleHint: 'An invented plan. The student in it does not exist. It lies in your own Drive.',
  makingExample: 'Writing the example…',
  scope: 'Whose plans are these?',
  scopes: { class: 'One class', team: 'A team of classes', school: 'The whole school' },
};
