// English texts of Today: the weekly check-in.

export const todayWords = {
  daysTitle: 'Days to keep in mind',
  checkIn: 'Two minutes: how is it going?',
  checkInHint: 'Choose one for each goal. A line about it helps you next week.',
  begin: 'Check in',
  line: 'In one line, if you like',
  save: 'Save my check-in',
  missing: 'Choose how it goes with one goal first.',
  stuckHint: 'Open the goal and press “I’m stuck” to see who can help.',
};
