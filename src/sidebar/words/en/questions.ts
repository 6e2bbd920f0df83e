// English texts of “Questions of your own” in the staff’s panel.
export const questionWords = {
  title: 'Questions of your own',
  scopes: {
    class: 'The plans of this class ask them, after the usual ones. They stand in the plan template.',
    team: 'The plans of the whole team ask them, after the usual ones. They stand in the plan template.',
    school: 'The plans of the whole school ask them, after the usual ones. They stand in the plan template.',
  },
  reading: 'Reading the template…',
  none: 'None yet.',
  stage: 'Where in the plan',
  add: 'Add the question',
  words: 'Your question',
  hint: 'One question, in the language of the plans. It can be typed into the template too.',
  reword: 'Reword',
  takeOut: 'Take out',
  takingOut: 'Taking it out…',
  save: 'Save the wording',
  keep: 'Keep it as it is',
  added: 'It stands in the template. New plans ask it.',
  reworded: 'Changed in the template. New plans ask it this way.',
  takenOut: 'New plans no longer ask it. Where somebody has answered it, question and answer stay.',
  bring: 'For the plans that exist:',
  refused: {
    empty: 'Write the question first.',
    long: 'A question may have 300 letters. Make it shorter, or make two of it.',
    asked: 'The template asks this already.',
    'built-in': 'Throughline has this question itself. Word yours another way.',
    gone: 'This question no longer stands in the template as you saw it. Here is what stands there now.',
    'holds-more':
      'Beside this question the template holds more: words or a picture. Take it out in the template itself.',
  },
};
