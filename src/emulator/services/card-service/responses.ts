// What a callback answers: where the host goes, what it says, or which file it asks the person for.
import type { CardAnswer, CardNavigation } from '../../card-json.ts';
import { checkSignature, type Signatures } from '../../runtime/signature.ts';
import { OpenLink } from './actions.ts';
import { Card } from './card.ts';
import { needed } from './refusal.ts';

export class Navigation implements Signatures<GoogleAppsScript.Card_Service.Navigation, 'popToRoot'> {
  static readonly googleName = 'CardService.Navigation';
  readonly #steps: CardNavigation[] = [];

  pushCard(card: Card): this {
    checkSignature('CardService.Navigation.pushCard', [card], [Card]);
    this.#steps.push({ kind: 'pushCard', card: card._json });
    return this;
  }

  updateCard(card: Card): this {
    checkSignature('CardService.Navigation.updateCard', [card], [Card]);
    this.#steps.push({ kind: 'updateCard', card: card._json });
    return this;
  }

  popToRoot(): this {
    this.#steps.push({ kind: 'popToRoot' });
    return this;
  }

  _json(): CardAnswer['navigations'] {
    return [...this.#steps];
  }
}

export class Notification implements Signatures<GoogleAppsScript.Card_Service.Notification, 'setText'> {
  static readonly googleName = 'CardService.Notification';
  #text: string | undefined;

  setText(text: string): this {
    checkSignature('CardService.Notification.setText', [text], ['String']);
    this.#text = text;
    return this;
  }

  _json(): string {
    return needed(this.#text, 'the text of a notification');
  }
}

/** Any finished answer of a callback. */
export abstract class Response {
  readonly _json: CardAnswer;

  constructor(json: CardAnswer) {
    this._json = json;
  }

  printJson(): string {
    return JSON.stringify(this._json);
  }
}

export class ActionResponse extends Response {
  static readonly googleName = 'CardService.ActionResponse';
}

export class ActionResponseBuilder implements Signatures<GoogleAppsScript.Card_Service.ActionResponseBuilder, 'build'> {
  static readonly googleName = 'CardService.ActionResponseBuilder';
  #json: CardAnswer = { navigations: [] };

  setNavigation(navigation: Navigation): this {
    checkSignature('CardService.ActionResponseBuilder.setNavigation', [navigation], [Navigation]);
    this.#json = { ...this.#json, navigations: navigation._json() };
    return this;
  }

  setNotification(notification: Notification): this {
    checkSignature('CardService.ActionResponseBuilder.setNotification', [notification], [Notification]);
    this.#json = { ...this.#json, notification: notification._json() };
    return this;
  }

  setOpenLink(openLink: OpenLink): this {
    checkSignature('CardService.ActionResponseBuilder.setOpenLink', [openLink], [OpenLink]);
    this.#json = { ...this.#json, openLink: openLink._json().url };
    return this;
  }

  build(): ActionResponse {
    return new ActionResponse(this.#json);
  }
}

export class DriveItemsSelectedActionResponse extends Response {
  static readonly googleName = 'CardService.DriveItemsSelectedActionResponse';
}

export class DriveItemsSelectedActionResponseBuilder
  implements
    Signatures<GoogleAppsScript.Card_Service.DriveItemsSelectedActionResponseBuilder, 'requestFileScope' | 'build'>
{
  static readonly googleName = 'CardService.DriveItemsSelectedActionResponseBuilder';
  #itemId: string | undefined;

  /** One item a response: the item asked for last holds. */
  requestFileScope(itemId: string): this {
    checkSignature('CardService.DriveItemsSelectedActionResponseBuilder.requestFileScope', [itemId], ['String']);
    this.#itemId = itemId;
    return this;
  }

  build(): DriveItemsSelectedActionResponse {
    const requestFileScope = needed(this.#itemId, 'the item whose file scope is requested');
    return new DriveItemsSelectedActionResponse({ navigations: [], requestFileScope });
  }
}
