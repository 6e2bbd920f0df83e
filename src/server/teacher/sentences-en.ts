// English: what the teacher reads while plans are made, shared and kept in step (sentences.ts).

/** What could not be done: follows "Could not". Its first words colour the Status column (tab-colours.ts). */
const could = {
  folder: 'make the folder',
  plan: 'make the plan',
  words: 'write into the plan',
  share: 'share',
} as const;

export type Doing = keyof typeof could;

const couldNot = (doing: Doing, why: string): string => `Could not ${could[doing]}: ${why}`;

export const TEACHER_EN = {
  // Why Google refused something for one student.
  refused: {
    'unknown-address': (doing: Doing) => couldNot(doing, 'address unknown. Correct it and press Continue.'),
    'not-found': (doing: Doing) =>
      couldNot(doing, 'the template or the folder cannot be found. Restore it in Drive and press Continue.'),
    'no-access': (doing: Doing) =>
      couldNot(doing, 'this account may not write there. Ask the owner of the folder, then press Continue.'),
    'storage-full': (doing: Doing) =>
      couldNot(doing, 'the Drive of this account is full. Make room and press Continue.'),
    quota: (doing: Doing) => couldNot(doing, 'Google asks for a pause. Press Continue in a few minutes.'),
    policy: (doing: Doing) =>
      couldNot(
        doing,
        'the school’s settings forbid it for this address. Ask the administrator, or correct the address.',
      ),
    other: (doing: Doing, message: string) =>
      couldNot(doing, `Google refused it (${message}). Press Continue to try again.`),
  },
  noAnswer: (doing: Doing) => couldNot(doing, 'Google did not answer. Press Continue to try again.'),
  planGone: couldNot('words', 'it was deleted or moved out of reach. Restore it in Drive and press Continue.'),

  handOut: (file: string) =>
    `Open Google Drive, choose “Shared with me” and open the folder with your name. Your plan is the document “${file}”.`,
  yourName: 'your name',
  noPlanYet: (name: string) => `${name} has no shared plan yet. Press “Create the plans” first.`,
  mailSent: (email: string) => `Google sends a mail with the folder’s link to ${email}.`,
  addressNotWhole: (text: string) =>
    `“${text}” is not a whole e-mail address. Nothing was shared. Correct it and try again.`,
  isStudent: (name: string) =>
    `${name} is a student of this class and would see everybody’s plans. Nothing was shared.`,
  staffShared: (email: string) =>
    `${email} can open the class folder now: the workbook and every plan. No mail was sent; give them the workbook’s link.`,

  inStepNow: 'In step a moment ago',
  inStepMinutes: (minutes: number) => `Last in step ${minutes} minutes ago`,
  inStepHours: (hours: number) => `Last in step ${hours} hours ago`,
  inStepDays: (days: number) => `Last in step ${days} days ago`,
  neverInStep: 'Not yet checked',
  upToDate: (good: number, bad: number) => {
    const plans = `${good} ${good === 1 ? 'plan' : 'plans'} up to date`;
    return bad === 0 ? `${plans}.` : `${plans}, ${bad} ${bad === 1 ? 'needs' : 'need'} a look.`;
  },

  // What sync found out about one plan.
  outOfReach: (name: string) =>
    `I could not reach the plan of ${name}: it was deleted, or this account lost access. Restore it or ask its owner. The rows read last stay.`,
  inTheBin: (name: string) =>
    `I could not read the plan of ${name}: it is in the bin. Restore it in Drive. The rows read last stay.`,
  double: (count: number, name: string) =>
    `${count} files count as the plan of ${name}. Only the one linked here is kept in step: move the others to the bin.`,
  notRead: (name: string) =>
    `The plan of ${name} could not be read just now: Google did not answer or asks for a pause. It is read with the next sync.`,
  rowsMoved: 'Rows kept moving while they were written. They are written with the next sync.',
  notSent: (name: string, why: string) =>
    `Decisions could not be written into the plan of ${name}: ${why}. They are tried again with the next sync.`,
  somebodyTyped: 'somebody was typing there all the time',
  mayNotChange: 'this account may not change it',
  googleSilent: 'Google did not answer',
  staffWordsBack: (goals: string, name: string) =>
    `Somebody wrote into the staff’s lines of ${goals} in the plan of ${name}. The staff’s words stand there again.`,
  noColumn: (tab: string, header: string) =>
    `The tab “${tab}” has no column “${header}” any more, so nothing is written there. Give a column this title to have it back.`,
  copiedRow: (row: number, tab: string) =>
    `Row ${row} of the tab “${tab}” is a copy of another row, so it is not kept in step. Delete it, or empty its hidden last column to keep it as your own note.`,
};
