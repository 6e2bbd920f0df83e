// Utilities: dates, bytes, digests, archives, CSV, waiting. RSA signatures, parseDate and formatString are not emulated.
import { createHash, createHmac } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { type EnumMember, enumOf } from '../../runtime/enum.ts';
import { checkSignature, type Signatures, signatureError } from '../../runtime/signature.ts';
import { type Execution, NotEmulated, ScriptError, type Service } from '../../types.ts';
import { Blob, encodeText, fromSigned, toSigned } from '../base/blob.ts';
import { packArchive, unpackArchive } from './archive.ts';
import { parseCsv } from './csv.ts';
import { formatDate } from './format-date.ts';

const Charset = enumOf('Utilities.Charset', ['US_ASCII', 'UTF_8']);
const DigestAlgorithm = enumOf('Utilities.DigestAlgorithm', ['MD2', 'MD5', 'SHA_1', 'SHA_256', 'SHA_384', 'SHA_512']);
const MacAlgorithm = enumOf('Utilities.MacAlgorithm', [
  'HMAC_MD5',
  'HMAC_SHA_1',
  'HMAC_SHA_256',
  'HMAC_SHA_384',
  'HMAC_SHA_512',
]);
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
  readonly MacAlgorithm = MacAlgorithm;
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
    checkSignature('Utilities.base64Encode', [data, charset], ['Any[]'], ['String'], ['String', Charset]);
    return bytesOf(data, charset ?? Charset.UTF_8).toString('base64');
  }

  base64EncodeWebSafe(data: string | number[], charset?: EnumMember): string {
    checkSignature('Utilities.base64EncodeWebSafe', [data, charset], ['Any[]'], ['String'], ['String', Charset]);
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
    const overloads = [
      [DigestAlgorithm, 'Any[]'],
      [DigestAlgorithm, 'String'],
      [DigestAlgorithm, 'String', Charset],
    ] as const;
    checkSignature('Utilities.computeDigest', [algorithm, value, charset], ...overloads);
    if (algorithm === DigestAlgorithm.MD2) throw new NotEmulated('Utilities.DigestAlgorithm.MD2');
    const bytes = bytesOf(value, charset ?? Charset.US_ASCII);
    return toSigned(createHash(algorithm.name().replace('_', '')).update(bytes).digest());
  }

  computeHmacSha256Signature(value: string | number[], key: string | number[], charset?: EnumMember): number[] {
    checkSignature('Utilities.computeHmacSha256Signature', [value, key, charset], ...SIGNED);
    return sign(MacAlgorithm.HMAC_SHA_256, [value, key], charset);
  }

  computeHmacSignature(
    algorithm: EnumMember,
    value: string | number[],
    key: string | number[],
    charset?: EnumMember,
  ): number[] {
    const overloads = SIGNED.map(types => [MacAlgorithm, ...types]);
    checkSignature('Utilities.computeHmacSignature', [algorithm, value, key, charset], ...overloads);
    return sign(algorithm, [value, key], charset);
  }

  /** Named archive.gz unless another name is asked for. */
  gzip(blob: Blob, name?: string): Blob {
    checkSignature('Utilities.gzip', [blob, name], [Blob], [Blob, 'String']);
    return new Blob(gzipSync(blob._bytes()), 'application/x-gzip', name ?? 'archive.gz');
  }

  /** The name without its .gz, and no type. */
  ungzip(blob: Blob): Blob {
    checkSignature('Utilities.ungzip', [blob], [Blob]);
    return new Blob(unpacked(blob), null, blob.getName()?.replace(/\.gz$/, '') ?? null);
  }

  zip(blobs: Blob[], name?: string): Blob {
    checkSignature('Utilities.zip', [blobs, name], ['Any[]'], ['Any[]', 'String']);
    if (!blobs.every(blob => blob instanceof Blob)) throw signatureError('Utilities.zip', [blobs, name]);
    const entries = blobs.map(blob => ({ name: nameOf(blob), bytes: blob._bytes() }));
    return new Blob(packArchive(entries), 'application/zip', name ?? 'archive.zip');
  }

  /** Types come from the ends of the names. */
  unzip(blob: Blob): Blob[] {
    checkSignature('Utilities.unzip', [blob], [Blob]);
    const entries = unpackArchive(blob._bytes());
    return entries.map(({ name, bytes }) => new Blob(bytes, null, name).setContentTypeFromExtension());
  }

  newBlob(data: string | number[], contentType?: string, name?: string): Blob {
    const data2 = ['String', 'Any[]'] as const;
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

/** Bytes with bytes, text with text; a charset goes with text only. */
const SIGNED = [
  ['Any[]', 'Any[]'],
  ['String', 'String'],
  ['String', 'String', Charset],
] as const;

function sign(
  algorithm: EnumMember,
  given: readonly [value: string | number[], key: string | number[]],
  charset: EnumMember = Charset.US_ASCII,
): number[] {
  const [bytes, secret] = given.map(data => bytesOf(data, charset));
  const hash = algorithm.name().replace('HMAC_', '').replace('_', '');
  return toSigned(createHmac(hash, secret!).update(bytes!).digest());
}

function unpacked(blob: Blob): Buffer {
  try {
    return gunzipSync(blob._bytes());
  } catch {
    throw new ScriptError('Invalid argument');
  }
}

function nameOf(blob: Blob): string {
  const name = blob.getName();
  if (name === null) throw new ScriptError('Blob object must have non-null name for this operation.');
  return name;
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
