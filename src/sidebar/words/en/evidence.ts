// English texts of evidence: kinds, tags, what is linked to no goal yet.

export const evidenceWords = {
  kinds:
    'A page, a photo, a voice recording, a video, a screencast, slides, a link. From school, home, a club, your faith community, helping others, a job.',
  tray: (count: number) => `Not linked to a goal yet: ${count}`,
  trayHint: 'It counts as it is. If it shows something about a goal, link it.',
  change: 'Goal and tags',
  save: 'Save this',
  tags: 'What does it show? Tags',
  coverage: 'Skills my evidence shows',
};
