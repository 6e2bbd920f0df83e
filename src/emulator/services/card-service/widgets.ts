// Widgets that show something: paragraphs, decorated texts, buttons.
import type { ButtonJson, DecoratedTextJson, WidgetJson } from '../../card-json.ts';
import type { EnumMember } from '../../runtime/enum.ts';
import { checkSignature, type Signatures } from '../../runtime/signature.ts';
import { Action, Click, OpenLink } from './actions.ts';
import { TextButtonStyle } from './enums.ts';
import { needed } from './refusal.ts';

/** Something a section takes. `_json` is called when it is added: changes made afterwards are lost, as on Google. */
export abstract class Widget {
  static readonly googleName: string = 'CardService.Widget';
  abstract _json(): WidgetJson;
}

export class TextParagraph
  extends Widget
  implements Signatures<GoogleAppsScript.Card_Service.TextParagraph, 'setText'>
{
  static override readonly googleName = 'CardService.TextParagraph';
  #text = '';

  setText(text: string): this {
    checkSignature('CardService.TextParagraph.setText', [text], ['String']);
    this.#text = text;
    return this;
  }

  _json(): WidgetJson {
    return { textParagraph: { text: this.#text } };
  }
}

export class TextButton
  extends Widget
  implements Signatures<GoogleAppsScript.Card_Service.TextButton, 'setText' | 'setAltText' | 'setDisabled'>
{
  static override readonly googleName = 'CardService.TextButton';
  #text: string | undefined;
  #altText: string | undefined;
  #disabled = false;
  #style: EnumMember = TextButtonStyle.OUTLINED;
  readonly #click = new Click();

  setText(text: string): this {
    checkSignature('CardService.TextButton.setText', [text], ['String']);
    this.#text = text;
    return this;
  }

  setAltText(altText: string): this {
    checkSignature('CardService.TextButton.setAltText', [altText], ['String']);
    this.#altText = altText;
    return this;
  }

  setDisabled(disabled: boolean): this {
    checkSignature('CardService.TextButton.setDisabled', [disabled], ['Boolean']);
    this.#disabled = disabled;
    return this;
  }

  setTextButtonStyle(textButtonStyle: EnumMember): this {
    checkSignature('CardService.TextButton.setTextButtonStyle', [textButtonStyle], [TextButtonStyle]);
    this.#style = textButtonStyle;
    return this;
  }

  setOnClickAction(action: Action): this {
    checkSignature('CardService.TextButton.setOnClickAction', [action], [Action]);
    this.#click.run(action);
    return this;
  }

  setOpenLink(openLink: OpenLink): this {
    checkSignature('CardService.TextButton.setOpenLink', [openLink], [OpenLink]);
    this.#click.open(openLink);
    return this;
  }

  _button(): ButtonJson {
    return {
      text: needed(this.#text, 'the text of a button'),
      type: this.#style.name() as ButtonJson['type'],
      onClick: needed(this.#click.json(), 'what a button does'),
      ...(this.#altText !== undefined && { altText: this.#altText }),
      ...(this.#disabled && { disabled: true }),
    };
  }

  _json(): WidgetJson {
    return { buttonList: { buttons: [this._button()] } };
  }
}

export class ButtonSet extends Widget {
  static override readonly googleName = 'CardService.ButtonSet';
  readonly #buttons: ButtonJson[] = [];

  addButton(button: TextButton): this {
    checkSignature('CardService.ButtonSet.addButton', [button], [TextButton]);
    this.#buttons.push(button._button());
    return this;
  }

  _json(): WidgetJson {
    return { buttonList: { buttons: [...this.#buttons] } };
  }
}

type Labels = 'setText' | 'setTopLabel' | 'setBottomLabel' | 'setWrapText';

export class DecoratedText extends Widget implements Signatures<GoogleAppsScript.Card_Service.DecoratedText, Labels> {
  static override readonly googleName = 'CardService.DecoratedText';
  #json: Partial<DecoratedTextJson> = {};
  readonly #click = new Click();

  setText(text: string): this {
    checkSignature('CardService.DecoratedText.setText', [text], ['String']);
    this.#json = { ...this.#json, text };
    return this;
  }

  setTopLabel(text: string): this {
    checkSignature('CardService.DecoratedText.setTopLabel', [text], ['String']);
    this.#json = { ...this.#json, topLabel: text };
    return this;
  }

  setBottomLabel(text: string): this {
    checkSignature('CardService.DecoratedText.setBottomLabel', [text], ['String']);
    this.#json = { ...this.#json, bottomLabel: text };
    return this;
  }

  setWrapText(wrapText: boolean): this {
    checkSignature('CardService.DecoratedText.setWrapText', [wrapText], ['Boolean']);
    this.#json = { ...this.#json, wrapText };
    return this;
  }

  setButton(button: TextButton): this {
    checkSignature('CardService.DecoratedText.setButton', [button], [TextButton]);
    this.#json = { ...this.#json, button: button._button() };
    return this;
  }

  setOnClickAction(action: Action): this {
    checkSignature('CardService.DecoratedText.setOnClickAction', [action], [Action]);
    this.#click.run(action);
    return this;
  }

  setOpenLink(openLink: OpenLink): this {
    checkSignature('CardService.DecoratedText.setOpenLink', [openLink], [OpenLink]);
    this.#click.open(openLink);
    return this;
  }

  _json(): WidgetJson {
    const onClick = this.#click.json();
    const text = needed(this.#json.text, 'the text of a decorated text');
    return { decoratedText: { ...this.#json, text, ...(onClick && { onClick }) } };
  }
}
