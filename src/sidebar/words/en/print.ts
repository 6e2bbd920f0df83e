// English texts of the window that prints a plan.
export const printWords = {
  title: 'Print or save as PDF',
  reading: 'Reading the plan…',
  notAPlan: 'There is no plan in this document.',
  audience: 'Who is it for?',
  audiences: {
    me: { title: 'Everything, for me', staff: 'The whole plan', use: 'Use it to look at your whole plan on paper.' },
    conference: {
      title: 'For a conference',
      use: 'Use it to lead the talk: your pieces first, then your goals and what is open.',
    },
    family: {
      title: 'For my family',
      use: 'Use it to show at home what goes well, what is hard and how they can help.',
    },
    employer: { title: 'For an employer or a college', use: 'Use it to show what you can do. Private parts stay out.' },
  },
  extras: 'Also show',
  extra: {
    identity: 'all my answers about who I am',
    reflections: 'all my reflections',
    supports: 'supports I need',
    challenges: 'challenges',
    staff: 'the staff’s words',
  },
  privacy:
    'Words about yourself and reflections are shown only where you wrote that they may be repeated, unless you tick them here.',
  privacyStaff: 'The student’s private words are shown only where the student wrote that they may be repeated.',
  print: 'Print or save as PDF',
  newTab: 'Open in a new tab',
  nothingHappens:
    'If no print window comes, open the page in a new tab and press Ctrl and P there. To save it, choose “Save as PDF” as the printer.',
  back: 'Back to the panel',
  leaving: 'Closing…',
  preview: 'The page',
};
