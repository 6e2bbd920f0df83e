// Utilities: dates, bytes, digests, CSV, waiting. Zip, RSA signatures and formatString are not emulated.
import { createHash, createHmac } from 'node:crypto';
import { type EnumMember, enumOf } from '../../runtime/enum.ts';
import { checkSignature, type Signatures } from '../../runtime/signature.ts';
import { type Execution, ScriptError, type Service } from '../../types.ts';
import { Blob, encodeText, fromSigned, toSigned } from './blob.ts';
import { parseCsv } from './csv.ts';
import { formatDate } from './format-date.ts';

const Charset = enumOf('Utilities.Charset', ['US_ASCII', 'UTF_8']);
const DigestAlgorithm = enumOf('Utilities.DigestAlgorithm', ['MD2', 'MD5', 'SHA_1', 'SHA_256', 'SHA_384', 'SHA_512']);
const LONGEST_SLEEP_MS = 300_000;

class Utilities
  implements
    Signatures<
      GoogleAppsScript.Utilities.Utilities,
      'getUuid' | 'sleep' | 'base64Decode' | 'base64DecodeWebSafe' | 'newBlob' | 'parseCsv'
    >
{
  static readonly googleName = 'Utilities';
  readonly Charset = Charset;
  readonly DigestAlgorithm = DigestAlgorithm;
  readonly #execution: Execution;

  constructor(execution: Execution) {
    this.#execution = execution;
  }

  formatDate(date: Date, timeZone: string, format: string): string {
    checkSignature('Utilities.formatDate', [date, timeZone, format], ['Date', 'String', 'String']);
    return formatDate(date, timeZone, format);
  }

  getUuid(): string {
    return this.#execution.workspace.random.uuid();
  }

  /** Moves the workspace's clock; at most five minutes at a time (reference/utilities). */
  sleep(milliseconds: number): void {
    checkSignature('Utilities.sleep', [milliseconds], ['Number']);
    if (milliseconds < 0 || milliseconds > LONGEST_SLEEP_MS) throw new ScriptError('Invalid argument: milliseconds');
    this.#execution.workspace.clock.advance(milliseconds);
  }

  base64Encode(data: string | number[], charset?: EnumMember): string {
    checkSignature('Utilities.base64Encode', [data, charset], ['Number[]'], ['String'], ['String', Charset]);
    return bytesOf(data, charset ?? Charset.UTF_8).toString('base64');
  }

  base64EncodeWebSafe(data: string | number[], charset?: EnumMember): string {
    checkSignature('Utilities.base64EncodeWebSafe', [data, charset], ['Number[]'], ['String'], ['String', Charset]);
    const text = bytesOf(data, charset ?? Charset.UTF_8).toString('base64');
    return text.replaceAll('+', '-').replaceAll('/', '_');
  }

  /** Also takes web-safe text. */
  base64Decode(encoded: string): number[] {
    checkSignature('Utilities.base64Decode', [encoded], ['String'], ['String', Charset]);
    return decodeBase64(encoded);
  }

  base64DecodeWebSafe(encoded: string): number[] {
    checkSignature('Utilities.base64DecodeWebSafe', [encoded], ['String'], ['String', Charset]);
    return decodeBase64(encoded);
  }

  computeDigest(algorithm: EnumMember, value: string | number[], charset?: EnumMember): number[] {
    const member = 'Utilities.computeDigest';
    checkSignature(
      member,
      [algorithm, value, charset],
      [DigestAlgorithm, 'Number[]'],
      [DigestAlgorithm, 'String'],
      [DigestAlgorithm, 'String', Charset],
    );
    const bytes = bytesOf(value, charset ?? Charset.US_ASCII);
    return toSigned(createHash(algorithm.name().replace('_', '')).update(bytes).digest());
  }

  computeHmacSha256Signature(value: string | number[], key: string | number[], charset?: EnumMember): number[] {
    const member = 'Utilities.computeHmacSha256Signature';
    checkSignature(
      member,
      [value, key, charset],
      ['Number[]', 'Number[]'],
      ['String', 'String'],
      ['String', 'String', Charset],
    );
    const [bytes, secret] = [value, key].map(data => bytesOf(data, charset ?? Charset.US_ASCII));
    return toSigned(createHmac('sha256', secret!).update(bytes!).digest());
  }

  newBlob(data: string | number[], contentType?: string, name?: string): Blob {
    const data2 = ['String', 'Number[]'] as const;
    const overloads = data2.flatMap(type => [[type], [type, 'String'], [type, 'String', 'String']] as const);
    checkSignature('Utilities.newBlob', [data, contentType, name], ...overloads);
    const bytes = bytesOf(data, Charset.UTF_8);
    return new Blob(bytes, contentType ?? (typeof data === 'string' ? 'text/plain' : null), name ?? null);
  }

  parseCsv(csv: string, delimiter = ','): string[][] {
    checkSignature('Utilities.parseCsv', [csv, delimiter], ['String'], ['String', 'String']);
    return parseCsv(csv, delimiter);
  }
}

function bytesOf(data: string | number[], charset: EnumMember): Buffer {
  return typeof data === 'string' ? encodeText(data, charset.name()) : fromSigned(data);
}

function decodeBase64(encoded: string): number[] {
  if (!/^[A-Za-z0-9+/_-]*={0,2}$/.test(encoded)) throw new ScriptError('Could not decode string.');
  return toSigned(Buffer.from(encoded, 'base64'));
}

export const utilitiesService: Service = {
  name: 'utilities',
  globals: execution => ({ Utilities: new Utilities(execution) }),
};
