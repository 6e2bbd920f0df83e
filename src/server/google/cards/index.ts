// The Drive card: what Google calls when it opens, when something is selected, and when a button is pressed. main.ts gives the ports.
// Errors become a card or, where something was typed, a notification that leaves the form as it is.
import { AppError } from '../../../core/errors.ts';
import { thing } from '../../../core/things.ts';
import { type DriveCardPorts, type DriveSelection, driveCard } from '../../student/drive-selection.ts';
import { fileAsEvidence } from '../../student/file-as-evidence.ts';
import { type DriveEvent, input, parameter, selectedItems } from './event.ts';
import { FIELD, filedCard, homepage, NO_GOAL, refusalCard, selectionCard } from './render.ts';
import { say } from './words.ts';

export type { DriveEvent } from './event.ts';

type Card = GoogleAppsScript.Card_Service.Card;
type Response =
  | GoogleAppsScript.Card_Service.ActionResponse
  | GoogleAppsScript.Card_Service.DriveItemsSelectedActionResponse;

export const homepageCard = (): Card => homepage();

/** `log` gets codes only, never a person's words. */
export function cardForSelection(ports: DriveCardPorts, event: DriveEvent, log: (line: string) => void): Card {
  const selected = selectedItems(event);
  try {
    return selectionCard(driveCard(ports, selected));
  } catch (error) {
    return refusalCard(selected[0]?.title ?? '', explained(error, 'card.select', log).message);
  }
}

export function actInCard(ports: DriveCardPorts, event: DriveEvent, log: (line: string) => void): Response {
  const name = parameter(event, 'do');
  try {
    if (name === 'ask') return askFor(parameter(event, 'itemId'));
    if (name === 'plan') return update(selectionCard(driveCard(ports, [shownFile(event)], choice(event))));
    if (name === 'file') return file(ports, event);
    throw new AppError('bad-request', { what: thing('unknownButton') });
  } catch (error) {
    return notify(explained(error, `card.${name}`, log).message);
  }
}

function file(ports: DriveCardPorts, event: DriveEvent): Response {
  const chosen = choice(event);
  const filed = fileAsEvidence(ports, {
    fileId: parameter(event, 'fileId'),
    planId: chosen.planId || parameter(event, 'planId'),
    goalId: chosen.goalId,
    why: chosen.why,
  });
  return CardService.newActionResponseBuilder()
    .setNavigation(CardService.newNavigation().updateCard(filedCard(filed)))
    .setNotification(CardService.newNotification().setText(say(`filedNote.${filed.outcome}`)))
    .build();
}

function choice(event: DriveEvent): { planId: string; goalId: string; why: string } {
  const goal = input(event, FIELD.goal);
  return { planId: input(event, FIELD.plan), goalId: goal === NO_GOAL ? '' : goal, why: input(event, FIELD.why) };
}

/** The file the card was made for, whatever has been selected since; a form is shown only for granted files. */
const shownFile = (event: DriveEvent): DriveSelection => ({
  id: parameter(event, 'fileId'),
  title: parameter(event, 'title'),
  mimeType: parameter(event, 'mimeType'),
  isGranted: true,
});

/** Drive asks the person; after "yes" it runs the selection trigger again (W/add-ons/drive/drive-actions). One item a response. */
const askFor = (itemId: string): Response =>
  CardService.newDriveItemsSelectedActionResponseBuilder().requestFileScope(itemId).build();

const update = (card: Card): Response =>
  CardService.newActionResponseBuilder().setNavigation(CardService.newNavigation().updateCard(card)).build();

const notify = (text: string): Response =>
  CardService.newActionResponseBuilder().setNotification(CardService.newNotification().setText(text)).build();

function explained(error: unknown, what: string, log: (line: string) => void): AppError {
  const known =
    error instanceof AppError
      ? error
      : new AppError('google', { what: thing('this'), why: error instanceof Error ? error.message : String(error) });
  log(`${what}: ${known.code}`);
  return known;
}
