// English texts of the stage Plan.

export const planWords = {
  groups: {
    steps: 'My steps',
    sign: 'How I notice that my plan works',
    activities: 'Activities, in school and beyond',
    opportunities: 'Opportunities for me',
    expectations: 'What everybody learns, and what I choose',
    lessons: 'Personal lessons',
    path: 'My path: years, careers, work',
    review: 'When we look at it again',
  },
  activitiesHint:
    'A class, a club, a job, volunteering, looking after somebody, a course online: what you learn beyond school counts just as much.',
  addActivity: 'Add an activity',
  ideas: 'Ideas',
  shownIn: (where: string) => (where ? `Shows in: ${where}` : 'Nowhere in your plan yet.'),
  opportunitiesHint: 'What a counselor, a teacher or you yourself found. One press makes it an activity.',
  toActivity: 'Make it an activity',
  isActivity: 'One of your activities.',
  lessonsHint: 'One thing you need, practised by yourself. Say afterwards how it went, and when you talk about it.',
  howWasIt: 'How did it go?',
  hours: (total: string) => `${total} hours so far`,
  noDay: 'No day is fixed yet.',
  earlier: 'If something changes for you, you do not have to wait.',
  askEarly: 'Ask for an early change',
};
