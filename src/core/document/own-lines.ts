// The lines that a template writes between its tables: what stands at the top and under the headings, in every template and language.
// They are nobody's own words. The server carries a fingerprint of each instead of its words. Called by unread.ts.
import { fold } from '../plan/fold.ts';
import { isOnlyHeading } from '../plan/headings.ts';
import type { Block } from './blocks.ts';

/** Made from the templates: when one of their lines changes, tests/core/document/unread.test.ts says what must stand here. */
const FINGERPRINTS = new Set(
  '100p4rg 10cmrty 10gq8ad 10rejan 11oset0 12ub094 13x6mcm 144riti 14p7dc4 15ue6em 161jtu7 166xg9q 16fy91i 16lycw2 19w8zhm 1a6jmf3 1d1n7cr 1eq7qx3 1f2t8h6 1fprn73 1fsdsw 1g5ppln 1gz5sby 1ixcvtf 1jqvacc 1k4jmy5 1kwuavh 1m73tcl 1mdszz4 1mlw96d 1mvhwu4 1n4dga0 1nuyyz 1o76byb 1oabusv 1p74oip 1peza0l 1pz69kr 1q8jp5m 1q9jvx8 1qcfzvg 1r185gr 1r1em6h 1sopmk9 1vjlzu5 1w1us0z 2vzuog 4ccz8s 4pbqgn 7ek2n3 8iqdtj 9vaiyq aie8xl ajziic b14rte bysqgs ckk381 doh31u dxwz7b g7ilge h9dnvl hons0e j2bhaj jxk47q kemzod kyue2t la84de lyrocs m4odaa meqdq4 mrkj1k n4vyo7 nwq9l6 p03pbu r0bz69 rbbtvy rp7zrz rr4rnu ru6iq8 tasdos u93ae8 uejg1u vrcjpc wp06n5 wxp11 y2bn93 yufp0r zb1swg'.split(
    ' ',
  ),
);

/** A number for the words of a line, whatever their case, accents and signs (FNV-1a, 32 bits). */
export function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (const sign of fold(text)) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(36);
}

/** Does a template write this line as it stands, as a heading or between tables? */
export const isOwnLine = (text: string): boolean => isOnlyHeading(text) || FINGERPRINTS.has(fingerprint(text));

/** In their order, for the test. */
export const knownFingerprints = (): readonly string[] => [...FINGERPRINTS];

/** Every line and cell of a Doc: what a class template says, for ReadingContext.templateWords. */
export const linesOf = (blocks: readonly Block[]): readonly string[] =>
  blocks
    .flatMap(block =>
      block.kind === 'paragraph'
        ? [block.content.text]
        : block.kind === 'table'
          ? block.rows.flatMap(row => row.map(cell => cell.content.text))
          : [],
    )
    .filter(text => text.trim() !== '');
