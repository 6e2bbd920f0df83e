// Every sentence of the Drive card. A person selected something in Drive and reads this beside it.
import type { DriveCard, EvidenceForm } from '../../student/drive-selection.ts';
import type { Filed } from '../../student/file-as-evidence.ts';

export const TITLE = 'File as evidence';

export const HELP = [
  'Select a file in Drive that shows your work: a photo, a Doc, a recording.',
  'Choose the goal it belongs to, say what it shows, and press “File it in my plan”. Your plan gets one line with a link to it.',
  'The file stays where it is, and nobody new can open it.',
];

export const BUTTON = {
  showFile: 'Let Throughline see this file',
  usePlan: 'Use this plan here',
  letWrite: 'Let Throughline write in this plan',
  file: 'File it in my plan',
  openPlan: 'Open my plan',
};

export const FIELD = {
  plan: 'Plan',
  goal: 'Goal',
  noGoal: 'No goal in particular',
  why: 'What does it show, and why did you choose it?',
};

type Saying = Exclude<DriveCard, EvidenceForm>;

/** One or two sentences for everything that is no form. */
export function sentences(card: Saying): readonly string[] {
  switch (card.kind) {
    case 'several':
      return [
        `${card.count} files are selected. Select one of them: each piece of evidence is filed with its own words.`,
      ];
    case 'folder':
      return ['This is a folder. Open it and select one file in it to file as evidence.'];
    case 'shortcut':
      return ['This is a shortcut. Open the place where the file itself lies and select it there.'];
    case 'no-plan':
      return [
        'Throughline does not know your plan yet. Select your plan in Drive and press “Use this plan here”, or open it once with Throughline.',
        'Then select this file again.',
      ];
    case 'ask-file':
      return ['Throughline sees only files you show it. Show it this one, and you can file it as evidence.'];
    case 'ask-doc':
      return card.hasPlan
        ? [
            'Throughline sees only files you show it. Is this Doc your plan, or a piece of your work? Press what fits; Drive then asks you once.',
          ]
        : [
            'Is this your plan? Press “Use this plan here”; Drive then asks you once. After that, files can be filed into it.',
          ];
    case 'own-plan':
      return [
        'This is your plan, and Throughline can write evidence into it.',
        'Now select a file in Drive that shows your work.',
      ];
    case 'other-plan':
      return [
        `This is the plan of ${card.student || 'somebody else'}. Only its student files evidence into it; you can give feedback in the class workbook.`,
      ];
  }
}

export const intoPlan = (student: string): string => `It goes into the plan of ${student || 'this student'}.`;

export const NO_GRANT = [
  'Throughline may not write in this plan from Drive yet. Press the button; Drive then asks you once.',
  'If Drive does not ask, select your plan in Drive and press “Use this plan here”.',
];

const forGoal = (goalId: string): string => (goalId === '' ? '' : ` for Goal ${goalId}`);

export function alreadyFiled(goals: readonly string[]): string {
  const named = goals.filter(goal => goal !== '').map(goal => `Goal ${goal}`);
  return named.length === 0
    ? 'This file stands in your plan already.'
    : `This file stands in your plan already, for ${named.join(' and ')}.`;
}

/** Where it went; a second filing says that nothing was doubled. */
export function filedSentence({ outcome, title, goalId, student }: Filed): string {
  const place = `in the evidence table of ${student ? `the plan of ${student}` : 'your plan'}`;
  if (outcome === 'new') return `“${title}” now stands ${place}${forGoal(goalId)}, with a link to the file.`;
  if (outcome === 'completed')
    return `“${title}” stood ${place}${forGoal(goalId)} already. Your words were added to its line.`;
  return `“${title}” stands ${place}${forGoal(goalId)} already. Nothing was added; change its words in the plan if you like.`;
}

export const ONLY_MINE =
  'Only you can open this file at the moment, so your teacher may not be able to see it. To let them in, share it with them in Drive.';

export const FILED_NOTE = {
  new: 'Filed in your plan.',
  completed: 'Added to your plan.',
  standing: 'It was in your plan already.',
};

/** Longest goal sentence in the drop-down, so that it stays on a line or two. */
const LONGEST_GOAL = 70;

export function goalWords({ id, statement }: { readonly id: string; readonly statement: string }): string {
  const letters = [...statement];
  const short = letters.length > LONGEST_GOAL ? `${letters.slice(0, LONGEST_GOAL - 1).join('')}…` : statement;
  return statement === '' ? id : `${id}: ${short}`;
}
