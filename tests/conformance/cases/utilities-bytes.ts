// Utilities and blobs: base64, digests and signatures of published vectors, archives, and what a blob says of itself.
import { type Case, equal, isTrue, throws } from '../script/case.ts';

const UTILITIES = 'A/reference/utilities/utilities';
const BLOB = 'A/reference/base/blob';
const SIGNATURE = "don't match the method signature for Utilities.";

const hex = (bytes: readonly number[]): string =>
  bytes.map(byte => (byte < 0 ? byte + 256 : byte).toString(16).padStart(2, '0')).join('');
const bytesOf = (text: string): number[] => Utilities.newBlob(text).getBytes();
const any = (value: unknown): never => value as never;

const DIGESTS_OF_ABC: readonly (readonly [keyof typeof Utilities.DigestAlgorithm, string])[] = [
  ['MD5', '900150983cd24fb0d6963f7d28e17f72'],
  ['SHA_1', 'a9993e364706816aba3e25717850c26c9cd0d89d'],
  ['SHA_256', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
  ['SHA_384', 'cb00753f45a35e8bb5a03d699ac65007272c32ab0eded1631a8b605a43ff5bed8086072ba1e7cc2358baeca134c825a7'],
  [
    'SHA_512',
    'ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f',
  ],
];

const DATA = 'what do ya want for nothing?';
const SIGNATURES_OF_DATA: readonly (readonly [keyof typeof Utilities.MacAlgorithm, string])[] = [
  ['HMAC_MD5', '750c783e6ab0b503eaa86e310a5db738'],
  ['HMAC_SHA_1', 'effcdf6ae5eb2fa2d27416d5f184df9c259a7c79'],
  ['HMAC_SHA_256', '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843'],
  ['HMAC_SHA_384', 'af45d2e376484031617f78d2b58a6b1b9c7ef464f5a01b47e42ec3736322445e8e2240ca5e69e2c78b3239ecfab21649'],
  [
    'HMAC_SHA_512',
    '164b7a7bfcf819e2e395fbe73b56e0a387bd64222e831fd610270cd7ea2505549758bf75c05a994a6d034f65f8f0e6fdcaeab1a34d4a6b4b636e070a38bce737',
  ],
];

export const cases: Case[] = [
  {
    name: 'base64 of text is of its UTF-8 bytes when a charset says so; decoded bytes are signed',
    source: `${UTILITIES}#base64encodedata,-charset`,
    host: 'any',
    run() {
      equal(Utilities.base64Encode('é', Utilities.Charset.UTF_8), 'w6k=');
      equal(Utilities.base64Encode('é', Utilities.Charset.US_ASCII), 'Pw==');
      equal([Utilities.base64Decode('w6k='), Utilities.base64Encode([-61, -87])], [[-61, -87], 'w6k=']);
      equal(Utilities.base64Decode('w6k=', Utilities.Charset.UTF_8), [-61, -87], 'with a charset');
    },
  },
  {
    name: 'web-safe base64 has no plus and slash, and base64Decode takes it too',
    source: 'seen live, 56',
    host: 'any',
    run() {
      equal(Utilities.base64EncodeWebSafe([-5, -1, -2]), '-__-');
      equal(Utilities.base64EncodeWebSafe('é?>', Utilities.Charset.UTF_8), 'w6k_Pg==');
      for (const text of ['-__-', '+//+']) equal(Utilities.base64Decode(text), [-5, -1, -2], text);
      equal(Utilities.base64DecodeWebSafe('-__-'), [-5, -1, -2]);
    },
  },
  {
    name: 'what is no base64 is refused',
    source: `${UTILITIES}#base64decodeencoded (message seen live)`,
    host: 'any',
    run: () => throws(() => Utilities.base64Decode('?'), 'Could not decode string.'),
  },
  {
    name: 'digests are those of the published vectors, of text and of bytes alike',
    source: `${UTILITIES}#computedigestalgorithm,-value; FIPS 180-4 and RFC 1321, "abc"`,
    host: 'any',
    run() {
      for (const [algorithm, expected] of DIGESTS_OF_ABC) {
        const chosen = Utilities.DigestAlgorithm[algorithm] as GoogleAppsScript.Utilities.DigestAlgorithm;
        equal(hex(Utilities.computeDigest(chosen, 'abc')), expected, algorithm);
        equal(hex(Utilities.computeDigest(chosen, bytesOf('abc'))), expected, `${algorithm} of bytes`);
      }
    },
  },
  {
    name: 'digests take text as US-ASCII unless a charset is named: other letters become ?',
    source: 'seen live, 55',
    host: 'any',
    run() {
      const { MD5 } = Utilities.DigestAlgorithm;
      equal(Utilities.computeDigest(MD5, 'é'), Utilities.computeDigest(MD5, '?'));
      equal(Utilities.computeDigest(MD5, 'é', Utilities.Charset.UTF_8), Utilities.computeDigest(MD5, bytesOf('é')));
      equal(Utilities.computeDigest(MD5, 'é', Utilities.Charset.US_ASCII), Utilities.computeDigest(MD5, '?'));
    },
  },
  {
    name: 'signatures are those of the published vectors, of texts and of bytes alike',
    source: `${UTILITIES}#computehmacsignaturealgorithm,-value,-key; RFC 2202 and 4231, key "Jefe"`,
    host: 'any',
    run() {
      for (const [algorithm, expected] of SIGNATURES_OF_DATA) {
        const chosen = Utilities.MacAlgorithm[algorithm] as GoogleAppsScript.Utilities.MacAlgorithm;
        equal(hex(Utilities.computeHmacSignature(chosen, DATA, 'Jefe')), expected, algorithm);
        const ofBytes = Utilities.computeHmacSignature(chosen, bytesOf(DATA), bytesOf('Jefe'));
        equal(hex(ofBytes), expected, `${algorithm} of bytes`);
      }
      equal(hex(Utilities.computeHmacSha256Signature(DATA, 'Jefe')), SIGNATURES_OF_DATA[2]![1]);
    },
  },
  {
    name: 'signatures take text as US-ASCII unless a charset is named',
    source: 'seen live, 55',
    host: 'any',
    run() {
      const signed = (text: string, charset?: GoogleAppsScript.Utilities.Charset): number[] =>
        charset
          ? Utilities.computeHmacSha256Signature(text, 'k', charset)
          : Utilities.computeHmacSha256Signature(text, 'k');
      equal(signed('é'), signed('?'));
      equal(
        signed('é', Utilities.Charset.UTF_8),
        Utilities.computeHmacSha256Signature(bytesOf('é'), bytesOf('k')),
        'UTF-8',
      );
      isTrue(String(signed('é', Utilities.Charset.UTF_8)) !== String(signed('?')), 'UTF-8 tells them apart');
    },
  },
  {
    name: 'text and bytes do not mix, bytes have no charset, and what is no byte cannot be converted',
    source: 'seen live, 55',
    host: 'any',
    run() {
      const { MD5 } = Utilities.DigestAlgorithm;
      const bytes = bytesOf('abc');
      throws(() => Utilities.computeHmacSha256Signature(any('abc'), any(bytes)), SIGNATURE);
      throws(() => Utilities.computeHmacSha256Signature(any(bytes), any('abc')), SIGNATURE);
      throws(() => Utilities.computeDigest(MD5, any(bytes), Utilities.Charset.UTF_8), SIGNATURE);
      throws(() => Utilities.computeDigest(any('MD5'), 'abc'), SIGNATURE);
      throws(() => Utilities.computeDigest(MD5, 'abc', any('UTF-8')), SIGNATURE);
      throws(() => Utilities.computeDigest(MD5, any(['a byte'])), 'Cannot convert');
      throws(() => Utilities.computeHmacSha256Signature(any(['a byte']), bytes), 'Cannot convert');
    },
  },
  {
    name: 'gzip makes archive.gz, or the name it is given; ungzip takes the ending away and leaves no type',
    source: 'seen live, 56',
    host: 'any',
    run() {
      const packed = Utilities.gzip(Utilities.newBlob('a text'));
      equal([packed.getName(), packed.getContentType()], ['archive.gz', 'application/x-gzip']);
      equal(packed.getBytes().slice(0, 2), [31, -117], 'the mark of gzip');
      const again = Utilities.ungzip(packed);
      equal([again.getName(), again.getContentType(), again.getDataAsString()], ['archive', null, 'a text']);
      const named = Utilities.gzip(Utilities.newBlob('a text'), 'named');
      equal([named.getName(), Utilities.ungzip(named).getName()], ['named', 'named']);
    },
  },
  {
    name: 'zip makes archive.zip; unzip brings back names, types by their endings, and bytes, in order',
    source: 'seen live, 56',
    host: 'any',
    run() {
      const blobs = ['a', 'é'.repeat(400)].map((text, index) => Utilities.newBlob(text, 'text/plain', `b${index}.txt`));
      const packed = Utilities.zip(any(blobs));
      equal([packed.getName(), packed.getContentType()], ['archive.zip', 'application/zip']);
      equal(packed.getBytes().slice(0, 4), [80, 75, 3, 4], 'the mark of zip');
      equal(
        Utilities.unzip(packed).map(blob => [blob.getName(), blob.getContentType(), blob.getDataAsString()]),
        [
          ['b0.txt', 'text/plain', 'a'],
          ['b1.txt', 'text/plain', 'é'.repeat(400)],
        ],
      );
      equal(Utilities.zip(any(blobs), 'named.zip').getName(), 'named.zip');
    },
  },
  {
    name: 'a blob without a name cannot be put into a zip',
    source: 'seen live, 49 (message)',
    host: 'any',
    run: () => throws(() => Utilities.zip(any([Utilities.newBlob('a')])), 'non-null name'),
  },
  {
    name: 'a blob of text is text/plain without a name; of bytes it has no type',
    source: 'seen live, 56',
    host: 'any',
    run() {
      const [text, bytes] = [Utilities.newBlob('a'), Utilities.newBlob([97])];
      equal([text.getContentType(), text.getName(), bytes.getContentType()], ['text/plain', null, null]);
      equal([bytes.getDataAsString(), text.getBytes()], ['a', [97]]);
      const named = Utilities.newBlob('a', 'text/csv', 'n.csv');
      equal([named.getContentType(), named.getName()], ['text/csv', 'n.csv']);
    },
  },
  {
    name: 'a blob changes its bytes, type and name, and a copy of it stays as it was',
    source: BLOB,
    host: 'any',
    run() {
      const blob = Utilities.newBlob('a', 'text/plain', 'n.txt');
      const copy = blob.copyBlob();
      blob.setBytes([-61, -87]).setContentType('image/png').setName('m.png');
      equal([blob.getDataAsString(), blob.getContentType(), blob.getName()], ['é', 'image/png', 'm.png']);
      equal([copy.getDataAsString(), copy.getContentType(), copy.getName()], ['a', 'text/plain', 'n.txt']);
      equal(blob.setDataFromString('ü').getBytes(), [-61, -68]);
      equal(blob.setDataFromString('ü', 'ISO-8859-1').getBytes(), [-4], 'in another charset');
      equal(blob.getDataAsString('ISO-8859-1'), 'ü');
      equal([blob.isGoogleType(), String(blob)], [false, 'Blob']);
    },
  },
  {
    name: 'a blob takes its type from the ending of its name, and none from an ending that says nothing',
    source: `${BLOB}#setcontenttypefromextension`,
    host: 'any',
    run() {
      const typeOf = (name: string): string | null =>
        Utilities.newBlob('a', 'text/plain', name).setContentTypeFromExtension().getContentType();
      equal(['a.pdf', 'a.PNG', 'a.jpeg', 'a.html', 'a'].map(typeOf), [
        'application/pdf',
        'image/png',
        'image/jpeg',
        'text/html',
        null,
      ]);
    },
  },
];
