// Which row of the Sheet is which line of the plan (design §4): same link or same words, then same place among the rest, else new.
// Called by plan-rows.ts for steps, progress and evidence.

export interface KnownRow {
  readonly id: string;
  readonly link: string;
  readonly words: string;
  /** Marked as no longer in the plan: comes back only by link or words, never by place. */
  readonly isVanished: boolean;
}

export interface PlanLine {
  readonly link: string;
  readonly words: string;
}

/** For each line the id of its row, or '' for a new one. A row is given once at most. Rows in the order they were made. */
export function matchRows(rows: readonly KnownRow[], lines: readonly PlanLine[]): string[] {
  const ids = lines.map(() => '');
  const free = new Set(rows);
  const take = (fits: (row: KnownRow, line: PlanLine) => boolean): void => {
    lines.forEach((line, index) => {
      if (ids[index] !== '') return;
      for (const row of free) {
        if (!fits(row, line)) continue;
        ids[index] = row.id;
        free.delete(row);
        return;
      }
    });
  };
  take((row, line) => row.link !== '' && row.link === line.link && row.words === line.words);
  take((row, line) => row.link !== '' && row.link === line.link);
  take((row, line) => row.words !== '' && row.words === line.words);
  take(row => !row.isVanished);
  return ids;
}
