// Cards from data: one function a kind of card. Called by index.ts.
import type { DriveCard, EvidenceForm } from '../../student/drive-selection.ts';
import type { Filed } from '../../student/file-as-evidence.ts';
import { action, button, card, dropDown, linkButton, paragraph } from './widgets.ts';
import { alreadyFiled, cardSentences, filedSentence, goalWords, paragraphs, say } from './words.ts';

type Card = GoogleAppsScript.Card_Service.Card;
type Button = GoogleAppsScript.Card_Service.TextButton;

/** Names of the form's fields, as they come back in the event. */
export const FIELD = { plan: 'plan', goal: 'goal', why: 'why' } as const;
/** A drop-down's value for "no goal": an empty value would be left out of the event. */
export const NO_GOAL = 'none';

export const homepage = (): Card => saying(say('title'), '', paragraphs(say('help')));

export const refusalCard = (title: string, sentence: string): Card => saying(say('title'), title, [sentence]);

export function selectionCard(view: DriveCard): Card {
  if (view.kind === 'form') return formCard(view);
  const name = 'file' in view ? view.file.title : '';
  return saying(say('title'), name, cardSentences(view), buttonsOf(view));
}

function buttonsOf(view: Exclude<DriveCard, EvidenceForm>): Button[] {
  const ask = (text: string, isPrimary: boolean, id: string): Button =>
    button({ text, isPrimary }, action('ask', { itemId: id }));
  switch (view.kind) {
    case 'ask-file':
      return [ask(say('button.showFile'), true, view.file.id)];
    case 'ask-doc':
      return view.hasPlan
        ? [ask(say('button.showFile'), true, view.file.id), ask(say('button.usePlan'), false, view.file.id)]
        : [ask(say('button.usePlan'), true, view.file.id)];
    default:
      return [];
  }
}

function formCard(form: EvidenceForm): Card {
  const section = CardService.newCardSection();
  const kept = { fileId: form.file.id, title: form.file.title, mimeType: form.file.mimeType };
  if (form.plans.length > 1) {
    const options = form.plans.map(plan => ({ value: plan.id, text: plan.student || say('field.plan') }));
    const field = { name: FIELD.plan, title: say('field.plan'), options, chosen: form.plan.id };
    section.addWidget(dropDown(field, action('plan', kept)));
  } else {
    section.addWidget(paragraph(say('intoPlan', { student: form.plan.student || say('thisStudent') })));
  }
  if (form.goals === null) {
    for (const sentence of paragraphs(say('noGrant'))) section.addWidget(paragraph(sentence));
    const ask = button({ text: say('button.letWrite'), isPrimary: true }, action('ask', { itemId: form.plan.id }));
    return card(say('title'), form.file.title, section.addWidget(CardService.newButtonSet().addButton(ask)));
  }
  if (form.filedFor.length > 0) section.addWidget(paragraph(alreadyFiled(form.filedFor)));
  const goals = [
    ...form.goals.map(goal => ({ value: goal.id, text: goalWords(goal) })),
    { value: NO_GOAL, text: say('field.noGoal') },
  ];
  const chosen = goals.find(goal => goal.value === form.goalId) ?? goals[0];
  section
    .addWidget(
      dropDown({ name: FIELD.goal, title: say('field.goal'), options: goals, chosen: chosen?.value ?? NO_GOAL }),
    )
    .addWidget(
      CardService.newTextInput()
        .setFieldName(FIELD.why)
        .setTitle(say('field.why'))
        .setMultiline(true)
        .setValue(form.why),
    );
  const file = button({ text: say('button.file'), isPrimary: true }, action('file', { ...kept, planId: form.plan.id }));
  return card(say('title'), form.file.title, section.addWidget(CardService.newButtonSet().addButton(file)));
}

export const filedCard = (filed: Filed): Card =>
  saying(
    say('title'),
    filed.title,
    [filedSentence(filed), ...(filed.isOnlyMine ? [say('onlyMine')] : [])],
    [linkButton(say('button.openPlan'), filed.planUrl)],
  );

function saying(title: string, subtitle: string, sentences: readonly string[], buttons: readonly Button[] = []): Card {
  const section = CardService.newCardSection();
  for (const sentence of sentences) section.addWidget(paragraph(sentence));
  if (buttons.length > 0) {
    const set = CardService.newButtonSet();
    for (const one of buttons) set.addButton(one);
    section.addWidget(set);
  }
  return card(title, subtitle, section);
}
