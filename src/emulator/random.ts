// Seeded randomness for ids, latency and faults: the same seed gives the same run, bit for bit.

export interface Random {
  /** Uniform in [0, 1). */
  next(): number;
  integer(belowExclusive: number): number;
  /** An id of Google's shape: letters, digits, - and _. */
  id(length: number): string;
  uuid(): string;
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** mulberry32: small, fast, and good enough for choosing; never for secrets. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const integer = (below: number): number => Math.floor(next() * below);
  const id = (length: number): string => Array.from({ length }, () => ALPHABET[integer(64)]).join('');
  const hex = (length: number): string => Array.from({ length }, () => integer(16).toString(16)).join('');
  return { next, integer, id, uuid: () => `${hex(8)}-${hex(4)}-4${hex(3)}-a${hex(3)}-${hex(12)}` };
}
