// CardService as the Drive card uses it. Cards are only built and printed here: that an editor add-on may do so much is nowhere said
// (F§1.2 speaks of showing them), and what Drive makes of a card no script can see.
import { type Case, equal, isTrue, throws } from '../script/case.ts';

type Card = GoogleAppsScript.Card_Service.Card;
type Section = GoogleAppsScript.Card_Service.CardSection;

const newSection = (): Section => CardService.newCardSection();
const paragraph = (text: string) => CardService.newTextParagraph().setText(text);

function cardOf(section: Section): Card {
  const header = CardService.newCardHeader().setTitle('a title').setSubtitle('a subtitle');
  return CardService.newCardBuilder().setHeader(header).addSection(section).build();
}

/** The layout of the JSON is not described, so cases look for the words in it. */
function holds(printed: string, ...words: string[]): void {
  for (const word of words) isTrue(printed.indexOf(word) >= 0, `“${word}” stands in ${printed}`);
}

const action = () => CardService.newAction().setFunctionName('aFunction').setParameters({ aKey: 'a value' });

function form(): Section {
  const run = CardService.newTextButton()
    .setText('a button')
    .setTextButtonStyle(CardService.TextButtonStyle.FILLED)
    .setOnClickAction(action());
  const open = CardService.newTextButton()
    .setText('a link')
    .setOpenLink(CardService.newOpenLink().setUrl('https://docs.google.com/a'));
  const choice = CardService.newSelectionInput()
    .setType(CardService.SelectionInputType.DROPDOWN)
    .setFieldName('aChoice')
    .setTitle('choose')
    .addItem('an item', 'its value', true)
    .setOnChangeAction(action());
  const text = CardService.newTextInput().setFieldName('aText').setTitle('type').setMultiline(true).setValue('typed');
  return newSection()
    .addWidget(paragraph('a paragraph'))
    .addWidget(choice)
    .addWidget(text)
    .addWidget(CardService.newButtonSet().addButton(run).addButton(open));
}

export const cases: Case[] = [
  {
    name: 'a card prints everything that was set in it',
    source: 'A/reference/card-service/card',
    host: 'any',
    run: () => {
      const printed = cardOf(form()).printJson();
      holds(printed, 'a title', 'a subtitle', 'a paragraph', 'a button', 'aFunction', 'aKey', 'a value');
      holds(printed, 'a link', 'https://docs.google.com/a', 'aChoice', 'choose', 'an item', 'its value');
      holds(printed, 'aText', 'type', 'typed');
    },
  },
  {
    name: 'a widget is copied when it is added: what is set afterwards is lost',
    source: 'F§10',
    host: 'any',
    run: () => {
      const words = paragraph('before');
      const section = newSection().addWidget(words);
      words.setText('afterwards');
      const printed = cardOf(section).printJson();
      holds(printed, 'before');
      equal(printed.indexOf('afterwards'), -1);
    },
  },
  {
    name: 'parameters of an action are texts',
    source: 'F§10; A/reference/card-service/action',
    host: 'any',
    run: () => {
      const number = { count: 1 } as unknown as Record<string, string>;
      throws(() => CardService.newAction().setParameters(number), "don't match the method signature");
    },
  },
  {
    name: 'an answer prints the card it goes to and what it says',
    source: 'A/reference/card-service/action-response',
    host: 'any',
    run: () => {
      const response = CardService.newActionResponseBuilder()
        .setNavigation(
          CardService.newNavigation().updateCard(cardOf(newSection().addWidget(paragraph('the next card')))),
        )
        .setNotification(CardService.newNotification().setText('a notice'))
        .build();
      holds(response.printJson(), 'the next card', 'a notice');
    },
  },
  {
    name: 'an answer in Drive asks for one file by its id',
    source: 'W/add-ons/drive/drive-actions',
    host: 'any',
    run: () => {
      const response = CardService.newDriveItemsSelectedActionResponseBuilder().requestFileScope('an-id').build();
      holds(response.printJson(), 'an-id');
    },
  },
];
