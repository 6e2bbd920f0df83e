// Bytes with a type and a name, as scripts pass them around. Bytes are signed in scripts, as in Java.
import { checkSignature, type Signatures } from '../../runtime/signature.ts';
import { NotEmulated, ScriptError } from '../../types.ts';

/** Endings of what a class keeps as evidence, and of text. */
const TYPES: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  gif: 'image/gif',
  htm: 'text/html',
  html: 'text/html',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  json: 'application/json',
  mp3: 'audio/mpeg',
  mp4: 'video/mp4',
  pdf: 'application/pdf',
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: 'text/plain',
  xml: 'application/xml',
  zip: 'application/zip',
};

export class Blob
  implements
    Signatures<
      GoogleAppsScript.Base.Blob,
      | 'getBytes'
      | 'setBytes'
      | 'getContentType'
      | 'setContentType'
      | 'getDataAsString'
      | 'setDataFromString'
      | 'getName'
      | 'setName'
      | 'copyBlob'
      | 'isGoogleType'
      | 'setContentTypeFromExtension'
    >
{
  static readonly googleName = 'Blob';
  #bytes: Buffer;
  #contentType: string | null;
  #name: string | null;

  constructor(bytes: Buffer, contentType: string | null, name: string | null) {
    this.#bytes = bytes;
    this.#contentType = contentType;
    this.#name = name;
  }

  getBytes(): number[] {
    return toSigned(this.#bytes);
  }

  setBytes(data: number[]): this {
    checkSignature('Blob.setBytes', [data], ['Number[]']);
    this.#bytes = fromSigned(data);
    return this;
  }

  getContentType(): string | null {
    return this.#contentType;
  }

  setContentType(contentType: string | null): this {
    checkSignature('Blob.setContentType', [contentType], ['String'], ['null']);
    this.#contentType = contentType;
    return this;
  }

  getDataAsString(charset = 'UTF-8'): string {
    checkSignature('Blob.getDataAsString', [charset], [], ['String']);
    return decodeText(this.#bytes, charset);
  }

  setDataFromString(text: string, charset = 'UTF-8'): this {
    checkSignature('Blob.setDataFromString', [text, charset], ['String'], ['String', 'String']);
    this.#bytes = encodeText(text, charset);
    return this;
  }

  getName(): string | null {
    return this.#name;
  }

  setName(name: string | null): this {
    checkSignature('Blob.setName', [name], ['String'], ['null']);
    this.#name = name;
    return this;
  }

  /** null where the ending says nothing (reference/base/blob). */
  setContentTypeFromExtension(): this {
    const ending = /\.([^.]+)$/.exec(this.#name ?? '')?.[1]?.toLowerCase() ?? '';
    this.#contentType = TYPES[ending] ?? null;
    return this;
  }

  copyBlob(): Blob {
    return new Blob(this.#bytes, this.#contentType, this.#name);
  }

  isGoogleType(): boolean {
    return this.#contentType?.startsWith('application/vnd.google-apps.') ?? false;
  }

  /** The bytes themselves, for other services. */
  _bytes(): Buffer {
    return this.#bytes;
  }
}

export function toSigned(bytes: Uint8Array): number[] {
  return Array.from(bytes, byte => (byte > 127 ? byte - 256 : byte));
}

/** Accepts -128 to 255, as Google does. */
export function fromSigned(values: readonly number[]): Buffer {
  const wrong = values.find(value => typeof value !== 'number' || Number.isNaN(value));
  if (wrong !== undefined) throw new ScriptError(`Cannot convert ${String(wrong)} to byte.`);
  return Buffer.from(values.map(value => value & 0xff));
}

export function decodeText(bytes: Buffer, charset: string): string {
  return bytes.toString(nodeCharset(charset));
}

/** US-ASCII has no other characters: each becomes a question mark. */
export function encodeText(text: string, charset: string): Buffer {
  const encoding = nodeCharset(charset);
  const isAscii = encoding === 'ascii';
  return Buffer.from(
    isAscii ? Array.from(text, character => (character > '\x7f' ? '?' : character)).join('') : text,
    encoding,
  );
}

function nodeCharset(charset: string): 'utf8' | 'ascii' | 'latin1' | 'utf16le' {
  const key = charset.toUpperCase().replaceAll('_', '-');
  if (key === 'UTF-8') return 'utf8';
  if (key === 'US-ASCII') return 'ascii';
  if (key === 'ISO-8859-1') return 'latin1';
  if (key === 'UTF-16LE') return 'utf16le';
  throw new NotEmulated(`charset ${charset}`);
}
