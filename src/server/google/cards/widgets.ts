// Small pieces of cards. Paragraphs are read as simple HTML by Google, so words are escaped here and nowhere else.

type Section = GoogleAppsScript.Card_Service.CardSection;

/** The one callback of all buttons; the parameter `do` says which. */
const CALLBACK = 'driveAction';

/** Text from people as text in a paragraph (A/reference/card-service/text-paragraph: simple HTML is formatted). */
export const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/\n/g, '<br>');

export const paragraph = (text: string): GoogleAppsScript.Card_Service.TextParagraph =>
  CardService.newTextParagraph().setText(escaped(text));

export function action(
  name: string,
  parameters: Readonly<Record<string, string>>,
): GoogleAppsScript.Card_Service.Action {
  return CardService.newAction()
    .setFunctionName(CALLBACK)
    .setParameters({ ...parameters, do: name });
}

export interface ButtonWords {
  readonly text: string;
  readonly isPrimary?: boolean;
}

export function button(
  { text, isPrimary = false }: ButtonWords,
  onClick: GoogleAppsScript.Card_Service.Action,
): GoogleAppsScript.Card_Service.TextButton {
  const style = isPrimary ? CardService.TextButtonStyle.FILLED : CardService.TextButtonStyle.OUTLINED;
  return CardService.newTextButton().setText(text).setTextButtonStyle(style).setOnClickAction(onClick);
}

export const linkButton = (text: string, url: string): GoogleAppsScript.Card_Service.TextButton =>
  CardService.newTextButton()
    .setText(text)
    .setTextButtonStyle(CardService.TextButtonStyle.OUTLINED)
    .setOpenLink(CardService.newOpenLink().setUrl(url));

export interface Option {
  readonly value: string;
  readonly text: string;
}

/** One chosen value; `onChange` is run at once when another one is chosen. */
export function dropDown(
  { name, title, options, chosen }: { name: string; title: string; options: readonly Option[]; chosen: string },
  onChange?: GoogleAppsScript.Card_Service.Action,
): GoogleAppsScript.Card_Service.SelectionInput {
  const field = CardService.newSelectionInput()
    .setType(CardService.SelectionInputType.DROPDOWN)
    .setFieldName(name)
    .setTitle(title);
  for (const { value, text } of options) field.addItem(text, value, value === chosen);
  return onChange ? field.setOnChangeAction(onChange) : field;
}

/** Headers are plain text on Google: a file's name stands there as it is. */
export function card(title: string, subtitle: string, section: Section): GoogleAppsScript.Card_Service.Card {
  const header = CardService.newCardHeader().setTitle(title);
  if (subtitle !== '') header.setSubtitle(subtitle);
  return CardService.newCardBuilder().setHeader(header).addSection(section).build();
}
