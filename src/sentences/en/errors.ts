// English: everything that can go wrong: what happened, whose, what to do. Keys are the codes of core/errors.ts.
import type { ErrorCode } from '../../core/errors.ts';

export const sentences = {
  'bad-request':
    'The page and the add-on do not understand each other ({what}). Close this panel, open it again and try once more.',
  'not-signed-in':
    'Google did not say which account is in use. Sign out of all accounts but your school one, then open this panel again.',
  'not-a-plan': 'This document does not look like a plan: {what}. Open your plan, or put a plan here.',
  'plan-changed':
    '{where} was changed while you were typing. Nothing was overwritten. Look at the new text, then save again.',
  'holds-more':
    '{where} holds a picture or something else that cannot be written here and would be lost. Nothing was changed. Write your words beside it in the document.',
  'round-open': 'There is no decision yet about {goals}. Decide, or close the round all the same. Nothing was changed.',
  'no-class': 'This spreadsheet is not a class workbook. Start a class here, or open the workbook of your class.',
  'not-keeper': '{keeper} keeps this class in step. Ask {keeper} to do this, or take over the class.',
  'copied-workbook': 'This workbook is a copy. Work in the original, so that plans are not changed twice: {link}',
  'workbook-damaged':
    'The class workbook has lost {what}. Nothing was changed. Bring it back with Undo or the version history, then try again.',
  'roster-wrong': 'Some rows of the list need a look before anything is created.',
  'template-wrong': '{what}. Then try again. Nothing was changed.',
  'file-gone':
    '{what} cannot be found. It was deleted, or it is no longer shared with you. Ask its owner, or restore it.',
  'file-trashed': '{what} is in the bin. Restore it in Drive, then try again.',
  'no-access': 'You may not change {what}. Ask its owner to share it with you.',
  quota:
    'Google asks for a pause: too much was done in a short time ({what}). Nothing is lost. Try again in a few minutes.',
  busy: 'Another window is doing this at the moment. Wait until it is ready, then try again.',
  offline: 'Google did not answer ({what}). Nothing is lost. Check the network, then try again.',
  'too-large': '{what} is larger than {limit}. Choose a smaller file, or paste a link to it.',
  'folder-not-connected': 'Your evidence folder is not connected yet. Press Connect once and choose the folder.',
  google: 'Google refused this for {what}: {why}. Nothing is lost. Try again, or show this sentence to your teacher.',
} as const satisfies Readonly<Record<ErrorCode, string>>;
