// A card: header and sections of widgets.
import type { CardJson, SectionJson, WidgetJson } from '../../card-json.ts';
import { checkSignature, type Signatures } from '../../runtime/signature.ts';
import { needed } from './refusal.ts';
import { Widget } from './widgets.ts';

export class CardHeader implements Signatures<GoogleAppsScript.Card_Service.CardHeader, 'setTitle' | 'setSubtitle'> {
  static readonly googleName = 'CardService.CardHeader';
  #title: string | undefined;
  #subtitle: string | undefined;

  setTitle(title: string): this {
    checkSignature('CardService.CardHeader.setTitle', [title], ['String']);
    this.#title = title;
    return this;
  }

  setSubtitle(subtitle: string): this {
    checkSignature('CardService.CardHeader.setSubtitle', [subtitle], ['String']);
    this.#subtitle = subtitle;
    return this;
  }

  _json(): NonNullable<CardJson['header']> {
    const title = needed(this.#title, 'the title of a card header');
    return { title, ...(this.#subtitle !== undefined && { subtitle: this.#subtitle }) };
  }
}

export class CardSection implements Signatures<GoogleAppsScript.Card_Service.CardSection, 'setHeader'> {
  static readonly googleName = 'CardService.CardSection';
  #header: string | undefined;
  readonly #widgets: WidgetJson[] = [];

  setHeader(header: string): this {
    checkSignature('CardService.CardSection.setHeader', [header], ['String']);
    this.#header = header;
    return this;
  }

  addWidget(widget: Widget): this {
    checkSignature('CardService.CardSection.addWidget', [widget], [Widget]);
    this.#widgets.push(widget._json());
    return this;
  }

  _json(): SectionJson {
    return { ...(this.#header !== undefined && { header: this.#header }), widgets: [...this.#widgets] };
  }
}

export class CardBuilder implements Signatures<GoogleAppsScript.Card_Service.CardBuilder, 'setName' | 'build'> {
  static readonly googleName = 'CardService.CardBuilder';
  #name: string | undefined;
  #header: CardJson['header'];
  readonly #sections: SectionJson[] = [];

  setName(name: string): this {
    checkSignature('CardService.CardBuilder.setName', [name], ['String']);
    this.#name = name;
    return this;
  }

  setHeader(cardHeader: CardHeader): this {
    checkSignature('CardService.CardBuilder.setHeader', [cardHeader], [CardHeader]);
    this.#header = cardHeader._json();
    return this;
  }

  addSection(section: CardSection): this {
    checkSignature('CardService.CardBuilder.addSection', [section], [CardSection]);
    this.#sections.push(section._json());
    return this;
  }

  build(): Card {
    return new Card({
      ...(this.#name !== undefined && { name: this.#name }),
      ...(this.#header && { header: this.#header }),
      sections: [...this.#sections],
    });
  }
}

export class Card implements Signatures<GoogleAppsScript.Card_Service.Card, 'printJson'> {
  static readonly googleName = 'CardService.Card';
  readonly _json: CardJson;

  constructor(json: CardJson) {
    this._json = json;
  }

  /** For debugging; its layout on Google is nowhere described. */
  printJson(): string {
    return JSON.stringify(this._json);
  }
}
