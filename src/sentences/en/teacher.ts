// English: what the teacher reads while plans are made, shared and kept in step.

export const sentences = {
  // What could not be done, and why Google refused it for one student. tab-colours.ts knows how these cells begin.
  couldNot: 'Could not {doing}: {why}',
  'doing.folder': 'make the folder',
  'doing.plan': 'make the plan',
  'doing.words': 'write into the plan',
  'doing.share': 'share',
  'why.unknown-address': 'address unknown. Correct it and press Continue.',
  'why.not-found': 'the template or the folder cannot be found. Restore it in Drive and press Continue.',
  'why.no-access': 'this account may not write there. Ask the owner of the folder, then press Continue.',
  'why.files-inside':
    'students have put files of their own into the folder, and Drive lets no add-on share them. Open the folder in Drive and share it there.',
  'why.storage-full': 'the Drive of this account is full. Make room and press Continue.',
  'why.quota': 'Google asks for a pause. Press Continue in a few minutes.',
  'why.policy': 'the school’s settings forbid it for this address. Ask the administrator, or correct the address.',
  'why.other': 'Google refused it ({message}). Press Continue to try again.',
  'why.no-answer': 'Google did not answer. Press Continue to try again.',
  'why.plan-gone': 'it was deleted or moved out of reach. Restore it in Drive and press Continue.',

  handOut:
    'Open Google Drive, choose “Shared with me” and open the folder with your name. Your plan is the document “{file}”.',
  yourName: 'your name',
  noPlanYet: '{name} has no shared plan yet. Press “Create the plans” first.',
  mailSent: 'Google sends a mail with the folder’s link to {email}.',
  addressNotWhole: '“{text}” is not a whole e-mail address. Nothing was shared. Correct it and try again.',
  isStudent: '{name} is a student of this class and would see everybody’s plans. Nothing was shared.',
  staffByHand:
    'Nothing was shared with {email}: students have put files of their own into the class folder, and Drive lets no add-on share them. Open the class folder in Drive and share it there.',
  staffShared:
    '{email} can open the class folder now: the workbook and every plan. No mail was sent; give them the workbook’s link.',

  inStepNow: 'In step a moment ago',
  inStepMinutes: 'Last in step {minutes} minutes ago',
  inStepHours: 'Last in step {hours} hours ago',
  inStepDays: 'Last in step {days} days ago',
  neverInStep: 'Not yet checked',
  onePlan: '1 plan up to date',
  manyPlans: '{count} plans up to date',
  allGood: '{plans}.',
  oneNeeds: '{plans}, 1 needs a look.',
  manyNeed: '{plans}, {count} need a look.',

  // What sync found out about one plan.
  outOfReach:
    'I could not reach the plan of {name}: it was deleted, or this account lost access. Restore it or ask its owner. The rows read last stay.',
  inTheBin: 'I could not read the plan of {name}: it is in the bin. Restore it in Drive. The rows read last stay.',
  double:
    '{count} files count as the plan of {name}. Only the one linked here is kept in step: move the others to the bin.',
  notRead:
    'The plan of {name} could not be read just now: Google did not answer or asks for a pause. It is read with the next sync.',
  rowsMoved: 'Rows kept moving while they were written. They are written with the next sync.',
  notSent: 'Decisions could not be written into the plan of {name}: {why}. They are tried again with the next sync.',
  somebodyTyped: 'somebody was typing there all the time',
  mayNotChange: 'this account may not change it',
  googleSilent: 'Google did not answer',
  staffWordsBack:
    'Somebody wrote into the staff’s lines of {goals} in the plan of {name}. The staff’s words stand there again.',
  noColumn:
    'The tab “{tab}” has no column “{header}” any more, so nothing is written there. Give a column this title to have it back.',
  copiedRow:
    'Row {row} of the tab “{tab}” is a copy of another row, so it is not kept in step. Delete it, or empty its hidden last column to keep it as your own note.',
  tabIsBack: 'The tab “{title}” was missing. It stands at the end of the workbook, filled from the plans.',
  planAsTemplate:
    'In the tab “{tab}”, “{setting}” names a student’s plan, so it was not used as the template. Put the id of the template back there: in the template’s web address it is the long part after “/d/”. Until then lines of the template may be named as not understood.',
  // Bringing the plans up to the template.
  templateIsAPlan: 'the template named in Settings is a student’s plan: put the id of the template back there',
  noTemplate: 'the template no longer looks like a plan: put its tables back, or restore an older version of it',
  nothingNew: 'All {all} plans have what the template has.',
  nothingNewInOne: 'The one plan has what the template has.',
  broughtToOne: 'The one plan got what is new in the template. Nothing in it was lost.',
  brought: '{changed} of {all} plans got what is new in the template. Nothing in them was lost.',
  gone: 'I could not reach the plan of {name}. Restore it or ask its owner, then press the button again.',
  busy: 'The plan of {name} could not be changed just now: somebody was typing there, or Google did not answer. Press the button again later.',
} as const;
