// What a fetch gives back to the script.
import { checkSignature, type Signatures } from '../../runtime/signature.ts';
import type { RestResponse } from '../../types.ts';
import { Blob, decodeText, toSigned } from '../base/blob.ts';

export class HTTPResponse
  implements
    Signatures<
      GoogleAppsScript.URL_Fetch.HTTPResponse,
      'getAllHeaders' | 'getBlob' | 'getContent' | 'getContentText' | 'getHeaders' | 'getResponseCode'
    >
{
  static readonly googleName = 'UrlFetchApp.HTTPResponse';
  readonly #response: RestResponse;

  constructor(response: RestResponse) {
    this.#response = response;
  }

  getResponseCode(): number {
    return this.#response.status;
  }

  getContentText(charset?: string): string {
    checkSignature('UrlFetchApp.HTTPResponse.getContentText', [charset], [], ['String']);
    return decodeText(this.#response.body, charset ?? 'UTF-8');
  }

  getContent(): number[] {
    return toSigned(this.#response.body);
  }

  getBlob(): Blob {
    const type = Object.entries(this.#response.headers).find(([name]) => name.toLowerCase() === 'content-type')?.[1];
    return new Blob(this.#response.body, type?.replace(/;.*$/, '').trim() ?? null, null);
  }

  getHeaders(): Record<string, string> {
    return { ...this.#response.headers };
  }

  /** As getHeaders; a header that came several times would be a list, which this Workspace never sends. */
  getAllHeaders(): Record<string, string> {
    return { ...this.#response.headers };
  }
}
