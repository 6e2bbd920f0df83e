// The HTML a script hands to a sidebar or dialog.
import { enumOf } from '../../runtime/enum.ts';
import { checkSignature, type Signatures } from '../../runtime/signature.ts';
import { ScriptError } from '../../types.ts';
import { Blob } from '../base/blob.ts';

export const XFrameOptionsMode = enumOf('HtmlService.XFrameOptionsMode', ['ALLOWALL', 'DEFAULT']);
export const SandboxMode = enumOf('HtmlService.SandboxMode', ['EMULATED', 'IFRAME', 'NATIVE']);

/** reference/html/html-output, addMetaTag; the refusal as reported from live scripts. */
const META_TAGS = ['apple-mobile-web-app-capable', 'google-site-verification', 'mobile-web-app-capable', 'viewport'];

export class HtmlOutput
  implements
    Signatures<
      GoogleAppsScript.HTML.HtmlOutput,
      | 'getContent'
      | 'setContent'
      | 'append'
      | 'appendUntrusted'
      | 'clear'
      | 'getTitle'
      | 'setTitle'
      | 'addMetaTag'
      | 'getMetaTags'
    >
{
  static readonly googleName = 'HtmlService.HtmlOutput';
  #content: string;
  #title = '';
  #width: number | null = null;
  #height: number | null = null;
  readonly #metaTags: HtmlOutputMetaTag[] = [];

  constructor(content: string) {
    this.#content = content;
  }

  getContent(): string {
    return this.#content;
  }

  setContent(content: string): this {
    checkSignature('HtmlService.HtmlOutput.setContent', [content], ['String']);
    this.#content = content;
    return this;
  }

  append(addedContent: string): this {
    checkSignature('HtmlService.HtmlOutput.append', [addedContent], ['String']);
    this.#content += addedContent;
    return this;
  }

  appendUntrusted(addedContent: string): this {
    checkSignature('HtmlService.HtmlOutput.appendUntrusted', [addedContent], ['String']);
    this.#content += escapeHtml(addedContent);
    return this;
  }

  clear(): this {
    this.#content = '';
    return this;
  }

  getTitle(): string {
    return this.#title;
  }

  setTitle(title: string): this {
    checkSignature('HtmlService.HtmlOutput.setTitle', [title], ['String']);
    this.#title = title;
    return this;
  }

  getWidth(): number | null {
    return this.#width;
  }

  /** Pixels; dialogs only. A sidebar is 300 wide whatever stands here (guides/dialogs). null asks for the default. */
  setWidth(width: number | null): this {
    checkSignature('HtmlService.HtmlOutput.setWidth', [width], ['Number'], ['null']);
    this.#width = width;
    return this;
  }

  getHeight(): number | null {
    return this.#height;
  }

  setHeight(height: number | null): this {
    checkSignature('HtmlService.HtmlOutput.setHeight', [height], ['Number'], ['null']);
    this.#height = height;
    return this;
  }

  addMetaTag(name: string, content: string): this {
    checkSignature('HtmlService.HtmlOutput.addMetaTag', [name, content], ['String', 'String']);
    if (!META_TAGS.includes(name)) throw new ScriptError('The meta tag you specified is not allowed in this context.');
    this.#metaTags.push(new HtmlOutputMetaTag(name, content));
    return this;
  }

  getMetaTags(): HtmlOutputMetaTag[] {
    return [...this.#metaTags];
  }

  setXFrameOptionsMode(_mode: object): this {
    checkSignature('HtmlService.HtmlOutput.setXFrameOptionsMode', [_mode], [XFrameOptionsMode]);
    return this;
  }

  /** Without effect on Google too, where everything is IFRAME. */
  setSandboxMode(_mode: object): this {
    checkSignature('HtmlService.HtmlOutput.setSandboxMode', [_mode], [SandboxMode]);
    return this;
  }

  getBlob(): Blob {
    return new Blob(Buffer.from(this.#content), 'text/html', `${this.#title || 'output'}.html`);
  }

  /** What the page renders, meta tags included. */
  _page(): string {
    const tags = this.#metaTags.map(
      tag => `<meta name="${escapeHtml(tag.getName())}" content="${escapeHtml(tag.getContent())}">`,
    );
    return tags.join('') + this.#content;
  }
}

class HtmlOutputMetaTag {
  static readonly googleName = 'HtmlService.HtmlOutputMetaTag';
  readonly #name: string;
  readonly #content: string;

  constructor(name: string, content: string) {
    this.#name = name;
    this.#content = content;
  }

  getName(): string {
    return this.#name;
  }

  getContent(): string {
    return this.#content;
  }
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, character => ENTITIES[character]!);
}
