// Strengths and challenges stand side by side in one table, a pair a row. As many strengths as challenges are asked for, so that
// what is hard does not hide what goes well (requirement A19). Lines of the starting talk become one or the other.
import { fold } from './fold.ts';
import type { PlanRecord } from './plan.ts';

export type Trait = 'strength' | 'challenge';

/** Where a trait stands in the table. */
export interface TraitPlace {
  readonly words: string;
  /** Row in the table. */
  readonly index: number;
}

export const traitsOf = (rows: readonly PlanRecord[], trait: Trait): readonly TraitPlace[] =>
  rows.flatMap(({ words }, index) => ((words[trait] ?? '') === '' ? [] : [{ words: words[trait] ?? '', index }]));

/** How many strengths are missing beside the challenges; below zero when there are more strengths. */
export const strengthsMissing = (rows: readonly PlanRecord[]): number =>
  traitsOf(rows, 'challenge').length - traitsOf(rows, 'strength').length;

/** The first row that still lacks this half of its pair; -1 for a new row. */
export const rowFor = (rows: readonly PlanRecord[], trait: Trait): number =>
  rows.findIndex(({ words }) => (words[trait] ?? '') === '');

/** Lines of an answer without their bullets and numbers, one each, that do not stand among the traits yet. */
export function linesFor(answer: string, rows: readonly PlanRecord[], trait: Trait): readonly string[] {
  const known = new Set(traitsOf(rows, trait).map(({ words }) => fold(words)));
  const lines = answer.split(/\n|;/).map(line => line.replace(/^\s*(?:[-–•*]|\d{1,2}[.)])\s*/, '').trim());
  return lines.filter((line, at) => {
    const isNew = fold(line) !== '' && !known.has(fold(line));
    return isNew && lines.findIndex(other => fold(other) === fold(line)) === at;
  });
}
