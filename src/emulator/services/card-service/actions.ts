// What a click does: run a function of the script, or open a link.
import type { ActionJson, OnClickJson } from '../../card-json.ts';
import { checkSignature, type Signatures, signatureError } from '../../runtime/signature.ts';
import { needed } from './refusal.ts';

export class Action implements Signatures<GoogleAppsScript.Card_Service.Action, 'setFunctionName' | 'setParameters'> {
  static readonly googleName = 'CardService.Action';
  #function: string | undefined;
  #parameters: readonly { key: string; value: string }[] = [];

  setFunctionName(functionName: string): this {
    checkSignature('CardService.Action.setFunctionName', [functionName], ['String']);
    this.#function = functionName;
    return this;
  }

  /** Keys and values are strings (reference/card-service/action). */
  setParameters(parameters: { [key: string]: string }): this {
    const member = 'CardService.Action.setParameters';
    checkSignature(member, [parameters], ['Object']);
    const entries = Object.entries(parameters);
    if (entries.some(([, value]) => typeof value !== 'string')) throw signatureError(member, [parameters]);
    this.#parameters = entries.map(([key, value]) => ({ key, value }));
    return this;
  }

  _json(): ActionJson {
    return { function: needed(this.#function, 'the function name of an action'), parameters: [...this.#parameters] };
  }
}

export class OpenLink implements Signatures<GoogleAppsScript.Card_Service.OpenLink, 'setUrl'> {
  static readonly googleName = 'CardService.OpenLink';
  #url: string | undefined;

  setUrl(url: string): this {
    checkSignature('CardService.OpenLink.setUrl', [url], ['String']);
    this.#url = url;
    return this;
  }

  _json(): { readonly url: string } {
    return { url: needed(this.#url, 'the address of a link') };
  }
}

/** Of an action and a link, the one set last holds. */
export class Click {
  #click: (() => OnClickJson) | undefined;

  run(action: Action): void {
    this.#click = () => ({ action: action._json() });
  }

  open(link: OpenLink): void {
    this.#click = () => ({ openLink: link._json() });
  }

  json(): OnClickJson | undefined {
    return this.#click?.();
  }
}
