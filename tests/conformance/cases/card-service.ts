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
  {
    name: 'a decorated text prints its labels, its button and what a click on it does',
    source: 'A/reference/card-service/decorated-text',
    host: 'any',
    run: () => {
      const button = CardService.newTextButton()
        .setText('its button')
        .setAltText('spoken')
        .setDisabled(true)
        .setOnClickAction(action());
      const text = CardService.newDecoratedText()
        .setTopLabel('above')
        .setText('the text')
        .setBottomLabel('below')
        .setWrapText(true)
        .setButton(button)
        .setOnClickAction(CardService.newAction().setFunctionName('onText'));
      holds(cardOf(newSection().addWidget(text)).printJson(), 'above', 'the text', 'below', 'its button', 'onText');
      holds(cardOf(newSection().addWidget(text)).printJson(), 'spoken');
    },
  },
  {
    name: 'of an action and a link on one thing, the one set last holds',
    source: 'A/reference/card-service/decorated-text#setopenlinkopenlink',
    host: 'any',
    run: () => {
      const link = CardService.newOpenLink().setUrl('https://docs.google.com/b');
      const text = CardService.newDecoratedText().setText('the text').setOnClickAction(action()).setOpenLink(link);
      const printed = cardOf(newSection().addWidget(text)).printJson();
      holds(printed, 'https://docs.google.com/b');
      equal(printed.indexOf('aFunction'), -1);
    },
  },
  {
    name: 'a text input prints its hint and the action of its change',
    source: 'A/reference/card-service/text-input',
    host: 'any',
    run: () => {
      const input = CardService.newTextInput().setFieldName('aText').setHint('a hint').setOnChangeAction(action());
      holds(cardOf(newSection().addWidget(input)).printJson(), 'aText', 'a hint', 'aFunction');
    },
  },
  {
    name: 'a choice may be a list of buttons or a menu; what is on is printed so',
    source: 'F§10; A/reference/card-service/selection-input',
    host: 'any',
    run: () => {
      const { RADIO_BUTTON } = CardService.SelectionInputType;
      const choice = CardService.newSelectionInput().setType(RADIO_BUTTON).setFieldName('c').addItem('one', 1, true);
      holds(cardOf(newSection().addWidget(choice)).printJson(), 'RADIO_BUTTON', 'one', 'true');
      throws(
        () => CardService.newSelectionInput().addItem('one', '1', 'yes' as unknown as boolean),
        "don't match the method signature for CardService.SelectionInput.addItem",
      );
    },
  },
  {
    name: 'a card prints its name and the headers of its sections, sections in order',
    source: 'A/reference/card-service/card-builder',
    host: 'any',
    run: () => {
      const one = newSection().setHeader('section one').addWidget(paragraph('p'));
      const two = newSection().setHeader('section two').addWidget(paragraph('q'));
      const printed = CardService.newCardBuilder()
        .setName('a name')
        .addSection(one)
        .addSection(two)
        .build()
        .printJson();
      holds(printed, 'a name', 'section one', 'section two');
      isTrue(printed.indexOf('section one') < printed.indexOf('section two'), 'in order');
    },
  },
  {
    name: 'navigation pushes a card or goes back to the root, and an answer may open a link instead',
    source: 'F§10; W/add-ons/how-tos/navigation',
    host: 'any',
    run: () => {
      const next = cardOf(newSection().addWidget(paragraph('pushed')));
      const navigation = CardService.newNavigation().popToRoot().pushCard(next);
      holds(CardService.newActionResponseBuilder().setNavigation(navigation).build().printJson(), 'pushed');
      const link = CardService.newOpenLink().setUrl('https://docs.google.com/c');
      holds(CardService.newActionResponseBuilder().setOpenLink(link).build().printJson(), 'https://docs.google.com/c');
    },
  },
  {
    name: 'what a card takes is checked: a builder that is not built is no card, a text is no widget',
    source: 'seen live, 9 (signature messages)',
    host: 'any',
    run: () => {
      const builder = CardService.newCardBuilder() as unknown as Card;
      throws(() => CardService.newNavigation().pushCard(builder), "don't match the method signature");
      throws(() => newSection().addWidget('text' as unknown as never), "don't match the method signature");
      throws(() => CardService.newTextButton().setText(null as unknown as string), "don't match the method signature");
    },
  },
];
