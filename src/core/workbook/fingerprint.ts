// A short fingerprint of a row's words: tells whether cells still hold what sync wrote. Called by plan-rows.ts and reconcile.ts.
import type { CellValue, TabShape } from './tables.ts';

/** Columns that change without the plan, or that carry the fingerprints themselves. */
const LEFT_OUT = new Set(['id', 'check', 'sent', 'due@goals', 'agreed@goals', 'time@steps']);

/** Columns of a tab that sync writes from a plan, in order. */
export function checkedColumns(tab: TabShape): readonly string[] {
  return tab.columns
    .filter(
      column => column.owner !== 'staff' && !LEFT_OUT.has(column.key) && !LEFT_OUT.has(`${column.key}@${tab.key}`),
    )
    .map(column => column.key);
}

export function rowFingerprint(tab: TabShape, values: Readonly<Record<string, CellValue>>): string {
  return fingerprint(checkedColumns(tab).map(key => cellText(values[key])));
}

/** The same for 62, "62" and " 62 ": what a person would call the same cell. */
export function cellText(value: CellValue | undefined): string {
  return value === undefined ? '' : String(value).trim();
}

/** Sixteen hex digits. Not for secrets: two different texts get the same one with a chance of about 1 in 2^60. */
export function fingerprint(parts: readonly string[]): string {
  let [a, b] = [0x811c9dc5, 0x2f0b4a17];
  for (const part of parts) {
    for (let at = 0; at <= part.length; at += 1) {
      const unit = at === part.length ? 0x1f : part.charCodeAt(at);
      a = Math.imul(a ^ unit, 0x01000193);
      b = Math.imul(b ^ unit, 0x5bd1e995);
      b ^= b >>> 15;
    }
  }
  return hex(a) + hex(b);
}

function hex(value: number): string {
  return (value >>> 0).toString(16).padStart(8, '0');
}
