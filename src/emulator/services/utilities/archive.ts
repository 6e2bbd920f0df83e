// Zip files as Utilities makes and reads them: every entry deflated, no folders of their own, no encryption.
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { NotEmulated, ScriptError } from '../../types.ts';

export interface ArchiveEntry {
  readonly name: string;
  readonly bytes: Buffer;
}

const LOCAL_HEADER = 0x04034b50;
const CENTRAL_HEADER = 0x02014b50;
const END_OF_CENTRAL = 0x06054b50;
const LOCAL_SIZE = 30;
const CENTRAL_SIZE = 46;
const END_SIZE = 22;
const DEFLATED = 8;
const STORED = 0;
/** Names are UTF-8 (APPNOTE 4.4.4, bit 11). */
const UTF8_FLAG = 0x0800;
/** 1 January 1980: the first day a zip can say; archives of the same files are then the same bytes. */
const FIRST_DAY = 0x0021;

/** Two entries of one name are refused: what Google says to them is not confirmed. */
export function packArchive(entries: readonly ArchiveEntry[]): Buffer {
  const names = new Set<string>();
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  let offset = 0;
  for (const { name, bytes } of entries) {
    if (names.has(name)) throw new ScriptError(`Duplicate entry: ${name}`);
    names.add(name);
    const packed = deflateRawSync(bytes);
    const common = commonFields(Buffer.from(name), bytes, packed);
    const local = Buffer.concat([wordOf(LOCAL_HEADER), common, Buffer.from(name), packed]);
    centrals.push(centralHeader(common, Buffer.from(name), offset));
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(centrals);
  return Buffer.concat([...locals, directory, endOf(entries.length, directory.length, offset)]);
}

/** The 26 bytes that the header before an entry and its line in the directory have in common. */
function commonFields(name: Buffer, bytes: Buffer, packed: Buffer): Buffer {
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt16LE(UTF8_FLAG, 2);
  fields.writeUInt16LE(DEFLATED, 4);
  fields.writeUInt16LE(FIRST_DAY, 8);
  fields.writeUInt32LE(checksum(bytes), 10);
  fields.writeUInt32LE(packed.length, 14);
  fields.writeUInt32LE(bytes.length, 18);
  fields.writeUInt16LE(name.length, 22);
  return fields;
}

function centralHeader(common: Buffer, name: Buffer, offset: number): Buffer {
  const rest = Buffer.alloc(CENTRAL_SIZE - 6 - common.length);
  rest.writeUInt32LE(offset, rest.length - 4);
  return Buffer.concat([wordOf(CENTRAL_HEADER), Buffer.from([20, 0]), common, rest, name]);
}

function endOf(count: number, size: number, offset: number): Buffer {
  const end = Buffer.alloc(END_SIZE);
  end.writeUInt32LE(END_OF_CENTRAL, 0);
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return end;
}

function wordOf(value: number): Buffer {
  const word = Buffer.alloc(4);
  word.writeUInt32LE(value);
  return word;
}

/** The files of an archive in the order of its directory; entries that are folders are left out. */
export function unpackArchive(archive: Buffer): ArchiveEntry[] {
  const end = archive.lastIndexOf(wordOf(END_OF_CENTRAL));
  if (end < 0 || end + END_SIZE > archive.length) throw new ScriptError('Invalid argument');
  const entries: ArchiveEntry[] = [];
  let position = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left--) {
    if (archive.readUInt32LE(position) !== CENTRAL_HEADER) throw new ScriptError('Invalid argument');
    const [nameLength, extra, comment] = [28, 30, 32].map(at => archive.readUInt16LE(position + at));
    const nameStart = position + CENTRAL_SIZE;
    const name = archive.toString('utf8', nameStart, nameStart + nameLength!);
    if (!name.endsWith('/')) entries.push({ name, bytes: entryBytes(archive, position) });
    position = nameStart + nameLength! + extra! + comment!;
  }
  return entries;
}

function entryBytes(archive: Buffer, central: number): Buffer {
  const method = archive.readUInt16LE(central + 10);
  const size = archive.readUInt32LE(central + 20);
  const local = archive.readUInt32LE(central + 42);
  const start = local + LOCAL_SIZE + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
  const packed = archive.subarray(start, start + size);
  if (method === STORED) return Buffer.from(packed);
  if (method === DEFLATED) return inflateRawSync(packed);
  throw new NotEmulated(`Utilities.unzip of an entry packed by method ${method}`);
}

/** CRC-32, bit by bit: archives here are small. */
function checksum(bytes: Buffer): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return (sum ^ 0xffffffff) >>> 0;
}
